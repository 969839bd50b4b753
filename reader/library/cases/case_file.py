"""Writes an event as a case file, and opens one that a stranger made: copied, measured, and only read."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from reader.library.cases.merging import Merged
from reader.library.disk.log import log_of
from reader.library.disk.troubles import UnusableLibrary
from reader.library.importing.limits import ARTICLES, FILE, MEGABYTE, TEXT
from reader.library.store import Library
from reader.text.checking import Checkpoint, unchecked
from reader.text.model import FieldName

ENDING = ".parallax"
MOST_BYTES = 1024 * MEGABYTE
"""Of a case file; ten thousand reports with their pages have some 500 MB."""
MOST_ROWS, LONGEST = 100_000, MEGABYTE
"""Rows done by hand, and characters of one."""

_OF_HANDWORK = ("link", "note", "overruled", "regrouping", "tagged", "tag")
_LENGTHS = {
    "article": ("text", "kinds", "origin"),
    "field": ("value",),
    "story": ("name",),
    "tag": ("name",),
    "link": ("one", "other"),
    "note": ("text", "one", "other"),
    "overruled": ("text",),
    "regrouping": ("sentences", "others", "text"),
}


class CaseFileError(Exception):
    """A case file can't be used; the message is a sentence that says why."""


def write_case(library: Library, story: int, path: Path, check: Checkpoint = unchecked) -> Merged:
    """Write an event as a case file in place of what is at the path, whole or not at all.

    Raises OSError or sqlite3.Error where it cannot be written.
    """
    with TemporaryDirectory(prefix=".parallax-", dir=path.parent) as folder:
        making = Path(folder, "case.sqlite")
        with Library(making) as case:
            done = case.take_in(library.held_event(story, check), check)
            case.settle()
            case.write_copy(Path(folder, "whole.sqlite"))
        Path(folder, "whole.sqlite").replace(path)
    return done


def take_case(path: Path, library: Library, check: Checkpoint = unchecked) -> tuple[Merged, ...]:
    """Merge all events of a case file into a library, all or none; raises CaseFileError, sqlite3.Error."""
    with opened_case(path) as case, library.at_once():
        return tuple(library.take_in(case.held_event(story.id, check), check) for story in case.stories())


@contextmanager
def opened_case(path: Path) -> Iterator[Library]:
    """A case file, or any library, in a copy of its own that is taken away again; raises CaseFileError."""
    with TemporaryDirectory(prefix="parallax-") as folder:
        copy = Path(folder, "case.sqlite")
        _copy(path, copy)
        try:
            case = Library(copy)
        except UnusableLibrary as error:
            sentence = str(error).replace(str(copy), path.name).replace("library", "case file")
            raise CaseFileError(sentence) from error
        with case:
            _measure(case, path)
            yield case


def _copy(path: Path, copy: Path) -> None:
    try:
        if not path.is_file():
            raise CaseFileError(f"There is no file {path.name}.")
        if not path.stat().st_size:
            raise CaseFileError(f"{path.name} is empty.")
        if path.stat().st_size > MOST_BYTES:
            most = MOST_BYTES // MEGABYTE
            raise CaseFileError(f"{path.name} is too large: a case file has {most} MB at most.")
        shutil.copyfile(path, copy)
        if log_of(path).is_file():  # of a library that is in use
            shutil.copyfile(log_of(path), log_of(copy))
    except OSError as error:
        raise CaseFileError(
            f"{path.name} could not be read: {error.strerror or 'the system refused'}."
        ) from error


def _measure(case: Library, path: Path) -> None:
    if case.is_damaged:
        raise CaseFileError(f"The case file {path.name} is damaged.")
    for question, most in _measures():
        try:
            found = case.ask_number(question)
        except sqlite3.DatabaseError as error:
            raise CaseFileError(f"The case file {path.name} is damaged.") from error
        if found > most:
            raise CaseFileError(f"{path.name} holds more than is taken from a case file.")


def _measures() -> Iterator[tuple[str, int]]:
    """Questions that a case file answers with a number, and the largest that is taken."""
    yield "SELECT count(*) FROM article", ARTICLES
    yield "SELECT count(*) FROM field", len(FieldName) * ARTICLES
    yield "SELECT count(*) FROM story", ARTICLES
    yield "SELECT max(length(bytes)) FROM original", FILE
    for table in _OF_HANDWORK:
        yield f"SELECT count(*) FROM {table}", MOST_ROWS  # noqa: S608  # our own names
    for table, columns in _LENGTHS.items():
        most = TEXT if table in {"article", "field"} else LONGEST
        for column in columns:
            yield f"SELECT max(length({column})) FROM {table}", most  # noqa: S608  # our own names
