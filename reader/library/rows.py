"""Articles to and from the rows of the library's tables."""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from hashlib import sha256

from reader.library.formats import Loaded
from reader.library.records import Entry
from reader.text.model import Article, Field, FieldName, Kind, Provenance, Span


def text_digest(article: Article) -> str:
    """SHA-256 of what makes it the same article: its text with white space folded, else its address."""
    words = " ".join(article.text.split())
    return sha256((words or article.origin).encode("utf-8", "surrogatepass")).hexdigest()


def insert_article(db: sqlite3.Connection, loaded: Loaded, story: int, before: int | None, now: str) -> int:
    """Write an article and its original, as a later version of the entry `before` if there is one."""
    digest = sha256(loaded.original).hexdigest()
    db.execute("INSERT OR IGNORE INTO original VALUES (?, ?)", (digest, loaded.original))
    number = db.execute(
        "INSERT INTO article (story, lineage, original, format, origin, text, text_digest, kinds, added)"
        " VALUES (:story, coalesce((SELECT lineage FROM article WHERE id = :before), 0), :original, :format,"
        " :origin, :text, :text_digest, :kinds, :added) RETURNING id",
        {
            **_columns(loaded.article),
            "story": story,
            "before": before,
            "original": digest,
            "format": loaded.format,
            "added": now,
        },
    ).fetchone()[0]
    db.execute("UPDATE article SET lineage = id WHERE id = ? AND lineage = 0", (number,))
    write_fields(db, number, loaded.article.fields)
    return int(number)


def update_article(db: sqlite3.Connection, number: int, article: Article) -> None:
    """Put another reading of the same original in the place of the one that is there."""
    db.execute(
        "UPDATE article SET origin = :origin, text = :text, text_digest = :text_digest, kinds = :kinds"
        " WHERE id = :id",
        {"id": number, **_columns(article)},
    )
    db.execute("DELETE FROM field WHERE article = ?", (number,))
    write_fields(db, number, article.fields)


def write_fields(db: sqlite3.Connection, number: int, fields: Mapping[FieldName, Field]) -> None:
    """Set those fields of an article."""
    db.executemany(
        "INSERT OR REPLACE INTO field (article, name, value, provenance, is_guess) VALUES (?, ?, ?, ?, ?)",
        [(number, name, clean(f.value), f.provenance, f.is_guess) for name, f in fields.items()],
    )


def select_entries(db: sqlite3.Connection, where: str, values: Mapping[str, object]) -> Iterator[Entry]:
    """The entries that meet a condition on the article table, in the order they were added."""
    columns = "id, story, original, format, origin, text, kinds, added, lineage"
    found = db.execute(f"SELECT {columns} FROM article WHERE {where} ORDER BY id", values)  # noqa: S608  # our own
    fields = _fields(db, where, values)
    for number, story, digest, form, origin, text, kinds, added, lineage in found:
        article = Article(text, fields.get(number, {}), origin, digest, _kinds(kinds))
        yield Entry(number, article, story, added, form, lineage)


def clean(text: str) -> str:
    """The text with lone surrogates, which SQLite cannot hold, replaced by U+FFFD."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _columns(article: Article) -> dict[str, str]:
    return {
        "origin": clean(article.origin),
        "text": clean(article.text),
        "text_digest": text_digest(article),
        "kinds": json.dumps([[span.start, span.end, kind] for span, kind in article.kinds]),
    }


def _kinds(written: str) -> tuple[tuple[Span, Kind], ...]:
    return tuple((Span(start, end), Kind(kind)) for start, end, kind in json.loads(written))


def _fields(
    db: sqlite3.Connection, where: str, values: Mapping[str, object]
) -> dict[int, dict[FieldName, Field]]:
    """The fields of all articles that meet a condition, in one question: a list may have hundreds."""
    query = "SELECT article, name, value, provenance, is_guess FROM field WHERE article IN"
    query += f" (SELECT id FROM article WHERE {where})"  # noqa: S608  # our own constants
    found: dict[int, dict[FieldName, Field]] = {}
    for number, name, value, origin, guess in db.execute(query, values):
        found.setdefault(number, {})[FieldName(name)] = Field(value, Provenance(origin), bool(guess))
    return found
