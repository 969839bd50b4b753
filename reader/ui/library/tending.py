"""Checks the open library for damage and backs it up; runs in working threads."""

from collections.abc import Callable
from pathlib import Path

from reader.library.disk.backups import back_up, needs_backup
from reader.library.disk.examination import is_whole
from reader.library.disk.open_file import Shadow
from reader.library.disk.salvage import shadow_of
from reader.library.store import Library
from reader.ui.jobs import Progress


def looked_through(path: Path, progress: Progress) -> Shadow | None:
    """Check a library; None if it is whole, else what can be read of it."""
    return None if is_whole(path, progress.check) else shadow_of(path, lambda *_: progress.check())


def tended(path: Path, progress: Progress) -> Shadow | None:
    """Check a library that has changed since its last backup and back it up; None or what can be read."""
    return None if tend(path, progress.check) else shadow_of(path, lambda *_: progress.check())


def tend(path: Path, check: Callable[[], None] = lambda: None) -> bool:
    """Check and back up a library if it changed since its last backup; False when it is damaged.

    Args:
        path: of the library, which may be used meanwhile.
        check: called every few milliseconds; what it raises stops the work.

    Raises:
        OSError, sqlite3.Error, UnusableLibrary: it cannot be reached just now.
    """
    if not needs_backup(path):
        return True
    with Library(path) as library:
        library.settle()
    if not is_whole(path, check):
        return False
    back_up(path, check)
    return True
