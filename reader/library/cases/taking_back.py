"""What a case file brought, so that it can be taken back: reports, events, and what was done by hand."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

TableRow = tuple[object, ...]
TableRows = tuple[TableRow, ...]

BY_HAND = {
    "link": "pairing, verdict, one, other",
    "note": "pairing, text, one, other",
    "overruled": "lineage, text, occurrence, kind",
    "regrouping": "act, sentences, others, text",
    "tag": "id, name, colour",
    "tagged": "lineage, tag",
}
"""The tables of what is done by hand, with their columns but numbers that mean nothing elsewhere."""
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


def bring_again(db: sqlite3.Connection, what: Brought) -> None:
    """Put it in again; the caller holds the transaction."""
    for table in KEPT:
        for (number,) in what.there[table]:
            db.execute(f"UPDATE {table} SET removed = NULL WHERE id = ?", (number,))  # noqa: S608  # ours
    _change_fields(db, what.fields_before, what.fields)
    for table in ("link", "note", "overruled", "regrouping", "tagged"):
        columns = BY_HAND[table]
        places = ", ".join("?" * len(columns.split(", ")))
        rows = what.by_hand[table] if table != "tagged" else _tagged(db, what)
        statement = f"INSERT OR IGNORE INTO {table} ({columns}) VALUES ({places})"  # noqa: S608  # ours
        db.executemany(statement, rows)


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


def _rows(db: sqlite3.Connection, columns: str, table: str) -> TableRows:
    return tuple(db.execute(f"SELECT {columns} FROM {table}").fetchall())  # noqa: S608  # our own names


def _without(rows: TableRows, others: TableRows) -> TableRows:
    known = set(others)
    return tuple(row for row in rows if row not in known)
