"""The comparisons that a library keeps: read in any thread; the oldest make room for new ones."""

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path

from reader.compare.keeping.key import EVENT
from reader.library.rows import clean, digest_of
from reader.library.schema import MEMORY, SHARED_MEMORY

# Bytes of all comparisons: two thousand pairs of common reports, in a file of which backups are kept.
MOST_BYTES = 32_000_000
# Bytes of one comparison: a larger one is of a book, and would push a hundred others out.
MOST_OF_ONE = 2_000_000
# Seconds to wait while others write: comparing anew takes hardly longer.
PATIENCE = 0.05


def recalled(path: Path, key: str, method: str) -> bytes | None:
    """The comparison that a method made, by its key; None where there is none, or it cannot be read."""
    query = "SELECT content FROM comparison WHERE key = ? AND method = ?"
    return content_of(path, query, (key, method))


def content_of(path: Path, query: str, wanted: tuple[str, ...]) -> bytes | None:
    """The bytes that a query gives, read by a connection of its own; None for none, or where it fails."""
    place = SHARED_MEMORY if path == MEMORY else f"{path.resolve().as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(place, timeout=PATIENCE, uri=True)) as db:
            row = db.execute(query, wanted).fetchone()
    except (sqlite3.Error, OSError):
        return None
    return row[0] if row is not None and isinstance(row[0], bytes) else None


def write(
    db: sqlite3.Connection, found: Mapping[str, bytes], method: str, texts: Mapping[str, Sequence[str]]
) -> None:
    """Keep comparisons by their keys, and delete those of other methods; the caller holds the transaction.

    What holds words of a text that no report has any more, in the trash or out of it, is not kept.
    """
    db.execute("DELETE FROM comparison WHERE method <> ?", (method,))
    db.executemany(
        "INSERT OR REPLACE INTO comparison (key, method, content) VALUES (?, ?, ?)",
        [
            (key, method, content)
            for key, content in found.items()
            if len(content) <= MOST_OF_ONE and all(_is_held(db, text) for text in texts.get(key, ()))
        ],
    )
    drop_oldest(db, "comparison", MOST_BYTES)


def _is_held(db: sqlite3.Connection, text: str) -> bool:
    wanted = digest_of(clean(text), "")
    return db.execute("SELECT 1 FROM article WHERE text_digest = ?", (wanted,)).fetchone() is not None


def forget(db: sqlite3.Connection) -> None:
    """Delete what holds words of reports: all that was found of whole events, when a text goes for good."""
    db.execute("DELETE FROM comparison WHERE substr(key, 1, ?) = ?", (len(EVENT), EVENT))


def drop_oldest(db: sqlite3.Connection, table: str, room: int) -> None:
    """Delete the oldest rows of a table until the contents of the others take no more bytes than room."""
    sizes = f"SELECT id, length(content) FROM {table} ORDER BY id DESC"  # noqa: S608  # one of ours
    for number, size in db.execute(sizes).fetchall():
        room -= size
        if room < 0:
            db.execute(f"DELETE FROM {table} WHERE id <= ?", (number,))  # noqa: S608  # one of ours
            return
