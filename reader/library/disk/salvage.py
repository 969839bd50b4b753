"""Saves what can be read of a damaged library into a new file, or into a temporary database."""

import sqlite3
from collections import Counter
from collections.abc import Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from hashlib import sha256
from pathlib import Path

from reader.library.disk.cells import StoredValue
from reader.library.disk.pages import DatabasePages
from reader.library.disk.presence import kept_count, mark_written
from reader.library.disk.recovery import rows_of
from reader.library.disk.traces import Traces, traces
from reader.library.disk.troubles import NOT_AS_WRITTEN, Trouble, trouble_of
from reader.library.edits import ends
from reader.library.migrating import migrate
from reader.library.rows import are_kinds, digest_of, field_from
from reader.text.checking import FEW, SOME, Checkpoint, Watch, checked, unwatched

NAMING = ("title", "source")
"""The fields that name a report; the first that is known does."""
MADE_ANEW = frozenset({"comparison", "indexed", "meaning"})
"""Tables that are not recovered: what they hold is made again when it is needed."""
# Characters of which one may be unreadable: a text in which more are is lost.
MOST_REPLACED = 100
# Times that each page is read: once for its rows, once for traces of rows that were elsewhere.
PASSES = 2
UNSORTED = "?"
"""The name of the story for reports whose own is lost, until a person renames it."""
ON_DISK_UNNAMED = ""
"""SQLite's name for a temporary database: in memory, or in a file without a name once it is large."""


