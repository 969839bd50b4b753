"""Sets the words of a cell in lines, cut where its room ends, and says where in them its values stand."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from reader.compare.collation.stances import Stance
from reader.ui.comparison.pane.positions import Positions
from reader.ui.story.cells.text import CellText

OUT_OF_SIGHT = QPointF(0, -100_000)
"""Where a line is left that was begun below the room: a layout draws all its lines."""


@dataclass(frozen=True, slots=True)
class SetCell:
    """The lines, and the boxes around each value, a box a line; from the corner of the cell's room."""

    layout: QTextLayout
    boxes: tuple[tuple[Stance, QRectF], ...]


def set_cell(cell: CellText, font: QFont, room: QSizeF) -> SetCell:
    """The words in lines of that width; the last ends with an ellipsis where there are more of them."""
    layout = _layout(cell, cell.text, font)
    starts = _broken(layout, room)
    positions = Positions(cell.text)
    if starts and starts[-1][1] < positions.units(len(cell.text)):
        start = positions.point(starts[-1][0])
        metrics = QFontMetricsF(_widest(cell, font))
        last = metrics.elidedText(cell.text[start:], Qt.TextElideMode.ElideRight, room.width() - 1)
        layout = _layout(cell, cell.text[:start] + last, font)
        _broken(layout, room)
    return SetCell(layout, tuple(_boxes(layout, cell)))


def height_of(cell: CellText, font: QFont, width: float) -> float:
    """The pixels that all its words need in lines of that width."""
    layout = _layout(cell, cell.text, font)
    _broken(layout, QSizeF(width, float("inf")))
    return sum(layout.lineAt(n).height() for n in range(layout.lineCount()))


def _widest(cell: CellText, font: QFont) -> QFont:
    """The face of the last line, which must not be wider than measured."""
    widest = QFont(font)
    widest.setBold(bool(cell.marks))
    return widest


def _layout(cell: CellText, text: str, font: QFont) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.setFormats(_bold(cell, text))
    return layout


def _bold(cell: CellText, text: str) -> list[QTextLayout.FormatRange]:
    """What differs stands out by its weight, too."""
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


def _broken(layout: QTextLayout, room: QSizeF) -> list[tuple[int, int]]:
    """Break the layout into as many lines as there is room for: where each begins and ends."""
    found: list[tuple[int, int]] = []
    top = 0.0
    layout.beginLayout()
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room.width())
        if found and top + line.height() > room.height():
            line.setPosition(OUT_OF_SIGHT)
            break
        line.setPosition(QPointF(0, top))
        top += line.height()
        found.append((line.textStart(), line.textStart() + line.textLength()))
    layout.endLayout()
    return found


def _boxes(layout: QTextLayout, cell: CellText) -> list[tuple[Stance, QRectF]]:
    """The boxes around the values, those that are in sight."""
    positions = Positions(layout.text())
    found = []
    for mark in cell.marks:
        start, end = map(positions.units, (mark.start, mark.end))
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if first < last and line.y() >= 0:
                left, right = sorted((_x(line.cursorToX(first)), _x(line.cursorToX(last))))
                found.append((mark.stance, QRectF(left, line.y(), right - left, line.height())))
    return found


def _x(found: object) -> float:
    """Qt gives the place of a cursor alone, or with the cursor that it is for."""
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]
