"""Keeps comparisons and meanings in the library: reads them when they are needed, writes them in batches."""

import sqlite3
from collections.abc import Sequence
from threading import Lock

from PySide6.QtCore import QObject, QTimer, Signal

from reader.compare.keeping.key import method
from reader.compare.keeping.memory import Meant
from reader.library import meanings
from reader.library.comparisons import recalled
from reader.library.disk.troubles import Trouble, trouble_of
from reader.library.store import Library

# Milliseconds for which what is found is collected before it is written: each write waits for the disk.
PAUSE = 700


class Remembering(QObject):
    """Keeps in the library what was found about reports, and finds it again, in any thread.

    Where the library cannot be read or written, reports are compared again.
    """

    _found = Signal()

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._lock = Lock()
        self._unwritten: dict[str, bytes] = {}
        self._texts: dict[str, Sequence[str]] = {}  # those whose words they hold
        self._meant: dict[str, Meant] = {}
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.write)
        self._found.connect(self._wait)

    def recall(self, key: str) -> bytes | None:
        """The comparison kept under a key, from this run or an earlier one; None where there is none."""
        with self._lock:
            found = self._unwritten.get(key)
        return found or recalled(self._library.path, key, method())

    def keep(self, key: str, content: bytes, texts: Sequence[str] = ()) -> None:
        """Keep a comparison under a key; it is written soon, if the texts whose words it holds are there."""
        with self._lock:
            self._unwritten[key] = content
            self._texts[key] = texts
        self._found.emit()

    def recall_meaning(self, key: str) -> bytes | None:
        """The vectors kept under a key, from this run or an earlier one; None where there are none."""
        with self._lock:
            found = self._meant.get(key)
        return found.content if found else meanings.recalled(self._library.path, key)

    def keep_meaning(self, key: str, meant: Meant) -> None:
        """Keep vectors under a key; they are written soon."""
        with self._lock:
            self._meant[key] = meant
        self._found.emit()

    def write(self) -> None:
        """Write what was collected, in the library's thread; if the library is locked, the next time."""
        with self._lock:
            found, self._unwritten = self._unwritten, {}
            texts, self._texts = self._texts, {}
            meant, self._meant = self._meant, {}
        if not found and not meant:
            return
        try:
            with self._library.at_once():
                if found:
                    self._library.keep_comparisons(found, method(), texts)
                if meant:
                    self._library.keep_meanings(meant)
        except sqlite3.Error as error:
            if trouble_of(error) is Trouble.BUSY:
                with self._lock:
                    self._unwritten, self._meant = found | self._unwritten, meant | self._meant
                    self._texts = texts | self._texts

    def close(self) -> None:
        """Write the rest, and stop writing."""
        self._pause.stop()
        self.write()

    def _wait(self) -> None:
        if not self._pause.isActive():
            self._pause.start()
