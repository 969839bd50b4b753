"""Merges an event of one library into another by content: what is there already stays as it is."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from reader.compare.edits.regrouping import Act
from reader.library import rows
from reader.library.cases.anchors import are_regrouped, is_anchor, lineages_of, mapped_sentences
from reader.library.cases.settings import held_settings, take_settings
from reader.library.cases.taking_back import Brought, HeldRows, bring_again, held_rows, take_back
from reader.library.edits import ends
from reader.library.formats import Loaded
from reader.library.records import Entry
from reader.library.tags import Tag, Tagging
from reader.text.checking import SOME, Checkpoint, Watch, checked, unchecked, unwatched
from reader.text.model import Article, Kind, Provenance

ENDING = ".parallax"
"""The ending of a case file's name."""
VERDICTS = frozenset({"linked", "confirmed", "rejected"})
NOT_KEPT = b""
"""Stands for the bytes of an original that is gone."""


@dataclass(frozen=True, slots=True)
class Merged:
    """The event here, how many of its reports were added, and how many were there already."""

    story: int
    added: int
    there: int


@dataclass(frozen=True, slots=True)
class HeldEvent:
    """An event of another library: what is in it, and the connection to read the rest from."""

    name: str
    entries: tuple[Entry, ...]
    tags: Mapping[int, tuple[Tag, ...]]
    settings: Mapping[str, str]
    db: sqlite3.Connection


@dataclass(slots=True)
class _Ids:
    """Numbers of this library by those of the other one.

    Attributes:
        reports: of entries.
        lineages: of first versions.
        fresh: the other's numbers of what is new here, "articles" by lineage and "versions" by entry, where
            only the handwork on these is taken; None where all of it is.
    """

    reports: dict[int, int]
    lineages: dict[int, int]
    fresh: Mapping[str, set[int]] | None = None

    def is_wanted(self, numbers: Iterable[int], what: str = "articles") -> bool:
        """Whether to take handwork on reports with these numbers of the other library."""
        return self.fresh is None or not self.fresh[what].isdisjoint(numbers)


class DamagedThereError(Exception):
    """A part of the other library cannot be read; this one is not concerned."""


