"""Scrolls a column while text is selected beyond its upper or lower edge."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QTimer

from reader.ui.comparison.pane.scrolled_text import ScrolledText

# Milliseconds between two steps: smooth enough, and slow enough to stop in time.
STEP_TIME = 40

# How much of the pointer's distance from the edge is scrolled in a step: farther out is faster.
PART_OF_DISTANCE = 0.4


class Autoscroll(QObject):
    """Runs while the pointer is held outside; tells after each step."""

    def __init__(self, column: ScrolledText, stepped: Callable[[QPoint], None]) -> None:
        super().__init__(column)
        self._column, self._stepped = column, stepped
        self._at = QPoint()
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_TIME)
        self._timer.timeout.connect(self._step)

    def follow(self, at: QPoint) -> None:
        """Take note of where the pointer is, in the viewport."""
        self._at = at
        if self._distance() == 0:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """The button was let go."""
        self._timer.stop()

    def _distance(self) -> int:
        height = self._column.viewport().height()
        return min(self._at.y(), 0) + max(self._at.y() - height, 0)

    def _step(self) -> None:
        self._column.scroll_to(self._column.offset + self._distance() * PART_OF_DISTANCE)
        self._stepped(self._at)
