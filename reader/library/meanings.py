"""What the encoder made of reports, remembered by a library: read in any thread, gone with the report."""

import sqlite3
from collections.abc import Mapping
from pathlib import Path

from reader.compare.keeping.memory import Meant
from reader.library import comparisons
from reader.library.rows import clean, digest_of

# Of all that are remembered: a hundred common reports, of a quarter of a megabyte each.
MOST_BYTES = 32_000_000
# Bytes of one report; what has more sentences and words is a book.
MOST_OF_ONE = 4_000_000


def recalled(path: Path, key: str) -> bytes | None:
    """The vectors that are remembered under a key; None where nothing can be read."""
    return comparisons.content_of(path, "SELECT content FROM meaning WHERE key = ?", (key,))


def write(db: sqlite3.Connection, found: Mapping[str, Meant]) -> None:
    """Remember what an encoder made of reports, by key; the caller holds the transaction.

    Other encoders' is let go of, and so is what is of a text that is in no report any more.
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
    """Let go of what is of no report that is kept, in the trash or out of it."""
    db.execute("DELETE FROM meaning WHERE text_digest NOT IN (SELECT text_digest FROM article)")