class Merging(Tagging):
    """A library into which events of others can be merged."""

    def held_event(self, story: int, check: Checkpoint = unchecked) -> HeldEvent:
        """An event for another library to take in while this one is open; raises KeyError."""
        query = "SELECT id, name FROM story"
        name = dict(self._ask(lambda db: db.execute(query).fetchall()))[story]
        entries = self._ask(lambda db: tuple(rows.select_entries(db, _THERE, {"story": story}, check)))
        settings = self._ask(lambda db: held_settings(db, story))
        return HeldEvent(str(name), entries, self.tags_of_reports(), settings, self._shadow or self._db)

    def take_in(self, event: HeldEvent, check: Checkpoint = unchecked, watch: Watch = unwatched) -> Merged:
        """Merge an event into the one of the same name, else into a new one; as a whole or not at all."""
        with self.at_once():
            ids = _Ids({}, {})
            merged = self._merge(event, _telling(event.entries, watch), ids, check)
            take_settings(event.settings, self._db, (merged.story, event.name), ids.reports)
            return merged

    def bring_back_missing(self, event: HeldEvent, check: Checkpoint = unchecked) -> Merged | None:
        """Take in the reports of an event whose texts are neither in this library nor in its trash.

        Only handwork on these comes with them. None where nothing is missing.
        """
        with self.at_once():
            known = {
                digest: (int(number), int(lineage))
                for digest, number, lineage in self._db.execute(
                    "SELECT text_digest, id, lineage FROM article"
                )
            }
            ours = {entry.id: known.get(rows.text_digest(entry.article)) for entry in event.entries}
            missing = tuple(entry for entry in event.entries if ours[entry.id] is None)
            known_here = {e.lineage for e in event.entries if ours[e.id]}
            fresh = {
                "articles": {e.lineage for e in missing} - known_here,
                "versions": {e.id for e in missing},
            }
            ids = _Ids({}, {}, fresh)
            for entry in event.entries:
                if found := ours[entry.id]:
                    ids.reports[entry.id], ids.lineages[entry.lineage] = found
            return self._merge(event, missing, ids, check) if missing else None

    def _merge(self, event: HeldEvent, entries: Iterable[Entry], ids: _Ids, check: Checkpoint) -> Merged:
        into, added = self._event(event.name), 0
        for entry in checked(entries, check, SOME):
            added += self._take(entry, event.db, into, ids)
        _take_handwork(event.db, self._db, ids)
        self._take_tags(event, ids)
        return Merged(into, added, len(event.entries) - added)

    def take_back(self, what: Brought) -> None:
        """Undo a merge as far as nothing was changed since; its reports go into the trash."""
        with self.at_once():
            take_back(self._db, what, datetime.now(UTC).isoformat())

    def bring_again(self, what: Brought) -> Brought:
        """Redo a merge that was taken back; gives what take_back() can undo again. Raises Overtaken."""
        with self.at_once():
            return bring_again(self._db, what)

    def held_rows(self) -> HeldRows:
        """The rows of the library now, for brought() to compare with later ones."""
        return self._ask(held_rows)

    def ask_number(self, question: str) -> int:
        """The number that an SQL query gives; 0 for NULL."""
        return int(self._db.execute(question).fetchone()[0] or 0)

    def _event(self, name: str) -> int:
        found = self._db.execute(
            "SELECT id FROM story WHERE name = ? AND removed IS NULL ORDER BY id", (name,)
        ).fetchone()
        if found is not None:
            return int(found[0])
        number = rows.next_number(self._db, "story")
        values = (number, rows.clean(name), datetime.now(UTC).isoformat())
        self._db.execute("INSERT INTO story (id, name, created) VALUES (?, ?, ?)", values)
        return number

    def _take(self, entry: Entry, other: sqlite3.Connection, into: int, ids: _Ids) -> bool:
        """Insert a report or find it; whether it is new to the event, or was in its trash."""
        digest = rows.text_digest(entry.article)
        query = (
            "SELECT id, removed FROM article WHERE story = ? AND text_digest = ? ORDER BY removed IS NOT NULL"
        )
        there = self._db.execute(query, (into, digest)).fetchone()
        number = int(there[0]) if there else self._insert(entry, other, into, ids)
        self._db.execute("UPDATE article SET removed = NULL WHERE id = ?", (number,))
        [lineage] = self._db.execute("SELECT lineage FROM article WHERE id = ?", (number,)).fetchone()
        ids.reports[entry.id] = number
        ids.lineages.setdefault(entry.lineage, int(lineage))
        if there:
            self._take_fields(entry, number)
        return not there or there[1] is not None

    def _insert(self, entry: Entry, other: sqlite3.Connection, into: int, ids: _Ids) -> int:
        content = _original(other, entry.id)
        loaded = Loaded(_without_path(entry), content, entry.format)
        before = self._last_of(ids.lineages[entry.lineage]) if entry.lineage in ids.lineages else None
        return rows.insert_article(self._db, loaded, into, before, datetime.now(UTC).isoformat())

    def _last_of(self, lineage: int) -> int:
        query = "SELECT max(id) FROM article WHERE lineage = ?"
        return int(self._db.execute(query, (lineage,)).fetchone()[0])

    def _take_fields(self, entry: Entry, number: int) -> None:
        """Take fields edited by hand in the other library where they were not edited here."""
        mine = {
            name
            for name, provenance in self._db.execute(
                "SELECT name, provenance FROM field WHERE article = ?", (number,)
            )
            if provenance == Provenance.BY_HAND
        }
        by_hand = {
            name: field
            for name, field in entry.article.fields.items()
            if field.provenance is Provenance.BY_HAND and name not in mine
        }
        if by_hand:
            rows.write_fields(self._db, number, by_hand)

    def _take_tags(self, event: HeldEvent, ids: _Ids) -> None:
        for lineage, tags in event.tags.items():
            if lineage in ids.lineages and ids.is_wanted([lineage]):
                for tag in tags:
                    self.tag([ids.lineages[lineage]], tag.name)


def _telling(entries: Sequence[Entry], watch: Watch) -> Iterator[Entry]:
    for done, entry in enumerate(entries):
        watch(done, len(entries))
        yield entry


_THERE = "removed IS NULL AND story = :story"


