"""Tells whether the file that was opened is still at its path, and not an older copy of it."""

import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex
from time import sleep

from reader.library.disk.beside import opened_beside
from reader.library.disk.identity import MAGIC
from reader.library.disk.troubles import MovedLibraryError

NAME = "library"
"""The key of the state that holds the unique name of a library."""
WRITTEN = "written"
"""The key of the state that holds how often it was written, marks of the last writes, and its reports."""
# Marks that are kept, and letters of each: together they fit on one page of the file.
MARKS, MARK = 100, 8
# Times that a file is read which another window may be writing, and seconds between them.
TRIES, PAUSE = 3, 0.005
_ROW = re.compile(r"([0-9]{1,18}) ([0-9a-f]*) ([0-9]{1,9})=\3")


@dataclass(frozen=True, slots=True)
class Written:
    """How often a library was written, the random marks of its last writes, and how many reports it held."""

    times: int = 0
    marks: str = ""
    reports: int | None = None

    def follows(self, before: "Written") -> bool:
        """Whether this is a later state of the same file; assumed where too many writes lie between."""
        if not before.marks:
            return True
        since = self.times - before.times
        return since >= MARKS or (since >= 0 and before.marks[-MARK:] in self._each())

    def _each(self) -> set[str]:
        return {self.marks[at : at + MARK] for at in range(0, len(self.marks), MARK)}


@dataclass(frozen=True, slots=True)
class State:
    """What distinguishes a library from others and from older copies of it; name is "" for no library."""

    name: str
    written: Written = Written()


class Presence:
    """Remembers which file was opened, and checks whether it is still in its place.

    A file over which another was copied keeps its device and inode. Another library is recognised by its
    name, an older copy of the same one by its marks; both are read again whenever the file was written.
    """

    def __init__(self, path: Path, name: str) -> None:
        self._path, self._name = path, name
        found = path.stat()
        self._file, self._touched = (found.st_dev, found.st_ino), found.st_mtime_ns
        state = state_in(path)
        self._written = state.written if state else Written()

    def check(self) -> None:
        """Raise MovedLibraryError where another file, or none, is at the path."""
        try:
            found = self._path.stat()
        except OSError as error:
            raise MovedLibraryError(f"The library {self._path} is no longer there.", is_gone=True) from error
        is_other = (found.st_dev, found.st_ino) != self._file
        is_overwritten = not is_other and found.st_mtime_ns != self._touched and not self._goes_on()
        self._touched = found.st_mtime_ns
        if is_other or is_overwritten:
            self._touched = 0  # so that it is checked again should the right one come back
            said = f"Another file is now at {self._path}."
            raise MovedLibraryError(said, is_gone=False, is_overwritten=is_overwritten)

    def _goes_on(self) -> bool:
        """Whether the file holds a later state of the library; assumed while it is being written."""
        state = state_in(self._path)
        if state is None:
            return True
        if state.name != self._name or not state.written.follows(self._written):
            return False
        self._written = state.written
        return True


def state_in(path: Path) -> State | None:
    """The state in a file without its log; None where it cannot be read, as while others write."""
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
    """A connection to the file alone, without its log and without a lock."""
    return sqlite3.connect(f"{path.resolve().as_uri()}?immutable=1", uri=True)


def give_name(db: sqlite3.Connection) -> str:
    """The unique name of an open library, given if it has none; "" where that fails."""
    try:
        row = db.execute("SELECT value FROM state WHERE key = ?", (NAME,)).fetchone()
        if row is None:
            db.execute("INSERT OR IGNORE INTO state VALUES (?, lower(hex(randomblob(16))))", (NAME,))
            row = db.execute("SELECT value FROM state WHERE key = ?", (NAME,)).fetchone()
        return str(row[0])
    except sqlite3.Error:
        return ""


def mark_written(db: sqlite3.Connection) -> None:
    """Add a random mark and the number of reports to the state, in the transaction of the write."""
    before = _written(db)
    marks = (before.marks + token_hex(MARK // 2))[-MARKS * MARK :]
    [count] = db.execute("SELECT count(*) FROM article").fetchone()
    # The number is written twice: where damage has changed one, neither is believed.
    now = f"{before.times + 1} {marks} {count}={count}"
    db.execute("INSERT OR REPLACE INTO state VALUES (?, ?)", (WRITTEN, now))


def kept_count(db: sqlite3.Connection) -> int | None:
    """How many reports there were, removed ones included, at the last write; None if unknown."""
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
            return file.read(len(MAGIC)) == MAGIC
    except OSError:
        return False
