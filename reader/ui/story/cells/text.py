"""The text of a cell: a sentence, shortened so that what differs is in sight, or all sentences in full."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.text.harmless import harmless
from reader.text.model import Span
from reader.ui.story.cells.marked_line import Marked
from reader.ui.story.rows import Cell, Said
from reader.ui.story.words import again
from reader.ui.widgets.plain import isolated

# Characters before a value from which it may be out of sight; those that are kept of the beginning then, and
# those right before the value.
FAR, HEAD, NEAR = 70, 36, 30
# Characters that are kept around the values where two sentences share the lines of a cell: three words, since
# each has one line.
CLOSE = 20
LEFT_OUT = "…"
NEW_LINE = "\N{LINE SEPARATOR}"
"""The character at which Qt breaks a line within a paragraph."""


@dataclass(frozen=True, slots=True)
class CellText:
    """The text of a cell with marks placed in it; faint where it is not sure that the report tells it.

    language is ISO 639-1, by which long words are hyphenated; "" does so by a plain rule.
    """

    text: str
    marks: tuple[Marked, ...] = ()
    is_faint: bool = False
    language: str = ""

    def __hash__(self) -> int:
        """The hash of the text alone, which Python keeps: cells are looked up at every painting."""
        return hash(self.text)


NOT_TOLD = CellText("–", is_faint=True)
ARROW = "→ "
"""The sign before a sentence that may tell it."""


def in_short(cell: Cell) -> CellText:
    """The sentences of a cell that are shown, shortened, and in which others the report tells it again."""
    shorten = _around if cell.shown[1:] else _begun
    begun = _in_lines(tuple((said, shorten(said)) for said in cell.shown))
    also = again(cell)
    return CellText(f"{begun.text} {isolated(f'({also})')}", begun.marks) if also else begun


def perhaps(text: CellText) -> CellText:
    """The text of a sentence that only may tell it: with an arrow, and faint."""
    return CellText(ARROW + text.text, tuple(_moved(text.marks, len(ARROW))), is_faint=True)


def in_full(cell: Cell) -> CellText:
    """All sentences of a cell, a line for each, numbered where there are several."""
    return _in_lines(tuple((said, CellText(harmless(said.text), said.marks)) for said in cell.in_order))


def _in_lines(sentences: Sequence[tuple[Said, CellText]]) -> CellText:
    text, marks = "", []
    for said, words in sentences:
        text += NEW_LINE if text else ""
        text += f"{said.place[1] + 1}: " if sentences[1:] else ""
        marks += _moved(words.marks, len(text))
        text += words.text
    return CellText(text, tuple(marks))


def _around(said: Said) -> CellText:
    """The first value that differs in a sentence, with a few words on either side."""
    text = harmless(said.text)
    differing = [mark for mark in said.marks if mark.stance.is_of_contradiction]
    if not differing:
        return CellText(text, said.marks)
    start = text.rfind(" ", 0, max(0, differing[0].start - CLOSE)) + 1
    end = text.find(" ", differing[0].end + CLOSE)
    return _pieced(text, said.marks, (Span(start, end if end >= 0 else len(text)),))


def _begun(said: Said) -> CellText:
    """The part of a sentence that others tell too, cut in the middle where a value that differs is far on."""
    text = harmless(said.text)
    differing = [mark for mark in said.marks if mark.stance.is_of_contradiction]
    start, end = said.part or (0, len(text))
    first = min((mark.start for mark in differing), default=start)
    if first - start <= FAR:
        return _pieced(text, said.marks, (Span(start, end),))
    head = Span(start, text.rfind(" ", start, start + HEAD))
    return _pieced(text, said.marks, (head, Span(text.rfind(" ", head.end, first - NEAR) + 1, end)))


def _pieced(text: str, marks: tuple[Marked, ...], pieces: tuple[Span, ...]) -> CellText:
    """Pieces of a text with their marks, and an ellipsis where something is left out."""
    found, kept = "", []
    for piece in pieces:
        found += f"{found and ' '}{LEFT_OUT} " if piece.start else ""
        inside = tuple(mark for mark in marks if piece.start <= mark.start and mark.end <= piece.end)
        kept += _moved(inside, len(found) - piece.start)
        found += piece.of(text)
    return CellText(found + (f" {LEFT_OUT}" if pieces[-1].end < len(text) else ""), tuple(kept))


def _moved(marks: tuple[Marked, ...], by: int) -> list[Marked]:
    return [replace(mark, start=mark.start + by, end=mark.end + by) for mark in marks]