def _original(db: sqlite3.Connection, number: int) -> bytes:
    query = "SELECT bytes FROM article JOIN original ON original = digest WHERE id = ?"
    row = next(iter(_asked(db, query, (number,))), None)
    return bytes(row[0]) if row is not None and isinstance(row[0], bytes) else NOT_KEPT


def _asked(there: sqlite3.Connection, query: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
    """The rows that the other library gives; raises DamagedThereError."""
    try:
        return there.execute(query, values).fetchall()
    except sqlite3.DatabaseError as error:
        raise DamagedThereError from error


def _without_path(entry: Entry) -> Article:
    """The article with its file's name alone as origin: a path means nothing on another machine."""
    article = entry.article
    if article.has_address:
        return article
    return replace(article, origin=article.origin.replace("\\", "/").rsplit("/", 1)[-1])


def _take_handwork(there: sqlite3.Connection, here: sqlite3.Connection, ids: _Ids) -> None:
    for lineage, text, occurrence, kind in _asked(
        there, "SELECT lineage, text, occurrence, kind FROM overruled"
    ):
        if (
            lineage in ids.lineages
            and ids.is_wanted([lineage])
            and kind in set(Kind)
            and is_anchor([text, occurrence])
        ):
            row = (ids.lineages[lineage], text, occurrence, kind)
            here.execute("INSERT OR IGNORE INTO overruled VALUES (?, ?, ?, ?)", row)
    _take_between(there, here, ids, "link", "verdict")
    _take_between(there, here, ids, "note", "text")
    for _, act, sentences, others, text in _asked(
        there, "SELECT id, act, sentences, others, text FROM regrouping"
    ):
        said = [mapped_sentences(part, ids.lineages) for part in (sentences, others)]
        if act not in set(Act) or not isinstance(text, str) or not are_regrouped(act, said):
            continue
        if ids.is_wanted(lineages_of(sentences) | lineages_of(others)):
            _put(here, "regrouping", {"act": act, "sentences": said[0], "others": said[1], "text": text})


def _take_between(
    there: sqlite3.Connection, here: sqlite3.Connection, ids: _Ids, table: str, column: str
) -> None:
    for pairing, said, one, other in _asked(there, f"SELECT pairing, {column}, one, other FROM {table}"):  # noqa: S608  # ours
        key, is_turned = _pairing(pairing, ids)
        sides = (other, one) if is_turned else (one, other)
        is_said = said in VERDICTS if table == "link" else isinstance(said, str)
        if key and is_said and all(_is_side(side, table) for side in sides):
            _put(here, table, {"pairing": key, column: said, "one": sides[0], "other": sides[1]})


def _pairing(key: object, ids: _Ids) -> tuple[str, bool]:
    """The key of a pairing in the numbers of here, "" where it is not wanted, and whether its sides swap."""
    with suppress(ValueError, AttributeError):
        (what, one), (_, other) = ends(str(key))
        known: Mapping[int, int] = ids.reports if what == "versions" else ids.lineages
        is_known = what in {"versions", "articles"} and one in known and other in known
        if is_known and known[one] != known[other] and ids.is_wanted((one, other), what):
            ours = sorted((known[one], known[other]))
            return f"{what} {ours[0]} {ours[1]}", known[one] > known[other]
    return "", False


def _is_side(written: object, table: str) -> bool:
    """Whether a side of a row is readable: several sentences in a link, one or none in a note."""
    if written is None:
        return table == "note"
    with suppress(ValueError, TypeError, RecursionError):
        found = json.loads(str(written))
        return is_anchor(found) if table == "note" else isinstance(found, list) and all(map(is_anchor, found))
    return False


def _put(db: sqlite3.Connection, table: str, row: Mapping[str, object]) -> None:
    """Insert a row unless an equal one exists."""
    same = " AND ".join(f"{name} IS :{name}" for name in row)
    there = db.execute(f"SELECT 1 FROM {table} WHERE {same}", row).fetchone()  # noqa: S608  # our own names
    if there is None:
        names, values = ", ".join(row), ", ".join(f":{name}" for name in row)
        db.execute(f"INSERT INTO {table} ({names}) VALUES ({values})", row)  # noqa: S608  # our own names
