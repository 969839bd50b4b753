"""The trash: removed reports, which can be brought back until they are deleted for good."""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from reader.library import comparisons, edits, meanings, regroupings
from reader.library.rows import field_from, keep_numbers
from reader.library.searching import index
from reader.text.checking import SOME, Checkpoint, checked, unchecked
from reader.text.model import Article, Field, FieldName

# Characters of a text that are read to name a report without a headline by its first words.
OPENING = 2_000
NAMED_BY = (FieldName.TITLE, FieldName.SOURCE, FieldName.OPENING)
"""The fields by which a report is named."""


@dataclass(frozen=True, slots=True)
class Discarded:
    """A report in the trash.

    Attributes:
        id: of its entry.
        name: what the list called it.
        title: its headline.
        event: the name of its story.
        removed: when it was removed, ISO 8601 in UTC.
    """

    id: int
    name: str
    title: str
    event: str
    removed: str


def listed(db: sqlite3.Connection, check: Checkpoint = unchecked) -> tuple[Discarded, ...]:
    """The reports in the trash, the last removed first."""
    fields = _fields(db, check)
    query = (
        "SELECT article.id, substr(text, 1, ?), origin, coalesce(story.name, ''), article.removed"
        " FROM article LEFT JOIN story ON story.id = story WHERE article.removed IS NOT NULL"
        " ORDER BY article.removed DESC, article.id DESC"
    )
    found = []
    for number, text, origin, event, removed in checked(db.execute(query, (OPENING,)), check):
        article = Article(str(text), fields.get(number, {}), str(origin))
        found.append(Discarded(number, article.name, article.title, str(event), str(removed)))
    return tuple(found)


def bring_back(db: sqlite3.Connection, numbers: Iterable[int]) -> tuple[int, ...]:
    """Put reports back into their stories, which come back too; gives those that were put back.

    A report whose text has come into its story again stays in the trash.
    """
    there = tuple(
        number for number in _in_trash(db, numbers) if db.execute(_UNLESS_AGAIN, (number,)).rowcount
    )
    within = "id IN (SELECT story FROM article WHERE id IN (SELECT value FROM json_each(?)))"
    db.execute(f"UPDATE story SET removed = NULL WHERE {within}", (json.dumps(there),))  # noqa: S608  # ours
    return there


_UNLESS_AGAIN = (
    "UPDATE article SET removed = NULL WHERE id = ? AND NOT EXISTS ("
    "SELECT 1 FROM article AS other WHERE other.story = article.story AND"
    " other.text_digest = article.text_digest AND other.removed IS NULL)"
)


def forget(
    db: sqlite3.Connection, numbers: Iterable[int] | None = None, check: Checkpoint = unchecked
) -> int:
    """Delete reports in the trash, or for None all of them, with the handwork on them; gives how many.

    Originals, stories and tags that nothing needs any more go too. The caller holds the transaction.
    """
    if numbers is None:
        numbers = [row[0] for row in db.execute("SELECT id FROM article WHERE removed IS NOT NULL")]
    gone = _in_trash(db, numbers)
    keep_numbers(db)
    db.execute("PRAGMA secure_delete = ON")  # the words are overwritten, not only marked as free
    for number in checked(gone, check, SOME):
        db.execute("DELETE FROM article WHERE id = ?", (number,))
    db.execute("DELETE FROM original WHERE digest NOT IN (SELECT original FROM article)")
    db.execute("DELETE FROM story WHERE removed IS NOT NULL AND id NOT IN (SELECT story FROM article)")
    db.execute("DELETE FROM overruled WHERE lineage NOT IN (SELECT lineage FROM article)")
    db.execute("DELETE FROM tagged WHERE lineage NOT IN (SELECT lineage FROM article)")
    for end in ("one", "other"):
        db.execute(f"DELETE FROM apart WHERE {end} NOT IN (SELECT lineage FROM article)")  # noqa: S608  # ours
    db.execute("DELETE FROM tag WHERE id NOT IN (SELECT tag FROM tagged)")
    index.forget(db)
    comparisons.forget(db)
    meanings.forget(db)
    _forget_between(db)
    regroupings.forget(db)
    return len(gone)


def _in_trash(db: sqlite3.Connection, numbers: Iterable[int]) -> tuple[int, ...]:
    query = "SELECT id FROM article WHERE removed IS NOT NULL AND id IN (SELECT value FROM json_each(?))"
    return tuple(int(row[0]) for row in db.execute(query, (json.dumps(list(numbers)),)))


def _forget_between(db: sqlite3.Connection) -> None:
    """Delete links and notes of which one report is gone."""
    there = {("versions", number) for (number,) in db.execute("SELECT id FROM article")}
    there |= {("articles", number) for (number,) in db.execute("SELECT lineage FROM article")}
    for table in ("link", "note"):
        pairings = db.execute(f"SELECT DISTINCT pairing FROM {table}").fetchall()  # noqa: S608  # two constants
        astray = [(key,) for (key,) in pairings if not there.issuperset(edits.ends(key))]
        db.executemany(f"DELETE FROM {table} WHERE pairing = ?", astray)  # noqa: S608  # two constants


def _fields(db: sqlite3.Connection, check: Checkpoint) -> dict[int, dict[FieldName, Field]]:
    query = (
        "SELECT article, name, value, provenance, is_guess FROM field WHERE article IN"
        " (SELECT id FROM article WHERE removed IS NOT NULL) AND name IN (SELECT value FROM json_each(?))"
    )
    found: dict[int, dict[FieldName, Field]] = {}
    for number, *told in checked(db.execute(query, (json.dumps(NAMED_BY),)), check):
        name, value = field_from(*told)
        found.setdefault(number, {})[name] = value
    return found
