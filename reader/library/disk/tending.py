"""What is done for a library while nobody waits: all into one file, looked through, copied."""

from collections.abc import Callable
from pathlib import Path

from reader.library.disk.backups import back_up, needs_backup
from reader.library.disk.examination import is_whole
from reader.library.store import Library


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
