"""Whether the file that was opened is still the one that stands at its path."""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from time import sleep

from reader.library.disk.troubles import MovedLibraryError

NAME = "library"
"""The key under which the state of a library keeps the name that tells it from all others."""
TRIES, PAUSE = 3, 0.005
"""How often, and after how many seconds, a file is read again that another window may just be writing."""


class Presence:
    """Remembers which file was opened, and looks whether it is still there.

    A file that was copied over keeps its device and number: it is known by the name inside, which is read
    anew whenever the file was written since, by whomever.
    """

    def __init__(self, path: Path, name: str) -> None:
        self._path, self._name = path, name
        found = path.stat()
        self._file, self._written = (found.st_dev, found.st_ino), found.st_mtime_ns

    def check(self) -> None:
        """Raise MovedLibraryError unless all is as it was."""
        try:
            found = self._path.stat()
        except OSError as error:
            raise MovedLibraryError(
                f"The library {self._path} is not there any more.", is_gone=True
            ) from error
        is_same = (found.st_dev, found.st_ino) == self._file
        if is_same and found.st_mtime_ns != self._written:
            is_same = self._is_named()
            self._written = found.st_mtime_ns
        if not is_same:
            self._written = 0  # so that it is looked at again, should the right one come back
            raise MovedLibraryError(f"Another file is at {self._path} by now.", is_gone=False)

    def _is_named(self) -> bool:
        """Whether the name in the file is the one it had; a file that is being written gets the benefit."""
        found = name_in(self._path)
        return found is None or found == self._name


def name_in(path: Path) -> str | None:
    """The name of the library in a file, past its log; "" in no library, None in one without a name."""
    for _ in range(TRIES):
        with suppress(sqlite3.Error), closing(_past_log(path)) as db:
            row = db.execute("SELECT value FROM state WHERE key = ?", (NAME,)).fetchone()
            return None if row is None else str(row[0])
        sleep(PAUSE)
    return ""


def _past_log(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?immutable=1", uri=True)


def give_name(db: sqlite3.Connection) -> str:
    """The name in an open library, which gets one if it has none; "" where it can be neither."""
    with suppress(sqlite3.Error):
        row = db.execute("SELECT value FROM state WHERE key = ?", (NAME,)).fetchone()
        if row is None:
            db.execute("INSERT OR IGNORE INTO state VALUES (?, lower(hex(randomblob(16))))", (NAME,))
            row = db.execute("SELECT value FROM state WHERE key = ?", (NAME,)).fetchone()
        return str(row[0])
    return ""
