"""A watchdog that notices how long the window's thread is held in one go."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer

LIMIT = 0.05  # seconds from which on a person feels it
_TICK = 1  # milliseconds


@dataclass
class Holds:
    """The longest hold, in seconds of the thread's own computing: what a busy machine adds does not count."""

    longest: float = 0.0
    last: float = 0.0

    def note(self) -> None:
        """The loop has come round: nothing else was let in since the last time."""
        now = time.thread_time()
        self.longest = max(self.longest, now - self.last)
        self.last = now


@contextmanager
def watched() -> Iterator[Holds]:
    """Watch the loop of this thread: between two ticks of a timer nobody else is let in."""
    holds, timer = Holds(last=time.thread_time()), QTimer(timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(holds.note)
    timer.start(_TICK)
    try:
        yield holds
    finally:
        holds.note()
        timer.stop()
