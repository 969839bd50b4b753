"""Puts another file in the place of a library that cannot be used; that one is kept under another name."""

import os
from datetime import UTC, datetime
from pathlib import Path

from reader.library.disk.backups import Backup
from reader.library.disk.salvage import Salvaged, salvage
from reader.text.checking import Watch, unwatched

BESIDE = ("", "-wal", "-shm", "-journal")
"""What belongs to a database, by the ending of its name."""
DAMAGED, REPLACED = "damaged", "replaced"
"""What the name of a library tells that is kept aside."""
# More copies of one name within a second means that something is wrong with the folder, and asking on would
# not end.
MOST_IN_A_SECOND = 100
# Bytes that are copied at a time: a millisecond.
STEP = 1024 * 1024


def part_of(path: Path) -> Path:
    """Where the file that is to take the place of a library is made, by this window alone."""
    return path.with_name(f"{path.name}.{os.getpid()}.part")


def save_readable(path: Path, unsorted: str, watch: Watch = unwatched) -> Salvaged:
    """Make what can be read of a library ready to take its place; see salvage()."""
    part_of(path).unlink(missing_ok=True)
    try:
        return salvage(path, part_of(path), unsorted, watch)
    except BaseException:
        part_of(path).unlink(missing_ok=True)
        raise


def fetch_backup(backup: Backup, path: Path, watch: Watch = unwatched) -> None:
    """Make a copy of a backup ready to take the place of a library. Raises OSError."""
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
    """Let what was made ready take the place of a library, and say where that is now, if it was there.

    why: that is told by its new name.

    Raises OSError; the library is then where it was.
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
    """Give a library, and what belongs to it, another name in the same folder; None if there is none.

    Raises OSError; all of it then has the name that it had.
    """
    if not path.exists():
        return None
    aside = _free_name(path, why)
    _rename(path, aside)
    return aside


def _rename(path: Path, other: Path) -> None:
    """Rename a library with what belongs to it, or nothing of it: OSError."""
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
