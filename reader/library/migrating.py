"""Brings the tables of a library up to date by numbered SQL scripts."""

import sqlite3
from pathlib import Path

MIGRATIONS = Path(__file__).parent / "migrations"

# The application id in SQLite's header: "Parx" in ASCII.
APPLICATION = 0x50617278


def scripts() -> list[Path]:
    """The scripts in their order; their number is the newest version."""
    return sorted(MIGRATIONS.glob("*.sql"))


def version_of(db: sqlite3.Connection) -> int:
    """The version of a library: how many of the scripts were run on it."""
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def migrate(db: sqlite3.Connection, version: int | None = None) -> None:
    """Run the scripts that are new to a library, all or none, in an exclusive transaction.

    Args:
        db: the open library.
        version: the version to stop at; None for the newest.

    Raises:
        sqlite3.Error: a script failed; nothing was changed.
    """
    db.execute("BEGIN EXCLUSIVE")
    try:
        todo = scripts()[:version]
        for number in range(version_of(db), len(todo)):
            for statement in _statements(todo[number].read_text("utf-8")):
                db.execute(statement)
            db.execute(f"PRAGMA user_version = {number + 1}")
        db.execute(f"PRAGMA application_id = {APPLICATION}")
    except sqlite3.Error:
        db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")


def _statements(script: str) -> list[str]:
    """The statements of a script; executescript() would commit the transaction."""
    found, statement = [], ""
    for line in script.splitlines():
        statement += line + "\n"
        if sqlite3.complete_statement(statement):
            found.append(statement)
            statement = ""
    return found
