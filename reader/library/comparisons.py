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
    place = SHARED_MEMORY if path == MEMORY else f"{path.resolve().as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(place, timeout=PATIENCE, uri=True)) as db:
            row = db.execute(query, (key, method)).fetchone()
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
    _drop_oldest(db)


def _drop_oldest(db: sqlite3.Connection) -> None:
    room = MOST_BYTES
    sizes = "SELECT id, length(content) FROM comparison ORDER BY id DESC"
    for number, size in db.execute(sizes).fetchall():
        room -= size
        if room < 0:
            db.execute("DELETE FROM comparison WHERE id <= ?", (number,))
            return
