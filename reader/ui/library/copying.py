"""Copying a large library for Save As: in the background, while the window goes on in the one it has open."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex

from reader.library.disk.backups import copy
from reader.library.disk.troubles import MovedLibraryError
from reader.library.schema import MEMORY
from reader.library.store import Library
from reader.ui.jobs import Jobs, Progress

QUICK = 4 * 1024 * 1024
"""Bytes of a library up to which it is copied at once: some milliseconds."""


@dataclass(frozen=True, slots=True)
class Hearers:
    """Who is told: that the copy is there, that it was overtaken and is to be made again, that it failed."""

    done: Callable[[], None]
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
    """Whether the file is whole and in its place, where others can copy it, and too large to copy at once."""
    is_whole = library.path != MEMORY and not library.is_damaged and not is_away(library)
    return is_whole and library.path.stat().st_size > QUICK


def copy_for(library: Library, path: Path, jobs: Jobs, label: str, tell: Hearers) -> None:
    """Copy a library to another place, unless something is written into it meanwhile."""
    source, before = library.path, library.writes
    making = path.with_name(f"{path.name}.{token_hex(4)}.part")

    def arrive(_: None) -> None:
        if is_away(library) or library.writes != before:
            making.unlink(missing_ok=True)
            tell.overtaken()
            return
        try:
            making.replace(path)
        except OSError as error:
            making.unlink(missing_ok=True)
            tell.failed(error)
        else:
            tell.done()

    jobs.run(lambda progress: _copied(source, making, progress), arrive, tell.failed, label)


def _copied(source: Path, making: Path, progress: Progress) -> None:
    """Copy a library; of a copy that nobody wants any more nothing is left."""
    try:
        copy(source, making, progress.check)
        progress.check()
    except BaseException:
        making.unlink(missing_ok=True)
        raise
