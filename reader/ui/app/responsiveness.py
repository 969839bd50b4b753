"""Keeps the window from standing still while threads work: how Python shares time and tidies memory."""

import gc
import sys
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

SWITCH_INTERVAL = 0.0005
"""Seconds after which a working thread lets the window's in. With Python's own 5 ms each of the many calls
into Qt waits that long behind a working thread, and a long list stands still for 400 ms."""

THRESHOLDS = (5_000, 20, 1_000_000)
"""Objects until the youngest are tidied, and how often before the next older; the oldest never by itself.
With hundreds of reports going through the oldest takes 300 ms, in which nothing else runs. What reports and
comparisons are made of is frozen and holds no circles, so next to nothing is found there."""


@cache  # connected anew at every start, it would tidy as often as there were starts
def keep_pauses_short(application: QGuiApplication) -> None:
    """Let threads take turns often, and tidy all memory only when the person turns to another program."""
    sys.setswitchinterval(SWITCH_INTERVAL)
    gc.set_threshold(*THRESHOLDS)
    application.applicationStateChanged.connect(_tidy)


def _tidy(state: Qt.ApplicationState) -> None:
    if state is Qt.ApplicationState.ApplicationInactive:
        gc.collect()
