"""Backups of a library beside it: one for each of the last seven days on which it was found sound."""

import re
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex
from time import time_ns

from reader.library.disk.examination import is_whole
from reader.library.disk.log import log_of
from reader.library.disk.troubles import Trouble, trouble_of
from reader.text.checking import Watch, unwatched

# Days of which a backup is kept: a week in which somebody may notice what is wrong.
DAYS = 7
# Free space that a backup needs, as a multiple of the library: it leaves room for another one.
ROOM = 2
# Pages that are copied at a time, between which others may write.
STEP = 256
# Nanoseconds after which an unfinished backup is taken to be abandoned: a day.
ABANDONED = 24 * 3600 * 10**9
DATED = re.compile(r"\.backup-(\d{8})$")


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup and the day on which it was made (ISO 8601)."""

    path: Path
    day: str


def backups_of(path: Path) -> tuple[Backup, ...]:
    """The backups beside a library, the newest first."""
    found = []
    for file in path.parent.glob(f"{_quoted(path.name)}.backup-*"):
        if dated := DATED.search(file.name):
            day = dated[1]
            found.append(Backup(file, f"{day[:4]}-{day[4:6]}-{day[6:]}"))
    return tuple(sorted(found, key=lambda backup: backup.day, reverse=True))


@dataclass(frozen=True, slots=True)
class CopyContents:
    """How many reports a backup holds, not those in its trash, and in how many events."""

    reports: int
    events: int


def contents_of(backup: Backup) -> CopyContents | None:
    """What a backup holds, read without changing it; None where it cannot be read."""
    reports = "SELECT count(*), count(DISTINCT story) FROM article WHERE removed IS NULL"
    try:
        uri = f"{backup.path.resolve().as_uri()}?immutable=1"
        with closing(sqlite3.connect(uri, uri=True)) as db:
            return CopyContents(*map(int, db.execute(reports).fetchone()))
    except (OSError, sqlite3.Error, ValueError, TypeError):
        return None


def back_up(path: Path, check: Callable[[], None] = lambda: None) -> Backup | None:
    """Make today's backup and delete the oldest; None where there is no room, or the copy is not sound.

    Args:
        path: of the library.
        check: called between two steps; what it raises ends the work.

    Raises:
        OSError, sqlite3.Error: the library cannot be read, or the backup cannot be written.
    """
    if shutil.disk_usage(path.parent).free < ROOM * path.stat().st_size:
        return None
    today = datetime.now(UTC).date()
    kept = path.with_name(f"{path.name}.backup-{today:%Y%m%d}")
    _clear_away(path)
    making = path.with_name(f"{kept.name}.{token_hex(4)}.part")  # another window may be making a backup too
    try:
        copy(path, making, lambda *_: check())
        if not is_whole(making, check):
            return None
        making.replace(kept)
    except sqlite3.DatabaseError as error:
        if trouble_of(error) is not Trouble.DAMAGED:
            raise
        return None
    finally:
        making.unlink(missing_ok=True)
    for older in backups_of(path)[DAYS:]:
        older.path.unlink(missing_ok=True)
    return Backup(kept, today.isoformat())


def copy(path: Path, target: Path, watch: Watch = unwatched) -> None:
    """Copy a library, which may be in use, into one file without a log."""
    target.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(target)) as made:
        source.backup(made, pages=STEP, progress=progress_of(watch))
        made.execute("PRAGMA journal_mode = DELETE")


def progress_of(watch: Watch) -> Callable[[int, int, int], None]:
    """A watch as a progress handler of SQLite's backup, which counts the pages that are left."""
    return lambda _, left, pages: watch(pages - left, pages)


def needs_backup(path: Path) -> bool:
    """Whether the library, or its log, was written after the newest copy was made."""
    newest = max((_written(backup.path) for backup in backups_of(path)), default=0)
    return max(_written(path), _written(log_of(path))) > newest


def _clear_away(path: Path) -> None:
    """Remove unfinished backups of windows that were killed."""
    for left in path.parent.glob(f"{_quoted(path.name)}.backup-*.part"):
        if time_ns() - _written(left) > ABANDONED:
            left.unlink(missing_ok=True)


def _written(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


def _quoted(name: str) -> str:
    """A glob pattern that matches only this name."""
    return re.sub(r"([*?\[])", r"[\1]", name)
