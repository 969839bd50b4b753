"""Tells from the bytes of a file whether it is a library, without changing anything."""

from enum import Enum, auto
from pathlib import Path
from stat import S_ISREG

from reader.library.disk.beside import opened_beside
from reader.library.disk.log import hides_changes, log_of, newest_pages
from reader.library.disk.pages import HEADER, page_size
from reader.library.migrating import APPLICATION, scripts

MAGIC = b"SQLite format 3\0"
MARKS = (b"text_digest", b"is_guess", b"lineage", b"pairing", b"overruled", b"provenance")
# Names of our columns that make a file ours: no other program has so many of them, and damage leaves them.
ENOUGH_MARKS = 4
# Bytes at each end of a file in which the names are looked for.
LOOKED_AT = 4_000_000
JOURNALS = {1, 2}
"""The versions of the file format that the header may have: with others SQLite does not write."""
# The highest version of the tables that is believed: a higher one is damage.
LATEST = 999
CELLS = slice(HEADER + 3, HEADER + 5)
"""The bytes of the first page that hold the number of tables."""


class Nature(Enum):
    """What a file is that is to be opened as a library."""

    NEW = auto()
    LIBRARY = auto()
    LATER = auto()
    DAMAGED = auto()
    DATABASE = auto()
    NO_DATABASE = auto()


def nature(path: Path) -> Nature:
    """What the file at a path is; NEW where there is none, or an empty one. Raises OSError."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return Nature.NEW
    if not S_ISREG(found.st_mode):
        return Nature.NO_DATABASE
    if found.st_size == 0:
        return Nature.NEW
    return _of_content(path, found.st_size)


def _of_content(path: Path, length: int) -> Nature:
    with opened_beside(path) as file:
        header = file.read(HEADER + 8)
    size = page_size(header, length)
    first = header
    if log_of(path).exists():
        first = newest_pages(path, size).get(1, header)
    version = int.from_bytes(first[60:64], "big")
    is_ours = int.from_bytes(first[68:72], "big") == APPLICATION
    if header[: len(MAGIC)] != MAGIC:
        return Nature.DAMAGED if is_ours or _has_marks(path) else Nature.NO_DATABASE
    if not is_ours and length <= size and not any(first[CELLS]):
        return Nature.NEW  # created but never filled: it has no table
    if not is_ours and not _has_marks(path):
        return Nature.DATABASE
    if not {header[18], header[19]} <= JOURNALS:
        return Nature.DAMAGED
    if version > len(scripts()):
        return Nature.LATER if version <= LATEST else Nature.DAMAGED
    return Nature.DAMAGED if hides_changes(path, size) else Nature.LIBRARY


def _has_marks(path: Path) -> bool:
    content = _ends(path) + _ends(log_of(path))
    return sum(mark in content for mark in MARKS) >= ENOUGH_MARKS


def _ends(path: Path) -> bytes:
    try:
        with opened_beside(path) as file:
            beginning = file.read(LOOKED_AT)
            length = path.stat().st_size
            file.seek(max(len(beginning), length - LOOKED_AT))
            return beginning + file.read(LOOKED_AT)
    except OSError:
        return b""
