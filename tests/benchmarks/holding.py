"""Takes steps in a window and notices how long its thread is held in one go."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QEventLoop, Qt, QTimer

from reader.ui.app.controllers import Controllers

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


def told(name: str, what: str, *steps: Callable[[], object]) -> None:
    """Take the steps one after the other, and say how long the window was held."""
    with watched() as holds:
        for step in steps:
            step()
    print(f"{name:36} {what:28} {holds.longest * 1000:7.0f} ms", flush=True)


def is_compared(app: Controllers) -> Callable[[], None]:
    """Waits until the comparison is there and shown."""
    return lambda: until(lambda: not (app.session.is_reading or app.session.is_comparing))


def pause() -> None:
    """Let what was begun come to its end."""
    wait(300)


def until(is_done: Callable[[], bool], patience: int = 120_000) -> None:
    """Let the loop turn until it is so, and a little longer."""
    loop, look, end = QEventLoop(), QTimer(), QTimer()
    look.timeout.connect(lambda: loop.quit() if is_done() else None)
    end.timeout.connect(loop.quit)
    look.start(10)
    end.start(patience)
    loop.exec()
    wait(400)


def wait(milliseconds: int) -> None:
    """Let the loop turn for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
