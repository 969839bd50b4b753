"""Replaces a library that cannot be used by another file, and keeps it under another name."""

import os
from datetime import UTC, datetime
from pathlib import Path

from reader.library.disk.backups import Backup
from reader.library.disk.salvage import Salvaged, salvage
from reader.text.checking import Watch, unwatched

BESIDE = ("", "-wal", "-shm", "-journal")
"""The endings of the names of all files of a database."""
DAMAGED, REPLACED = "damaged", "replaced"
"""Parts of the new name of a library that is set aside: why it was."""
# Names that are tried within a second: if all are taken, something is wrong with the folder, and the search
# would not end.
MOST_IN_A_SECOND = 100
# Bytes that are copied at a time, in a millisecond or so.
STEP = 1024 * 1024


def part_of(path: Path) -> Path:
    """The path at which this process prepares the file that is to replace a library."""
    return path.with_name(f"{path.name}.{os.getpid()}.part")


def save_readable(path: Path, unsorted: str, watch: Watch = unwatched) -> Salvaged:
    """Prepare a file with all that can be read of a library; arguments and errors as in salvage()."""
    part_of(path).unlink(missing_ok=True)
    try:
        return salvage(path, part_of(path), unsorted, watch)
    except BaseException:
        part_of(path).unlink(missing_ok=True)
        raise


def fetch_backup(backup: Backup, path: Path, watch: Watch = unwatched) -> None:
    """Prepare a copy of a backup. Raises OSError."""
    size, done = backup.path.stat().st_size, 0
    try:
        with backup.path.open("rb") as source, part_of(path).open("wb") as made:
            while content := source.read(STEP):
                watch(done, size)
                done += made.write(content)
    except BaseException:
        part_of(path).unlink(missing_ok=True)
        raise


def put_in_place(path: Path, why: str = DAMAGED) -> Path | None:
    """Move the prepared file into the place of a library; gives the library's new path, or None.

    Args:
        path: of the library.
        why: becomes part of the library's new name.

    Raises:
        OSError: it failed; the library is where it was.
    """
    aside = set_aside(path, why)
    try:
        part_of(path).rename(path)
    except OSError:
        if aside is not None:
            _rename(aside, path)
        raise
    return aside


def set_aside(path: Path, why: str = DAMAGED) -> Path | None:
    """Rename a library and its files within their folder; gives the new path, None if there is no library.

    Raises:
        OSError: it failed; all files have the names that they had.
    """
    if not path.exists():
        return None
    aside = _free_name(path, why)
    _rename(path, aside)
    return aside


def _rename(path: Path, other: Path) -> None:
    """Rename all files of a library, or none of them where one fails; raises OSError."""
    done: list[tuple[Path, Path]] = []
    try:
        for ending in BESIDE:
            held, named = (one.with_name(one.name + ending) for one in (path, other))
            if held.exists():
                held.rename(named)
                done.append((held, named))
    except OSError:
        for held, named in reversed(done):
            named.rename(held)
        raise


def _free_name(path: Path, why: str) -> Path:
    name = f"{path.name}.{why}-{datetime.now(UTC):%Y%m%d-%H%M%S}"
    tries = (name, *(f"{name}-{number}" for number in range(2, MOST_IN_A_SECOND)))
    return next(path.with_name(one) for one in tries if not path.with_name(one).exists())
