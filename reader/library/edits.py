"""Reads and writes hand edits between two articles, kept by the words of sentences, not their places."""

import json
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TypeVar, assert_never

from reader.compare.edits.steps import Change, Changes, Judged, Noted, Overruled, difference, fits
from reader.compare.edits.values import Anchor, HandEdits, Link, Note
from reader.compare.side import Both, Sided
from reader.library.records import Overtaken
from reader.text.model import Kind

T = TypeVar("T")

KEYED = ("articles", "versions")
"""What the key of a pairing begins with."""


@dataclass(frozen=True, slots=True)
class Pairing(Sided):
    """Two articles as the rows of their edits name them.

    Attributes:
        key: the same whichever article is left, and for all versions of both.
        is_mirrored: the left article is the second one in the rows.
        left, right: the lineages of the articles.
    """

    key: str
    is_mirrored: bool
    left: int
    right: int


def pairing(db: sqlite3.Connection, left: int, right: int) -> Pairing:
    """The pairing of the articles with those ids; raises KeyError."""
    return pairing_of(left, right, _lineage(db, left), _lineage(db, right))


def pairing_of(left: int, right: int, ours: int, theirs: int) -> Pairing:
    """The pairing of the articles left and right, with the lineages ours and theirs."""
    if ours == theirs:  # two versions of one article
        return Pairing(f"versions {min(left, right)} {max(left, right)}", left > right, ours, theirs)
    return Pairing(f"articles {min(ours, theirs)} {max(ours, theirs)}", ours > theirs, ours, theirs)


def ends(key: str) -> tuple[tuple[str, int], tuple[str, int]]:
    """Both ends of a pairing's key: "articles" with a lineage, or "versions" with an id.

    Raises:
        ValueError: it is no such key; the library is damaged there.
    """
    what, one, other = key.split()
    if what not in KEYED:
        raise ValueError(key)
    return (what, int(one)), (what, int(other))


def load(db: sqlite3.Connection, where: Pairing) -> HandEdits:
    """The edits between two articles, with left and right as in the pairing."""
    return HandEdits(
        linked=_links(db, where, "linked"),
        confirmed=_links(db, where, "confirmed"),
        rejected=_links(db, where, "rejected"),
        kinds=Both(_kinds(db, where.left), _kinds(db, where.right)),
        notes=_notes(db, where),
    )


def change(db: sqlite3.Connection, where: Pairing, correct: Callable[[HandEdits], HandEdits]) -> Changes:
    """Apply a correction to the edits kept now, and give the changes; the caller holds the transaction."""
    now = load(db, where)
    return _write(db, where, difference(now, correct(now)))


def retrace(db: sqlite3.Connection, where: Pairing, step: Changes) -> Changes:
    """Write the changes of a step, to undo or redo it; the caller holds the transaction.

    Raises:
        Overtaken: what the step changes was changed by somebody else.
    """
    if not fits(step, load(db, where)):
        raise Overtaken
    return _write(db, where, step)


def _write(db: sqlite3.Connection, where: Pairing, step: Changes) -> Changes:
    """Write changes; gives them with the ids of the rows that were deleted."""
    return tuple(replace(change, row=_write_one(db, where, change)) for change in step)


def _write_one(db: sqlite3.Connection, where: Pairing, change: Change) -> int | None:
    match change.thing:
        case Judged(verdict, link):
            one, other = _turned(where, _written(link.left), _written(link.right))
            return _put(db, "link", (where.key, str(verdict), one, other), change)
        case Noted(left, right):
            first, second = _turned(where, _anchor_text(left), _anchor_text(right))
            return _put(db, "note", (where.key, change.after, first, second), change)
        case Overruled(side, anchor):
            _overrule(db, where.of(side), anchor, change.after)
            return None
        case _:
            assert_never(change.thing)


