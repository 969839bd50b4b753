"""The longer memory of comparisons: read when one is wanted, written to the library a moment later."""

import sqlite3
from threading import Lock

from PySide6.QtCore import QObject, QTimer, Signal

from reader.compare.keeping.key import method
from reader.compare.keeping.memory import Meant
from reader.library import meanings
from reader.library.comparisons import recalled
from reader.library.disk.troubles import Trouble, trouble_of
from reader.library.store import Library

# Milliseconds in which what is found is gathered, to be written in one go: each write waits for the disk.
PAUSE = 700


class Remembering(QObject):
    """Keeps what was found about reports in the library, and finds it there again, in any thread.

    A library that cannot be written, or not read, costs nothing but the time to compare anew.
    """

    _found = Signal()

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._lock = Lock()
        self._unwritten: dict[str, bytes] = {}
        self._meant: dict[str, Meant] = {}
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.write)
        self._found.connect(self._wait)

    def recall(self, key: str) -> bytes | None:
        """What is remembered under that key, from this run or an earlier one."""
        with self._lock:
            found = self._unwritten.get(key)
        return found or recalled(self._library.path, key, method())

    def keep(self, key: str, content: bytes) -> None:
        """Write it soon."""
        with self._lock:
            self._unwritten[key] = content
        self._found.emit()

    def recall_meaning(self, key: str) -> bytes | None:
        """The vectors that are remembered under that key, from this run or an earlier one."""
        with self._lock:
            found = self._meant.get(key)
        return found.content if found else meanings.recalled(self._library.path, key)

    def keep_meaning(self, key: str, meant: Meant) -> None:
        """Write it soon."""
        with self._lock:
            self._meant[key] = meant
        self._found.emit()

    def write(self) -> None:
        """Write what was found, in the library's thread; while others write it waits for the next time."""
        with self._lock:
            found, self._unwritten = self._unwritten, {}
            meant, self._meant = self._meant, {}
        if not found and not meant:
            return
        try:
            with self._library.at_once():
                if found:
                    self._library.keep_comparisons(found, method())
                if meant:
                    self._library.keep_meanings(meant)
        except sqlite3.Error as error:
            if trouble_of(error) is Trouble.BUSY:
                with self._lock:
                    self._unwritten, self._meant = found | self._unwritten, meant | self._meant

    def close(self) -> None:
        """Write what is left, and nothing more."""
        self._pause.stop()
        self.write()

    def _wait(self) -> None:
        if not self._pause.isActive():
            self._pause.start()
