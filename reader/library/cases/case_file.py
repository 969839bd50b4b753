"""Writes an event as a case file, and merges case files of others, which are copied and measured first."""

import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import Enum, auto
from errno import EEXIST
from pathlib import Path
from tempfile import TemporaryDirectory

from reader.library.cases.merging import DamagedThereError, HeldEvent, Merged
from reader.library.cases.taking_back import Brought, brought
from reader.library.disk.beside import opened_beside
from reader.library.disk.log import log_of
from reader.library.disk.troubles import Unusable, UnusableLibrary
from reader.library.importing.limits import ARTICLES, FILE, MEGABYTE, TEXT
from reader.library.store import Library
from reader.moving_files import folder_beside, move_into_place
from reader.text.checking import Checkpoint, Watch, unchecked, unwatched
from reader.text.model import FieldName

# Bytes of a case file and its log: ten thousand reports with their pages have some 500 MB.
MOST_BYTES = 1024 * MEGABYTE
# Rows of one kind that were made by hand: nobody makes so many.
MOST_ROWS = 100_000
# Characters of one value of such a row: nobody writes so much.
LONGEST = MEGABYTE

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


class CaseTrouble(Enum):
    """Why a case file cannot be used."""

    MISSING = auto()
    EMPTY = auto()
    TOO_LARGE = auto()
    TOO_MUCH = auto()
    UNREADABLE = auto()
    NO_CASE = auto()
    LATER = auto()
    DAMAGED = auto()


class CaseFileError(Exception):
    """A case file cannot be used; trouble says why, and whoever shows it chooses the words."""

    def __init__(self, trouble: CaseTrouble, name: str) -> None:
        super().__init__(f"{name}: {trouble.name}")
        self.trouble, self.name = trouble, name


def write_case(
    library: Library, story: int, path: Path, check: Checkpoint = unchecked, watch: Watch = unwatched
) -> Merged:
    """Write an event as a case file, replacing what is at the path, as a whole or not at all.

    check is called every few milliseconds, watch with the numbers of reports.

    Raises:
        OSError, sqlite3.Error: it cannot be written there.
    """
    if path.exists() and library.path.exists() and path.samefile(library.path):
        raise FileExistsError(EEXIST, "it is the library itself", str(path))
    target = path.resolve()  # a link stays, and the file that it names is replaced
    if target.exists() and not (target.is_file() or target.is_dir()):
        raise FileExistsError(EEXIST, "it is a device or a pipe", str(path))
    with folder_beside(target) as folder:
        making = folder / "case.sqlite"
        with Library(making) as case:
            counts = case.take_in(library.held_event(story, check), check, watch)
            case.settle()
            case.write_copy(folder / "whole.sqlite")
        if target.is_file():  # whoever may not read what is there may not read what replaces it
            (folder / "whole.sqlite").chmod(target.stat().st_mode & 0o777)
        move_into_place(folder / "whole.sqlite", target)
    return counts


def take_case(
    path: Path, library: Library, check: Checkpoint = unchecked, watch: Watch = unwatched
) -> tuple[Merged, ...]:
    """Merge all events of a case file into a library, all or none; raises CaseFileError or sqlite3.Error."""
    return take_case_to_undo(path, library, check, watch)[0]


def take_case_to_undo(
    path: Path, library: Library, check: Checkpoint = unchecked, watch: Watch = unwatched
) -> tuple[tuple[Merged, ...], Brought]:
    """Merge as take_case() does; also gives what it brought, which Library.take_back() takes out again."""
    with opened_case(path) as case, library.at_once():
        before = library.held_rows()
        done = tuple(library.take_in(event, check, watch) for event in _events(case, path, check))
        return done, brought(before, library.held_rows())


def bring_back(backup: Path, library: Library, check: Checkpoint = unchecked) -> tuple[Merged, ...]:
    """Take the reports of a backup that are nowhere in the library; raises CaseFileError or sqlite3.Error."""
    with opened_case(backup, is_ours=True) as case, library.at_once():
        found = [library.bring_back_missing(event, check) for event in _events(case, backup, check)]
        return tuple(one for one in found if one is not None)


