"""Which words of an article stand inside quotation marks."""

from collections.abc import Sequence

from reader.text.checking import Checkpoint, checked, unchecked
from reader.text.model import Sentence
from reader.text.tokens import Token

_OPENING, _CLOSING = frozenset("“«„‘"), frozenset("”»’")


def quoted(
    text: str, sentences: Sequence[Sentence], tokens: Sequence[Sequence[Token]], check: Checkpoint = unchecked
) -> tuple[tuple[bool, ...], ...]:
    """For each sentence, whether each of its tokens is quoted; the marks themselves are not.

    A quotation may run over several sentences, and ends at the latest with its paragraph. Straight marks
    open and close in turn.
    """
    found: list[tuple[bool, ...]] = []
    is_inside, paragraph = False, -1
    for sentence, held in zip(sentences, tokens, strict=True):
        if sentence.paragraph != paragraph:
            is_inside, paragraph = False, sentence.paragraph
        flags: list[bool] = []
        for token in checked(held, check):
            if token.is_word:
                flags.append(is_inside)
                continue
            mark = token.span.of(text)
            if mark in _OPENING:
                is_inside = True
            elif mark in _CLOSING:
                is_inside = False
            elif token.norm == '"':
                is_inside = not is_inside
            flags.append(False)
        found.append(tuple(flags))
    return tuple(found)
