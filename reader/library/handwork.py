"""The state of articles and the handwork on them, to tell whether somebody has worked on one since."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable

from reader.library import regroupings
from reader.library.edits import ends

Handwork = frozenset[tuple[object, ...]]
"""All of an article that may change; equal values mean that nothing has."""


def of(db: sqlite3.Connection, numbers: Iterable[int]) -> dict[int, Handwork]:
    """The handwork on each of these articles, by id; removed ones are left out."""
    query = "SELECT id, lineage, story, text_digest, kinds FROM article WHERE removed IS NULL AND id IN"
    there = db.execute(f"{query} {_LISTED}", (json.dumps(list(numbers)),)).fetchall()
    fields = _fields(db, [number for number, *_ in there])
    overruled, between = _overruled(db, [lineage for _, lineage, *_ in there]), _between(db)
    found: dict[int, Handwork] = {}
    for row in there:
        number, lineage, *_ = row
        pairings = (*between["articles", lineage], *between["versions", number])
        found[number] = frozenset((row, *fields[number], *overruled[lineage], *pairings))
    return found


_LISTED = "(SELECT value FROM json_each(?))"


def _fields(db: sqlite3.Connection, numbers: list[int]) -> defaultdict[int, list[tuple[object, ...]]]:
    query = "SELECT article, name, value, provenance, is_guess FROM field WHERE value <> '' AND article IN"
    return _sorted(db.execute(f"{query} {_LISTED}", (json.dumps(numbers),)))


def _overruled(db: sqlite3.Connection, lineages: list[int]) -> defaultdict[int, list[tuple[object, ...]]]:
    query = "SELECT lineage, text, occurrence, kind FROM overruled WHERE lineage IN"
    return _sorted(db.execute(f"{query} {_LISTED}", (json.dumps(lineages),)))


def _sorted(rows: Iterable[tuple[int, object]]) -> defaultdict[int, list[tuple[object, ...]]]:
    found: defaultdict[int, list[tuple[object, ...]]] = defaultdict(list)
    for row in rows:
        found[row[0]].append(row)
    return found


def _between(db: sqlite3.Connection) -> defaultdict[tuple[str, int], list[tuple[object, ...]]]:
    """Links, notes and regroupings under each article or version to which they belong."""
    found: defaultdict[tuple[str, int], list[tuple[object, ...]]] = defaultdict(list)
    for lineage, said_of in regroupings.rows_of(db):
        found["articles", lineage].append(said_of)
    for table, said in (("link", "verdict"), ("note", "text")):
        for row in db.execute(f"SELECT pairing, {said}, one, other FROM {table}"):  # noqa: S608  # our own
            for end in ends(row[0]):
                found[end].append(row)
    return found
