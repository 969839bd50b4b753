"""Draws a cell of the view of an event: the beginning of its words, the values in it that differ in a box."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.ui.comparison.pane.positions import Positions
from reader.ui.look.fonts import reading_font
from reader.ui.look.theme import Theme
from reader.ui.story.grid_model import CELL, Index
from reader.ui.story.rows import Cell

PADDING = 7
"""Pixels between a cell's edge and its words."""
SMALLER = 0.82
"""Of the size in which reports are read: a cell is looked at, not read through."""


class CellDelegate(QStyledItemDelegate):
    """Sets as many lines as there is room for; the last ends with an ellipsis where there are more words."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme, self.font = theme, reading_font(SMALLER)

    def height(self, lines: int) -> int:
        """Of a cell with so many lines, in pixels."""
        return ceil(lines * (QFontMetricsF(self.font).lineSpacing() + 1)) + 2 * PADDING

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        inner = QStyleOptionViewItem(option)
        self.initStyleOption(inner, index)
        inner.text = ""
        if inner.widget is not None:
            inner.widget.style().drawControl(
                QStyle.ControlElement.CE_ItemViewItem, inner, painter, inner.widget
            )
        room = QRectF(option.rect).adjusted(PADDING, PADDING, -PADDING, -PADDING)
        cell = index.data(CELL)
        layout = _set(str(index.data()), self.font, room)
        painter.save()
        painter.setPen(QColor(self.theme.ink if cell else self.theme.faint_ink))
        layout.draw(painter, room.topLeft())
        if isinstance(cell, Cell):
            painter.setPen(QPen(QColor(self.theme.fact), 1.5))
            for value in cell.differing:
                for box in _boxes(layout, value):
                    painter.drawRect(box.translated(room.topLeft()))
        painter.restore()


def _set(text: str, font: QFont, room: QRectF) -> QTextLayout:
    """The text in lines of that width, cut where the room ends."""
    starts = _lines(made := _layout(text, font), room)
    positions = Positions(text)
    if starts and starts[-1][1] < positions.units(len(text)):
        start = positions.point(starts[-1][0])
        metrics = QFontMetricsF(font)
        last = metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, room.width() - 1)
        _lines(made := _layout(text[:start] + last, font), room)
    return made


def _layout(text: str, font: QFont) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    return layout


def _lines(layout: QTextLayout, room: QRectF) -> list[tuple[int, int]]:
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
            line.setNumColumns(0)
            break
        line.setPosition(QPointF(0, top))
        top += line.height()
        found.append((line.textStart(), line.textStart() + line.textLength()))
    layout.endLayout()
    return found


def _boxes(layout: QTextLayout, value: str) -> list[QRectF]:
    """The boxes around the first place of a value, one a line; none where it is not in sight."""
    text = layout.text()
    at = text.find(value)
    if at < 0:
        return []
    start, end = map(Positions(text).units, (at, at + len(value)))
    boxes = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first < last and line.y() >= 0:
            left, right = sorted((_x(line.cursorToX(first)), _x(line.cursorToX(last))))
            boxes.append(QRectF(left, line.y(), right - left, line.height()))
    return boxes


def _x(found: object) -> float:
    """Qt gives the place of a cursor alone, or with the cursor that it is for."""
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]
