"""Reads the hand edits among all reports of a story, in a few queries however many reports there are."""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from itertools import product
from typing import Any

from reader.compare.edits.among import NOTHING_BY_HAND, EditsAmong
from reader.compare.edits.values import Anchor, HandEdits, Kinds, Link, Note
from reader.library import regroupings
from reader.library.edits import Pairing, ends, link_from, note_from, pairing_of
from reader.text.model import Kind

TwoPlaces = tuple[int, int]
"""The places of two articles among those that are asked for."""

ANY = "SELECT EXISTS (SELECT 1 FROM overruled UNION ALL SELECT 1 FROM link UNION ALL SELECT 1 FROM note)"
"""Whether anything was edited by hand; a quick query, as this is asked whenever a report is chosen."""

Between = Mapping[str, Sequence[tuple[TwoPlaces, Pairing]]]
"""By the key of a pairing, the places of its articles, and the pairing itself."""


def load(db: sqlite3.Connection, numbers: Sequence[int]) -> EditsAmong:
    """The edits among the articles with those ids; an unknown id has none."""
    if not (db.execute(ANY).fetchone()[0] or regroupings.are_any(db)):
        return NOTHING_BY_HAND
    lineages = _lineages(db, numbers)
    kinds = _kinds(db, lineages)
    by_place = {place: kinds[one] for place, one in enumerate(lineages) if one in kinds}
    between = _between(db, numbers, lineages)
    pairs = _pairs(_links(db, between), _notes(db, between))
    return EditsAmong(by_place, pairs, regroupings.load(db, numbers))


def _between(db: sqlite3.Connection, numbers: Sequence[int], lineages: Sequence[int]) -> Between:
    """The pairings of these articles that have edits, which are few."""
    places: dict[tuple[str, int], list[int]] = {}
    for place, (number, lineage) in enumerate(zip(numbers, lineages, strict=True)):
        places.setdefault(("articles", lineage), []).append(place)
        places.setdefault(("versions", number), []).append(place)
    found: dict[str, list[tuple[TwoPlaces, Pairing]]] = {}
    for (key,) in db.execute("SELECT pairing FROM link UNION SELECT pairing FROM note"):
        for left, right in product(*(places.get(end, ()) for end in ends(key))):
            where = pairing_of(numbers[left], numbers[right], lineages[left], lineages[right])
            found.setdefault(key, []).append(((left, right), where))
    return found


def _lineages(db: sqlite3.Connection, numbers: Sequence[int]) -> tuple[int, ...]:
    found = dict(_listed(db, "SELECT id, lineage FROM article WHERE id", numbers))
    return tuple(int(found.get(number, 0)) for number in numbers)


def _kinds(db: sqlite3.Connection, lineages: Sequence[int]) -> Mapping[int, Kinds]:
    query = "SELECT lineage, text, occurrence, kind FROM overruled WHERE lineage"
    found: dict[int, list[tuple[Anchor, Kind]]] = {}
    for lineage, text, occurrence, kind in _listed(db, query, lineages, "text, occurrence"):
        found.setdefault(lineage, []).append((Anchor(text, occurrence), Kind(kind)))
    return {lineage: tuple(kinds) for lineage, kinds in found.items()}


def _links(db: sqlite3.Connection, between: Between) -> Mapping[TwoPlaces, Mapping[str, Sequence[Link]]]:
    query = "SELECT pairing, verdict, one, other FROM link WHERE pairing"
    found: dict[TwoPlaces, dict[str, list[Link]]] = {}
    for key, verdict, one, other in _listed(db, query, between, "id"):
        for places, where in _places(between, key):
            found.setdefault(places, {}).setdefault(verdict, []).append(link_from(where, one, other))
    return found


def _notes(db: sqlite3.Connection, between: Between) -> Mapping[TwoPlaces, Sequence[Note]]:
    query = "SELECT pairing, text, one, other FROM note WHERE pairing"
    found: dict[TwoPlaces, list[Note]] = {}
    for key, text, one, other in _listed(db, query, between, "id"):
        for places, where in _places(between, key):
            found.setdefault(places, []).append(note_from(where, text, one, other))
    return found


def _places(between: Between, key: str) -> Sequence[tuple[TwoPlaces, Pairing]]:
    """Where a row belongs that was looked up by its key.

    Raises:
        ValueError: the row has another key than the index by which it was found; one of them is damaged.
    """
    if key not in between:
        raise ValueError(f"a row of {key} was not asked for")
    return between[key]


def _pairs(
    links: Mapping[TwoPlaces, Mapping[str, Sequence[Link]]], notes: Mapping[TwoPlaces, Sequence[Note]]
) -> Mapping[TwoPlaces, HandEdits]:
    return {
        places: HandEdits(
            linked=tuple(links.get(places, {}).get("linked", ())),
            confirmed=tuple(links.get(places, {}).get("confirmed", ())),
            rejected=tuple(links.get(places, {}).get("rejected", ())),
            notes=tuple(notes.get(places, ())),
        )
        for places in sorted({*links, *notes})
    }


def _listed(db: sqlite3.Connection, query: str, values: Iterable[object], order: str = "1") -> list[Any]:
    """The rows of a query whose last column is one of the values."""
    within = f"{query} IN (SELECT value FROM json_each(?)) ORDER BY {order}"  # noqa: S608  # our own
    return db.execute(within, (json.dumps(list(values)),)).fetchall()
