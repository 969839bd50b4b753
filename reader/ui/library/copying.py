"""Copies a library for Save As: a large one in the background, while the window works on."""

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from secrets import token_hex

from reader.library.disk.backups import copy
from reader.library.disk.putting_back import OnScreen, put_back
from reader.library.disk.replacing import BESIDE
from reader.library.disk.troubles import MovedLibraryError
from reader.library.schema import MEMORY
from reader.library.store import Library
from reader.text.checking import Watch, unwatched
from reader.ui.jobs import Job, Jobs

# Bytes of a library that is copied at once, which takes some milliseconds.
QUICK = 4 * 1024 * 1024

OpenPair = tuple[int, int | None, int | None]
"""The ids, in the copy, of the story and the two open reports that were put into it from the screen."""


Writer = Callable[[Path, Watch], None]
"""Copies a library into a new file."""


@dataclass(frozen=True, slots=True)
class Hearers:
    """Callbacks of a copy in the background.

    Attributes:
        done: the copy is there. overtaken: the library was written to meanwhile, so it is not used.
        failed: it could not be made.
    """

    done: Callable[[OpenPair | None], None]
    overtaken: Callable[[], None]
    failed: Callable[[BaseException], None]


def is_away(library: Library) -> bool:
    """Whether the file at the library's path is no longer the one that was opened."""
    try:
        library.check_place()
    except MovedLibraryError:
        return True
    return False


def takes_long(library: Library) -> bool:
    """Whether a library is too large to be copied at once, or of unknown size."""
    with suppress(sqlite3.Error):
        return library.size > QUICK
    return True


def copy_at_once(library: Library, path: Path, shown: OnScreen | None) -> OpenPair | None:
    """Copy a library to a path, and add what is shown on the screen if that is not in its file any more.

    Raises:
        OSError, sqlite3.Error, UnusableLibrary: it could not be copied; nothing is at the path then.
    """
    return _copied(_writer(library), path, shown, unwatched)


def copy_for(
    library: Library, path: Path, shown: OnScreen | None, jobs: Jobs, label: str, tell: Hearers
) -> Job:
    """Copy a library as copy_at_once does, in the background."""
    before, is_lost, write = _writes(library), is_away(library), _writer(library)

    def arrive(put: OpenPair | None) -> None:
        if _writes(library) != before or is_away(library) != is_lost:
            tell.overtaken()
        else:
            tell.done(put)

    return jobs.run(lambda progress: _copied(write, path, shown, progress.watch), arrive, tell.failed, label)


def _writes(library: Library) -> tuple[int, int] | None:
    """A mark that changes with each write; None for a damaged library, which is never written."""
    return None if library.is_damaged else library.writes


def _writer(library: Library) -> Writer:
    """The function that copies a library: its file, if whole and in its place, else what is open of it."""
    is_whole = library.path != MEMORY and not library.is_damaged and not is_away(library)
    return partial(copy, library.path) if is_whole else library.write_copy


def _copied(write: Writer, path: Path, shown: OnScreen | None, watch: Watch) -> OpenPair | None:
    """Copy whole or not at all: under another name at first, which is deleted if the work is stopped."""
    making = path.with_name(f"{path.name}.{token_hex(4)}.part")
    try:
        write(making, watch)
        put = None
        if shown is not None:
            with Library(making) as made:
                put = put_back(shown, made)
        watch(1, 1)
        making.replace(path)
    finally:
        for ending in BESIDE:
            making.with_name(making.name + ending).unlink(missing_ok=True)
    return put
