"""What a case file brought, so that it can be taken back: reports, events, and what was done by hand."""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from reader.library.cases.anchors import lineages_of
from reader.library.handwork import ends
from reader.library.records import Overtaken

TableRow = tuple[object, ...]
TableRows = tuple[TableRow, ...]

BY_HAND = {
    "link": "id, pairing, verdict, one, other",
    "note": "id, pairing, text, one, other",
    "overruled": "lineage, text, occurrence, kind",
    "regrouping": "id, act, sentences, others, text",
    "tag": "id, name, colour",
    "tagged": "lineage, tag",
}
"""The tables of what is done by hand, with their columns."""
NUMBERED = ("link", "note", "regrouping")
"""Those of them in which equal rows may stand, told apart by their numbers."""
FIELD = "article, name, value, provenance, is_guess"
KEPT = ("article", "story")
"""The tables whose rows are never deleted by undo: they go into the trash."""


@dataclass(frozen=True, slots=True)
class HeldRows:
    """What a library holds at a moment: rows done by hand, fields, what is there of reports and events."""

    by_hand: Mapping[str, TableRows]
    fields: TableRows
    there: Mapping[str, TableRows]


@dataclass(frozen=True, slots=True)
class Brought:
    """What is there now and was not before, and the fields that were others before."""

    by_hand: Mapping[str, TableRows]
    fields: TableRows
    fields_before: TableRows
    there: Mapping[str, TableRows]


def held_rows(db: sqlite3.Connection) -> HeldRows:
    """What a library holds just now."""
    there = {table: _rows(db, "id", f"{table} WHERE removed IS NULL") for table in KEPT}
    by_hand = {table: _rows(db, columns, table) for table, columns in BY_HAND.items()}
    return HeldRows(by_hand, _rows(db, FIELD, "field"), there)


def brought(before: HeldRows, after: HeldRows) -> Brought:
    """The difference; the fields of reports alone that had been there before."""
    new = {table: _without(after.there[table], before.there[table]) for table in KEPT}
    fresh = {number for (number,) in new["article"]}
    fields = [row for row in _without(after.fields, before.fields) if row[0] not in fresh]
    old = [row for row in _without(before.fields, after.fields) if row[0] not in fresh]
    by_hand = {table: _without(after.by_hand[table], before.by_hand[table]) for table in BY_HAND}
    return Brought(by_hand, tuple(fields), tuple(old), new)


def take_back(db: sqlite3.Connection, what: Brought, now: str) -> None:
    """Take it out again, as far as it is still as it came; the caller holds the transaction."""
    for table in reversed(BY_HAND):
        unused = " AND id NOT IN (SELECT tag FROM tagged)" if table == "tag" else ""
        _delete(db, table, BY_HAND[table], what.by_hand[table], unused)
    _change_fields(db, what.fields, what.fields_before)
    for (number,) in what.there["article"]:
        db.execute("UPDATE article SET removed = ? WHERE id = ? AND removed IS NULL", (now, number))
    for (number,) in what.there["story"]:
        empty = "NOT EXISTS (SELECT 1 FROM article WHERE story = ?2 AND removed IS NULL)"
        db.execute(f"UPDATE story SET removed = ?1 WHERE id = ?2 AND {empty}", (now, number))  # noqa: S608  # ours


def bring_again(db: sqlite3.Connection, what: Brought) -> Brought:
    """Put it in again, and say what of it was not there; the caller holds the transaction.

    Raises Overtaken where a report or an event of which it tells is in the library no more, and where the
    text of a report has come into its event again meanwhile: it would stand there twice. The case file
    itself, opened again, finds that report and puts what was done by hand to it.
    """
    before = held_rows(db)
    try:
        _check_all_there(db, what)
        _put_again(db, what)
    except sqlite3.IntegrityError as error:
        raise Overtaken from error
    return brought(before, held_rows(db))


def _check_all_there(db: sqlite3.Connection, what: Brought) -> None:
    known = {
        "articles": _numbers(db, "lineage", "article"),
        "versions": _numbers(db, "id", "article"),
        "story": _numbers(db, "id", "story"),
    }
    if not all(number in known[kind] for kind, number in _told_of(what)):
        raise Overtaken
    if any(db.execute(_AGAIN, row).fetchone() for row in what.there["article"]):
        raise Overtaken


