"""Paints the cells of who says what: their text, with boxes round values that other reports contradict."""

from collections import OrderedDict
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.compare.collation.stances import Stance
from reader.ui.look.fonts import reading_font
from reader.ui.look.theme import Theme
from reader.ui.story.cells.layout import SetCell, height_of, set_cell
from reader.ui.story.cells.lines import LineCounter
from reader.ui.story.cells.text import CellText
from reader.ui.story.grid_model import JOINED, TEXT, TINTED, Index, Joint

# Pixels between a cell's edge and its text, in which the bar and the frame of a cell fit.
PADDING = 7
# The size of type as a part of that of reports: a cell is looked at, not read through.
SMALLER = 0.82
# Cells whose layout is kept: more than are in sight, so that scrolling lays each out once.
KEPT = 600
DOT, ABOVE = PADDING + 5.0, 3.5
"""Pixels from a cell's edge to the middle of the dot before a time, and to the line that joins times."""
# Pixels of the radius of corners, as round as those of marks in a pane.
ROUND = 3.0
_RED, _GREY = 1.5, 1.0


class CellDelegate(QStyledItemDelegate):
    """Paints as many lines as fit the cell; the last ends with an ellipsis where there is more text."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._set: OrderedDict[tuple[CellText, float, float], SetCell] = OrderedDict()
        self.set_zoom(1.0)

    def set_zoom(self, zoom: float) -> None:
        """Set the size of type, 1.0 as designed."""
        self.font = reading_font(SMALLER * zoom)
        self._line = QFontMetricsF(self.font).lineSpacing() + 1
        self._counter = LineCounter(self.font)
        self._set.clear()

    def height(self, lines: int) -> int:
        """The height in pixels of a cell with that many lines."""
        return ceil(lines * self._line) + 2 * PADDING

    def width(self, text: str) -> int:
        """The width in pixels of a cell that has a text on one line."""
        return ceil(self._counter.width(text)) + 2 * PADDING

    def lines(self, cell: CellText, width: int, most: int) -> int:
        """How many lines a text needs in a column of that width in pixels; most where that many or more."""
        return self._counter.lines(cell, width - 2 * PADDING, most)

    def whole_height(self, cell: CellText, width: int) -> int:
        """The height in pixels that a cell's whole text needs in a column of that width."""
        return ceil(height_of(cell, self.font, width - 2 * PADDING)) + 2 * PADDING + 1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRectF(option.rect)
        if index.data(TINTED):
            painter.fillRect(rect, QColor(self.theme.same_tint))
        if option.widget is not None and option.state & _GROUNDED:
            # not by initStyleOption, which asks the model for seven roles that are not needed here
            inner = QStyleOptionViewItem(option)
            inner.widget.style().drawControl(
                QStyle.ControlElement.CE_ItemViewItem, inner, painter, inner.widget
            )
        if isinstance(joint := index.data(JOINED), Joint):
            self._join(painter, joint, rect, mirrored=option.direction is Qt.LayoutDirection.RightToLeft)
        cell = index.data(TEXT)
        if isinstance(cell, CellText):
            self._draw(painter, cell, rect.adjusted(PADDING, PADDING, -PADDING, -PADDING))

    def _join(self, painter: QPainter, joint: Joint, rect: QRectF, *, mirrored: bool) -> None:
        """Paint the line above the text that joins values across the row, with a drop to each."""
        x, y = rect.right() - DOT if mirrored else rect.left() + DOT, rect.top() + ABOVE
        first, last = (rect.right(), rect.left()) if mirrored else (rect.left(), rect.right())
        painter.save()
        painter.setPen(QPen(QColor(self.theme.fact), _RED))
        if joint.before or joint.behind:
            painter.drawLine(
                QPointF(first if joint.before else x, y), QPointF(last if joint.behind else x, y)
            )
        if joint.is_end:
            painter.drawLine(QPointF(x, y), QPointF(x, rect.top() + PADDING + 2))
        painter.restore()

    def _draw(self, painter: QPainter, cell: CellText, room: QRectF) -> None:
        found = self._in_lines(cell, room.size())
        if found.boxes:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(room.topLeft())
            for stance, box in found.boxes:
                self._box(painter, stance, box)
            painter.restore()
        painter.setPen(QColor(self.theme.faint_ink if cell.is_faint else self.theme.ink))
        found.draw(painter, room.topLeft())

    def _in_lines(self, cell: CellText, room: QSizeF) -> SetCell:
        key = (cell, room.width(), room.height())
        found = self._set.pop(key, None) or set_cell(cell, self.font, room)
        self._set[key] = found
        while len(self._set) > KEPT:
            self._set.popitem(last=False)
        return found

    def _box(self, painter: QPainter, stance: Stance, box: QRectF) -> None:
        around = box.adjusted(-0.5, 0.5, 0.5, -0.5)
        match stance:
            case Stance.DIFFERS:
                painter.setBrush(QColor(self.theme.fact_tint))
                painter.setPen(QPen(QColor(self.theme.fact), _RED))
                painter.drawRoundedRect(around, ROUND, ROUND)
            case Stance.MOST:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(self.theme.bar), _GREY))
                painter.drawRoundedRect(around, ROUND, ROUND)
            case Stance.VAGUE:
                self._line_below(painter, box, Qt.PenStyle.DotLine)
            case Stance.SPELLED:
                self._line_below(painter, box, Qt.PenStyle.DashLine)

    def _line_below(self, painter: QPainter, box: QRectF, style: Qt.PenStyle) -> None:
        painter.setPen(QPen(QColor(self.theme.faint_ink), 1.5, style))
        painter.drawLine(box.bottomLeft(), box.bottomRight())


_GROUNDED = (
    QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver
)
