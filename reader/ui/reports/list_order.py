"""The orders in which the list of reports can stand, and the rows in each."""

from collections.abc import Callable, Sequence
from enum import StrEnum
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
        """Whether it rests on numbers that come in one after the other."""
        return self in {ListOrder.WORDS, ListOrder.LIKENESS}


def in_order(
    places: Sequence[int],
    order: ListOrder,
    entry: Callable[[int], Entry],
    row: Callable[[int], SourceRow],
) -> Sequence[int]:
    """The places of some reports, sorted; what is not known comes last, those alike as they were added."""
    match order:
        case ListOrder.ADDED:
            return places
        case ListOrder.DATE:
            dated = [place for place in places if _date(entry(place))]
            dated.sort(key=lambda place: _date(entry(place)), reverse=True)
            return [*dated, *(place for place in places if not _date(entry(place)))]
        case ListOrder.OUTLET:
            return sorted(places, key=lambda place: _named(entry(place).article.name))
        case ListOrder.HEADLINE:
            return sorted(places, key=lambda place: _named(entry(place).article.title))
        case ListOrder.WORDS:
            return sorted(places, key=lambda place: -(row(place).words or 0))
        case ListOrder.LIKENESS:
            return sorted(places, key=lambda place: _likeness(row(place)))
        case _:
            assert_never(order)


def _date(entry: Entry) -> str:
    return entry.article.field(FieldName.DATE).value


def _named(name: str) -> tuple[bool, str]:
    return not name, folded(name)


def _likeness(row: SourceRow) -> tuple[bool, float, int]:
    """A itself comes first, then what shares most of its words, and of these most passages."""
    if row.side is Side.LEFT:
        return False, -2.0, 0
    if row.common is None:
        return True, 0.0, 0
    return False, -row.common.share, -row.common.passages
