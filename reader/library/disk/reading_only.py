"""Opens a library that cannot be written, as on a read-only disk or in the folder of another user."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from reader.library.disk.log import log_of
from reader.library.disk.troubles import Trouble, trouble_of


def must_be(path: Path, *, is_new: bool) -> bool:
    """Whether the library, or its folder, in which SQLite needs files, cannot be written."""
    if is_new:
        return False
    return not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))


def connect(path: Path) -> tuple[sqlite3.Connection, Callable[[], None]]:
    """A connection that only reads, and a function to call after it is closed.

    SQLite needs a file beside a library that has a log. Where it cannot make one, a library with an empty log
    is read as it is, and any other from a copy, so that what is in the log is there too.
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
