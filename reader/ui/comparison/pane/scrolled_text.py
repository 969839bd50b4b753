"""A column of text that is scrolled in pixels and set as it comes into sight."""

from PySide6.QtCore import QPoint, QPointF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from reader.ui.comparison.pane.measures import TOP_MARGIN
from reader.ui.comparison.pane.text_column import TextColumn

# Empty room after the last line, as a part of the column's height, so that the end can be read in peace.
ROOM_BELOW = 0.4


class ScrolledText(QAbstractScrollArea):
    """Knows where a column stands in its viewport; draws nothing."""

    scrolled = Signal()
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column: TextColumn | None = None
        self.column_left = 0.0
        self._reach = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._has_scrolled)

    @property
    def offset(self) -> int:
        """How far the text is scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def scroll_to(self, offset: float, *, beyond: bool = False) -> None:
        """Scroll to a distance in pixels, as far as the text goes; set what comes into sight first.

        Beyond its end only where a passage is to stand level with one high up in the other report.
        """
        if self.column is not None:
            self.column.settle_between(offset - TOP_MARGIN, offset + self.viewport().height())
        self._reach = round(offset) if beyond else self._reach
        self.update_range(max(self.offset, self._reach))
        self.verticalScrollBar().setValue(round(offset))

    @property
    def end(self) -> int:
        """How far the text can be scrolled by hand, in pixels."""
        height, total = self.viewport().height(), 0.0
        if self.column is not None:
            total = self.column.rows.total() + 2 * TOP_MARGIN
        room = height * ROOM_BELOW if total > height else 0
        return max(0, round(total + room - height))

    def update_range(self, wanted: int | None = None) -> None:
        """Take note that the text has become longer or shorter, or is wanted at a place."""
        end = self.end
        if (self.offset if wanted is None else wanted) <= end:
            self._reach = 0
        self.verticalScrollBar().setRange(0, max(end, self._reach))
        self.verticalScrollBar().setPageStep(self.viewport().height())
        self.verticalScrollBar().setSingleStep(round(self.column.face.line) if self.column else 20)

    def to_column(self, at: QPoint | QPointF) -> QPointF:
        """A place of the viewport in the coordinates of the column."""
        return QPointF(at.x() - self.column_left, at.y() + self.offset - TOP_MARGIN)

    def shown_y(self, y: float) -> float:
        """A height of the column in the coordinates of the viewport."""
        return y - self.offset + TOP_MARGIN

    def settle_in_sight(self) -> None:
        """Set what is in sight, and leave what was in sight already where it is."""
        top, bottom = self.offset - TOP_MARGIN, self.offset + self.viewport().height()
        column = self.column
        if column is None:
            return
        # a piece that comes in from above may turn out higher than estimated
        anchor = next((r for r in column.rows.between(top, bottom) if column.is_set(r)), None)
        before = column.rows.top(anchor) if anchor is not None else 0.0
        column.settle_between(top, bottom)
        self.update_range()
        if anchor is not None and column.rows.top(anchor) != before:
            with QSignalBlocker(self.verticalScrollBar()):
                self.verticalScrollBar().setValue(self.offset + round(column.rows.top(anchor) - before))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that the column needs another width."""
        super().resizeEvent(event)
        self.resized.emit()

    def sizeHint(self) -> QSize:
        """Wide enough for a measure that can be read."""
        return QSize(420, 480)

    def _has_scrolled(self) -> None:
        self.viewport().update()
        self.scrolled.emit()
