"""Opens a library that may not be written: on a locked disk, in a folder of others."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from reader.library.disk.log import log_of
from reader.library.disk.troubles import Trouble, trouble_of


def must_be(path: Path, *, is_new: bool) -> bool:
    """Whether there is a library that can be read but not written, or not with what must stand beside it."""
    if is_new:
        return False
    return not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))


def connect(path: Path) -> tuple[sqlite3.Connection, Callable[[], None]]:
    """A connection that only reads, and what is to be done after it is closed.

    SQLite wants to make a file beside a library that has a log. Where it cannot, the library is taken as it
    stands if its log is empty; else it is read from a copy, so that what is in the log is there too.
    """
    try:
        return _tried(f"{path.resolve().as_uri()}?mode=ro"), _nothing
    except sqlite3.OperationalError as error:
        if trouble_of(error) not in (Trouble.NOT_READ, Trouble.READ_ONLY):
            raise
    log = log_of(path)
    if not log.exists() or not log.stat().st_size:
        return _tried(f"{path.resolve().as_uri()}?immutable=1"), _nothing
    folder = TemporaryDirectory(prefix="parallax-")
    copy = Path(folder.name, path.name)
    shutil.copyfile(path, copy)
    shutil.copyfile(log, log_of(copy))
    return _tried(copy.as_uri()), folder.cleanup


def _tried(uri: str) -> sqlite3.Connection:
    db = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    try:
        db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        db.execute("PRAGMA query_only = ON")
    except sqlite3.Error:
        db.close()
        raise
    return db


def _nothing() -> None:
    pass
