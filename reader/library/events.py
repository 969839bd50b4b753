"""The part of the library's door that keeps stories: their names, the inbox, and what is a guess."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from reader.library import rows
from reader.library.cases.merging import Merging
from reader.library.records import StoryName

INBOX = "inbox"
"""The key under which the state keeps the number of the story of reports that are in none."""
# Reports that make an event by a guess; one alone stays where it is.
LEAST = 2

Pairs = frozenset[tuple[int, int]]
"""Reports by their first versions, two by two, the smaller number first."""


class Events(Merging):
    """A library whose reports are in stories, each in one, or in the inbox, which is in none."""

    def stories(self) -> tuple[StoryName, ...]:
        """All stories, the oldest first; the inbox is one of them once something was put there."""
        query = "SELECT id, name FROM story WHERE removed IS NULL ORDER BY id"
        return self._ask(
            lambda db: tuple(StoryName(number, rows.text_of(name)) for number, name in db.execute(query))
        )

    def add_story(self, name: str) -> int:
        """Make a new story and give its id."""
        with self.at_once():
            number = rows.next_number(self._db, "story")
            values = (number, rows.clean(name), now())
            self._db.execute("INSERT INTO story (id, name, created) VALUES (?, ?, ?)", values)
        return number

    def rename_story(self, story: int, name: str) -> None:
        """Give a story another name."""
        self._update_all("UPDATE story SET name = ? WHERE id = ?", [(rows.clean(name), story)])

    def remove_story(self, story: int) -> None:
        """Take a story off the list, its reports into the trash; restore_story() brings it back with them."""
        moment = now()
        with self.at_once():
            self._db.execute(
                "UPDATE article SET removed = ? WHERE story = ? AND removed IS NULL", (moment, story)
            )
            self._db.execute("UPDATE story SET removed = ? WHERE id = ?", (moment, story))

    def restore_story(self, story: int) -> None:
        """Bring a removed story back, with the reports that were removed with it."""
        with self.at_once():
            row = self._db.execute("SELECT removed FROM story WHERE id = ?", (story,)).fetchone()
            if row is None:
                raise KeyError(story)
            self._db.execute(
                "UPDATE article SET removed = NULL WHERE story = ? AND removed = ?", (story, *row)
            )
            self._db.execute("UPDATE story SET removed = NULL WHERE id = ?", (story,))

    def counts(self) -> dict[int, int]:
        """How many articles are there, by story; a story without any is left out."""
        query = "SELECT story, count(*) FROM article WHERE removed IS NULL GROUP BY story"
        return dict(self._ask(lambda db: db.execute(query).fetchall()))

    def inbox(self) -> int | None:
        """The story of the reports that are in none; None while there is no such report."""
        query = (
            "SELECT story.id FROM story JOIN state ON value = CAST(story.id AS TEXT)"
            " WHERE key = ? AND removed IS NULL"
        )
        row = self._ask(lambda db: db.execute(query, (INBOX,)).fetchone())
        return None if row is None else int(row[0])

    def make_inbox(self, name: str) -> int:
        """The same, made under that name if it is not there."""
        with self.at_once():
            if (there := self.inbox()) is not None:
                return there
            made = self.add_story(name)
            self._db.execute("INSERT OR REPLACE INTO state VALUES (?, ?)", (INBOX, str(made)))
        return made

    def guesses(self) -> frozenset[int]:
        """The articles that were put into their story by a guess with which nobody has agreed yet."""
        return self._ask(lambda db: frozenset(_numbers(db, "SELECT article FROM guessed")))

    def guess(self, numbers: Iterable[int]) -> None:
        """Say that articles are in their story by a guess."""
        self._update_all("INSERT OR IGNORE INTO guessed VALUES (?)", [(number,) for number in numbers])

    def agree(self, numbers: Iterable[int]) -> tuple[int, ...]:
        """Say that articles are where they belong; those of which it was a guess."""
        query = "DELETE FROM guessed WHERE article IN (SELECT value FROM json_each(?)) RETURNING article"
        with self.at_once():
            return _numbers(self._db, query, json.dumps(list(numbers)))

    def apart(self) -> Pairs:
        """Which reports are not of the same event, as a person said."""
        return self._ask(lambda db: frozenset(db.execute("SELECT one, other FROM apart").fetchall()))

    def set_apart(self, pairs: Iterable[tuple[int, int]]) -> Pairs:
        """Say that reports are not of the same event, by their first versions; those said only now."""
        query = "INSERT OR IGNORE INTO apart VALUES (?, ?) RETURNING one, other"
        wanted = {(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]}
        with self.at_once():
            return frozenset(row for pair in wanted for row in self._db.execute(query, pair).fetchall())

    def let_be_together(self, pairs: Iterable[tuple[int, int]]) -> Pairs:
        """Say it no longer; of which it had been said."""
        query = "DELETE FROM apart WHERE one = ? AND other = ? RETURNING one, other"
        wanted = {(min(pair), max(pair)) for pair in pairs}
        with self.at_once():
            return frozenset(row for pair in wanted for row in self._db.execute(query, pair).fetchall())

    def stories_of(self, numbers: Sequence[int]) -> tuple[int, ...]:
        """The story of each of some articles, in their order."""
        query = "SELECT id, story FROM article WHERE id IN (SELECT value FROM json_each(?))"
        known = self._ask(lambda db: dict(db.execute(query, (json.dumps(numbers),)).fetchall()))
        return tuple(int(known[number]) for number in numbers if number in known)

    def lineages(self, story: int) -> tuple[int, ...]:
        """The first versions of the reports that are there in a story."""
        query = "SELECT DISTINCT lineage FROM article WHERE story = ? AND removed IS NULL ORDER BY lineage"
        return self._ask(lambda db: _numbers(db, query, story))


def now() -> str:
    """This moment, ISO 8601 in UTC."""
    return datetime.now(UTC).isoformat()


def _numbers(db: sqlite3.Connection, query: str, *values: object) -> tuple[int, ...]:
    return tuple(int(number) for (number,) in db.execute(query, values).fetchall())
