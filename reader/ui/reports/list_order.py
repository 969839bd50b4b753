"""The orders of the list of reports, and the sort key of each."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from operator import itemgetter
from typing import assert_never

from reader.compare.side import Side
from reader.library.records import Entry
from reader.library.searching.folding import folded
from reader.text.model import FieldName
from reader.ui.reports.row import SourceRow


class ListOrder(StrEnum):
    """What the reports are sorted by."""

    ADDED = "added"
    DATE = "date"
    OUTLET = "outlet"
    HEADLINE = "headline"
    WORDS = "words"
    LIKENESS = "likeness"

    @property
    def is_counted(self) -> bool:
        """Whether it sorts by counts, which come in one after the other."""
        return self in {ListOrder.WORDS, ListOrder.LIKENESS}


Key = tuple[bool | float | str, ...]
"""A sort key; within one order all keys have the same types."""


def key_of(order: ListOrder, entry: Entry, row: Callable[[], SourceRow]) -> Key:
    """The sort key of a report; unknown values come last. row is called only for orders that need it."""
    match order:
        case ListOrder.ADDED:
            return ()
        case ListOrder.DATE:
            date = entry.article.field(FieldName.DATE).value
            return bool(date), date
        case ListOrder.OUTLET:
            return _named(entry.article.name)
        case ListOrder.HEADLINE:
            return _named(entry.article.title)
        case ListOrder.WORDS:
            return (-(row().words or 0),)
        case ListOrder.LIKENESS:
            return _likeness(row())
        case _:
            assert_never(order)


def in_order(order: ListOrder, found: Iterable[tuple[Key, int]]) -> list[int]:
    """The places of reports, given with their keys, sorted; equal ones stay in the order they were added."""
    return [place for _, place in sorted(found, key=itemgetter(0), reverse=order is ListOrder.DATE)]


def _named(name: str) -> tuple[bool, str]:
    return not name, folded(name)


def _likeness(row: SourceRow) -> Key:
    """A first, then the largest share of words in common with A, then the most passages."""
    if row.side is Side.LEFT:
        return False, -2.0, 0
    if row.common is None:
        return True, 0.0, 0
    return False, -row.common.share, -row.common.passages
