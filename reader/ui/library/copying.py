"""Copying a library for Save As: a large one in the background, while the window goes on in the open one."""

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

# Bytes of a library up to which it is copied at once: some milliseconds.
QUICK = 4 * 1024 * 1024

OpenPair = tuple[int, int | None, int | None]
"""The ids, in the copy, of the story and the two reports that were put into it from the screen."""


Writer = Callable[[Path, Watch], None]
"""Copies a library into a new file."""


@dataclass(frozen=True, slots=True)
class Hearers:
    """Who is told: that the copy is there, that it was overtaken and is to be made again, that it failed."""

    done: Callable[[OpenPair | None], None]
    overtaken: Callable[[], None]
    failed: Callable[[BaseException], None]


def is_away(library: Library) -> bool:
    """Whether the file that was opened is not the one at its path any more."""
    try:
        library.check_place()
    except MovedLibraryError:
        return True
    return False


def takes_long(library: Library) -> bool:
    """Whether it is too large to be copied at once."""
    with suppress(sqlite3.Error):
        return library.size > QUICK
    return True


def copy_at_once(library: Library, path: Path, shown: OnScreen | None) -> OpenPair | None:
    """Copy a library to another place, with what is on the screen where that is all there is left of it."""
    return _copied(_writer(library), path, shown, unwatched)


def copy_for(
    library: Library, path: Path, shown: OnScreen | None, jobs: Jobs, label: str, tell: Hearers
) -> Job:
    """The same in the background; if something is written into the library meanwhile, that is told."""
    before, is_lost, write = _writes(library), is_away(library), _writer(library)

    def arrive(put: OpenPair | None) -> None:
        if _writes(library) != before or is_away(library) != is_lost:
            tell.overtaken()
        else:
            tell.done(put)

    return jobs.run(lambda progress: _copied(write, path, shown, progress.watch), arrive, tell.failed, label)


def _writes(library: Library) -> tuple[int, int] | None:
    """What changes with whatever is written; into a damaged library nothing is."""
    return None if library.is_damaged else library.writes


def _writer(library: Library) -> Writer:
    """What copies it: from the file, if that is whole and in its place, else through what is open of it."""
    is_whole = library.path != MEMORY and not library.is_damaged and not is_away(library)
    return partial(copy, library.path) if is_whole else library.write_copy


def _copied(write: Writer, path: Path, shown: OnScreen | None, watch: Watch) -> OpenPair | None:
    """Copy it whole or not at all: it has another name until it is whole, and is gone when it is stopped."""
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
