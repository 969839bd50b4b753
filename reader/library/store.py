"""The one typed door to the library: stories, articles, originals, hand edits and the state of the window."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from hashlib import sha256

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


class Library(Watched):
    """A library file, open. Use one Library a thread; several may have the same file open.

    What a method reports as done is on disk when it returns. Raises UnusableLibrary when the file cannot be
    opened, sqlite3.Error when it cannot be read or written, and KeyError for an id that is not there.
    """

    def add(self, loaded: Loaded, story: int) -> Added:
        """Keep an article and the bytes it came from.

        The same text, white space aside, is kept once a story; one that was removed comes back. Another text
        from the same origin counts as an updated version and shares the hand edits of the version before it.
        """
        with self.at_once():
            if (same := self._same(loaded.article, story)) is not None:
                return same
            before = rows.version_before(self._db, loaded, story)
            return self.add_after(loaded, story, None if before is None else before.id)

    def add_after(self, loaded: Loaded, story: int, before: int | None) -> Added:
        """The same, of a report whose version before it is known; None for a first version."""
        with self.at_once():
            if (same := self._same(loaded.article, story)) is not None:
                return same
            number = rows.insert_article(self._db, loaded, story, before, now())
        return Added(AddOutcome.ADDED if before is None else AddOutcome.UPDATED, number, before)

    def entries(self, story: int | None = None, check: Checkpoint = unchecked) -> tuple[Entry, ...]:
        """The articles that are there, of one story or of all, in the order they were added.

        check is called every few milliseconds; what it raises ends the reading.
        """
        where = "removed IS NULL AND (:story IS NULL OR story = :story)"
        return self._ask(lambda db: tuple(rows.select_entries(db, where, {"story": story}, check)))

    def count(self, story: int) -> int:
        """How many articles are there in a story."""
        query = "SELECT count(*) FROM article WHERE story = ? AND removed IS NULL"
        return int(self._ask(lambda db: db.execute(query, (story,)).fetchone())[0])

    def numbers(self, story: int) -> tuple[int, ...]:
        """The ids of the articles that are there in a story, in the order they were added."""
        query = "SELECT id FROM article WHERE story = ? AND removed IS NULL ORDER BY id"
        return self._ask(lambda db: tuple(int(row[0]) for row in db.execute(query, (story,))))

    def entry(self, number: int) -> Entry:
        """One article, removed or not."""
        for found in self._ask(lambda db: tuple(rows.select_entries(db, "id = :id", {"id": number}))):
            return found
        raise KeyError(number)

    def original(self, number: int) -> bytes:
        """The bytes of the file an article was read from."""
        query = "SELECT original, bytes FROM article LEFT JOIN original ON original = digest WHERE id = ?"
        row = self._ask(lambda db: db.execute(query, (number,)).fetchone())
        if row is None:
            raise KeyError(number)
        digest, content = row
        if content is None or sha256(content).hexdigest() != digest:
            raise DamagedLibraryError("the file that this report was read from is not as it was kept")
        return bytes(content)

    def sizes(self, digests: Iterable[str]) -> dict[str, int]:
        """How many bytes each of those originals has; what is not there, or is kept empty, is left out."""
        query = "SELECT digest, length(bytes) FROM original WHERE digest = ? AND length(bytes) > 0"
        return self._ask(lambda db: dict(row for one in digests for row in db.execute(query, (one,))))

    def remove(self, numbers: Iterable[int]) -> None:
        """Take articles out of sight; restore() brings them back."""
        self._update_all("UPDATE article SET removed = ? WHERE id = ?", [(now(), n) for n in numbers])

    def restore(self, numbers: Iterable[int]) -> None:
        """Bring removed articles back."""
        self._update_all("UPDATE article SET removed = NULL WHERE id = ?", [(n,) for n in numbers])

    def move(self, numbers: Iterable[int], story: int) -> None:
        """Put articles into another story."""
        self._update_all("UPDATE article SET story = ? WHERE id = ?", [(story, n) for n in numbers])

    def trash(self, check: Checkpoint = unchecked) -> tuple[Discarded, ...]:
        """The reports that were removed, the last first; check is called every few milliseconds."""
        return self._ask(lambda db: trash.listed(db, check))

    def bring_back(self, numbers: Iterable[int]) -> tuple[int, ...]:
        """Put reports from the trash where they were, their story too; those that were put there."""
        with self.at_once():
            return trash.bring_back(self._db, numbers)

    def forget(self, numbers: Iterable[int] | None = None, check: Checkpoint = unchecked) -> int:
        """Forget reports that are in the trash for good, or all of these; how many there were.

        check is called every few milliseconds; what it raises ends the work, and nothing is forgotten.
        """
        with self.at_once():
            return trash.forget(self._db, numbers, check)

    def set_field(self, number: int, name: FieldName, value: Field) -> None:
        """Set one field of an article anew."""
        with self.at_once():
            rows.write_fields(self._db, number, {name: value})

    def replace_article(self, number: int, article: Article) -> None:
        """Put another reading of the same article in its place: decoded or trimmed anew, or pasted.

        Fields that were edited by hand stay; the original bytes stay.
        """
        for name, value in self.entry(number).article.fields.items():
            if value.provenance is Provenance.BY_HAND:
                article = article.with_field(name, value)
        with self.at_once():
            rows.update_article(self._db, number, article)
            meanings.forget(self._db)

    def edits(self, left: int, right: int) -> HandEdits:
        """What was changed by hand between two articles, seen from the left one."""
        return self._ask(lambda db: edits.load(db, edits.pairing(db, left, right)))

    def edits_among(self, numbers: Sequence[int]) -> EditsAmong:
        """What was changed by hand among some articles, which are named by their places among these."""
        return self._ask(lambda db: edits_among.load(db, numbers))

    def edit(self, left: int, right: int, correct: Callable[[HandEdits], HandEdits]) -> Changes:
        """Change what was changed by hand between two articles; what that comes to, so that it can be undone.

        What they should be is worked out from those that are kept at that moment, while nobody else writes.
        """
        with self.at_once():
            return edits.change(self._db, edits.pairing(self._db, left, right), correct)

    def retrace(self, left: int, right: int, step: Changes) -> Changes:
        """Take a step between two articles back, given its inverse, or take it again.

        Raises Overtaken, and changes nothing, when somebody else has changed the same thing since.
        """
        with self.at_once():
            return edits.retrace(self._db, edits.pairing(self._db, left, right), step)

    def regroup(
        self, numbers: Sequence[int], correct: Callable[[Regroupings], Regroupings]
    ) -> RegroupingStep:
        """Change what was said of the statements of some articles, named by their places among these."""
        with self.at_once():
            return regroupings.change(self._db, numbers, correct)

    def retrace_regrouping(self, step: RegroupingStep) -> None:
        """Take such a step back, given its inverse, or take it again.

        Raises Overtaken, and changes nothing, when somebody else has changed the same thing since.
        """
        with self.at_once():
            regroupings.retrace(self._db, step)

    def handwork(self, numbers: Iterable[int]) -> dict[int, Handwork]:
        """How each of some articles stands, and what was done to it by hand; those removed are not in it."""
        wanted = tuple(numbers)
        return self._ask(lambda db: handwork.of(db, wanted))

    def keep_comparisons(self, found: Mapping[str, bytes], method: str) -> None:
        """Remember comparisons that were made by a method, as bytes by key; the oldest make room for them."""
        with self.at_once():
            comparisons.write(self._db, found, method)

    def keep_meanings(self, found: Mapping[str, Meant]) -> None:
        """Remember what an encoder made of texts, by key; that of a text in no report is not kept."""
        with self.at_once():
            meanings.write(self._db, found)

    @property
    def writes(self) -> tuple[int, int]:
        """Two numbers, one of which is another when anything, here or elsewhere, was written since."""
        return self._db.total_changes, self.writes_elsewhere()

    def writes_elsewhere(self) -> int:
        """A number that is another one when somebody else has written to the file since it was asked for."""
        return int(self._db.execute("PRAGMA data_version").fetchone()[0])

    def recall(self, key: str, default: str = "") -> str:
        """A remembered piece of the window's state; the default for what cannot be read any more."""
        query = "SELECT value FROM state WHERE key = ?"
        row = self._ask(lambda db: db.execute(query, (key,)).fetchone())
        return default if row is None else str(row[0])

    def remember(self, key: str, value: str) -> None:
        """Remember a piece of the window's state."""
        self._update_all("INSERT OR REPLACE INTO state VALUES (?, ?)", [(key, value)])

    def _same(self, article: Article, story: int) -> Added | None:
        """The entry that holds the same text already, brought back if it had been removed."""
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
