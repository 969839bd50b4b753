"""The degree of a pair: same words, written differently, translated, reworded or related."""

from reader.compare.model import Degree, Status
from reader.compare.wording.equal_words import Tokens
from reader.compare.wording.hyphens import HYPHENS, whole_words
from reader.languages.language import record
from reader.text.checking import Checkpoint, unchecked
from reader.text.passage import Passage
from reader.text.tokens import Token

# Least score of an automatic pair that tells the same; below it the two are related. The scale is that of
# Settings.threshold, so that the two are read on one line.
SURE = 0.9

# The similarity that a pair has at most which shares no more than one name: grade and threshold are one
# scale, on which what is merely related lies below SURE.
MOST_RELATED = 0.89

# Words within which all that two passages share may be one name or one rare word, "the port of Orle".
_ONE_NAME = 3

# Part of the words of the shorter passage that one name must make up to be evidence by itself: of a longer
# passage it says who is in it, and not what is told.
_MOST = 0.5

_NO_HYPHENS = str.maketrans(dict.fromkeys(HYPHENS))


def same_words(left: Passage, right: Passage, check: Checkpoint = unchecked) -> Degree | None:
    """SAME or WRITTEN where two passages differ in no word but its form; None where they do."""
    if _is_copy(left, right):
        return Degree.SAME
    if _joined(left.tokens) != _joined(right.tokens):
        return None
    ours, theirs = ([t for t in whole_words(p.tokens, check) if t.is_word] for p in (left, right))
    is_as_written = _written(left.text, ours) == _written(right.text, theirs)
    return Degree.SAME if is_as_written else Degree.WRITTEN


def degree(score: float, status: Status, *, is_foreign: bool = False) -> Degree:
    """The degree of a pair whose words differ, given its score as graded() and who made it.

    A pair that a person made or confirmed tells the same, for they said so.
    """
    if status is Status.AUTOMATIC and score < SURE:
        return Degree.RELATED
    return Degree.TRANSLATED if is_foreign else Degree.REWORDED


def graded(score: float, left: Passage, right: Passage) -> float:
    """The score of a pair, at most MOST_RELATED where all that it shares is one name or one rare word."""
    light = record(left.language or right.language).stop_words
    is_thin = (
        not left.is_foreign_to(right)
        and score >= SURE
        and _rests_on_one_name(left.tokens, right.tokens, light)
    )
    return min(score, MOST_RELATED) if is_thin else score


def _is_copy(left: Passage, right: Passage) -> bool:
    """Whether both are one sentence, to the letter: most that have the same words are."""
    is_single = len(left.sentences) == len(right.sentences) == 1
    return (
        is_single and left.language == right.language and left.span.of(left.text) == right.span.of(right.text)
    )


def _joined(tokens: Tokens) -> str:
    """The words in one, without their hyphens."""
    joined = "".join([token.norm for token in tokens if token.is_word])
    return joined if HYPHENS.isdisjoint(joined) else joined.translate(_NO_HYPHENS)


def _written(text: str, words: list[Token]) -> list[list[str]]:
    return [text[word.start : word.end].casefold().replace("’", "'").split() for word in words]


def _rests_on_one_name(left: Tokens, right: Tokens, light: frozenset[str]) -> bool:
    ours, theirs = _telling(left, light), _telling(right, light)
    shared = ours & theirs
    if not shared or not all(_stand_together(tokens, shared) for tokens in (left, right)):
        return not shared
    return len(shared) < _MOST * min(len(ours), len(theirs))


def _stand_together(tokens: Tokens, words: frozenset[str]) -> bool:
    places = [at for at, token in enumerate(tokens) if token.is_word and token.norm in words]
    return places[-1] - places[0] < _ONE_NAME


def _telling(tokens: Tokens, light: frozenset[str]) -> frozenset[str]:
    return frozenset(token.norm for token in tokens if token.is_word and token.norm not in light)
