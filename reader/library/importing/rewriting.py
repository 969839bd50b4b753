"""Stretches of a text written otherwise, with the kinds of its stretches at their new places."""

from collections.abc import Callable
from itertools import accumulate, pairwise
from unicodedata import is_normalized, normalize

from reader.text.model import Kind, Span

Kinds = tuple[tuple[Span, Kind], ...]


def rewritten(text: str, kinds: Kinds, change: Callable[[str], str]) -> tuple[str, Kinds]:
    """The text with each stretch of one kind changed by itself, and the kinds moved along."""
    cuts = sorted({0, len(text), *(place for span, _ in kinds for place in (span.start, span.end))})
    pieces = [change(text[start:end]) for start, end in pairwise(cuts)]
    joined = "".join(pieces)
    if joined == text:
        return text, kinds
    moved = dict(zip(cuts, accumulate(map(len, pieces), initial=0), strict=True))
    return joined, tuple((Span(moved[span.start], moved[span.end]), kind) for span, kind in kinds)


def composed(text: str, kinds: Kinds = ()) -> tuple[str, Kinds]:
    """The text with each letter and its accents as one character (Unicode's NFC).

    Macs and some PDFs write é as an e with an accent of its own: the same words would count as other words.
    """
    return (text, kinds) if is_normalized("NFC", text) else rewritten(text, kinds, composed_line)


def composed_line(line: str) -> str:
    """As composed, of a text without kinds."""
    return normalize("NFC", line)
