"""Examines a whole library for damage that reading it would not show."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path

from reader.library.rows import digest_of
from reader.text.checking import Watch, unwatched

OF_INDEX = "inverted index for FTS5"
"""Part of what SQLite 3.44 and later reports of damage in the index of words alone."""
REPLACED = "\ufffd"
# Instructions of SQLite's virtual machine between two checks: some milliseconds.
STEPS = 10_000


def is_whole(path: Path, check: Callable[[], None] = lambda: None, watch: Watch = unwatched) -> bool:
    """Whether every page can be read, and every text and every file is the one that was kept.

    Args:
        path: of the library, which may be in use.
        check: called every few milliseconds; what it raises ends the work.
        watch: told how many of the texts and files have been read.

    Raises:
        sqlite3.Error: it cannot be read at the moment, as while another program has it locked.
    """
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as db:
        stopped: list[BaseException] = []
        db.set_progress_handler(lambda: _is_stopped(check, stopped), STEPS)
        try:
            # Texts first: they are quickest to read, and matter most.
            watched = _Watched(check, watch, int(db.execute(_HOW_MANY).fetchone()[0]))
            return (
                _texts_are_as_kept(db, watched) and _pages_are_sound(db) and _files_are_as_kept(db, watched)
            )
        except sqlite3.OperationalError:
            if stopped:
                raise stopped[0] from None
            raise
        except (sqlite3.DatabaseError, TypeError, ValueError, AttributeError):
            return False


class _Watched:
    """A check that also counts what has been read."""

    def __init__(self, check: Callable[[], None], watch: Watch, number: int) -> None:
        self._check, self._watch, self._number, self._done = check, watch, number, 0

    def __call__(self) -> None:
        self._check()
        self._watch(self._done, self._number)
        self._done += 1


_FILES = "original WHERE length(bytes) > 0"
"""The files that were kept; where one was lost before, an empty one holds its place."""
_HOW_MANY = f"SELECT (SELECT count(*) FROM article) + (SELECT count(*) FROM {_FILES})"  # noqa: S608  # ours


def _is_stopped(check: Callable[[], None], stopped: list[BaseException]) -> bool:
    try:
        check()
    except BaseException as reason:  # noqa: BLE001  # raised again once SQLite has let go
        stopped.append(reason)
    return bool(stopped)


def _pages_are_sound(db: sqlite3.Connection) -> bool:
    """Whether SQLite finds no damage, except in the index of words, which can be made anew."""
    told = [str(line) for (line,) in db.execute("PRAGMA integrity_check")]
    return all(line == "ok" or OF_INDEX in line for line in told)


def _texts_are_as_kept(db: sqlite3.Connection, check: Callable[[], None]) -> bool:
    for text, origin, digest in db.execute("SELECT text, origin, text_digest FROM article"):
        check()
        # A character that could not be kept was replaced after the digest was taken, in older libraries.
        if digest_of(text, origin) != digest and REPLACED not in text:
            return False
    return True


def _files_are_as_kept(db: sqlite3.Connection, check: Callable[[], None]) -> bool:
    for digest, content in db.execute(f"SELECT digest, bytes FROM {_FILES}"):  # noqa: S608  # ours
        check()
        if sha256(content).hexdigest() != digest:
            return False
    return True
