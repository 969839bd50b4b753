"""Paints a hit, a report found in another event: four lines, with the terms in bold."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.text.harmless import harmless
from reader.ui.comparison.pane.positions import Positions
from reader.ui.look.fonts import chrome_font
from reader.ui.look.theme import LIGHT, Theme
from reader.ui.reports.writing import DETAIL_SIZE, MARGIN, NAME_SIZE, line_height, write
from reader.ui.search.hit_row import HitRow

# Pixels above and below a row: a little less than in the list of reports, so that more hits are in sight.
PAD = 6
# Lines of the snippet, which is no longer than that in most cases; the rest is not shown.
SNIPPET_LINES = 2
ROW = Qt.ItemDataRole.UserRole + 1


class HitDelegate(QStyledItemDelegate):
    """Paints the rows of the list of hits."""

    theme: Theme = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: HitRow = index.data(ROW)
        small = 1 + bool(row.title) + SNIPPET_LINES * bool(row.snippet.text)
        return QSize(160, line_height(NAME_SIZE) + small * line_height(DETAIL_SIZE) + 2 * PAD)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: HitRow = index.data(ROW)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        is_hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.fillRect(rect, QColor(self.theme.active if is_hovered else self.theme.sidebar))
        at = QRect(rect.left() + MARGIN, rect.top() + PAD, rect.width() - 2 * MARGIN, line_height(NAME_SIZE))
        write(painter, at, (row.name,), chrome_font(NAME_SIZE, bold=True), self.theme.ink)
        small = chrome_font(DETAIL_SIZE)
        for text, ink in ((row.title, self.theme.ink), (row.place, self.theme.faint_ink)):
            if text:
                at = QRect(at.left(), at.bottom() + 1, at.width(), line_height(DETAIL_SIZE))
                write(painter, at, (text,), small, ink)
        self._write_snippet(painter, QPointF(at.left(), at.bottom() + 1), at.width(), row)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(self.theme.focus))
            painter.drawRoundedRect(rect.adjusted(1, 1, -2, -2), 3, 3)
        painter.restore()

    def _write_snippet(self, painter: QPainter, at: QPointF, width: int, row: HitRow) -> None:
        painter.setPen(QColor(self.theme.faint_ink))
        layout = QTextLayout(harmless(row.snippet.text), chrome_font(DETAIL_SIZE))
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeading))
        layout.setFormats(self._marks(row))
        layout.beginLayout()
        for number in range(SNIPPET_LINES):
            line: QTextLine = layout.createLine()
            if line.isValid():
                line.setLineWidth(width)
                line.setPosition(QPointF(0, number * line_height(DETAIL_SIZE) + 2))
        layout.endLayout()
        layout.draw(painter, at)

    def _marks(self, row: HitRow) -> list[QTextLayout.FormatRange]:
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        bold.setForeground(QColor(self.theme.ink))
        found, positions = [], Positions(row.snippet.text)
        for span in row.snippet.marks:
            part = QTextLayout.FormatRange()
            part.start = positions.units(span.start)
            part.length = positions.units(span.end) - part.start
            part.format = bold
            found.append(part)
        return found
