"""Lays out the text of a cell in lines, cut where its room ends, with the boxes of its values."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from reader.compare.collation.stances import Stance
from reader.ui.comparison.pane.hyphens import (
    draw_hyphens,
    hyphen_width,
    may_have_hyphens,
    part_word,
    place_in_line,
)
from reader.ui.comparison.pane.positions import Positions
from reader.ui.comparison.pane.set_text import begins_right_to_left
from reader.ui.story.cells.text import NEW_LINE, CellText
from reader.ui.widgets.eliding import in_whole_words

OUT_OF_SIGHT = QPointF(0, -100_000)
"""The place of a line that was begun but does not fit: a layout paints all its lines."""


@dataclass(frozen=True, slots=True)
class SetCell:
    """A cell laid out; coordinates are in pixels from the corner of its room.

    Attributes:
        layout: its lines. boxes: the boxes round its values, one for each line. hyphens: the numbers of the
            lines that end with a hyphen, which is no part of the text.
    """

    layout: QTextLayout
    boxes: tuple[tuple[Stance, QRectF], ...]
    hyphens: tuple[int, ...] = ()

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Paint the text with its corner at a point, in the painter's pen."""
        self.layout.draw(painter, at)
        if self.hyphens:
            painter.save()
            painter.translate(at)
            draw_hyphens(painter, self.layout, self.hyphens)
            painter.restore()


class _Line(NamedTuple):
    """The beginning and end of a line, in UTF-16 units, and whether it ends with a hyphen."""

    start: int
    end: int
    has_hyphen: bool


def set_cell(cell: CellText, font: QFont, room: QSizeF) -> SetCell:
    """Lay out a cell's text in a room; the last line ends with an ellipsis where there is more of it."""
    layout = _layout(cell, cell.text, font)
    lines = _broken(layout, room, cell.language)
    positions = Positions(cell.text)
    if lines and lines[-1].end < positions.units(len(cell.text)):
        start = positions.point(lines[-1].start)
        metrics = QFontMetricsF(_widest(cell, font))
        last = in_whole_words(metrics, cell.text[start:].replace(NEW_LINE, " "), room.width() - 1)
        layout = _layout(cell, cell.text[:start] + last, font)
        lines = _broken(layout, room, cell.language, lines[:-1])
    hyphens = tuple(number for number, line in enumerate(lines) if line.has_hyphen)
    return SetCell(layout, tuple(_boxes(layout, cell)), hyphens)


def height_of(cell: CellText, font: QFont, width: float) -> float:
    """The height in pixels of a cell's whole text in lines of that width."""
    layout = _layout(cell, cell.text, font)
    _broken(layout, QSizeF(width, float("inf")), cell.language)
    return sum(layout.lineAt(n).height() for n in range(layout.lineCount()))


def _widest(cell: CellText, font: QFont) -> QFont:
    """The font to measure the last line with: bold if a part may be, so that it is never too wide."""
    widest = QFont(font)
    widest.setBold(bool(cell.marks))
    return widest


def _layout(cell: CellText, text: str, font: QFont) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if begins_right_to_left(text):
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.setFormats(_bold(cell, text))
    return layout


def _bold(cell: CellText, text: str) -> list[QTextLayout.FormatRange]:
    """The format ranges that make values that differ bold."""
    heavy = QTextCharFormat()
    heavy.setFontWeight(QFont.Weight.Bold)
    positions, found = Positions(text), []
    for mark in cell.marks:
        if mark.stance is Stance.DIFFERS and mark.start < len(text):
            stretch = QTextLayout.FormatRange()
            start, end = map(positions.units, (mark.start, min(mark.end, len(text))))
            stretch.start, stretch.length, stretch.format = start, end - start, heavy
            found.append(stretch)
    return found


def _broken(layout: QTextLayout, room: QSizeF, language: str, kept: Sequence[_Line] = ()) -> list[_Line]:
    """Break a layout into as many lines as fit the room, the first ones as they are kept."""
    found: list[_Line] = []
    top, text, hyphen = 0.0, layout.text(), hyphen_width(layout)
    may_part = may_have_hyphens(text)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room.width())
        if found and top + line.height() > room.height():
            line.setPosition(OUT_OF_SIGHT)
            break
        if len(found) < len(kept):
            was = kept[len(found)]
            has_hyphen = was.has_hyphen
            if has_hyphen:  # trap: of a line that ends with a space Qt counts one column less
                line.setNumColumns(was.end - was.start, room.width())
        else:
            has_hyphen = may_part and part_word(line, text, room.width(), hyphen, language)
        line.setPosition(QPointF(0, top))
        top += line.height()
        found.append(_Line(line.textStart(), line.textStart() + line.textLength(), has_hyphen))
    layout.endLayout()
    return found


def _boxes(layout: QTextLayout, cell: CellText) -> list[tuple[Stance, QRectF]]:
    """The boxes round the values on lines that fit."""
    positions = Positions(layout.text())
    found = []
    for mark in cell.marks:
        start, end = map(positions.units, (mark.start, mark.end))
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if first < last and line.y() >= 0:
                left, right = sorted((place_in_line(line, first), place_in_line(line, last)))
                found.append((mark.stance, QRectF(left, line.y(), right - left, line.height())))
    return found