def _events(case: Library, path: Path, check: Checkpoint) -> Iterator[HeldEvent]:
    """The events of a case file; an error in reading one is damage of that file, not of the library."""
    for story in case.stories():
        try:
            event = case.held_event(story.id, check)
        except sqlite3.DatabaseError as error:
            raise CaseFileError(CaseTrouble.DAMAGED, path.name) from error
        if case.is_damaged:
            raise CaseFileError(CaseTrouble.DAMAGED, path.name)
        yield event


@contextmanager
def opened_case(path: Path, *, is_ours: bool = False) -> Iterator[Library]:
    """Open a temporary copy of a case file or any library; is_ours skips the limits. Raises CaseFileError."""
    with TemporaryDirectory(prefix="parallax-") as folder:
        copy = Path(folder, "case.sqlite")
        _copy(path, copy, is_ours=is_ours)
        try:
            case = Library(copy)
        except UnusableLibrary as error:
            raise CaseFileError(_TROUBLES.get(error.why, CaseTrouble.UNREADABLE), path.name) from error
        with case:
            _measure(case, path, () if is_ours else tuple(_measures()))
            try:
                yield case
            except DamagedThereError as error:
                raise CaseFileError(CaseTrouble.DAMAGED, path.name) from error


_TROUBLES = {
    Unusable.NO_LIBRARY: CaseTrouble.NO_CASE,
    Unusable.LATER: CaseTrouble.LATER,
    Unusable.DAMAGED: CaseTrouble.DAMAGED,
}


def _copy(path: Path, copy: Path, *, is_ours: bool) -> None:
    try:
        if trouble := _trouble_of(path, is_ours=is_ours):
            raise CaseFileError(trouble, path.name)
        with opened_beside(path) as source, copy.open("wb") as made:
            shutil.copyfileobj(source, made)
        if log_of(path).is_file():  # of a library that is in use
            shutil.copyfile(log_of(path), log_of(copy))
    except OSError as error:
        raise CaseFileError(CaseTrouble.UNREADABLE, path.name) from error


def _trouble_of(path: Path, *, is_ours: bool) -> CaseTrouble | None:
    if not path.is_file():
        return CaseTrouble.MISSING
    held = sum(part.stat().st_size for part in (path, log_of(path)) if part.is_file())
    if held > MOST_BYTES and not is_ours:
        return CaseTrouble.TOO_LARGE
    return None if path.stat().st_size else CaseTrouble.EMPTY


def _measure(case: Library, path: Path, measures: Sequence[tuple[str, int]]) -> None:
    if case.is_damaged:
        raise CaseFileError(CaseTrouble.DAMAGED, path.name)
    for question, most in measures:
        try:
            found = case.ask_number(question)
        except sqlite3.DatabaseError as error:
            raise CaseFileError(CaseTrouble.DAMAGED, path.name) from error
        if found > most:
            raise CaseFileError(CaseTrouble.TOO_MUCH, path.name)


# Bytes of a letter in UTF-8, at most.
_BYTES = 4


def _measures() -> Iterator[tuple[str, int]]:
    """Queries that give a number, each with the largest that a case file may have."""
    yield "SELECT count(*) FROM article", ARTICLES
    yield "SELECT count(*) FROM field", len(FieldName) * ARTICLES
    yield "SELECT count(*) FROM story", ARTICLES
    yield "SELECT max(length(bytes)) FROM original", FILE
    for table in _OF_HANDWORK:
        yield f"SELECT count(*) FROM {table}", MOST_ROWS  # noqa: S608  # our own names
    for table, columns in _LENGTHS.items():
        most = TEXT if table in {"article", "field"} else LONGEST
        for column in columns:
            length = (
                f"max(length({column}), length(CAST({column} AS BLOB)) / {_BYTES})"  # the first ends at a NUL
            )
            yield f"SELECT max({length}) FROM {table}", most  # noqa: S608  # our own names
