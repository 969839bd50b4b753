"""The part of Library that searches, and keeps the index of words."""

import sqlite3
from contextlib import suppress

from reader.library.disk.open_file import OpenFile
from reader.library.records import Entry
from reader.library.rows import select_entries
from reader.library.searching import index
from reader.library.searching.alike import FEW, nearest, telling
from reader.library.searching.finding import MOST, Results, find, hits
from reader.library.searching.query import Query
from reader.text.checking import Checkpoint, unchecked


class Searchable(OpenFile):
    """A library whose reports can be searched."""

    def search(
        self, query: Query, apart_from: int | None = None, most: int = MOST, check: Checkpoint = unchecked
    ) -> Results:
        """The reports that a query finds, the best first, without those of the story apart_from.

        check is called every few milliseconds; what it raises ends the search.
        """
        if self._is_index_usable():
            with suppress(sqlite3.DatabaseError):
                return find(self._db, query, apart_from, most, check)
            with suppress(sqlite3.DatabaseError):  # the index is damaged, but the rest may be sound
                self._begin_anew()
        return self._ask(lambda db: find(db, query, apart_from, most, check, by_index=False))

    def alike(self, number: int, most: int = FEW, check: Checkpoint = unchecked) -> Results:
        """The reports that are most like one, the nearest first, without its own versions.

        Only reports in the index of words are found. Raises KeyError.
        """
        found = self._ask(lambda db: tuple(select_entries(db, "id = :id", {"id": number})))
        if not found:
            raise KeyError(number)
        numbers, terms = self.nearest(found[0], most), telling(found[0].article)
        return Results(self._ask(lambda db: hits(db, numbers, terms, check)))

    def nearest(self, entry: Entry, most: int) -> tuple[int, ...]:
        """The ids of the reports that are most like one; () where there is no index."""
        if self._is_index_usable():
            with suppress(sqlite3.DatabaseError):
                return nearest(self._db, entry.article, entry.lineage, most)
        return ()

    def index(self, check: Checkpoint = unchecked) -> None:
        """Index the words of all articles that are not indexed yet, some at a time.

        check is called between these; what it raises ends the work, and what is indexed stays so.
        """
        if self.is_read_only or self.is_damaged:
            return
        if not self._is_index_usable() or index.is_spent(self._db) or not self._is_index_sound():
            self._begin_anew()
        is_anew = False
        while index.waiting(self._db):
            check()
            with self.at_once():
                try:
                    index.put_in(self._db)
                except sqlite3.DatabaseError:
                    if is_anew:
                        raise
                    is_anew = True
                    index.begin_anew(self._db)

    @property
    def waiting(self) -> int:
        """How many articles are not indexed yet."""
        return self._ask(lambda db: index.waiting(db) if index.is_listed(db) else 0)

    def _is_index_usable(self) -> bool:
        return not self.is_damaged and index.is_listed(self._db) and index.seems_sound(self._db)

    def _is_index_sound(self) -> bool:
        """Whether SQLite finds no damage in the index; a large one counts as sound."""
        with suppress(sqlite3.DatabaseError), self.at_once():
            return index.is_sound(self._db)
        return True

    def _begin_anew(self) -> None:
        with self.at_once():
            index.begin_anew(self._db)
