"""Opens the library's SQLite file and brings its schema up to date."""

import sqlite3
from pathlib import Path
from time import monotonic, sleep

MIGRATIONS = Path(__file__).parent / "migrations"

WAIT_FOR_OTHERS = 10.0
"""Seconds to wait for another window's write before giving up."""

PAUSE = 0.02
"""Seconds until a library that others are opening is tried again."""


class UnusableLibrary(Exception):  # noqa: N818  # it says what is the matter
    """The library file cannot be used; the message is one plain sentence that says why."""


def connect(path: Path) -> sqlite3.Connection:
    """A connection to the library at path, made anew or migrated as needed.

    Raises:
        UnusableLibrary: the file cannot be opened, is no library, or was written by a later Parallax.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        db = sqlite3.connect(path, timeout=WAIT_FOR_OTHERS, isolation_level=None)
    except (OSError, sqlite3.Error) as error:
        raise UnusableLibrary(f"The library {path} cannot be opened: {error}.") from error
    try:
        _prepare_alone(db, path)
    except sqlite3.Error as error:
        db.close()
        raise UnusableLibrary(f"The library {path} cannot be used: {error}.") from error
    except UnusableLibrary:
        db.close()
        raise
    return db


def _prepare_alone(db: sqlite3.Connection, path: Path) -> None:
    """Prepare it, again and again while another window is just doing the same.

    To turn a file into one with a write-ahead log SQLite needs it alone, and does not wait for that.
    """
    end = monotonic() + WAIT_FOR_OTHERS
    while True:
        try:
            return _prepare(db, path)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or monotonic() > end:
                raise
            sleep(PAUSE)


def _prepare(db: sqlite3.Connection, path: Path) -> None:
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = FULL")
    db.execute("PRAGMA foreign_keys = ON")
    scripts = sorted(MIGRATIONS.glob("*.sql"))
    if _version(db) > len(scripts):
        raise UnusableLibrary(f"The library {path} was written by a later version of Parallax.")
    if _version(db) < len(scripts):
        _migrate(db, path, scripts)


def _migrate(db: sqlite3.Connection, path: Path, scripts: list[Path]) -> None:
    """Run the scripts that the file has not seen, all or none of them, as the only writer."""
    _keep_copy(db, path)
    db.execute("BEGIN EXCLUSIVE")
    try:
        for number in range(_version(db), len(scripts)):
            for statement in _statements(scripts[number].read_text("utf-8")):
                db.execute(statement)
            db.execute(f"PRAGMA user_version = {number + 1}")
    except sqlite3.Error:
        db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")


def _keep_copy(db: sqlite3.Connection, path: Path) -> None:
    """Before an existing library is changed in form, lay a copy beside it."""
    copy = path.with_name(f"{path.name}.version-{_version(db)}")
    if _version(db) and not copy.exists():
        db.execute("VACUUM INTO ?", (str(copy),))


def _version(db: sqlite3.Connection) -> int:
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def _statements(script: str) -> list[str]:
    """The script's statements; executescript() would commit behind our back."""
    found, statement = [], ""
    for line in script.splitlines():
        statement += line + "\n"
        if sqlite3.complete_statement(statement):
            found.append(statement)
            statement = ""
    return found
