"""Does work in several event-loop turns, so that no part of it holds up the window."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer


class InTurns(QObject):
    """Calls one of its steps in each turn."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[Callable[[], object]] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    def begin(self, steps: Sequence[Callable[[], object]]) -> None:
        """Call these steps, one a turn, in place of those that are still waiting."""
        self._waiting = list(steps)
        self._timer.start()

    def add(self, step: Callable[[], object]) -> None:
        """Call this step after those that are still waiting."""
        self.begin([*self._waiting, step])

    def stop(self) -> None:
        """Drop the steps that are still waiting."""
        self._waiting = []

    def _go_on(self) -> None:
        if self._waiting:
            self._waiting.pop(0)()
        if not self._waiting:
            self._timer.stop()
