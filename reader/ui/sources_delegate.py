"""How a report looks in the list: outlet, title, date, words, its side or its share in common with A."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.compare.model import Side
from reader.ui.fonts import chrome_font
from reader.ui.sources_model import Role, SourceRow, side_letter
from reader.ui.theme import LIGHT, Theme

MARGIN, EDGE, PAD = 16, 3, 8
BAR_HEIGHT = 3
BADGE, BADGE_ROOM = QSize(24, 19), 44
NAME_SIZE, DETAIL_SIZE = 9.5, 8.5
# Device-independent pixels and points, taken from the drawing.


class SourcesDelegate(QStyledItemDelegate):
    """Paints the rows; under the mouse a row offers two buttons, A and B."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row = index.data(Role.ROW)
        lines = _line(NAME_SIZE) + _line(DETAIL_SIZE) * (2 if row.title else 1)
        return QSize(160, lines + 2 * PAD + BAR_HEIGHT + 5)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: SourceRow = index.data(Role.ROW)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        is_hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, rect, row, is_hovered=is_hovered)
        self._words(painter, rect, row, is_hovered=is_hovered)
        if is_hovered:
            for side in Side:
                at = badge_rect(rect, side, option.direction)
                self._button(painter, at, side, is_on=row.side is side)
        if row.share is not None:
            self._share(painter, rect, row.share)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self.theme.focus), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), 3, 3)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, row: SourceRow, *, is_hovered: bool) -> None:
        tints = {Side.LEFT: self.theme.a_tint, Side.RIGHT: self.theme.b_tint}
        plain = self.theme.active if is_hovered else self.theme.sidebar
        painter.fillRect(rect, QColor(tints[row.side] if row.side else plain))
        if row.side:
            edge = QRect(rect.left(), rect.top(), EDGE, rect.height())
            painter.fillRect(
                _turned(painter, rect, edge), QColor(self.theme.a if row.side is Side.LEFT else self.theme.b)
            )

    def _words(self, painter: QPainter, rect: QRect, row: SourceRow, *, is_hovered: bool) -> None:
        line = QRect(rect.left() + MARGIN, rect.top() + PAD, rect.width() - 2 * MARGIN, _line(NAME_SIZE))
        taken = 2 * BADGE.width() + 8 if is_hovered else 0
        name_line = line.adjusted(0, 0, -taken, 0)
        name_line = _turned(painter, rect, name_line)
        _write(painter, name_line, row.name, chrome_font(NAME_SIZE, bold=True), self.theme.ink)
        small = chrome_font(DETAIL_SIZE)
        if row.title:
            line = QRect(line.left(), line.bottom() + 1, line.width(), _line(DETAIL_SIZE))
            _write(painter, line, row.title, small, self.theme.ink)
        line = QRect(line.left(), line.bottom() + 1, line.width(), _line(DETAIL_SIZE))
        detail = _turned(painter, rect, line.adjusted(0, 0, -BADGE_ROOM, 0))
        _write(painter, detail, row.detail, small, self.theme.faint_ink)
        painter.setFont(chrome_font(DETAIL_SIZE, bold=row.side is not None))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.badge)

    def _button(self, painter: QPainter, rect: QRect, side: Side, *, is_on: bool) -> None:
        line, word = (
            (self.theme.a, self.theme.a_word) if side is Side.LEFT else (self.theme.b, self.theme.b_word)
        )
        painter.setPen(QPen(QColor(line), 1))
        painter.setBrush(QColor(word if is_on else self.theme.raised))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(QColor(self.theme.ink))
        painter.setFont(chrome_font(DETAIL_SIZE, bold=True))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, side_letter(side))

    def _share(self, painter: QPainter, rect: QRect, share: float) -> None:
        track = QRectF(
            rect.left() + MARGIN, rect.bottom() - PAD - BAR_HEIGHT + 1, rect.width() - 2 * MARGIN, BAR_HEIGHT
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.track))
        painter.drawRoundedRect(track, 1.5, 1.5)
        painter.setBrush(QColor(self.theme.bar))
        filled = QRectF(track)
        filled.setWidth(track.width() * share)
        if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            filled.moveRight(track.right())
        painter.drawRoundedRect(filled, 1.5, 1.5)


def badge_rect(
    row: QRect, side: Side, direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight
) -> QRect:
    """Where the button for a side is in a row under the mouse; in a mirrored window at the left."""
    right = row.right() - MARGIN + 1
    left = right - BADGE.width() if side is Side.RIGHT else right - 2 * BADGE.width() - 4
    at = QRect(left, row.top() + PAD - 2, BADGE.width(), BADGE.height())
    return QStyle.visualRect(direction, row, at)


def _turned(painter: QPainter, row: QRect, part: QRect) -> QRect:
    return QStyle.visualRect(painter.layoutDirection(), row, part)


def _line(size: float) -> int:
    return round(size * 1.85)


def _write(painter: QPainter, rect: QRect, text: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    # isolated, so that a title is read in its own direction, whatever that of the window
    isolated = f"\u2068{elided}\u2069"
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, isolated)
