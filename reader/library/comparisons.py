"""Comparisons that a library remembers: read in any thread, the oldest dropped when there is no room."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from reader.library.schema import MEMORY, SHARED_MEMORY

# Of all that are remembered: two thousand pairs of common reports, in a file of which copies are kept.
MOST_BYTES = 32_000_000
# Bytes of one comparison; what is larger is of a book, and pushes a hundred others out.
MOST_OF_ONE = 2_000_000
# Seconds to wait for others who write: to compare anew takes hardly longer.
PATIENCE = 0.05


def recalled(path: Path, key: str, method: str) -> bytes | None:
    """What is remembered under a key, made by that method; None where nothing can be read."""
    query = "SELECT content FROM comparison WHERE key = ? AND method = ?"
    return content_of(path, query, (key, method))


def content_of(path: Path, query: str, wanted: tuple[str, ...]) -> bytes | None:
    """The bytes that a query finds in a library, read beside all others; None where nothing can be read."""
    place = SHARED_MEMORY if path == MEMORY else f"{path.resolve().as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(place, timeout=PATIENCE, uri=True)) as db:
            row = db.execute(query, wanted).fetchone()
    except (sqlite3.Error, OSError):
        return None
    return row[0] if row is not None and isinstance(row[0], bytes) else None


def write(db: sqlite3.Connection, found: Mapping[str, bytes], method: str) -> None:
    """Remember what was found, by key; the caller holds the transaction. Other methods' is let go of."""
    db.execute("DELETE FROM comparison WHERE method <> ?", (method,))
    db.executemany(
        "INSERT OR REPLACE INTO comparison (key, method, content) VALUES (?, ?, ?)",
        [(key, method, content) for key, content in found.items() if len(content) <= MOST_OF_ONE],
    )
    drop_oldest(db, "comparison", MOST_BYTES)


def drop_oldest(db: sqlite3.Connection, table: str, room: int) -> None:
    """Let go of the rows of a table that came in first, until the others' contents have room: bytes."""
    sizes = f"SELECT id, length(content) FROM {table} ORDER BY id DESC"  # noqa: S608  # one of ours
    for number, size in db.execute(sizes).fetchall():
        room -= size
        if room < 0:
            db.execute(f"DELETE FROM {table} WHERE id <= ?", (number,))  # noqa: S608  # one of ours
            return