def _put(
    db: sqlite3.Connection, table: str, row: tuple[str, str | None, str | None, str | None], change: Change
) -> int | None:
    """Insert, update or delete the row of a change; gives the id of a deleted one."""
    key, said, one, other = row
    held = {"key": key, "said": said, "one": one, "other": other, "row": change.row}
    column, is_it = _TABLES[table]
    if change.after is None:
        gone = db.execute(f"DELETE FROM {table} WHERE {is_it} RETURNING id", held).fetchall()  # noqa: S608  # ours
        return int(gone[0][0]) if gone else None
    if change.before is not None:
        db.execute(f"UPDATE {table} SET {column} = :said WHERE {is_it}", held)  # noqa: S608  # ours
        return None
    # its old id, unless another row has it by now
    free = f"(SELECT :row WHERE NOT EXISTS (SELECT 1 FROM {table} WHERE id = :row))"  # noqa: S608  # ours
    db.execute(
        f"INSERT INTO {table} (id, pairing, {column}, one, other)"  # noqa: S608  # ours
        f" VALUES ({free}, :key, :said, :one, :other)",
        held,
    )
    return None


_TABLES = {
    "link": ("verdict", "pairing = :key AND one = :one AND other = :other AND verdict = :said"),
    "note": ("text", "pairing = :key AND one IS :one AND other IS :other"),
}
"""For each table the column with its content, and the condition that finds one of its rows."""


def _overrule(db: sqlite3.Connection, lineage: int, anchor: Anchor, kind: str | None) -> None:
    if kind is None:
        db.execute(
            "DELETE FROM overruled WHERE lineage = ? AND text = ? AND occurrence = ?",
            (lineage, anchor.text, anchor.occurrence),
        )
    else:
        db.execute(
            "INSERT OR REPLACE INTO overruled (lineage, text, occurrence, kind) VALUES (?, ?, ?, ?)",
            (lineage, anchor.text, anchor.occurrence, kind),
        )


def _lineage(db: sqlite3.Connection, number: int) -> int:
    row = db.execute("SELECT lineage FROM article WHERE id = ?", (number,)).fetchone()
    if row is None:
        raise KeyError(number)
    return int(row[0])


def _links(db: sqlite3.Connection, where: Pairing, verdict: str) -> tuple[Link, ...]:
    rows = db.execute(
        "SELECT one, other FROM link WHERE pairing = ? AND verdict = ? ORDER BY id", (where.key, verdict)
    )
    return tuple(link_from(where, one, other) for one, other in rows)


def _notes(db: sqlite3.Connection, where: Pairing) -> tuple[Note, ...]:
    rows = db.execute("SELECT text, one, other FROM note WHERE pairing = ? ORDER BY id", (where.key,))
    return tuple(note_from(where, text, one, other) for text, one, other in rows)


def _kinds(db: sqlite3.Connection, lineage: int) -> tuple[tuple[Anchor, Kind], ...]:
    rows = db.execute(
        "SELECT text, occurrence, kind FROM overruled WHERE lineage = ? ORDER BY text, occurrence", (lineage,)
    )
    return tuple((Anchor(text, occurrence), Kind(kind)) for text, occurrence, kind in rows)


def link_from(where: Pairing, one: str, other: str) -> Link:
    """The link in a row, with left and right as in the pairing."""
    return Link(*map(_anchors, _turned(where, one, other)))


def note_from(where: Pairing, text: str, one: str | None, other: str | None) -> Note:
    """The note in a row, with left and right as in the pairing."""
    return Note(text, *map(_anchor, _turned(where, one, other)))


def _turned(where: Pairing, left: T, right: T) -> tuple[T, T]:
    """Left and right in the order of the rows, or the reverse: it is its own inverse."""
    return (right, left) if where.is_mirrored else (left, right)


def _written(anchors: Iterable[Anchor]) -> str:
    return json.dumps([[a.text, a.occurrence] for a in anchors], ensure_ascii=False)


def _anchors(written: str) -> tuple[Anchor, ...]:
    return tuple(Anchor(text, occurrence) for text, occurrence in json.loads(written))


def _anchor_text(anchor: Anchor | None) -> str | None:
    return None if anchor is None else json.dumps([anchor.text, anchor.occurrence], ensure_ascii=False)


def _anchor(written: str | None) -> Anchor | None:
    return None if written is None else Anchor(*json.loads(written))
