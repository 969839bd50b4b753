"""Closes a modal dialog that nobody answers: pytest's own time limit never fires inside `exec()`."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

PATIENCE = 200.0  # seconds; longer than a test waits for anything, and less than its own time limit
POLL = 250  # milliseconds


@contextmanager
def rejecting_stuck_dialogs(patience: float = PATIENCE) -> Iterator[list[str]]:
    """Watch for dialogs that stay; gives the list of the titles of those it had to close."""
    stuck: list[str] = []
    seen: dict[int, float] = {}

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            seen.clear()
        elif time.monotonic() - seen.setdefault(id(dialog), time.monotonic()) > patience:
            stuck.append(dialog.windowTitle() or type(dialog).__name__)
            seen.clear()
            close(dialog)

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(POLL)
    yield stuck
    timer.stop()


def close(dialog: QWidget) -> None:
    """Say no to it, so that the `exec()` that waits returns."""
    if isinstance(dialog, QDialog):
        dialog.reject()
    else:
        dialog.close()