_AGAIN = (
    "SELECT 1 FROM article AS mine JOIN article AS other ON other.story = mine.story"
    " AND other.text_digest = mine.text_digest AND other.id != mine.id"
    " WHERE mine.id = ? AND other.removed IS NULL"
)
"""Whether another report with the text of one stands in its event."""


def _told_of(what: Brought) -> Iterable[tuple[str, object]]:
    """Each report, first version and event of which it tells, by the names of _check_all_there()."""
    yield from (("versions", row[0]) for row in (*what.there["article"], *what.fields, *what.fields_before))
    yield from (("story", number) for (number,) in what.there["story"])
    yield from (("articles", row[0]) for table in ("overruled", "tagged") for row in what.by_hand[table])
    for table in ("link", "note"):
        for _, pairing, *_ in what.by_hand[table]:
            yield from ends(str(pairing))
    for _, _, *said, _ in what.by_hand["regrouping"]:
        yield from (("articles", lineage) for part in said for lineage in lineages_of(str(part)))


def _put_again(db: sqlite3.Connection, what: Brought) -> None:
    for table in KEPT:
        for (number,) in what.there[table]:
            db.execute(f"UPDATE {table} SET removed = NULL WHERE id = ?", (number,))  # noqa: S608  # ours
    _change_fields(db, what.fields_before, what.fields)
    db.executemany("INSERT OR IGNORE INTO overruled VALUES (?, ?, ?, ?)", what.by_hand["overruled"])
    db.executemany("INSERT OR IGNORE INTO tagged VALUES (?, ?)", _tagged(db, what))
    for table in NUMBERED:
        columns = BY_HAND[table].removeprefix("id, ")
        for _, *row in what.by_hand[table]:
            _put_unless_there(db, table, columns, row)


def _put_unless_there(db: sqlite3.Connection, table: str, columns: str, row: list[object]) -> None:
    """Put a row in under a new number, unless an equal one is there: that is somebody else's."""
    same = " AND ".join(f"{name} IS ?" for name in columns.split(", "))
    places = ", ".join("?" * len(row))
    wanted = f"SELECT {places} WHERE NOT EXISTS (SELECT 1 FROM {table} WHERE {same})"  # noqa: S608  # ours
    db.execute(f"INSERT INTO {table} ({columns}) {wanted}", (*row, *row))


def _tagged(db: sqlite3.Connection, what: Brought) -> list[TableRow]:
    """Which reports have which tags; a tag that was taken out is found by its name, or made anew."""
    numbers: dict[object, object] = {}
    for number, name, colour in what.by_hand["tag"]:
        there = db.execute("SELECT id FROM tag WHERE name = ?", (name,)).fetchone()
        made = "INSERT INTO tag (name, colour) VALUES (?, ?) RETURNING id"
        numbers[number] = (there or db.execute(made, (name, colour)).fetchone())[0]
    return [(lineage, numbers.get(tag, tag)) for lineage, tag in what.by_hand["tagged"]]


def _change_fields(db: sqlite3.Connection, here: TableRows, there: TableRows) -> None:
    """Put these in place of those, where those are still as they were."""
    _delete(db, "field", FIELD, here)
    db.executemany("INSERT OR IGNORE INTO field VALUES (?, ?, ?, ?, ?)", there)
    db.executemany("DELETE FROM indexed WHERE article = ?", [row[:1] for row in (*here, *there)])


def _delete(db: sqlite3.Connection, table: str, columns: str, rows: TableRows, unless: str = "") -> None:
    same = " AND ".join(f"{name} IS ?" for name in columns.split(", "))
    db.executemany(f"DELETE FROM {table} WHERE {same}{unless}", rows)  # noqa: S608  # our own names


def _numbers(db: sqlite3.Connection, column: str, table: str) -> set[object]:
    return {number for (number,) in _rows(db, column, table)}


def _rows(db: sqlite3.Connection, columns: str, table: str) -> TableRows:
    return tuple(db.execute(f"SELECT {columns} FROM {table}").fetchall())  # noqa: S608  # our own names


def _without(rows: TableRows, others: TableRows) -> TableRows:
    known = set(others)
    return tuple(row for row in rows if row not in known)
