"""The part of Library that keeps stories: their names, the inbox, guesses, and what is kept apart."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from reader.library import rows
from reader.library.cases.merging import Merging
from reader.library.records import StoryName, Whereabouts

INBOX = "inbox"
"""The key of the state that holds the id of the inbox."""
# Reports that a guessed event needs: one alone stays in the inbox.
LEAST = 2

Pairs = frozenset[tuple[int, int]]
"""Pairs of reports by their lineages, the smaller one first."""


class Events(Merging):
    """A library whose reports are each in one story; the inbox is the story of those in no event."""

    def stories(self) -> tuple[StoryName, ...]:
        """All stories, the oldest first, with the inbox once something was put there."""
        query = "SELECT id, name FROM story WHERE removed IS NULL ORDER BY id"
        return self._ask(
            lambda db: tuple(StoryName(number, rows.text_of(name)) for number, name in db.execute(query))
        )

    def add_story(self, name: str) -> int:
        """Add a story and give its id."""
        with self.at_once():
            number = rows.next_number(self._db, "story")
            values = (number, rows.clean(name), now())
            self._db.execute("INSERT INTO story (id, name, created) VALUES (?, ?, ?)", values)
        return number

    def rename_story(self, story: int, name: str) -> None:
        """Give a story another name."""
        self._update_all("UPDATE story SET name = ? WHERE id = ?", [(rows.clean(name), story)])

    def remove_story(self, story: int) -> None:
        """Put a story and its reports into the trash; restore_story() brings both back."""
        moment = now()
        with self.at_once():
            self._db.execute(
                "UPDATE article SET removed = ? WHERE story = ? AND removed IS NULL", (moment, story)
            )
            self._db.execute("UPDATE story SET removed = ? WHERE id = ?", (moment, story))

    def restore_story(self, story: int) -> None:
        """Bring a removed story back with the reports that were removed with it; raises KeyError."""
        with self.at_once():
            row = self._db.execute("SELECT removed FROM story WHERE id = ?", (story,)).fetchone()
            if row is None:
                raise KeyError(story)
            self._db.execute(
                "UPDATE article SET removed = NULL WHERE story = ? AND removed = ?", (story, *row)
            )
            self._db.execute("UPDATE story SET removed = NULL WHERE id = ?", (story,))

    def counts(self) -> dict[int, int]:
        """The number of articles in each story, trash not counted; stories without any are left out."""
        query = "SELECT story, count(*) FROM article WHERE removed IS NULL GROUP BY story"
        return dict(self._ask(lambda db: db.execute(query).fetchall()))

    def inbox(self) -> int | None:
        """The id of the inbox; None while there is none."""
        query = (
            "SELECT story.id FROM story JOIN state ON value = CAST(story.id AS TEXT)"
            " WHERE key = ? AND removed IS NULL"
        )
        row = self._ask(lambda db: db.execute(query, (INBOX,)).fetchone())
        return None if row is None else int(row[0])

    def make_inbox(self, name: str) -> int:
        """The id of the inbox, which is added under that name if there is none."""
        with self.at_once():
            if (there := self.inbox()) is not None:
                return there
            made = self.add_story(name)
            self._db.execute("INSERT OR REPLACE INTO state VALUES (?, ?)", (INBOX, str(made)))
        return made

    def guesses(self) -> frozenset[int]:
        """The articles that are in their story by a guess that nobody has confirmed."""
        return self._ask(lambda db: frozenset(_numbers(db, "SELECT article FROM guessed")))

    def guessed_counts(self) -> dict[int, int]:
        """The number of such articles in each story, trash not counted; stories without any are left out."""
        query = (
            "SELECT story, count(*) FROM guessed JOIN article ON article.id = article"
            " WHERE removed IS NULL GROUP BY story"
        )
        return dict(self._ask(lambda db: db.execute(query).fetchall()))

    def guess(self, numbers: Iterable[int]) -> None:
        """Mark articles as being in their story by a guess."""
        self._update_all("INSERT OR IGNORE INTO guessed VALUES (?)", [(number,) for number in numbers])

    def agree(self, numbers: Iterable[int]) -> tuple[int, ...]:
        """Confirm that articles are in the right story; gives those for which that was a guess."""
        query = "DELETE FROM guessed WHERE article IN (SELECT value FROM json_each(?)) RETURNING article"
        with self.at_once():
            return _numbers(self._db, query, json.dumps(list(numbers)))

    def apart(self) -> Pairs:
        """The pairs of reports that a person said are not of one event."""
        return self._ask(lambda db: frozenset(db.execute("SELECT one, other FROM apart").fetchall()))

    def set_apart(self, pairs: Iterable[tuple[int, int]]) -> Pairs:
        """Say that pairs of reports, by lineage, are not of one event; gives the pairs that are new."""
        query = "INSERT OR IGNORE INTO apart VALUES (?, ?) RETURNING one, other"
        wanted = {(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]}
        with self.at_once():
            return frozenset(row for pair in wanted for row in self._db.execute(query, pair).fetchall())

    def let_be_together(self, pairs: Iterable[tuple[int, int]]) -> Pairs:
        """Take back set_apart(); gives the pairs for which it had been said."""
        query = "DELETE FROM apart WHERE one = ? AND other = ? RETURNING one, other"
        wanted = {(min(pair), max(pair)) for pair in pairs}
        with self.at_once():
            return frozenset(row for pair in wanted for row in self._db.execute(query, pair).fetchall())

    def let_all_be_together(self, lineages: Iterable[int], others: Iterable[int]) -> Pairs:
        """Take back set_apart() between each of these reports and each of the others; gives those pairs."""
        query = (
            "WITH some AS (SELECT value FROM json_each(?)), others AS (SELECT value FROM json_each(?))"
            " DELETE FROM apart WHERE one IN some AND other IN others OR one IN others AND other IN some"
            " RETURNING one, other"
        )
        listed = (json.dumps(list(lineages)), json.dumps(list(others)))
        with self.at_once():
            return frozenset(self._db.execute(query, listed).fetchall())

    def name_of(self, story: int) -> str | None:
        """The name of the story with that id; None where there is none, or only in the trash."""
        query = "SELECT name FROM story WHERE id = ? AND removed IS NULL"
        row = self._ask(lambda db: db.execute(query, (story,)).fetchone())
        return None if row is None else rows.text_of(row[0])

    def has_other_story(self, story: int) -> bool:
        """Whether there is a story beside that one."""
        query = "SELECT 1 FROM story WHERE id <> ? AND removed IS NULL LIMIT 1"
        return self._ask(lambda db: db.execute(query, (story,)).fetchone()) is not None

    def whereabouts(self, numbers: Sequence[int]) -> dict[int, Whereabouts]:
        """Where each of these articles is, by id; unknown ids are left out."""
        query = (
            "SELECT id, story, lineage, removed IS NOT NULL FROM article"
            " WHERE id IN (SELECT value FROM json_each(?))"
        )
        found = self._ask(lambda db: db.execute(query, (json.dumps(numbers),)).fetchall())
        return {
            number: Whereabouts(story, lineage, bool(is_removed))
            for number, story, lineage, is_removed in found
        }

    def stories_of(self, numbers: Sequence[int]) -> tuple[int, ...]:
        """The story of each article, in their order; unknown ids are left out."""
        query = "SELECT id, story FROM article WHERE id IN (SELECT value FROM json_each(?))"
        known = self._ask(lambda db: dict(db.execute(query, (json.dumps(numbers),)).fetchall()))
        return tuple(int(known[number]) for number in numbers if number in known)

    def lineages(self, story: int) -> tuple[int, ...]:
        """The lineages of the reports in a story, trash not counted."""
        query = "SELECT DISTINCT lineage FROM article WHERE story = ? AND removed IS NULL ORDER BY lineage"
        return self._ask(lambda db: _numbers(db, query, story))


def now() -> str:
    """This moment, ISO 8601 in UTC."""
    return datetime.now(UTC).isoformat()


def _numbers(db: sqlite3.Connection, query: str, *values: object) -> tuple[int, ...]:
    return tuple(int(number) for (number,) in db.execute(query, values).fetchall())
