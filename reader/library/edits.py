"""Hand edits to and from the library, kept by content: the sentences' own words, not their places."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from reader.compare.model import Anchor, HandEdits, Link, Note
from reader.text.model import Kind

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Pairing:
    """Which two articles edits are between.

    Attributes:
        key: the same whichever of the two is left, and for every version of either.
        is_mirrored: the left article here is the second one of the rows.
        left, right: the lineages of the two.
    """

    key: str
    is_mirrored: bool
    left: int
    right: int


def pairing(db: sqlite3.Connection, left: int, right: int) -> Pairing:
    """The pairing of the articles with those ids. Raises KeyError for an id that is not there."""
    ours, theirs = _lineage(db, left), _lineage(db, right)
    if ours == theirs:  # two versions of one article
        return Pairing(f"versions {min(left, right)} {max(left, right)}", left > right, ours, theirs)
    return Pairing(f"articles {min(ours, theirs)} {max(ours, theirs)}", ours > theirs, ours, theirs)


def load(db: sqlite3.Connection, where: Pairing) -> HandEdits:
    """The edits between two articles, seen from the left one."""
    return HandEdits(
        linked=_links(db, where, "linked"),
        confirmed=_links(db, where, "confirmed"),
        rejected=_links(db, where, "rejected"),
        left_kinds=_kinds(db, where.left),
        right_kinds=_kinds(db, where.right),
        notes=_notes(db, where),
    )


def save(db: sqlite3.Connection, where: Pairing, edits: HandEdits) -> None:
    """Replace the edits between two articles; the caller holds the transaction."""
    for table in ("link", "note"):
        db.execute(f"DELETE FROM {table} WHERE pairing = ?", (where.key,))  # noqa: S608  # two constants
    for verdict, links in (
        ("linked", edits.linked),
        ("confirmed", edits.confirmed),
        ("rejected", edits.rejected),
    ):
        db.executemany(
            "INSERT INTO link (pairing, verdict, one, other) VALUES (?, ?, ?, ?)",
            [(where.key, verdict, *_turned(where, _written(k.left), _written(k.right))) for k in links],
        )
    db.executemany(
        "INSERT INTO note (pairing, text, one, other) VALUES (?, ?, ?, ?)",
        [
            (where.key, n.text, *_turned(where, _anchor_text(n.left), _anchor_text(n.right)))
            for n in edits.notes
        ],
    )
    _save_kinds(db, where.left, edits.left_kinds)
    _save_kinds(db, where.right, edits.right_kinds)


def _lineage(db: sqlite3.Connection, number: int) -> int:
    row = db.execute("SELECT lineage FROM article WHERE id = ?", (number,)).fetchone()
    if row is None:
        raise KeyError(number)
    return int(row[0])


def _links(db: sqlite3.Connection, where: Pairing, verdict: str) -> tuple[Link, ...]:
    rows = db.execute(
        "SELECT one, other FROM link WHERE pairing = ? AND verdict = ? ORDER BY id", (where.key, verdict)
    )
    return tuple(Link(*map(_anchors, _turned(where, one, other))) for one, other in rows)


def _notes(db: sqlite3.Connection, where: Pairing) -> tuple[Note, ...]:
    rows = db.execute("SELECT text, one, other FROM note WHERE pairing = ? ORDER BY id", (where.key,))
    return tuple(Note(text, *map(_anchor, _turned(where, one, other))) for text, one, other in rows)


def _kinds(db: sqlite3.Connection, lineage: int) -> tuple[tuple[Anchor, Kind], ...]:
    rows = db.execute(
        "SELECT text, occurrence, kind FROM overruled WHERE lineage = ? ORDER BY text, occurrence", (lineage,)
    )
    return tuple((Anchor(text, occurrence), Kind(kind)) for text, occurrence, kind in rows)


def _save_kinds(db: sqlite3.Connection, lineage: int, kinds: Sequence[tuple[Anchor, Kind]]) -> None:
    db.execute("DELETE FROM overruled WHERE lineage = ?", (lineage,))
    db.executemany(
        "INSERT OR REPLACE INTO overruled (lineage, text, occurrence, kind) VALUES (?, ?, ?, ?)",
        [(lineage, anchor.text, anchor.occurrence, kind) for anchor, kind in kinds],
    )


def _turned(where: Pairing, left: T, right: T) -> tuple[T, T]:
    """Left and right as the rows have them, or the rows' two as left and right: it is its own inverse."""
    return (right, left) if where.is_mirrored else (left, right)


def _written(anchors: Iterable[Anchor]) -> str:
    return json.dumps([[a.text, a.occurrence] for a in anchors], ensure_ascii=False)


def _anchors(written: str) -> tuple[Anchor, ...]:
    return tuple(Anchor(text, occurrence) for text, occurrence in json.loads(written))


def _anchor_text(anchor: Anchor | None) -> str | None:
    return None if anchor is None else json.dumps([anchor.text, anchor.occurrence], ensure_ascii=False)


def _anchor(written: str | None) -> Anchor | None:
    return None if written is None else Anchor(*json.loads(written))
