"""Copies of a library, kept beside it: one of each of the last seven days on which it was found sound."""

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

# A copy a day, of so many days: a week in which somebody may notice what is wrong.
DAYS = 7
# A copy is only made where it would leave room for another as large.
ROOM = 2
# Pages that are copied at a time; between two steps others may write.
STEP = 256
# Nanoseconds after which nobody is at a copy any more.
ABANDONED = 24 * 3600 * 10**9
DATED = re.compile(r"\.backup-(\d{8})$")


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of a library, and the day on which it was made, ISO 8601."""

    path: Path
    day: str


def backups_of(path: Path) -> tuple[Backup, ...]:
    """The copies beside a library, the newest first."""
    found = []
    for file in path.parent.glob(f"{_quoted(path.name)}.backup-*"):
        if dated := DATED.search(file.name):
            day = dated[1]
            found.append(Backup(file, f"{day[:4]}-{day[4:6]}-{day[6:]}"))
    return tuple(sorted(found, key=lambda backup: backup.day, reverse=True))


@dataclass(frozen=True, slots=True)
class CopyContents:
    """What a copy holds: how many reports, not those in its trash, in how many events."""

    reports: int
    events: int


def contents_of(backup: Backup) -> CopyContents | None:
    """What is in a copy; None where it cannot be read. The copy is only read, and not changed by that."""
    reports = "SELECT count(*), count(DISTINCT story) FROM article WHERE removed IS NULL"
    try:
        uri = f"{backup.path.resolve().as_uri()}?immutable=1"
        with closing(sqlite3.connect(uri, uri=True)) as db:
            return CopyContents(*map(int, db.execute(reports).fetchone()))
    except (OSError, sqlite3.Error, ValueError, TypeError):
        return None


def back_up(path: Path, check: Callable[[], None] = lambda: None) -> Backup | None:
    """Copy a library, if the copy is found sound and there is room for it, and let go of the oldest.

    Args:
        path: of the library.
        check: called between two steps; what it raises stops the work.

    Raises:
        OSError, sqlite3.Error: it cannot be read, or not be written there.
    """
    if shutil.disk_usage(path.parent).free < ROOM * path.stat().st_size:
        return None
    today = datetime.now(UTC).date()
    kept = path.with_name(f"{path.name}.backup-{today:%Y%m%d}")
    _clear_away(path)
    making = path.with_name(f"{kept.name}.{token_hex(4)}.part")  # another window may be making one just now
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
    """A whole copy of a library that may be in use, in one file that needs no other."""
    target.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(target)) as made:
        source.backup(made, pages=STEP, progress=progress_of(watch))
        made.execute("PRAGMA journal_mode = DELETE")


def progress_of(watch: Watch) -> Callable[[int, int, int], None]:
    """A watch as SQLite tells it how far a copy is: with what is left of how many pages."""
    return lambda _, left, pages: watch(pages - left, pages)


def needs_backup(path: Path) -> bool:
    """Whether the library, or its log, was written after the newest copy was made."""
    newest = max((_written(backup.path) for backup in backups_of(path)), default=0)
    return max(_written(path), _written(log_of(path))) > newest


def _clear_away(path: Path) -> None:
    """Remove what was begun long ago, by a window that was killed."""
    for left in path.parent.glob(f"{_quoted(path.name)}.backup-*.part"):
        if time_ns() - _written(left) > ABANDONED:
            left.unlink(missing_ok=True)


def _written(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


def _quoted(name: str) -> str:
    """The name as a pattern that matches itself alone."""
    return re.sub(r"([*?\[])", r"[\1]", name)
