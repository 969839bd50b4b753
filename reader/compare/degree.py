"""The degree of a pair: same words, written differently, reworded or related."""

from collections.abc import Sequence

from reader.compare.equal_words import EqualWords, Tokens
from reader.compare.model import Degree, Op, OpKind, Status
from reader.text.model import Span
from reader.text.wordlists import word_set

SURE = 0.9
"""Least score of an automatic pair that tells the same; below it the two are related. The scale is that of
Settings.threshold, so that the two are read on one line."""

MOST_RELATED = 0.89
"""The similarity that a pair has at most which shares no more than one name: grade and threshold are one
scale, on which what is merely related lies below SURE."""

_ONE_NAME = 3
"""Words within which all that two passages share may be one name or one rare word, "the port of Orle"."""

_MOST = 0.5
"""Part of the words of the shorter passage that one name must make up to be evidence by itself."""

_COMMON = frozenset({OpKind.SAME, OpKind.VARIANT})


def degree(
    left_text: str, right_text: str, ops: Sequence[Op], score: float, status: Status
) -> Degree:  # fmt: skip
    """The degree of a pair, given both articles' texts, its wording, its score as graded() and who made it.

    A pair that a person made or confirmed tells the same, for they said so.
    """
    if all(op.kind in _COMMON for op in ops):
        written = (op for op in ops if op.kind is OpKind.VARIANT)
        differs = any(_has_word(left_text, op.left) or _has_word(right_text, op.right) for op in written)
        return Degree.WRITTEN if differs else Degree.SAME
    if status is not Status.AUTOMATIC or score >= SURE:
        return Degree.REWORDED
    return Degree.RELATED


def graded(score: float, words: EqualWords, language: str) -> float:
    """The score of a pair, at most MOST_RELATED where all that it shares is one name or one rare word."""
    return min(score, MOST_RELATED) if score >= SURE and _rests_on_one_name(words, language) else score


def _has_word(text: str, span: Span) -> bool:
    return any(map(str.isalnum, span.of(text)))


def _rests_on_one_name(words: EqualWords, language: str) -> bool:
    light = word_set(language, "stopwords")
    shared = [i for i, _ in words.places if _is_telling(words.left[i].norm, light)]
    if not shared or shared[-1] - shared[0] >= _ONE_NAME:
        return not shared
    shorter = min(_telling(words.left, light), _telling(words.right, light))
    return len(shared) < _MOST * shorter


def _telling(tokens: Tokens, light: frozenset[str]) -> int:
    return sum(_is_telling(token.norm, light) for token in tokens if token.is_word)


def _is_telling(norm: str, light: frozenset[str]) -> bool:
    return norm not in light and any(map(str.isalnum, norm))
