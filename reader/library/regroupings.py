"""Reads and writes what people said of statements, kept by the words of sentences as links are."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from reader.compare.edits.regrouping import Act, Regrouping, Regroupings, Sentences
from reader.compare.edits.values import Anchor
from reader.library.records import Overtaken

KeptRow = tuple[int, str, str, str, str]
"""A row of the table: id, act, sentences, others and text."""
Ends = Mapping[int, Sequence[int]]
"""The places of the articles that are asked for, by their lineages."""


@dataclass(frozen=True, slots=True)
class RegroupingStep:
    """The rows that a correction deleted and inserted, so that it can be undone by itself."""

    taken: tuple[KeptRow, ...]
    put: tuple[KeptRow, ...]

    def inverse(self) -> "RegroupingStep":
        """The step that undoes this one."""
        return RegroupingStep(self.put, self.taken)


def load(db: sqlite3.Connection, numbers: Sequence[int]) -> Regroupings:
    """What was said of the statements of these articles, which it names by their places in numbers."""
    ends = _ends(db, numbers)
    return tuple(said for _, said in _held(db, ends))


def are_any(db: sqlite3.Connection) -> bool:
    """Whether anything was said of any statement in the library."""
    return _is_kept(db) and bool(db.execute("SELECT EXISTS (SELECT 1 FROM regrouping)").fetchone()[0])


def change(
    db: sqlite3.Connection, numbers: Sequence[int], correct: Callable[[Regroupings], Regroupings]
) -> RegroupingStep:
    """Apply a correction to what is kept now, and give the step; the caller holds the transaction."""
    lineages = _lineages(db, numbers)
    held = _held(db, _ends(db, numbers))
    wanted = correct(tuple(said for _, said in held))
    taken = tuple(row for row, said in held if said not in wanted)
    known = [said for _, said in held]
    next_free = db.execute("SELECT coalesce(max(id), 0) + 1 FROM regrouping").fetchone()[0]
    fresh = [said for said in wanted if said not in known]
    put = tuple(_row(next_free + n, said, lineages) for n, said in enumerate(fresh))
    return _write(db, RegroupingStep(taken, put))


def retrace(db: sqlite3.Connection, step: RegroupingStep) -> None:
    """Write a step, to undo or redo it; the caller holds the transaction.

    Raises:
        Overtaken: what the step changes was changed by somebody else.
    """
    there = {row[0]: row for row in db.execute(_ROWS)}
    is_there = all(there.get(row[0]) == row for row in step.taken)
    is_free = all(row[0] not in there or row in step.taken for row in step.put)
    if not (is_there and is_free):
        raise Overtaken
    _write(db, step)


def rows_of(db: sqlite3.Connection) -> Iterable[tuple[int, KeptRow]]:
    """Every row once for each lineage in it, with that lineage."""
    for row in db.execute(_ROWS) if _is_kept(db) else ():
        for lineage in {lineage for lineage, *_ in (*json.loads(row[2]), *json.loads(row[3]))}:
            yield lineage, row


def forget(db: sqlite3.Connection) -> None:
    """Delete the sentences of articles that are gone for good; the caller holds the transaction."""
    there = {lineage for (lineage,) in db.execute("SELECT lineage FROM article")}
    for row in db.execute(_ROWS).fetchall() if _is_kept(db) else ():
        number, act, *written, text = row
        sentences, others = ([one for one in json.loads(part) if one[0] in there] for part in written)
        now = (number, act, *(json.dumps(part, ensure_ascii=False) for part in (sentences, others)), text)
        is_empty = not sentences or not (others or act != Act.APART.value)
        if is_empty or now != row:
            db.execute("DELETE FROM regrouping WHERE id = ?", (number,))
        if not is_empty and now != row:
            db.execute("INSERT INTO regrouping VALUES (?, ?, ?, ?, ?)", now)


_ROWS = "SELECT id, act, sentences, others, text FROM regrouping ORDER BY id"


def _write(db: sqlite3.Connection, step: RegroupingStep) -> RegroupingStep:
    db.executemany("DELETE FROM regrouping WHERE id = ?", [(row[0],) for row in step.taken])
    db.executemany("INSERT INTO regrouping VALUES (?, ?, ?, ?, ?)", step.put)
    return step


def _held(db: sqlite3.Connection, ends: Ends) -> list[tuple[KeptRow, Regrouping]]:
    """The rows on the articles asked for, without sentences of other articles."""
    found: list[tuple[KeptRow, Regrouping]] = []
    for row in db.execute(_ROWS) if _is_kept(db) else ():
        _, act, sentences, others, text = row
        said = Regrouping(Act(act), _read(sentences, ends), _read(others, ends), text)
        if said.sentences and (said.others or said.act is not Act.APART):
            found.append((row, said))
    return found


def _is_kept(db: sqlite3.Connection) -> bool:
    """Whether the library has the table: an earlier version that is only read has not."""
    return db.execute("SELECT 1 FROM sqlite_master WHERE name = 'regrouping'").fetchone() is not None


def _read(written: str, ends: Ends) -> Sentences:
    return tuple(
        (place, Anchor(text, occurrence))
        for lineage, text, occurrence in json.loads(written)
        for place in ends.get(lineage, ())
    )


def _row(number: int, said: Regrouping, lineages: Sequence[int]) -> KeptRow:
    sentences, others = _written(said.sentences, lineages), _written(said.others, lineages)
    return number, said.act.value, sentences, others, said.text


def _written(sentences: Sentences, lineages: Sequence[int]) -> str:
    named = [[lineages[place], anchor.text, anchor.occurrence] for place, anchor in sentences]
    return json.dumps(named, ensure_ascii=False)


def _ends(db: sqlite3.Connection, numbers: Sequence[int]) -> Ends:
    found: dict[int, list[int]] = {}
    for place, lineage in enumerate(_lineages(db, numbers)):
        found.setdefault(lineage, []).append(place)
    return found


def _lineages(db: sqlite3.Connection, numbers: Sequence[int]) -> tuple[int, ...]:
    query = "SELECT id, lineage FROM article WHERE id IN (SELECT value FROM json_each(?))"
    found = dict(db.execute(query, (json.dumps(list(numbers)),)).fetchall())
    return tuple(int(found.get(number, 0)) for number in numbers)
