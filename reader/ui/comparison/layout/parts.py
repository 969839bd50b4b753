"""Cuts very long pieces in parts, since laying out a whole one would hold up the window."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

from reader.compare.model import Reading
from reader.text.model import Span
from reader.text.sentences import LONGEST_PARAGRAPH
from reader.ui.comparison.layout.arrangement import Arrangement, Piece, PieceKind

# Characters of a part, about a screenful, which is laid out in two milliseconds.
PART = 3_000

_SHOWN = {PieceKind.TEXT, PieceKind.ASIDE}
_NOTHING = Piece(PieceKind.GAP, opens=False, is_later_part=True)


def in_parts(found: Arrangement, left: Reading, right: Reading) -> Arrangement:
    """The arrangement with pieces longer than LONGEST_PARAGRAPH cut; if it was level, it stays so."""
    if not found.is_level:
        ours, theirs = (
            tuple(part for piece in pieces for part in parts(reading, piece))
            for reading, pieces in ((left, found.left), (right, found.right))
        )
        return Arrangement(ours, theirs)
    cut = ((parts(left, a), parts(right, b)) for a, b in zip(found.left, found.right, strict=True))
    level = [both for a, b in cut for both in zip_longest(a, b, fillvalue=_NOTHING)]
    return Arrangement(tuple(a for a, _ in level), tuple(b for _, b in level), is_level=True)


def parts(reading: Reading, piece: Piece) -> tuple[Piece, ...]:
    """The parts of a piece, or the piece itself; each has the sentences of which it shows some text."""
    if piece.kind not in _SHOWN or len(piece.span) <= LONGEST_PARAGRAPH:
        return (piece,)
    first, *later = (
        replace(piece, sentences=_held(reading, piece, span), span=span)
        for span in _cut(reading.article.text, piece.span)
    )
    return (first, *(replace(part, opens=False, is_later_part=True) for part in later))


def _held(reading: Reading, piece: Piece, part: Span) -> tuple[int, ...]:
    spans = ((s, reading.sentences[s].span) for s in piece.sentences)
    return tuple(s for s, span in spans if span.overlaps(part))


def _cut(text: str, span: Span) -> Iterator[Span]:
    """Spans of PART characters at most, each ending with a word if it can."""
    at = span.start
    while span.end - at > PART:
        end = text.rfind(" ", at + PART // 2, at + PART) + 1 or at + PART
        yield Span(at, end)
        at = end
    yield Span(at, span.end)
