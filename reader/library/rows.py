"""Reads and writes articles and their fields as rows of the library's tables."""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from hashlib import sha256

from reader.library.formats import Loaded
from reader.library.records import Entry
from reader.library.searching import index
from reader.text.checking import Checkpoint, checked, unchecked
from reader.text.model import Article, Field, FieldName, Kind, Provenance, Span

COLUMNS = ("id", "story", "original", "format", "origin", "text", "kinds", "added", "lineage")
"""The columns of an article that an entry needs."""
NO_KINDS = "[]"
"""The kinds in most rows: none."""
FIELD_COLUMNS = ("article", "name", "value", "provenance", "is_guess")


def text_digest(article: Article) -> str:
    """SHA-256 of an article's text with white space folded, or of its origin where it has no text."""
    return digest_of(clean(article.text), clean(article.origin))


def digest_of(text: str, origin: str) -> str:
    """SHA-256 of a text with white space folded, or of the origin where it is empty; both as in a row."""
    words = " ".join(text.split())
    return sha256((words or origin).encode("utf-8", "surrogatepass")).hexdigest()


def insert_article(db: sqlite3.Connection, loaded: Loaded, story: int, before: int | None, now: str) -> int:
    """Insert an article and its original, as a later version of the entry `before` if given; gives its id."""
    digest = sha256(loaded.original).hexdigest()
    db.execute("INSERT OR IGNORE INTO original VALUES (?, ?)", (digest, loaded.original))
    number = db.execute(
        "INSERT INTO article (id, story, lineage, original, format, origin, text, text_digest, kinds, added)"
        " VALUES (:id, :story, coalesce((SELECT lineage FROM article WHERE id = :before), 0), :original,"
        " :format, :origin, :text, :text_digest, :kinds, :added) RETURNING id",
        {
            **_columns(loaded.article),
            "id": next_number(db, "article"),
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


def version_before(db: sqlite3.Connection, loaded: Loaded, story: int | None = None) -> Entry | None:
    """The entry of which an article is a later version: the same origin, other bytes; None if there is none.

    Of several, the newest with the same title. Searched in one story, or in all that are not removed.
    """
    article = loaded.article
    found = tuple(
        select_entries(
            db,
            "story IN (SELECT id FROM story WHERE id = :story OR :story IS NULL AND removed IS NULL)"
            " AND origin = :origin AND origin <> '' AND original <> :digest AND removed IS NULL",
            {
                "story": story,
                "origin": clean(article.origin),
                "digest": sha256(loaded.original).hexdigest(),
            },
        )
    )
    titled = [entry for entry in found if entry.article.title == article.title]
    if titled:
        return titled[-1]
    return found[0] if len(found) == 1 else None


def update_article(db: sqlite3.Connection, number: int, article: Article) -> None:
    """Replace an article by another reading of the same original."""
    db.execute(
        "UPDATE article SET origin = :origin, text = :text, text_digest = :text_digest, kinds = :kinds"
        " WHERE id = :id",
        {"id": number, **_columns(article)},
    )
    db.execute("DELETE FROM field WHERE article = ?", (number,))
    write_fields(db, number, article.fields)


def write_fields(db: sqlite3.Connection, number: int, fields: Mapping[FieldName, Field]) -> None:
    """Set these fields of an article, and have its words indexed anew."""
    index.leave_out(db, number)
    db.executemany(
        "INSERT OR REPLACE INTO field (article, name, value, provenance, is_guess) VALUES (?, ?, ?, ?, ?)",
        [(number, name, clean(f.value), f.provenance, f.is_guess) for name, f in fields.items()],
    )


def next_number(db: sqlite3.Connection, table: str) -> int:
    """An id for a new row that no row has or had, so that handwork on one never counts for another."""
    last = f"SELECT max(coalesce(max(id), 0), coalesce(({_LAST}), 0)) + 1 FROM {table}"  # noqa: S608  # ours
    return int(db.execute(last, (f"last {table}",)).fetchone()[0])


def keep_numbers(db: sqlite3.Connection) -> None:
    """Keep the highest ids in the state, before rows that have them are deleted."""
    for table in ("article", "story"):
        value = (f"last {table}", str(next_number(db, table) - 1))
        db.execute("INSERT OR REPLACE INTO state VALUES (?, ?)", value)


_LAST = "SELECT CAST(value AS INTEGER) FROM state WHERE key = ?"


def select_entries(
    db: sqlite3.Connection, where: str, values: Mapping[str, object], check: Checkpoint = unchecked
) -> Iterator[Entry]:
    """The entries that meet a condition on the article table, in the order they were added."""
    query = f"SELECT {', '.join(COLUMNS)} FROM article WHERE {where} ORDER BY id"  # noqa: S608  # our own
    fields = _fields(db, where, values, check)
    for row in checked(db.execute(query, values), check):
        yield entry_from(dict(zip(COLUMNS, row, strict=True)), fields.get(row[0], {}))


def entry_from(row: Mapping[str, object], fields: Mapping[FieldName, Field]) -> Entry:
    """The entry in a row; raises ValueError or TypeError for a damaged row."""
    text, kinds = text_of(row["text"]), _sound_kinds(text_of(row["kinds"]))
    origin, digest, added = (text_of(row[name]) for name in ("origin", "original", "added"))
    article = Article(text, fields, origin, digest, kinds, taken=added)
    number, story, lineage = (_whole(row[name]) for name in ("id", "story", "lineage"))
    return Entry(number, article, story, added, text_of(row["format"]), lineage)


def field_from(name: object, value: object, provenance: object, guess: object) -> tuple[FieldName, Field]:
    """The field in a row; raises ValueError or TypeError for a damaged row."""
    return FieldName(text_of(name)), Field(text_of(value), Provenance(text_of(provenance)), bool(guess))


def are_kinds(written: str) -> bool:
    """Whether the kinds in a row are readable."""
    try:
        _sound_kinds(written)
    except (ValueError, TypeError, RecursionError):
        return False
    return True


def clean(text: str) -> str:
    """The text with lone surrogates, which SQLite cannot hold, replaced by U+FFFD."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def text_of(value: object) -> str:
    """The value as text; raises TypeError for another type."""
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _columns(article: Article) -> dict[str, str]:
    return {
        "origin": clean(article.origin),
        "text": clean(article.text),
        "text_digest": text_digest(article),
        "kinds": json.dumps([[span.start, span.end, kind] for span, kind in article.kinds]),
    }


def _whole(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError(value)
    return value


def _sound_kinds(written: str) -> tuple[tuple[Span, Kind], ...]:
    """The kinds in a row; raises ValueError, TypeError or RecursionError where they are unreadable."""
    if written == NO_KINDS:
        return ()
    found = tuple((Span(_whole(start), _whole(end)), Kind(kind)) for start, end, kind in json.loads(written))
    if not all(0 <= span.start <= span.end for span, _ in found):
        raise ValueError(written)
    return found


def _fields(
    db: sqlite3.Connection, where: str, values: Mapping[str, object], check: Checkpoint
) -> dict[int, dict[FieldName, Field]]:
    """The fields of all articles that meet a condition, in one query: a list may have hundreds."""
    within = f"SELECT id FROM article WHERE {where}"  # noqa: S608  # our own constants
    query = f"SELECT {', '.join(FIELD_COLUMNS)} FROM field WHERE article IN ({within})"  # noqa: S608  # the same
    found: dict[int, dict[FieldName, Field]] = {}
    for number, *rest in checked(db.execute(query, values), check):
        name, value = field_from(*rest)
        found.setdefault(number, {})[name] = value
    return found
