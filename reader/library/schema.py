"""Opens the library's SQLite file and brings its schema up to date."""

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from time import monotonic, sleep

from reader.library.disk import reading_only
from reader.library.disk.beside import hold
from reader.library.disk.identity import Nature, nature
from reader.library.disk.journal import JournalPlace, place_of
from reader.library.disk.presence import give_name
from reader.library.disk.troubles import Trouble, Unusable, UnusableLibrary, trouble_of
from reader.library.migrating import APPLICATION, migrate, scripts, version_of
from reader.moving_files import folder_beside

# Seconds to wait while another window writes: longer than any write of ours takes.
WAIT_FOR_OTHERS = 10.0

# The first version that can be read without being updated: later tables are empty then.
READ_FROM = 2

# Seconds between two tries to open a library that others are opening.
PAUSE = 0.02

MEMORY = Path(":memory:")
SHARED_MEMORY = "file:/parallax?vfs=memdb"
"""A library without a file, which all connections of this process share."""


@dataclass(frozen=True, slots=True)
class Opened:
    """An open library.

    Attributes:
        name: its unique name, "" where it has none.
        place: the kind of place in which it lies.
        is_read_only: it cannot be written.
        is_damaged: rows are missing from it.
        release: to be called after the connection is closed.
    """

    db: sqlite3.Connection
    name: str
    place: JournalPlace = JournalPlace.LOCAL
    is_read_only: bool = False
    is_damaged: bool = False
    release: Callable[[], None] = lambda: None


