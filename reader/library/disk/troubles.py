"""Why a library cannot be opened, read or written, as values; callers choose the words."""

import sqlite3
from enum import Enum, auto


class Trouble(Enum):
    """The kinds of errors that SQLite reports."""

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
"""Extended codes: the disk gave no bytes, or too few."""
NO_CODES = (0, sqlite3.SQLITE_ERROR)
"""Codes that say nothing, so that the words of the error decide; Python's own errors have 0."""


NOT_AS_WRITTEN = (ValueError, TypeError, AttributeError, RecursionError)
"""What is raised where a value that was read is not of the kind that was written: it is damaged."""


class Unusable(Enum):
    """Why a file cannot be opened as a library."""

    NO_LIBRARY = auto()
    LATER = auto()
    DAMAGED = auto()
    BUSY = auto()
    OUT_OF_REACH = auto()


class UnusableLibrary(Exception):  # noqa: N818  # it says what is the matter
    """The file cannot be opened as a library; the message is a sentence for a person."""

    def __init__(self, sentence: str, why: Unusable = Unusable.OUT_OF_REACH) -> None:
        super().__init__(sentence)
        self.why = why


class DamagedLibraryError(sqlite3.DatabaseError):
    """A part of the library is damaged; the message says which."""


class UnsalvagedLibraryError(DamagedLibraryError):
    """A library is damaged, and too large to be salvaged without being asked for it."""


class ReadOnlyLibraryError(sqlite3.OperationalError):
    """The library can be read but not written."""


class MovedLibraryError(sqlite3.OperationalError):
    """The file that was opened is no longer at its path.

    Attributes:
        is_gone: no file is there; else another one is.
        is_overwritten: another file was copied over the open one, whose contents are lost.
    """

    def __init__(self, sentence: str, *, is_gone: bool, is_overwritten: bool = False) -> None:
        super().__init__(sentence)
        self.is_gone, self.is_overwritten = is_gone, is_overwritten


def trouble_of(error: BaseException) -> Trouble:
    """The kind of an error; OTHER for errors that are not SQLite's."""
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
