"""Scrolls a column while text is selected beyond its upper or lower edge."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QTimer

from reader.ui.comparison.pane.scrolled_text import ScrolledText

# Milliseconds between two steps: short enough to look smooth, long enough to stop in time.
STEP_TIME = 40

# The part of the pointer's distance from the edge that a step scrolls: farther out is faster.
PART_OF_DISTANCE = 0.4


class Autoscroll(QObject):
    """Scrolls while the pointer is held outside the viewport, and calls stepped with its place each time."""

    def __init__(self, column: ScrolledText, stepped: Callable[[QPoint], None]) -> None:
        super().__init__(column)
        self._column, self._stepped = column, stepped
        self._at = QPoint()
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_TIME)
        self._timer.timeout.connect(self._step)

    def follow(self, at: QPoint) -> None:
        """Note the place of the pointer in the viewport, and start or stop scrolling."""
        self._at = at
        if self._distance() == 0:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Stop scrolling, for the button was released."""
        self._timer.stop()

    def _distance(self) -> int:
        height = self._column.viewport().height()
        return min(self._at.y(), 0) + max(self._at.y() - height, 0)

    def _step(self) -> None:
        self._column.scroll_to(self._column.offset + self._distance() * PART_OF_DISTANCE)
        self._stepped(self._at)
