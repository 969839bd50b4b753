"""Looks through the open library and keeps backups of it, in the background."""

from collections.abc import Callable
from pathlib import Path

from reader.library.disk.backups import back_up, needs_backup
from reader.library.disk.examination import is_whole
from reader.library.disk.open_file import Shadow
from reader.library.disk.salvage import shadow_of
from reader.library.store import Library
from reader.ui.jobs import Progress


def looked_through(path: Path, progress: Progress) -> Shadow | None:
    """What can be read of a library that is found damaged; None of one that is whole."""
    return None if is_whole(path, progress.check) else shadow_of(path, lambda *_: progress.check())


def tended(path: Path, progress: Progress) -> Shadow | None:
    """The same, and a backup is made of one that changed since and is whole."""
    return None if tend(path, progress.check) else shadow_of(path, lambda *_: progress.check())


def tend(path: Path, check: Callable[[], None] = lambda: None) -> bool:
    """Settle, look through and back up a library that changed since; False when it is damaged.

    Args:
        path: of the library, which others may use meanwhile.
        check: called now and then; what it raises stops the work.

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
