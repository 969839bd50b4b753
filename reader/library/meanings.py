"""The encoder's vectors of reports, kept by a library: read in any thread, deleted with their report."""

import sqlite3
from collections.abc import Mapping
from pathlib import Path

from reader.compare.keeping.memory import Meant
from reader.library import comparisons
from reader.library.rows import clean, digest_of

# Bytes of all vectors: those of a hundred common reports, a quarter of a megabyte each.
MOST_BYTES = 32_000_000
# Bytes of one report's vectors: what has more sentences and words is a book.
MOST_OF_ONE = 4_000_000


def recalled(path: Path, key: str) -> bytes | None:
    """The vectors kept under a key; None where there are none, or they cannot be read."""
    return comparisons.content_of(path, "SELECT content FROM meaning WHERE key = ?", (key,))


def write(db: sqlite3.Connection, found: Mapping[str, Meant]) -> None:
    """Keep vectors of reports by their keys; the caller holds the transaction.

    Those of other encoders, and of texts that no report has any more, are deleted.
    """
    for key, meant in found.items():
        db.execute("DELETE FROM meaning WHERE model <> ?", (meant.model,))
        if len(meant.content) <= MOST_OF_ONE:
            db.execute(
                "INSERT OR REPLACE INTO meaning (key, text_digest, model, content) VALUES (?, ?, ?, ?)",
                (key, digest_of(clean(meant.text), ""), meant.model, meant.content),
            )
    forget(db)
    comparisons.drop_oldest(db, "meaning", MOST_BYTES)


def forget(db: sqlite3.Connection) -> None:
    """Delete the vectors of texts that no report has, in the trash or out of it."""
    db.execute("DELETE FROM meaning WHERE text_digest NOT IN (SELECT text_digest FROM article)")
