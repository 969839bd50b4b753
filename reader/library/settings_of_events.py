"""What was chosen of an event, as the library's state has it: A and B, and what who says what shows."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass

PAIR = "chosen in story"
"""Begins the key of A and B; the id of the event follows."""
SHOWN = "shown in story"
"""Begins the key of what who says what shows; the id of the event follows."""
# Letters of the name of a filter or an order: those there are have half as many.
LONGEST_NAME = 40

Numbers = tuple[int | None, int | None]
"""The ids of A and B; None where there is none."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a person chose to see of who says what; reports are named by their ids.

    Attributes:
        filter, order: names of a filter and an order of the rows; "" for the usual ones.
        sorted_by: the report by which the rows are sorted.
        columns: all reports, in the order of their columns. hidden: those whose columns are hidden.
        is_folded: whether reports of one telling share a column.
    """

    filter: str = ""
    order: str = ""
    sorted_by: int | None = None
    columns: tuple[int, ...] = ()
    hidden: tuple[int, ...] = ()
    is_folded: bool = False


def read_pair(written: str) -> Numbers:
    """A and B as they were written; none where that cannot be read."""
    match _parsed(written):
        case [left, right]:
            return _number(left), _number(right)
        case _:
            return None, None


def written_pair(pair: Numbers) -> str:
    """A and B as read_pair() reads them."""
    return json.dumps(pair)


def read_shown(written: str) -> Shown:
    """What was chosen, as it was written; what cannot be read, or is not known, is as usual."""
    found = _parsed(written)
    told = found if isinstance(found, dict) else {}
    return Shown(
        _name(told.get("filter")),
        _name(told.get("order")),
        _number(told.get("sorted_by")),
        _numbers(told.get("columns")),
        _numbers(told.get("hidden")),
        told.get("is_folded") is True,
    )


def written_shown(shown: Shown) -> str:
    """What was chosen, as read_shown() reads it."""
    return json.dumps(asdict(shown))


def renumbered_pair(written: str, reports: Mapping[int, int]) -> str:
    """A and B with other ids for their reports; "" where neither is among these."""
    left, right = (reports.get(-1 if number is None else number) for number in read_pair(written))
    return "" if (left, right) == (None, None) else written_pair((left, right))


def renumbered_shown(written: str, reports: Mapping[int, int]) -> str:
    """What was chosen with other ids for its reports, without those that are not among these."""
    shown = read_shown(written)
    if shown == Shown():
        return ""
    columns, hidden = (
        tuple(reports[number] for number in numbers if number in reports)
        for numbers in (shown.columns, shown.hidden)
    )
    by = None if shown.sorted_by is None else reports.get(shown.sorted_by)
    return written_shown(Shown(shown.filter, shown.order, by, columns, hidden, shown.is_folded))


def _parsed(written: str) -> object:
    with suppress(ValueError, TypeError, RecursionError):  # it may be damaged, or a stranger's
        return json.loads(written)
    return None


def _number(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _numbers(value: object) -> tuple[int, ...]:
    """The ids in a list, each once."""
    found = map(_number, value) if isinstance(value, list) else ()
    return tuple(dict.fromkeys(number for number in found if number is not None))


def _name(value: object) -> str:
    return value if isinstance(value, str) and len(value) <= LONGEST_NAME and value.isidentifier() else ""
