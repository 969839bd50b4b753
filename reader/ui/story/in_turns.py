"""Fills a view part by part, so that none of them holds the window."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer


class InTurns(QObject):
    """Does one thing each time the loop comes round; what is begun anew leaves the rest of it undone."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[Callable[[], object]] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    def begin(self, steps: Sequence[Callable[[], object]]) -> None:
        """Do these, one after the other."""
        self._waiting = list(steps)
        self._timer.start()

    def add(self, step: Callable[[], object]) -> None:
        """Do this behind what still waits."""
        self.begin([*self._waiting, step])

    def stop(self) -> None:
        """Do no more."""
        self._waiting = []

    def _go_on(self) -> None:
        if self._waiting:
            self._waiting.pop(0)()
        if not self._waiting:
            self._timer.stop()
