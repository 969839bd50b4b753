"""A scroll area for a column of text, which is laid out as it comes into sight."""

from PySide6.QtCore import QPoint, QPointF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from reader.ui.comparison.pane.measures import TOP_MARGIN
from reader.ui.comparison.pane.text_column import TextColumn

# Empty room after the last line, as a part of the viewport's height: the end should not be read at its edge.
ROOM_BELOW = 0.4


class ScrolledText(QAbstractScrollArea):
    """Scrolls a column and converts between its coordinates and the viewport's; paints nothing."""

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
        """The pixels that the text is scrolled."""
        return self.verticalScrollBar().value()

    def scroll_to(self, offset: float, *, beyond: bool = False) -> None:
        """Scroll to an offset in pixels, to the end at most, and lay out what comes into sight.

        Beyond the end only where a passage has to be level with one high up in the other report.
        """
        if self.column is not None:
            self.column.settle_between(*self.sight_from(offset))
        self._reach = round(offset) if beyond else self._reach
        self.update_range(max(self.offset, self._reach))
        self.verticalScrollBar().setValue(round(offset))

    def sight_from(self, offset: float) -> tuple[float, float]:
        """The top and bottom of what is in sight of the column at an offset in pixels."""
        return offset - TOP_MARGIN, offset + self.viewport().height()

    @property
    def end(self) -> int:
        """The largest offset, in pixels, that the user can scroll to."""
        height, total = self.viewport().height(), 0.0
        if self.column is not None:
            total = self.column.rows.total() + 2 * TOP_MARGIN
        room = height * ROOM_BELOW if total > height else 0
        return max(0, round(total + room - height))

    def update_range(self, wanted: int | None = None) -> None:
        """Adapt the scroll bar to the height of the text, and to an offset that is wanted beyond its end."""
        end = self.end
        if (self.offset if wanted is None else wanted) <= end:
            self._reach = 0
        self.verticalScrollBar().setRange(0, max(end, self._reach))
        self.verticalScrollBar().setPageStep(self.viewport().height())
        self.verticalScrollBar().setSingleStep(round(self.column.face.line) if self.column else 20)

    def to_column(self, at: QPoint | QPointF) -> QPointF:
        """A point of the viewport in the coordinates of the column."""
        return QPointF(at.x() - self.column_left, at.y() + self.offset - TOP_MARGIN)

    def shown_y(self, y: float) -> float:
        """A height of the column in the coordinates of the viewport."""
        return y - self.offset + TOP_MARGIN

    def settle_in_sight(self) -> None:
        """Lay out what is in sight, without moving what was in sight and laid out already."""
        top, bottom = self.sight_from(self.offset)
        column = self.column
        if column is None:
            return
        # a piece that comes into sight from above may turn out higher than estimated
        anchor = next((r for r in column.rows.between(top, bottom) if column.is_set(r)), None)
        before = column.rows.top(anchor) if anchor is not None else 0.0
        column.settle_between(top, bottom)
        self.update_range()
        if anchor is not None and column.rows.top(anchor) != before:
            with QSignalBlocker(self.verticalScrollBar()):
                self.verticalScrollBar().setValue(self.offset + round(column.rows.top(anchor) - before))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Emit resized: the column needs another width."""
        super().resizeEvent(event)
        self.resized.emit()

    def sizeHint(self) -> QSize:
        """A size in which lines are long enough to be read."""
        return QSize(420, 480)

    def _has_scrolled(self) -> None:
        self.viewport().update()
        self.scrolled.emit()
