"""Brings the tables of a library up to date: the numbered scripts, all or none of them."""

import sqlite3
from pathlib import Path

MIGRATIONS = Path(__file__).parent / "migrations"

# What SQLite's header calls the application: "Parx".
APPLICATION = 0x50617278


def scripts() -> list[Path]:
    """The scripts in the order in which they are run; the number of the last is the version."""
    return sorted(MIGRATIONS.glob("*.sql"))


def version_of(db: sqlite3.Connection) -> int:
    """How many of the scripts a library has seen."""
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def migrate(db: sqlite3.Connection, version: int | None = None) -> None:
    """Run the scripts that the file has not seen, all or none of them, as the only writer.

    Args:
        db: of the file.
        version: up to which; the newest unless given.
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
    """The script's statements; executescript() would commit behind our back."""
    found, statement = [], ""
    for line in script.splitlines():
        statement += line + "\n"
        if sqlite3.complete_statement(statement):
            found.append(statement)
            statement = ""
    return found
