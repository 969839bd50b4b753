"""Handles unexpected exceptions: a sentence for the user, the traceback into a log file."""

import logging
import sqlite3
import sys
import threading
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from reader.terminal import complain
from reader.text.harmless import harmless
from reader.ui.widgets.plain import shown

LOG_NAME = "parallax.log"
# Bytes of the log, after which a new one is begun; the one before is kept beside it.
LOG_SIZE = 500_000

log = logging.getLogger("parallax")


class ErrorHandler(QObject):
    """Replaces the exception hooks of Python and its threads; told is emitted with a sentence for the user.

    Args:
        folder: for the log; where it is None, or cannot be written, there is no log.
        parent: of this object.
    """

    told = Signal(str)

    def __init__(self, folder: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.file = _opened_log(folder)
        sys.excepthook = self._take
        threading.excepthook = lambda found: self._take(found.exc_type, found.exc_value, found.exc_traceback)

    def _take(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        log.error("unexpected", exc_info=(kind, error or kind(), trace))
        complain(f"{kind.__name__}: {error}")
        # Called in any thread: Qt delivers the signal in the window's.
        self.told.emit(shown(self._sentence(error)))

    def _sentence(self, error: BaseException | None) -> str:
        if isinstance(error, sqlite3.Error):
            from reader.ui.library.words import not_kept  # noqa: PLC0415  # not before the first window

            return not_kept(error)
        kept = self.tr(" The details are in {file}.").format(file=self.file) if self.file else ""
        return (
            self.tr("Something went wrong. Your reports are still in the library. Please try again.") + kept
        )


class _Harmless(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return harmless(super().format(record))


class _Log(RotatingFileHandler):
    """A log that stays silent where it cannot be written: Python's own would print tracebacks then."""

    def rotate(self, source: str, dest: str) -> None:
        with suppress(OSError):  # Windows renames no log that another window has open: it grows on
            super().rotate(source, dest)

    def handleError(self, record: logging.LogRecord) -> None:
        pass


def _opened_log(folder: Path | None) -> Path | None:
    if folder is None:
        return None
    file = folder / LOG_NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = _Log(file, maxBytes=LOG_SIZE, backupCount=1, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(_Harmless("%(asctime)s %(message)s"))
    for earlier in tuple(log.handlers):  # of an earlier start in this process, or each line stood there twice
        log.removeHandler(earlier)
        earlier.close()
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    log.propagate = False
    return file
