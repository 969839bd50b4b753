"""Text decoded wrongly before it was stored ("â€œ" for a quote), put right by ftfy's fix_encoding."""

import re
from collections.abc import Sequence
from itertools import pairwise

from reader.text.model import Kind, Span

Kinds = tuple[tuple[Span, Kind], ...]


_NEVER_DAMAGE = re.compile("[\x00-\x7f‘’“”–—…]*")
"""Of texts that were decoded wrongly, no line has these characters alone."""


def mended(text: str, kinds: Kinds = ()) -> tuple[str, Kinds]:
    """The text with its damaged lines put right, and the kinds at their new places.

    A text without such damage comes back as it was, character for character.
    """
    if _NEVER_DAMAGE.fullmatch(text):
        return text, kinds
    cuts = sorted({0, len(text), *(place for span, _ in kinds for place in (span.start, span.end))})
    pieces = [_mended_lines(text[start:end]) for start, end in pairwise(cuts)]
    joined = "".join(pieces)
    if joined == text:
        return text, kinds
    moved = dict(zip(cuts, _places(pieces), strict=True))
    return joined, tuple((Span(moved[span.start], moved[span.end]), kind) for span, kind in kinds)


def mended_line(line: str) -> str:
    """One line put right, if it is damaged."""
    if _NEVER_DAMAGE.fullmatch(line):
        return line
    from ftfy import fix_encoding  # noqa: PLC0415  # in the child only
    from ftfy.badness import is_bad  # noqa: PLC0415  # as above

    return fix_encoding(line) if is_bad(line) else line


def _mended_lines(text: str) -> str:
    return "".join(mended_line(line) for line in text.splitlines(keepends=True))


def _places(pieces: Sequence[str]) -> list[int]:
    places = [0]
    for piece in pieces:
        places.append(places[-1] + len(piece))
    return places
