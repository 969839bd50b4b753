"""Repairs text that was decoded wrongly, and composes accents; kinds keep their words."""

import re
from collections.abc import Callable
from itertools import accumulate, pairwise
from unicodedata import is_normalized, normalize

from reader.text.model import Kind, Span

Kinds = tuple[tuple[Span, Kind], ...]
_NEVER_DAMAGE = re.compile("[\x00-\x7f‘’“”–—…]*")
"""Matches text that was surely decoded rightly: ASCII and common punctuation alone."""


def rewritten(text: str, kinds: Kinds, change: Callable[[str], str]) -> tuple[str, Kinds]:
    """The text with each span of one kind changed by itself, and the kinds at their new places."""
    cuts = sorted({0, len(text), *(place for span, _ in kinds for place in (span.start, span.end))})
    pieces = [change(text[start:end]) for start, end in pairwise(cuts)]
    joined = "".join(pieces)
    if joined == text:
        return text, kinds
    moved = dict(zip(cuts, accumulate(map(len, pieces), initial=0), strict=True))
    return joined, tuple((Span(moved[span.start], moved[span.end]), kind) for span, kind in kinds)


def composed(text: str, kinds: Kinds = ()) -> tuple[str, Kinds]:
    """The text in Unicode's NFC, in which a letter and its accents are one character.

    Macs and some PDFs write é as e and an accent, so that the same words would not match.
    """
    return (text, kinds) if is_normalized("NFC", text) else rewritten(text, kinds, composed_line)


def composed_line(line: str) -> str:
    """A text without kinds in NFC."""
    lines = line.split("\n")  # most are ASCII, of which nothing is to be asked
    return "\n".join(each if each.isascii() else normalize("NFC", each) for each in lines)


def mended(text: str, kinds: Kinds = ()) -> tuple[str, Kinds]:
    """The text with wrongly decoded lines repaired, and the kinds at their new places.

    Other lines stay as they are, character for character.
    """
    if _NEVER_DAMAGE.fullmatch(text):
        return text, kinds
    return rewritten(text, kinds, _mended_lines)


def mended_line(line: str) -> str:
    """A line, repaired if it was decoded wrongly."""
    if _NEVER_DAMAGE.fullmatch(line):
        return line
    from ftfy import fix_encoding  # noqa: PLC0415  # in the child only
    from ftfy.badness import is_bad  # noqa: PLC0415  # as above

    return fix_encoding(line) if is_bad(line) else line


def _mended_lines(text: str) -> str:
    return "".join(mended_line(line) for line in text.splitlines(keepends=True))
