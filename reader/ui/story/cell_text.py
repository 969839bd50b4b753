"""The words of a cell as they are drawn: begun near what differs, or all sentences in full."""

from dataclasses import dataclass, replace

from reader.text.harmless import harmless
from reader.ui.story.marked_line import Marked
from reader.ui.story.rows import Cell, Said
from reader.ui.story.words import again

FAR, NEAR = 60, 30
"""Characters: a value further on would be out of sight, and so many stand before it then."""
NEW_LINE = "\N{LINE SEPARATOR}"
"""What ends a line inside a paragraph for Qt."""


@dataclass(frozen=True, slots=True)
class CellText:
    """Words and the values to be marked in them, by places in these words; faint where it is not sure."""

    text: str
    marks: tuple[Marked, ...] = ()
    is_faint: bool = False


NOT_TOLD = CellText("–", is_faint=True)
ARROW = "→ "
"""Before what a report says that may tell it."""


def in_short(cell: Cell) -> CellText:
    """One sentence, and where the report says it again."""
    begun = _begun(cell.shown)
    also = again(cell)
    return CellText(f"{begun.text} ({also})", begun.marks) if also else begun


def perhaps(text: CellText) -> CellText:
    """Words of which it is not sure that they tell it."""
    return CellText(ARROW + text.text, tuple(_moved(text.marks, len(ARROW))), is_faint=True)


def in_full(cell: Cell) -> CellText:
    """All sentences, a line each, with their numbers where there are several."""
    text, marks = "", []
    for said in cell.said:
        text += NEW_LINE if text else ""
        text += f"{said.place[1] + 1}: " if cell.said[1:] else ""
        marks += _moved(said.marks, len(text))
        text += harmless(said.text)
    return CellText(text, tuple(marks))


def _begun(said: Said) -> CellText:
    """The sentence, begun not far before the first value that differs, where that stands further on."""
    text = harmless(said.text)
    first = min((mark.start for mark in said.marks if mark.stance.is_of_contradiction), default=0)
    start = text.rfind(" ", 0, first - NEAR) + 1 if first > FAR else 0
    if not start:
        return CellText(text, said.marks)
    opening = "… "
    kept = tuple(mark for mark in said.marks if mark.start >= start)
    return CellText(opening + text[start:], tuple(_moved(kept, len(opening) - start)))


def _moved(marks: tuple[Marked, ...], by: int) -> list[Marked]:
    return [replace(mark, start=mark.start + by, end=mark.end + by) for mark in marks]