@dataclass(frozen=True, slots=True)
class Damaged:
    """A report that is lost or changed.

    Attributes:
        name: its headline, outlet or origin; "" where none of them is left.
        is_lost: it cannot be read; else it can, but its text or its original has changed.
    """

    id: int
    name: str
    is_lost: bool


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was saved and what was not.

    Attributes:
        reports: how many can be read.
        damaged: those that are lost or changed.
        unnamed: how many more are lost, of which nothing is known; None where that cannot be known.
    """

    reports: int
    damaged: tuple[Damaged, ...]
    unnamed: int | None = None


def is_damage(error: BaseException) -> bool:
    """Whether an error in reading means that the library is damaged."""
    return isinstance(error, NOT_AS_WRITTEN) or trouble_of(error) is Trouble.DAMAGED


def salvage(damaged: Path, new: Path, unsorted: str, watch: Watch = unwatched) -> Salvaged:
    """Write every row that can be read into a new library, without changing the damaged one.

    Args:
        damaged: the file of the library, beside its log.
        new: the new file, which must not exist.
        unsorted: the name of the story for reports whose own is lost.
        watch: told the progress every few milliseconds; what it raises ends the work.

    Raises:
        OSError: the damaged file cannot be read at all.
        sqlite3.Error: the new one cannot be written.
    """
    with closing(sqlite3.connect(new, isolation_level=None)) as db:
        return _fill(db, damaged, unsorted, watch)


def shadow_of(damaged: Path, watch: Watch = unwatched) -> tuple[sqlite3.Connection, Salvaged]:
    """A temporary database with all that can be read of a damaged library."""
    # Made in a background thread, then read in that of the window.
    db = sqlite3.connect(ON_DISK_UNNAMED, isolation_level=None, check_same_thread=False)
    try:
        return db, _fill(db, damaged, UNSORTED, watch)
    except BaseException:
        db.close()
        raise


def _fill(db: sqlite3.Connection, damaged: Path, unsorted: str, watch: Watch) -> Salvaged:
    pages = DatabasePages(damaged)
    count, every = pages.count, PASSES * pages.count
    migrate(db)
    db.execute("BEGIN")
    for table, row in rows_of(pages, lambda done: watch(done, every)):
        if table not in MADE_ANEW:
            _insert(db, table, row)
    missing = _missing(db)
    told = traces(pages, lambda done: watch(count + done, every))
    lost = _lost(db, told, count if missing is None and pages.is_cut else missing or 0)
    check = partial(watch, every, every)
    found = _once((*lost, *_not_as_kept(db, check), *_of_other_files(db, check)))
    _mend(db, unsorted)
    mark_written(db)
    db.execute("COMMIT")
    there = int(db.execute("SELECT count(*) FROM article WHERE removed IS NULL").fetchone()[0])
    return Salvaged(there, found, None if missing is None else max(0, missing - len(lost)))


def _once(found: tuple[Damaged, ...]) -> tuple[Damaged, ...]:
    """Each report once, as lost where one finding says so: its text and its original may both be damaged."""
    by_number: dict[int, Damaged] = {}
    for one in found:
        if one.id not in by_number or one.is_lost:
            by_number[one.id] = one
    return tuple(by_number.values())


def _insert(db: sqlite3.Connection, table: str, row: Mapping[str, StoredValue]) -> None:
    columns, places = ", ".join(row), ", ".join("?" * len(row))
    statement = f"INSERT OR IGNORE INTO {table} ({columns}) VALUES ({places})"  # noqa: S608  # our own tables
    with suppress(sqlite3.IntegrityError, OverflowError):  # it only looked like a row of this table
        db.execute(statement, tuple(row.values()))


def _missing(db: sqlite3.Connection) -> int | None:
    """How many reports are gone since the last write; None where that is unknown."""
    kept, [there] = kept_count(db), db.execute("SELECT count(*) FROM article").fetchone()
    return None if kept is None else max(0, kept - int(there))


def _lost(db: sqlite3.Connection, known: Traces, missing: int) -> tuple[Damaged, ...]:
    """Reports without a row that others refer to: twice, or once where reports are known to be missing."""
    there = {number for (number,) in db.execute("SELECT id FROM article")}
    told = known.told + Counter(dict(db.execute("SELECT article, count(*) FROM field GROUP BY article")))
    # A number that occurs once may itself be damage.
    certain = sorted(number for number, times in told.items() if times > 1 and number not in there)
    likely = sorted(({*told} | known.between) - there - {*certain})[: max(0, missing - len(certain))]
    return tuple(
        Damaged(n, _name(db, n) or known.origins.get(n, ""), is_lost=True)
        for n in sorted((*certain, *likely))
    )


def _not_as_kept(db: sqlite3.Connection, check: Checkpoint) -> tuple[Damaged, ...]:
    """Reports whose text has changed; one that is hardly a text any more is deleted."""
    found = []
    for (number,) in checked(db.execute("SELECT id FROM article").fetchall(), check, SOME):
        query = "SELECT text, origin, text_digest FROM article WHERE id = ?"
        text, origin, digest = db.execute(query, (number,)).fetchone()
        now = digest_of(text, origin)
        if now == digest:
            continue
        is_lost = (text.count("\ufffd") + text.count("\0") - 1) * MOST_REPLACED > len(text)
        found.append(Damaged(number, _name(db, number) or origin, is_lost))
        if is_lost:
            db.execute("DELETE FROM article WHERE id = ?", (number,))
        db.execute("UPDATE article SET text_digest = ? WHERE id = ?", (now, number))
    return tuple(found)


def _of_other_files(db: sqlite3.Connection, check: Checkpoint) -> tuple[Damaged, ...]:
    """Reports whose original has changed; it is kept as it is now."""
    found = []
    query = "SELECT digest FROM original WHERE length(bytes) > 0"
    for (digest,) in checked(db.execute(query).fetchall(), check, FEW):
        (content,) = db.execute("SELECT bytes FROM original WHERE digest = ?", (digest,)).fetchone()
        now = sha256(content).hexdigest()
        if now == digest:
            continue
        db.execute("INSERT OR IGNORE INTO original VALUES (?, ?)", (now, content))
        for (number,) in db.execute("SELECT id FROM article WHERE original = ?", (digest,)).fetchall():
            found.append(Damaged(number, _name(db, number), is_lost=False))
            db.execute("UPDATE article SET original = ? WHERE id = ?", (now, number))
        db.execute("DELETE FROM original WHERE digest = ?", (digest,))
    return tuple(found)


def _name(db: sqlite3.Connection, number: int) -> str:
    fields = dict(db.execute("SELECT name, value FROM field WHERE article = ?", (number,)))
    return next((fields[name] for name in NAMING if fields.get(name)), "")


def _mend(db: sqlite3.Connection, unsorted: str) -> None:
    """Add the stories and originals that reports need, and delete what belongs to none or is unreadable."""
    _mend_values(db)
    now = datetime.now(UTC).isoformat()
    db.execute(
        "INSERT INTO story (id, name, created) SELECT DISTINCT story, ?, ? FROM article"
        " WHERE story NOT IN (SELECT id FROM story)",
        (unsorted, now),
    )
    db.execute(
        "INSERT INTO original (digest, bytes) SELECT DISTINCT original, x'' FROM article"
        " WHERE original NOT IN (SELECT digest FROM original)"
    )
    db.execute("DELETE FROM tagged WHERE tag NOT IN (SELECT id FROM tag)")
    for table in ("field", "guessed"):
        db.execute(f"DELETE FROM {table} WHERE article NOT IN (SELECT id FROM article)")  # noqa: S608  # ours


def _mend_values(db: sqlite3.Connection) -> None:
    for table in ("link", "note"):
        broken = "NOT (json_valid(coalesce(one, 'null')) AND json_valid(coalesce(other, 'null')))"
        db.execute(f"DELETE FROM {table} WHERE {broken}")  # noqa: S608  # two constants
        _mend_keys(db, table)
    broken = "NOT (json_valid(sentences) AND json_valid(others))"
    db.execute(f"DELETE FROM regrouping WHERE {broken}")  # noqa: S608  # a constant
    for number, kinds in db.execute("SELECT id, kinds FROM article").fetchall():
        if not are_kinds(kinds):
            db.execute("UPDATE article SET kinds = '[]' WHERE id = ?", (number,))
    for article, *told in db.execute(
        "SELECT article, name, value, provenance, is_guess FROM field"
    ).fetchall():
        try:
            field_from(*told)
        except ValueError:
            db.execute("DELETE FROM field WHERE article = ? AND name = ?", (article, told[0]))


def _mend_keys(db: sqlite3.Connection, table: str) -> None:
    """Delete the rows of which nothing says where they belong."""
    for number, key in db.execute(f"SELECT id, pairing FROM {table}").fetchall():  # noqa: S608  # ours
        try:
            ends(key)
        except NOT_AS_WRITTEN:
            db.execute(f"DELETE FROM {table} WHERE id = ?", (number,))  # noqa: S608  # ours
