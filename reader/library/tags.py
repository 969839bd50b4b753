"""The part of Library that keeps tags: names for groups of reports, whatever event they are in."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from reader.library.rows import clean
from reader.library.searching.folding import folded
from reader.library.searching.searchable import Searchable

COLOURS = ("orange", "blue", "green", "purple", "red", "grey")
"""The colours of tags, in the order in which new ones get them."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag; its colour is one of COLOURS."""

    id: int
    name: str
    colour: str


class Tagging(Searchable):
    """A library whose reports have tags, the same for all versions of a report."""

    def tags(self) -> tuple[Tag, ...]:
        """All tags, by name."""
        rows = self._ask(lambda db: db.execute("SELECT id, name, colour FROM tag").fetchall())
        found = (Tag(int(number), str(name), _colour(str(colour))) for number, name, colour in rows)
        return tuple(sorted(found, key=lambda tag: (folded(tag.name), tag.id)))

    def tags_of_reports(self) -> dict[int, tuple[Tag, ...]]:
        """The tags of each report that has any, by lineage."""
        known = {tag.id: tag for tag in self.tags()}
        rows = self._ask(lambda db: db.execute("SELECT lineage, tag FROM tagged").fetchall())
        by_report: dict[int, set[int]] = {}
        for lineage, number in rows:
            by_report.setdefault(lineage, set()).add(number)
        return {
            lineage: tuple(tag for number, tag in known.items() if number in numbers)
            for lineage, numbers in by_report.items()
        }

    def colour_of(self, name: str) -> str:
        """The colour of the tag of that name; "" where there is none."""
        query = "SELECT colour FROM tag WHERE name = ?"
        row = self._ask(lambda db: db.execute(query, (clean(name),)).fetchone())
        return "" if row is None else _colour(str(row[0]))

    def tag(self, lineages: Iterable[int], name: str, colour: str = "") -> tuple[int, ...]:
        """Give reports, by lineage, a tag; gives those that did not have it.

        A new tag gets that colour, or for "" the one that fewest others have.
        """
        with self.at_once():
            number = self._number_of(name, colour)
            query = (
                "INSERT OR IGNORE INTO tagged SELECT value, ? FROM json_each(?)"
                " WHERE value IN (SELECT lineage FROM article) RETURNING lineage"
            )
            return _numbers(self._db.execute(query, (number, json.dumps(list(lineages)))))

    def untag(self, lineages: Iterable[int], name: str) -> tuple[int, ...]:
        """Take a tag from reports, by lineage; gives those that had it. A tag without reports is deleted."""
        with self.at_once():
            query = (
                "DELETE FROM tagged WHERE tag IN (SELECT id FROM tag WHERE name = ?)"
                " AND lineage IN (SELECT value FROM json_each(?)) RETURNING lineage"
            )
            found = _numbers(self._db.execute(query, (clean(name), json.dumps(list(lineages)))))
            self._db.execute("DELETE FROM tag WHERE id NOT IN (SELECT tag FROM tagged)")
        return found

    def rename_tag(self, tag: int, name: str, colour: str) -> None:
        """Give a tag another name or colour."""
        self._update_all("UPDATE tag SET name = ?, colour = ? WHERE id = ?", [(clean(name), colour, tag)])

    def _number_of(self, name: str, wanted: str) -> int:
        there = self._db.execute("SELECT id FROM tag WHERE name = ?", (clean(name),)).fetchone()
        if there is not None:
            return int(there[0])
        used = [colour for (colour,) in self._db.execute("SELECT colour FROM tag")]
        colour = wanted or min(COLOURS, key=used.count)
        added = self._db.execute("INSERT INTO tag (name, colour) VALUES (?, ?)", (clean(name), colour))
        return int(added.lastrowid or 0)


def _numbers(rows: Iterable[tuple[int]]) -> tuple[int, ...]:
    return tuple(sorted(number for (number,) in list(rows)))


def _colour(name: str) -> str:
    """The colour of that name; the last of COLOURS for an unknown one."""
    return name if name in COLOURS else COLOURS[-1]
