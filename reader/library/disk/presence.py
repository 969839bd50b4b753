"""Whether the file that was opened is still the one that stands at its path, and not an older copy of it."""

import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex
from time import sleep

from reader.library.disk.beside import opened_beside
from reader.library.disk.troubles import MovedLibraryError

NAME = "library"
"""The key under which the state of a library keeps the name that tells it from all others."""
WRITTEN = "written"
"""The key under which it keeps how often it was written, marks of the last times, and its reports' number."""
# How many marks are kept, all in one row that needs no second page; letters of one.
MARKS, MARK = 100, 8
# How often, and after how many seconds, a file is read again that another window may just be writing.
TRIES, PAUSE = 3, 0.005
_ROW = re.compile(r"([0-9]{1,18}) ([0-9a-f]*) ([0-9]{1,9})=\3")
_MAGIC = b"SQLite format 3\0"


@dataclass(frozen=True, slots=True)
class Written:
    """How often a library was written, a mark of each of the last times, and how many reports it held."""

    times: int = 0
    marks: str = ""
    reports: int | None = None

    def follows(self, before: "Written") -> bool:
        """Whether it is a later state of the same file; one that was written too often since may be."""
        if not before.marks:
            return True
        since = self.times - before.times
        return since >= MARKS or (since >= 0 and before.marks[-MARK:] in self._each())

    def _each(self) -> set[str]:
        return {self.marks[at : at + MARK] for at in range(0, len(self.marks), MARK)}


@dataclass(frozen=True, slots=True)
class State:
    """What tells a library from others, and from older copies of itself; name is "" in no library."""

    name: str
    written: Written = Written()


class Presence:
    """Remembers which file was opened, and looks whether it is still there.

    A file that was copied over keeps its device and number: it is known by the name inside, and an older copy
    of it by the marks of its last writers. Both are read again whenever it was written since, by whomever.
    """

    def __init__(self, path: Path, name: str) -> None:
        self._path, self._name = path, name
        found = path.stat()
        self._file, self._touched = (found.st_dev, found.st_ino), found.st_mtime_ns
        state = state_in(path)
        self._written = state.written if state else Written()

    def check(self) -> None:
        """Raise MovedLibraryError unless all is as it was."""
        try:
            found = self._path.stat()
        except OSError as error:
            raise MovedLibraryError(f"The library {self._path} is no longer there.", is_gone=True) from error
        is_other = (found.st_dev, found.st_ino) != self._file
        is_overwritten = not is_other and found.st_mtime_ns != self._touched and not self._goes_on()
        self._touched = found.st_mtime_ns
        if is_other or is_overwritten:
            self._touched = 0  # so that it is looked at again, should the right one come back
            said = f"Another file is now at {self._path}."
            raise MovedLibraryError(said, is_gone=False, is_overwritten=is_overwritten)

    def _goes_on(self) -> bool:
        """Whether what is in the file is a later state of it; one that is being written gets the benefit."""
        state = state_in(self._path)
        if state is None:
            return True
        if state.name != self._name or not state.written.follows(self._written):
            return False
        self._written = state.written
        return True


def state_in(path: Path) -> State | None:
    """What stands in a file past its log; None where that cannot be told, as while others write."""
    for _ in range(TRIES):
        try:
            with closing(past_log(path)) as db:
                found = dict(db.execute("SELECT key, value FROM state WHERE key IN (?, ?)", (NAME, WRITTEN)))
            return State(str(found[NAME]), _parsed(str(found.get(WRITTEN, "")))) if NAME in found else None
        except sqlite3.OperationalError as error:
            if "no such table" in str(error):
                return State("")
        except sqlite3.Error:
            pass
        sleep(PAUSE)
    return None if _is_database(path) else State("")


def past_log(path: Path) -> sqlite3.Connection:
    """The file alone, whatever stands in its log, and without a lock."""
    return sqlite3.connect(f"{path.resolve().as_uri()}?immutable=1", uri=True)


def give_name(db: sqlite3.Connection) -> str:
    """The name in an open library, which gets one if it has none; "" where it can be neither."""
    try:
        row = db.execute("SELECT value FROM state WHERE key = ?", (NAME,)).fetchone()
        if row is None:
            db.execute("INSERT OR IGNORE INTO state VALUES (?, lower(hex(randomblob(16))))", (NAME,))
            row = db.execute("SELECT value FROM state WHERE key = ?", (NAME,)).fetchone()
        return str(row[0])
    except sqlite3.Error:
        return ""


def mark_written(db: sqlite3.Connection) -> None:
    """Leave a mark of what is being written, and how many reports there are now, in the same transaction."""
    before = _written(db)
    marks = (before.marks + token_hex(MARK // 2))[-MARKS * MARK :]
    [count] = db.execute("SELECT count(*) FROM article").fetchone()
    # The number stands there twice: where damage has changed one of them, neither is believed.
    now = f"{before.times + 1} {marks} {count}={count}"
    db.execute("INSERT OR REPLACE INTO state VALUES (?, ?)", (WRITTEN, now))


def kept_count(db: sqlite3.Connection) -> int | None:
    """How many reports there were when it was last written, removed ones too; None if that cannot be told."""
    return _written(db).reports


def _written(db: sqlite3.Connection) -> Written:
    row = db.execute("SELECT value FROM state WHERE key = ?", (WRITTEN,)).fetchone()
    return _parsed(str(row[0])) if row else Written()


def _parsed(value: str) -> Written:
    found = _ROW.fullmatch(value)
    return Written(int(found[1]), found[2], int(found[3])) if found else Written()


def _is_database(path: Path) -> bool:
    try:
        with opened_beside(path) as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except OSError:
        return False
