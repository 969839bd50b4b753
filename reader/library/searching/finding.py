"""Finds the reports that a query asks for: by the index of words, and by reading what is not indexed."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.library.records import Entry
from reader.library.rows import select_entries
from reader.library.searching import index
from reader.library.searching.folding import folded
from reader.library.searching.query import Query, Searched
from reader.library.searching.snippets import Snippet, snippet
from reader.text.checking import SOME, Checkpoint, checked, unchecked
from reader.text.model import FieldName

WEIGHTS = "8.0, 3.0, 3.0, 1.0"
"""The weights of headline, outlet, author and text: the headline says what a report is about."""
# Matches up to which all are ranked, in some milliseconds; of more, headlines first, then the newest.
RANKED = 2_000
# Reports that are shown: more than anybody reads through.
MOST = 60


@dataclass(frozen=True, slots=True)
class Hit:
    """A report that was found, the name of its event, and an excerpt that shows why."""

    entry: Entry
    event: str
    snippet: Snippet


@dataclass(frozen=True, slots=True)
class Results:
    """The best hits, the best first; is_more says that there are others."""

    hits: tuple[Hit, ...] = ()
    is_more: bool = False


@dataclass(frozen=True, slots=True)
class _Scope:
    """An SQL condition on the article table, and its values by name."""

    where: str
    values: Mapping[str, object]


def find(
    db: sqlite3.Connection,
    query: Query,
    apart_from: int | None = None,
    most: int = MOST,
    check: Checkpoint = unchecked,
    *,
    by_index: bool = True,
) -> Results:
    """The reports that a query finds, without those of the story apart_from and those in the trash.

    With by_index, the index is used, which must exist; else all texts are read.

    Raises:
        sqlite3.DatabaseError: the index, or anything else, is damaged.
    """
    if query.is_empty:
        return Results()
    scope = _scope(db, query, apart_from)
    ranked = _by_index(db, query, scope, most + 1, check) if by_index else []
    if len(ranked) <= most:
        rest = index.UNLISTED if by_index else "1"
        ranked += _read_through(db, query, scope, rest, most + 1 - len(ranked), check)
    return Results(hits(db, ranked[:most], query.terms, check), len(ranked) > most)


def _scope(db: sqlite3.Connection, query: Query, apart_from: int | None) -> _Scope:
    where, values = ["article.removed IS NULL"], dict[str, object]()
    if apart_from is not None:
        where.append("story <> :apart_from")
        values["apart_from"] = apart_from
    if query.stories:
        where.append("story IN (SELECT value FROM json_each(:stories))")
        values["stories"] = json.dumps(_stories(db, query))
    for at, tag in enumerate(query.tags):
        where.append(_TAGGED.format(at=at))
        values[f"tag{at}"] = json.dumps(_named(db, "tag", tag))
    for at, source in enumerate(query.sources):
        where.append(_FIELD.format(name="source", condition=_OUTLET.format(at=at)))
        values[f"source{at}"] = json.dumps(_sources(db, source))
    for at, days in enumerate(query.dates):
        first, last = f":first{at}", f":last{at}"
        condition = (
            f"substr(value, 1, length({first})) >= {first} AND substr(value, 1, length({last})) <= {last}"
        )
        where.append(_FIELD.format(name="date", condition=condition))
        values |= {f"first{at}": days.first, f"last{at}": days.last}
    return _Scope(" AND ".join(where), values)


_TAGGED = "lineage IN (SELECT lineage FROM tagged WHERE tag IN (SELECT value FROM json_each(:tag{at})))"
_OUTLET = "value IN (SELECT value FROM json_each(:source{at}))"
_FIELD = "article.id IN (SELECT article FROM field WHERE name = '{name}' AND value <> '' AND {condition})"


def _stories(db: sqlite3.Connection, query: Query) -> list[int]:
    by_name = [set(_named(db, "story", name)) for name in query.stories]
    return sorted(set.intersection(*by_name))


def _named(db: sqlite3.Connection, table: str, part: str) -> list[int]:
    rows = db.execute(f"SELECT id, name FROM {table}")  # noqa: S608  # two constants
    return [int(number) for number, name in rows if part in folded(str(name))]


def _sources(db: sqlite3.Connection, part: str) -> list[str]:
    rows = db.execute("SELECT DISTINCT value FROM field WHERE name = 'source'")
    return [str(value) for (value,) in rows if part in folded(str(value))]


def _by_index(db: sqlite3.Connection, query: Query, scope: _Scope, most: int, check: Checkpoint) -> list[int]:
    if not (expression := query.expression()):
        return _asked(db, _LISTED, scope, "", most, check)
    told = f"SELECT count(*) FROM {index.NAME} WHERE {index.NAME} MATCH ?"  # noqa: S608  # our own constant
    [count] = db.execute(told, (expression,)).fetchone()
    if count <= RANKED:
        return _asked(db, _RANKED, scope, expression, most, check)
    found = _asked(db, _RANKED, scope, f"{{title}} : ({expression})", most, check)
    newest = _asked(db, _NEWEST, scope, expression, most, check)
    return list(dict.fromkeys((*found, *newest)))[:most]


_MATCHING = (
    f"SELECT article.id FROM {index.NAME} JOIN indexed ON place = {index.NAME}.rowid"  # noqa: S608  # ours
    f" JOIN article ON article.id = article WHERE {index.NAME} MATCH :expression AND {{where}} ORDER BY"
)
_RANKED = f"{_MATCHING} bm25({index.NAME}, {WEIGHTS}), article.id DESC LIMIT :most"
_NEWEST = f"{_MATCHING} {index.NAME}.rowid DESC LIMIT :most"
_LISTED = (
    "SELECT article.id FROM article JOIN indexed ON article.id = article WHERE {where}"
    " ORDER BY article.id DESC LIMIT :most"
)


def _asked(
    db: sqlite3.Connection, question: str, scope: _Scope, expression: str, most: int, check: Checkpoint
) -> list[int]:
    values = {**scope.values, "expression": expression, "most": most}
    rows = db.execute(question.replace("{where}", scope.where), values)
    return [int(number) for (number,) in checked(rows, check, SOME)]


def _read_through(
    db: sqlite3.Connection, query: Query, scope: _Scope, rest: str, most: int, check: Checkpoint
) -> list[int]:
    """What is found among articles that are not indexed: in headlines first, then the newest."""
    within = f"SELECT id FROM article WHERE {scope.where} AND {rest} ORDER BY id DESC"  # noqa: S608  # ours
    words, found = Query(query.words, query.phrases), dict[int, bool]()
    for (number,) in checked(db.execute(within, scope.values).fetchall(), check, SOME):
        for entry in select_entries(db, "id = :id", {"id": number}):
            if words.is_in(told_of(entry)):
                found[number] = words.is_in(Searched(entry.article.title))
        if len(found) == most:
            break
    return sorted(found, key=lambda number: not found[number])


def told_of(entry: Entry, event: str = "", tags: tuple[str, ...] = ()) -> Searched:
    """What a query is matched with, of an entry."""
    article = entry.article
    date = article.field(FieldName.DATE).value
    return Searched(article.title, article.source, article.author, article.text, date, event, tags)


def hits(
    db: sqlite3.Connection, numbers: Sequence[int], terms: Sequence[str], check: Checkpoint = unchecked
) -> tuple[Hit, ...]:
    """The hits for these reports, each with the excerpt that has most of the terms."""
    events = dict(db.execute("SELECT id, name FROM story"))
    listed = "id IN (SELECT value FROM json_each(:numbers))"
    entries = {
        entry.id: entry for entry in select_entries(db, listed, {"numbers": json.dumps(numbers)}, check)
    }
    there = [entries[number] for number in checked(numbers, check, SOME) if number in entries]
    return tuple(Hit(one, str(events.get(one.story, "")), snippet(one.article.text, terms)) for one in there)
