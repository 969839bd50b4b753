"""Undo and redo of a merge: which reports, events, fields and rows made by hand it brought."""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from reader.library.cases.anchors import lineages_of
from reader.library.cases.settings import SETTINGS
from reader.library.edits import ends
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
"""The tables of what people do by hand, with their columns."""
NUMBERED = ("link", "note", "regrouping")
"""Tables among these that may hold equal rows, with different ids."""
FIELD = "article, name, value, provenance, is_guess"
SETTING = "key, value"
KEPT = ("article", "story")
"""Tables whose rows undo puts into the trash instead of deleting them."""


@dataclass(frozen=True, slots=True)
class HeldRows:
    """The rows of a library at a moment: made by hand, fields, settings, and ids of reports and events."""

    by_hand: Mapping[str, TableRows]
    fields: TableRows
    there: Mapping[str, TableRows]
    settings: TableRows


@dataclass(frozen=True, slots=True)
class Brought:
    """The rows that a merge added, and the former values of fields and settings that it changed."""

    by_hand: Mapping[str, TableRows]
    fields: TableRows
    fields_before: TableRows
    there: Mapping[str, TableRows]
    settings: TableRows
    settings_before: TableRows


def held_rows(db: sqlite3.Connection) -> HeldRows:
    """The rows of a library now."""
    there = {table: _rows(db, "id", f"{table} WHERE removed IS NULL") for table in KEPT}
    by_hand = {table: _rows(db, columns, table) for table, columns in BY_HAND.items()}
    return HeldRows(by_hand, _rows(db, FIELD, "field"), there, _rows(db, SETTING, SETTINGS))


def brought(before: HeldRows, after: HeldRows) -> Brought:
    """The rows in after that are not in before; fields only of reports that were there before."""
    new = {table: _without(after.there[table], before.there[table]) for table in KEPT}
    fresh = {number for (number,) in new["article"]}
    fields = [row for row in _without(after.fields, before.fields) if row[0] not in fresh]
    old = [row for row in _without(before.fields, after.fields) if row[0] not in fresh]
    by_hand = {table: _without(after.by_hand[table], before.by_hand[table]) for table in BY_HAND}
    settings = _without(after.settings, before.settings), _without(before.settings, after.settings)
    return Brought(by_hand, tuple(fields), tuple(old), new, *settings)


def take_back(db: sqlite3.Connection, what: Brought, now: str) -> None:
    """Undo a merge as far as nothing was changed since; the caller holds the transaction."""
    for table in reversed(BY_HAND):
        unused = " AND id NOT IN (SELECT tag FROM tagged)" if table == "tag" else ""
        _delete(db, table, BY_HAND[table], what.by_hand[table], unused)
    _change_fields(db, what.fields, what.fields_before)
    _change_settings(db, what.settings, what.settings_before)
    for (number,) in what.there["article"]:
        db.execute("UPDATE article SET removed = ? WHERE id = ? AND removed IS NULL", (now, number))
    for (number,) in what.there["story"]:
        empty = "NOT EXISTS (SELECT 1 FROM article WHERE story = :story AND removed IS NULL)"
        told = {"now": now, "story": number}
        db.execute(f"UPDATE story SET removed = :now WHERE id = :story AND {empty}", told)  # noqa: S608  # ours


def bring_again(db: sqlite3.Connection, what: Brought) -> Brought:
    """Redo a merge, and give the rows that it added; the caller holds the transaction.

    Raises:
        Overtaken: a report or an event that it needs is no longer in the library, or a report's text has
            come into its event again and would stand there twice. Merging the case file anew finds that
            report and adds the handwork to it.
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
    if not all(number in known[kind] for kind, number in _referred_to(what)):
        raise Overtaken
    if any(db.execute(_SAME_TEXT, row).fetchone() for row in what.there["article"]):
        raise Overtaken


_SAME_TEXT = (
    "SELECT 1 FROM article AS mine JOIN article AS other ON other.story = mine.story"
    " AND other.text_digest = mine.text_digest AND other.id != mine.id"
    " WHERE mine.id = ? AND other.removed IS NULL"
)
"""Finds another report with the same text in the event of one."""


def _referred_to(what: Brought) -> Iterable[tuple[str, object]]:
    """Each entry, lineage and event to which a merge refers, under the names of _check_all_there()."""
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
    _change_settings(db, what.settings_before, what.settings)
    db.executemany("INSERT OR IGNORE INTO overruled VALUES (?, ?, ?, ?)", what.by_hand["overruled"])
    db.executemany("INSERT OR IGNORE INTO tagged VALUES (?, ?)", _tagged(db, what))
    for table in NUMBERED:
        columns = BY_HAND[table].removeprefix("id, ")
        for _, *row in what.by_hand[table]:
            _put_unless_there(db, table, columns, row)


def _put_unless_there(db: sqlite3.Connection, table: str, columns: str, row: list[object]) -> None:
    """Insert a row under a new id unless an equal one exists, which is somebody else's."""
    same = " AND ".join(f"{name} IS ?" for name in columns.split(", "))
    places = ", ".join("?" * len(row))
    wanted = f"SELECT {places} WHERE NOT EXISTS (SELECT 1 FROM {table} WHERE {same})"  # noqa: S608  # ours
    db.execute(f"INSERT INTO {table} ({columns}) {wanted}", (*row, *row))


def _tagged(db: sqlite3.Connection, what: Brought) -> list[TableRow]:
    """The rows that give reports their tags; a tag that was removed is found by its name, or made anew."""
    numbers: dict[object, object] = {}
    for number, name, colour in what.by_hand["tag"]:
        there = db.execute("SELECT id FROM tag WHERE name = ?", (name,)).fetchone()
        made = "INSERT INTO tag (name, colour) VALUES (?, ?) RETURNING id"
        numbers[number] = (there or db.execute(made, (name, colour)).fetchone())[0]
    return [(lineage, numbers.get(tag, tag)) for lineage, tag in what.by_hand["tagged"]]


def _change_fields(db: sqlite3.Connection, here: TableRows, there: TableRows) -> None:
    """Replace fields by others, where they still are as given."""
    _delete(db, "field", FIELD, here)
    db.executemany("INSERT OR IGNORE INTO field VALUES (?, ?, ?, ?, ?)", there)
    db.executemany("DELETE FROM indexed WHERE article = ?", [row[:1] for row in (*here, *there)])


def _change_settings(db: sqlite3.Connection, here: TableRows, there: TableRows) -> None:
    """Replace settings by others, where they still are as given."""
    _delete(db, "state", SETTING, here)
    db.executemany("INSERT OR IGNORE INTO state VALUES (?, ?)", there)


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
