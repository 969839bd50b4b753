"""Paints a row of the list of reports: outlet, headline, date and words, and what it shares with A."""

from typing import assert_never

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.compare.side import Side
from reader.ui.look.fonts import chrome_font
from reader.ui.look.theme import LIGHT, Theme
from reader.ui.reports.columns import ColumnHeads
from reader.ui.reports.list_model import Role
from reader.ui.reports.row import RowLines, SourceRow, side_letter
from reader.ui.reports.row_form import RowForm
from reader.ui.reports.tag_dots import AFTER_DOT, DOT, dots_width, paint_dot, paint_dots
from reader.ui.reports.writing import DETAIL_SIZE, MARGIN, NAME_SIZE, PAD, line_height, turned, write
from reader.ui.widgets.eliding import elided
from reader.ui.widgets.plain import isolated, shown_line

# Pixels: the coloured edge that says A or B, as thick as the line above its report.
EDGE = 3
# Pixels of the buttons A and B under the mouse, and the room of the letter of a row that is being read.
BADGE, LETTER_ROOM = QSize(24, 19), 20


class SourcesDelegate(QStyledItemDelegate):
    """Paints the rows; under the mouse a row offers two buttons, A and B.

    Attributes:
        are_several: whether more than one row is selected, so that each must show that it is.
        form: how the rows look. heads: those of the columns. left: the id of the report that is A.
    """

    def __init__(self, heads: ColumnHeads, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heads, self.form = heads, RowForm.FULL
        self.theme: Theme = LIGHT
        self.are_several = False
        self.left: int | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        match self.form:
            case RowForm.FULL:
                has: RowLines = index.data(Role.LINES)
                lines, pad = has.told + (has.has_common and has.number != self.left), PAD
            case RowForm.TWO_LINES:
                lines, pad = 1, PAD // 2
            case RowForm.COLUMNS:
                lines, pad = 0, PAD // 2
            case _:
                assert_never(self.form)
        return QSize(160, line_height(NAME_SIZE) + line_height(DETAIL_SIZE) * lines + 2 * pad)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: SourceRow = index.data(Role.ROW)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        is_hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_marked = self.are_several and bool(state & QStyle.StateFlag.State_Selected)
        self._ground(painter, rect, row, is_hovered=is_hovered or is_marked)
        self._words(painter, rect, row, is_hovered=is_hovered)
        if is_hovered:
            for side in Side:
                at = badge_rect(rect, side, option.direction, self.form)
                self._button(painter, at, side, is_on=row.side is side)
        if is_marked or state & QStyle.StateFlag.State_HasFocus:
            self._frame(painter, rect, is_dashed=self.are_several and not is_marked)
        if is_marked and state & QStyle.StateFlag.State_HasFocus:
            self._frame(painter, rect.adjusted(3, 3, -3, -3), is_dashed=True)
        painter.restore()

    def _frame(self, painter: QPainter, rect: QRect, *, is_dashed: bool) -> None:
        """Frame a selected row; the frame of the keyboard's row is dashed where several are selected."""
        style = Qt.PenStyle.DotLine if is_dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(self.theme.focus), 1.0 if is_dashed else 1.5, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), 3, 3)

    def _ground(self, painter: QPainter, rect: QRect, row: SourceRow, *, is_hovered: bool) -> None:
        plain = self.theme.active if is_hovered else self.theme.sidebar
        painter.fillRect(rect, QColor(self.theme.tints.of(row.side) if row.side else plain))
        if row.side:
            edge = QRect(rect.left(), rect.top(), EDGE, rect.height())
            painter.fillRect(turned(painter, rect, edge), QColor(self.theme.lines.of(row.side)))

    def _words(self, painter: QPainter, rect: QRect, row: SourceRow, *, is_hovered: bool) -> None:
        pad = PAD if self.form is RowForm.FULL else PAD // 2
        line = QRect(
            rect.left() + MARGIN, rect.top() + pad, rect.width() - 2 * MARGIN, line_height(NAME_SIZE)
        )
        taken = 2 * BADGE.width() + 8 if is_hovered else LETTER_ROOM if row.letter else 0
        if row.letter and not is_hovered:
            painter.setFont(chrome_font(NAME_SIZE, bold=True))
            painter.setPen(QColor(self.theme.ink))
            painter.drawText(line, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, row.letter)
        if self.form is RowForm.COLUMNS:
            self.heads.paint_row(painter, rect, row, self.theme, taken + MARGIN if taken else 0)
            return
        name, named = line.adjusted(0, 0, -taken, 0), (row.name,)
        if self.form is RowForm.TWO_LINES:
            paint_dots(painter, turned(painter, rect, name), row.tags, self.theme)
            name.adjust(0, 0, -dots_width(row.tags), 0)
            named = (f"{row.name} · {row.title}" if row.title else row.name,)
        write(painter, turned(painter, rect, name), named, chrome_font(NAME_SIZE, bold=True), self.theme.ink)
        self._details(painter, line, row)

    def _details(self, painter: QPainter, line: QRect, row: SourceRow) -> None:
        """Paint the lines below the name."""
        small = chrome_font(DETAIL_SIZE)
        common = row.shared or (("",) if row.has_common else ())  # tags keep their place until it is known
        full = (
            ((row.title,) if row.title else (), self.theme.ink),
            (row.details, self.theme.faint_ink),
            (common, self.theme.faint_ink),
        )
        for forms, ink in full if self.form is RowForm.FULL else ((row.short, self.theme.faint_ink),):
            if forms:
                line = QRect(line.left(), line.bottom() + 1, line.width(), line_height(DETAIL_SIZE))
                write(painter, line, forms, small, ink)
        if row.tags and self.form is RowForm.FULL:
            line = QRect(line.left(), line.bottom() + 1, line.width(), line_height(DETAIL_SIZE))
            self._tags(painter, line, row)

    def _tags(self, painter: QPainter, line: QRect, row: SourceRow) -> None:
        """Paint the names of the tags as far as they fit, each after a dot of its colour."""
        painter.setFont(chrome_font(DETAIL_SIZE))
        at, metrics = line.left(), painter.fontMetrics()
        for tag in row.tags:
            name = elided(metrics, shown_line(tag.name), line.right() - at - AFTER_DOT)
            if line.right() - at < DOT or not name:
                return
            paint_dot(painter, line, at, tag.colour, self.theme)
            painter.setPen(QColor(self.theme.faint_ink))
            words = QRect(at + AFTER_DOT, line.top(), metrics.horizontalAdvance(name) + 1, line.height())
            painter.drawText(turned(painter, line, words), Qt.AlignmentFlag.AlignVCenter, isolated(name))
            at = words.right() + AFTER_DOT

    def _button(self, painter: QPainter, rect: QRect, side: Side, *, is_on: bool) -> None:
        painter.setPen(QPen(QColor(self.theme.lines.of(side)), 1))
        painter.setBrush(QColor(self.theme.word_tints.of(side) if is_on else self.theme.raised))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(QColor(self.theme.ink))
        painter.setFont(chrome_font(DETAIL_SIZE, bold=True))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, side_letter(side))


def badge_rect(
    row: QRect,
    side: Side,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
    form: RowForm = RowForm.FULL,
) -> QRect:
    """The rectangle of the button for a side in a row under the mouse; mirrored right to left."""
    right, pad = row.right() - MARGIN + 1, PAD if form is RowForm.FULL else PAD // 2
    left = right - BADGE.width() if side is Side.RIGHT else right - 2 * BADGE.width() - 4
    at = QRect(left, row.top() + pad - 2, BADGE.width(), BADGE.height())
    return QStyle.visualRect(direction, row, at)
