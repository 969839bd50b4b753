"""A watchdog that counts what the window's thread does in one turn of its loop, until others are let in."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer

TICK = 1
"""Milliseconds: on a slow machine it is always due, so that a tick stands between any two turns."""


_CALLED = frozenset({"call", "c_call"})


@dataclass
class Turns:
    """The functions called in the longest turn until now, and in the one that is under way."""

    longest: int = 0
    calls: int = 0

    def count(self, _: object, event: str, __: object) -> None:
        """Something has happened: a function, Python's own or a built-in one, was called or left."""
        self.calls += event in _CALLED

    def end(self) -> None:
        """The loop has come round."""
        self.longest, self.calls = max(self.longest, self.calls), 0


@contextmanager
def watched_turns() -> Iterator[Turns]:
    """Count in this thread alone: what works in the background holds nobody."""
    turns, timer, before = Turns(), QTimer(timerType=Qt.TimerType.PreciseTimer), sys.getprofile()
    timer.timeout.connect(turns.end)
    timer.start(TICK)
    sys.setprofile(turns.count)
    try:
        yield turns
    finally:
        sys.setprofile(before)
        turns.end()
        timer.stop()