def connect(path: Path, patience: float = WAIT_FOR_OTHERS) -> Opened:
    """Open the library at a path, created or migrated as needed; a file that is no library stays unchanged.

    Args:
        path: of the file.
        patience: seconds to wait while others write to it.

    Raises:
        UnusableLibrary: the file cannot be opened, is no library, is damaged or of a later Parallax.
    """
    try:
        if path == MEMORY:
            memory = sqlite3.connect(SHARED_MEMORY, uri=True, isolation_level=None, check_same_thread=False)
            return _prepared(memory, path, patience)
        found = nature(path)
        _refuse(path, found)
        if reading_only.must_be(path, is_new=found is Nature.NEW):
            return _for_reading(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        # Backups are made in another thread while that of the window reads on: SQLite serialises them.
        db = sqlite3.connect(path, timeout=patience, isolation_level=None, check_same_thread=False)
        return _held(db, path, patience)
    except (OSError, sqlite3.Error, UnicodeDecodeError) as error:
        raise _unusable(path, error) from error


def _refuse(path: Path, found: Nature) -> None:
    match found:
        case Nature.DATABASE:
            sentence = f"{path} is a database of another program, not a library. It has been left unchanged."
            raise UnusableLibrary(sentence, Unusable.NO_LIBRARY)
        case Nature.NO_DATABASE:
            sentence = f"{path} is not a library. It has been left unchanged."
            raise UnusableLibrary(sentence, Unusable.NO_LIBRARY)
        case Nature.LATER:
            sentence = (
                f"The library {path} was written by a later version of Parallax. It has been left unchanged."
            )
            raise UnusableLibrary(sentence, Unusable.LATER)
        case Nature.DAMAGED:
            raise UnusableLibrary(f"The library {path} is damaged.", Unusable.DAMAGED)
        case Nature.NEW | Nature.LIBRARY:
            pass


def _unusable(path: Path, error: Exception) -> UnusableLibrary:
    match trouble_of(error):
        case Trouble.BUSY:
            return UnusableLibrary(f"The library {path} is in use by another program.", Unusable.BUSY)
        case Trouble.DAMAGED:
            return UnusableLibrary(f"The library {path} is damaged: {error}.", Unusable.DAMAGED)
        case Trouble.OTHER if not isinstance(error, OSError):
            # "no such column", or a name that is no text: the tables are not those of a library any more
            return UnusableLibrary(f"The library {path} is damaged: {error}.", Unusable.DAMAGED)
        case _:
            said = (error.strerror or "").lower() if isinstance(error, OSError) else str(error)
            return UnusableLibrary(
                f"The library {path} cannot be opened: {said or 'the system refused'}.", Unusable.OUT_OF_REACH
            )


def _for_reading(path: Path) -> Opened:
    db, release = reading_only.connect(path)
    try:
        _check_version(db, path)
        _check_nothing_runs(db)
        _check_tables(db, version_of(db))
        _stand_in(db)
        is_damaged = _misses_rows(db)
    except BaseException:
        db.close()
        release()
        raise
    place = place_of(path)
    return Opened(db, give_name(db), place, is_read_only=True, is_damaged=is_damaged, release=release)


def _check_version(db: sqlite3.Connection, path: Path) -> None:
    if version_of(db) < READ_FROM:
        raise UnusableLibrary(
            f"The library {path} was written by an earlier version of Parallax and cannot be updated:"
            " you do not have permission to write to it."
        )


def _stand_in(db: sqlite3.Connection) -> None:
    """Give a library of an earlier version the tables it lacks, empty and temporary, without changing it."""
    there = set(_expected(version_of(db)))
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as newest:
        migrate(newest)
        made = newest.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall()
    db.execute("PRAGMA query_only = OFF")
    for name, sql in made:
        if name not in there:
            db.execute(sql.replace("CREATE TABLE", "CREATE TEMP TABLE", 1))
    db.execute("PRAGMA query_only = ON")


def _held(db: sqlite3.Connection, path: Path, patience: float) -> Opened:
    try:
        release = hold(path)
    except OSError:
        db.close()
        raise
    try:
        return replace(_prepared(db, path, patience), release=release)
    except BaseException:
        release()
        raise


def _prepared(db: sqlite3.Connection, path: Path, patience: float) -> Opened:
    try:
        place = JournalPlace.LOCAL if path == MEMORY else place_of(path)
        _prepare_alone(db, path, place, patience)
        return Opened(db, give_name(db), place, is_damaged=_misses_rows(db))
    except BaseException:
        db.close()
        raise


def _prepare_alone(db: sqlite3.Connection, path: Path, place: JournalPlace, patience: float) -> None:
    """Prepare a library, trying again while another window does the same.

    To switch to a write-ahead log SQLite needs the file to itself, and does not wait for that.
    """
    end = monotonic() + patience
    while True:
        try:
            return _prepare(db, path, place)
        except sqlite3.OperationalError as error:
            if trouble_of(error) is not Trouble.BUSY or monotonic() > end:
                raise
            sleep(PAUSE)


def _prepare(db: sqlite3.Connection, path: Path, place: JournalPlace) -> None:
    db.execute("PRAGMA synchronous = FULL")
    db.execute("PRAGMA foreign_keys = ON")
    _check_nothing_runs(db)
    if (version := version_of(db)) < len(scripts()):
        _keep_copy(db, path, version)
        migrate(db)
    elif not db.execute("PRAGMA application_id").fetchone()[0]:
        db.execute(f"PRAGMA application_id = {APPLICATION}")
    _check_tables(db)
    # Last, so that the header is written into the file itself and not into its log.
    db.execute(f"PRAGMA journal_mode = {'WAL' if place is JournalPlace.LOCAL else 'DELETE'}")


def _keep_copy(db: sqlite3.Connection, path: Path, version: int) -> None:
    """Keep a copy of a library beside it, before it is migrated from that version."""
    copy = path.with_name(f"{path.name}.version-{version}")
    if not version or copy.exists():
        return
    with folder_beside(path) as folder:  # another window may do the same
        made = folder / copy.name
        db.execute("VACUUM INTO ?", (str(made),))
        with closing(sqlite3.connect(made)) as copied:
            is_earlier = version_of(copied) == version
        if is_earlier:  # else another window has migrated it meanwhile, and kept a copy
            made.replace(copy)


def _check_nothing_runs(db: sqlite3.Connection) -> None:
    """Raise sqlite3.DatabaseError for triggers and views, which SQLite would run: a library has none."""
    strange = "SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view')"
    if db.execute(strange).fetchone() is not None:
        raise sqlite3.DatabaseError("the schema is malformed")


def _check_tables(db: sqlite3.Connection, version: int | None = None) -> None:
    """Raise sqlite3.DatabaseError unless every table has all its columns, with the right types.

    Args:
        db: the open library.
        version: of its tables; None for the newest.
    """
    for name, columns in _expected(version).items():
        found = _columns(db, name)
        if not columns <= found:
            raise sqlite3.DatabaseError(f"the table {name} is malformed")


def _misses_rows(db: sqlite3.Connection) -> bool:
    """Whether articles, their index and stories disagree, as when pages were lost unnoticed."""
    try:
        # In one statement, which sees one state of the file: others may add reports between two.
        counts = db.execute(
            "SELECT (SELECT count(*) FROM article NOT INDEXED),"
            " (SELECT count(*) FROM article INDEXED BY article_by_text)"
        ).fetchone()
        astray = "SELECT 1 FROM article WHERE story NOT IN (SELECT id FROM story) LIMIT 1"
        return len(set(counts)) > 1 or db.execute(astray).fetchone() is not None
    except sqlite3.DatabaseError as error:
        if trouble_of(error) is not Trouble.DAMAGED:
            raise
        return True


@cache
def _expected(version: int | None) -> Mapping[str, frozenset[tuple[object, ...]]]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        migrate(db, version)
        names = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: _columns(db, name) for name in names}


def _columns(db: sqlite3.Connection, table: str) -> frozenset[tuple[object, ...]]:
    """Name, type, NOT NULL and place in the primary key of each column."""
    described = db.execute(f"PRAGMA table_info({table})")
    return frozenset((name, kind, required, key) for _, name, kind, required, _, key in described)
