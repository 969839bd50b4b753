"""What is the matter when a library cannot be opened, read or written, for those who find words for it."""

import sqlite3
from enum import Enum, auto


class Trouble(Enum):
    """What kept SQLite from doing what it was asked."""

    BUSY = auto()
    FULL = auto()
    READ_ONLY = auto()
    DAMAGED = auto()
    NOT_READ = auto()
    MOVED = auto()
    OTHER = auto()


CODES = {
    sqlite3.SQLITE_BUSY: Trouble.BUSY,
    sqlite3.SQLITE_LOCKED: Trouble.BUSY,
    sqlite3.SQLITE_FULL: Trouble.FULL,
    sqlite3.SQLITE_READONLY: Trouble.READ_ONLY,
    sqlite3.SQLITE_CORRUPT: Trouble.DAMAGED,
    sqlite3.SQLITE_NOTADB: Trouble.DAMAGED,
    sqlite3.SQLITE_CANTOPEN: Trouble.NOT_READ,
}
WHOLE_CODES = {sqlite3.SQLITE_IOERR_READ: Trouble.NOT_READ, sqlite3.SQLITE_IOERR_SHORT_READ: Trouble.NOT_READ}
"""The disk gave no bytes, or too few."""
NO_CODES = (0, sqlite3.SQLITE_ERROR)
"""What says nothing; nor have Python's own errors a code."""


class Unusable(Enum):
    """Why a file is not opened as a library."""

    NO_LIBRARY = auto()
    LATER = auto()
    DAMAGED = auto()
    BUSY = auto()
    OUT_OF_REACH = auto()


class UnusableLibrary(Exception):  # noqa: N818  # it says what is the matter
    """The library file cannot be used; the message is one plain sentence that says why."""

    def __init__(self, sentence: str, why: Unusable = Unusable.OUT_OF_REACH) -> None:
        super().__init__(sentence)
        self.why = why


class DamagedLibraryError(sqlite3.DatabaseError):
    """A part of the library does not hold what it should; the message says what."""


class UnsalvagedLibraryError(DamagedLibraryError):
    """The same of a large library, of which nobody has looked yet for what can still be read."""


class ReadOnlyLibraryError(sqlite3.OperationalError):
    """The library may be read but not written."""


class MovedLibraryError(sqlite3.OperationalError):
    """The file that was opened is not the one that stands at its path any more.

    Attributes:
        is_gone: nothing stands there; else another file does.
        is_overwritten: that was written into the one that is open, so that what that held is lost.
    """

    def __init__(self, sentence: str, *, is_gone: bool, is_overwritten: bool = False) -> None:
        super().__init__(sentence)
        self.is_gone, self.is_overwritten = is_gone, is_overwritten


def trouble_of(error: BaseException) -> Trouble:
    """What is the matter; OTHER for what is none of SQLite's errors."""
    match error:
        case DamagedLibraryError():
            return Trouble.DAMAGED
        case ReadOnlyLibraryError():
            return Trouble.READ_ONLY
        case MovedLibraryError():
            return Trouble.MOVED
        case sqlite3.Error():
            return _of_code(getattr(error, "sqlite_errorcode", 0), str(error))
        case _:
            return Trouble.OTHER


def _of_code(code: int, words: str) -> Trouble:
    known = WHOLE_CODES.get(code) or CODES.get(code & 0xFF)
    return known or (_of_words(words) if code in NO_CODES else Trouble.OTHER)


def _of_words(words: str) -> Trouble:
    if any(sign in words for sign in ("decode to UTF-8", "malformed", "no such table", "no such column")):
        return Trouble.DAMAGED
    return Trouble.FULL if "full" in words else Trouble.OTHER
