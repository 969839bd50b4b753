"""Library, through which all else reads and writes stories, articles, originals, hand edits and state."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from hashlib import sha256
from types import MappingProxyType

from reader.compare.edits.among import EditsAmong
from reader.compare.edits.regrouping import Regroupings
from reader.compare.edits.steps import Changes
from reader.compare.edits.values import HandEdits
from reader.compare.keeping.memory import Meant
from reader.library import comparisons, edits, edits_among, handwork, meanings, regroupings, rows, trash
from reader.library.disk.troubles import DamagedLibraryError
from reader.library.events import now
from reader.library.formats import Loaded
from reader.library.handwork import Handwork
from reader.library.records import Added, AddOutcome, Entry
from reader.library.regroupings import RegroupingStep
from reader.library.trash import Discarded
from reader.library.watched import Watched
from reader.text.checking import Checkpoint, unchecked
from reader.text.model import Article, Field, FieldName, Provenance

NONE_KNOWN: Mapping[int, Entry] = MappingProxyType({})


class Library(Watched):
    """An open library. Use one Library in each thread; several may have the same file open.

    What a method has done is on disk when it returns. All methods raise sqlite3.Error where the file cannot
    be read or written, and KeyError for an unknown id; opening raises UnusableLibrary.
    """

    def add(self, loaded: Loaded, story: int) -> Added:
        """Add an article and its original to a story.

        A story has each text, white space aside, only once; one that was removed comes back. Another text
        from the same origin is a later version, and shares the hand edits of the one before it.
        """
        with self.at_once():
            if (same := self._same(loaded.article, story)) is not None:
                return same
            before = rows.version_before(self._db, loaded, story)
            return self.add_after(loaded, story, None if before is None else before.id)

    def add_after(self, loaded: Loaded, story: int, before: int | None) -> Added:
        """Add an article as a later version of the entry before, or as a first version for None."""
        with self.at_once():
            if (same := self._same(loaded.article, story)) is not None:
                return same
            number = rows.insert_article(self._db, loaded, story, before, now())
        return Added(AddOutcome.ADDED if before is None else AddOutcome.UPDATED, number, before)

    def entries(
        self, story: int | None = None, check: Checkpoint = unchecked, known: Mapping[int, Entry] = NONE_KNOWN
    ) -> tuple[Entry, ...]:
        """The articles of one story, or of all, in the order in which they were added; not those removed.

        Args:
            story: whose articles are read; None for all.
            check: called every few milliseconds; what it raises ends the work.
            known: by id, what was read before: what is as it was is given again, and is not held twice.
        """
        where = "removed IS NULL AND (:story IS NULL OR story = :story)"
        return self._ask(
            lambda db: tuple(
                before if (before := known.get(entry.id)) == entry else entry
                for entry in rows.select_entries(db, where, {"story": story}, check)
            )
        )

    def count(self, story: int) -> int:
        """The number of articles in a story; not those removed."""
        query = "SELECT count(*) FROM article WHERE story = ? AND removed IS NULL"
        return int(self._ask(lambda db: db.execute(query, (story,)).fetchone())[0])

    def has_more(self, story: int, count: int) -> bool:
        """Whether a story has more articles than that; quicker than counting them all."""
        query = "SELECT 1 FROM article WHERE story = ? AND removed IS NULL LIMIT 1 OFFSET ?"
        return self._ask(lambda db: db.execute(query, (story, count)).fetchone()) is not None

    def numbers(self, story: int) -> tuple[int, ...]:
        """The ids of the articles in a story, in the order in which they were added; not those removed."""
        query = "SELECT id FROM article WHERE story = ? AND removed IS NULL ORDER BY id"
        return self._ask(lambda db: tuple(int(row[0]) for row in db.execute(query, (story,))))

    def entry(self, number: int) -> Entry:
        """One article, removed or not."""
        for found in self._ask(lambda db: tuple(rows.select_entries(db, "id = :id", {"id": number}))):
            return found
        raise KeyError(number)

    def original(self, number: int) -> bytes:
        """The bytes of the file from which an article was read; raises DamagedLibraryError."""
        query = "SELECT original, bytes FROM article LEFT JOIN original ON original = digest WHERE id = ?"
        row = self._ask(lambda db: db.execute(query, (number,)).fetchone())
        if row is None:
            raise KeyError(number)
        digest, content = row
        if content is None or sha256(content).hexdigest() != digest:
            raise DamagedLibraryError("the file that this report was read from is not as it was kept")
        return bytes(content)

    def sizes(self, digests: Iterable[str]) -> dict[str, int]:
        """The size in bytes of each of these originals; missing and empty ones are left out."""
        query = "SELECT digest, length(bytes) FROM original WHERE digest = ? AND length(bytes) > 0"
        return self._ask(lambda db: dict(row for one in digests for row in db.execute(query, (one,))))

    def remove(self, numbers: Iterable[int]) -> None:
        """Put articles into the trash; restore() brings them back."""
        self._update_articles("removed = ?", now(), numbers)

    def restore(self, numbers: Iterable[int]) -> None:
        """Bring removed articles back."""
        self._update_articles("removed = ?", None, numbers)

    def move(self, numbers: Iterable[int], story: int) -> None:
        """Put articles into another story."""
        self._update_articles("story = ?", story, numbers)

    def trash(self, check: Checkpoint = unchecked) -> tuple[Discarded, ...]:
        """The reports in the trash, the last removed first; check is called every few milliseconds."""
        return self._ask(lambda db: trash.listed(db, check))

    def bring_back(self, numbers: Iterable[int]) -> tuple[int, ...]:
        """Put reports from the trash back into their stories, which come back too; gives those put back."""
        with self.at_once():
            return trash.bring_back(self._db, numbers)

    def forget(self, numbers: Iterable[int] | None = None, check: Checkpoint = unchecked) -> int:
        """Delete reports in the trash for good, or for None all of them; gives how many.

        check is called every few milliseconds; what it raises ends the work, and nothing is deleted.
        """
        with self.at_once():
            return trash.forget(self._db, numbers, check)

    def set_field(self, number: int, name: FieldName, value: Field) -> None:
        """Set one field of an article."""
        with self.at_once():
            rows.write_fields(self._db, number, {name: value})

    def replace_article(self, number: int, article: Article) -> None:
        """Replace an article by another reading of it, as after decoding or trimming it anew.

        Fields edited by hand and the original stay.
        """
        for name, value in self.entry(number).article.fields.items():
            if value.provenance is Provenance.BY_HAND:
                article = article.with_field(name, value)
        with self.at_once():
            rows.update_article(self._db, number, article)
            comparisons.forget(self._db)
            meanings.forget(self._db)

    def edits(self, left: int, right: int) -> HandEdits:
        """The hand edits between two articles."""
        return self._ask(lambda db: edits.load(db, edits.pairing(db, left, right)))

    def edits_among(self, numbers: Sequence[int]) -> EditsAmong:
        """The hand edits among these articles, which the edits name by their places in numbers."""
        return self._ask(lambda db: edits_among.load(db, numbers))

    def edit(self, left: int, right: int, correct: Callable[[HandEdits], HandEdits]) -> Changes:
        """Correct the hand edits between two articles; gives the changes, so that they can be undone.

        correct is given the edits that are kept at that moment, while nobody else can write.
        """
        with self.at_once():
            return edits.change(self._db, edits.pairing(self._db, left, right), correct)

    def retrace(self, left: int, right: int, step: Changes) -> Changes:
        """Undo a step between two articles, given its inverse, or redo it.

        Raises:
            Overtaken: somebody else has changed the same since; nothing is written.
        """
        with self.at_once():
            return edits.retrace(self._db, edits.pairing(self._db, left, right), step)

    def regroup(
        self, numbers: Sequence[int], correct: Callable[[Regroupings], Regroupings]
    ) -> RegroupingStep:
        """Correct what was said of the statements of these articles, named by their places in numbers."""
        with self.at_once():
            return regroupings.change(self._db, numbers, correct)

    def retrace_regrouping(self, step: RegroupingStep) -> None:
        """Undo such a step, given its inverse, or redo it.

        Raises:
            Overtaken: somebody else has changed the same since; nothing is written.
        """
        with self.at_once():
            regroupings.retrace(self._db, step)

    def handwork(self, numbers: Iterable[int]) -> dict[int, Handwork]:
        """The state of each of these articles and the handwork on it, by id; removed ones are left out."""
        wanted = tuple(numbers)
        return self._ask(lambda db: handwork.of(db, wanted))

    def keep_comparisons(
        self, found: Mapping[str, bytes], method: str, texts: Mapping[str, Sequence[str]] | None = None
    ) -> None:
        """Keep comparisons made by a method, as bytes by their keys; the oldest make room for them.

        texts are those whose words some of them hold: what holds words of a text in no report is not kept.
        """
        with self.at_once():
            comparisons.write(self._db, found, method, texts or {})

    def keep_meanings(self, found: Mapping[str, Meant]) -> None:
        """Keep an encoder's vectors by their keys; those of texts in no report are dropped."""
        with self.at_once():
            meanings.write(self._db, found)

    @property
    def writes(self) -> tuple[int, int]:
        """Two numbers, of which one changes with every write, here or by another connection."""
        return self._db.total_changes, self.writes_elsewhere()

    def writes_elsewhere(self) -> int:
        """A number that changes when another connection has written to the file."""
        return int(self._db.execute("PRAGMA data_version").fetchone()[0])

    def recall(self, key: str, default: str = "") -> str:
        """A value of the window's state; the default where there is none."""
        query = "SELECT value FROM state WHERE key = ?"
        row = self._ask(lambda db: db.execute(query, (key,)).fetchone())
        return default if row is None else str(row[0])

    def remember(self, key: str, value: str) -> None:
        """Keep a value of the window's state."""
        self._update_all("INSERT OR REPLACE INTO state VALUES (?, ?)", [(key, value)])

    def _update_articles(self, change: str, value: object, numbers: Iterable[int]) -> None:
        query = f"UPDATE article SET {change} WHERE id IN (SELECT value FROM json_each(?))"  # noqa: S608  # our own
        self._update_all(query, [(value, json.dumps(list(numbers)))])

    def _same(self, article: Article, story: int) -> Added | None:
        """The entry with the same text, brought back from the trash; None where there is none."""
        row = self._db.execute(
            "SELECT id, removed FROM article WHERE story = ? AND text_digest = ?"
            " ORDER BY removed IS NOT NULL",
            (story, rows.text_digest(article)),
        ).fetchone()
        if row is None:
            return None
        number, removed = row
        self._db.execute("UPDATE article SET removed = NULL WHERE id = ?", (number,))
        return Added(AddOutcome.ALREADY if removed is None else AddOutcome.ADDED, number)
