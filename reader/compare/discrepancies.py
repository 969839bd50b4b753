"""The facts on which the two passages of a pair disagree."""

import re

from reader.compare.model import Discrepancy, DiscrepancyKind
from reader.text.model import Span
from reader.text.words import Token

_NUMBER = re.compile(r"\d+(?:,\d{3})*")


def discrepancies(
    left_text: str,
    left_tokens: tuple[Token, ...],
    left: Span,
    right_text: str,
    right_tokens: tuple[Token, ...],
    right: Span,
    language: str = "en",
) -> tuple[Discrepancy, ...]:
    """Facts stated differently in the two stretches, in the order of the left one."""
    del left_tokens, right_tokens, language
    ours = list(_NUMBER.finditer(left_text, left.start, left.end))
    theirs = list(_NUMBER.finditer(right_text, right.start, right.end))
    if len(ours) != len(theirs):
        return ()
    return tuple(
        Discrepancy(DiscrepancyKind.NUMBER, Span(*a.span()), Span(*b.span()), a.group(), b.group())
        for a, b in zip(ours, theirs, strict=True)
        if a.group() != b.group()
    )
