"""Finds the next stop of a kind from where one is."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from enum import Enum, auto

from reader.compare.arrangement.route import Route
from reader.compare.arrangement.stops import Stop


class Direction(Enum):
    """The direction in which to go from the present stop."""

    NEXT = auto()
    PREVIOUS = auto()
    FIRST = auto()
    LAST = auto()


class StopAt(Enum):
    """The kinds of stops that one can go through."""

    ANY = auto()
    DIFFERENCE = auto()
    DISCREPANCY = auto()


def is_wanted(stop: Stop, wanted: StopAt) -> bool:
    """Whether a stop is of that kind; a pair in the same words and order is no difference."""
    match wanted:
        case StopAt.ANY:
            return True
        case StopAt.DIFFERENCE:
            return stop.is_difference
        case StopAt.DISCREPANCY:
            return stop.pair is not None and bool(stop.pair.facts)


def following(route: Route, here: Stop | None, direction: Direction, wanted: StopAt) -> Stop | None:
    """The stop that one comes to from here; None where there is no further one of that kind."""
    numbers, at = _numbers(route, wanted), route.number(here)
    match direction:
        case Direction.NEXT:
            found = bisect_right(numbers, -1 if at is None else at)
        case Direction.PREVIOUS:
            found = bisect_left(numbers, -1 if at is None else at) - 1
        case Direction.FIRST:
            found = 0
        case Direction.LAST:
            found = len(numbers) - 1
    return route.stops[numbers[found]] if 0 <= found < len(numbers) else None


def _numbers(route: Route, wanted: StopAt) -> Sequence[int]:
    """The numbers of the stops of that kind."""
    match wanted:
        case StopAt.ANY:
            return range(len(route.stops))
        case StopAt.DIFFERENCE:
            return route.differences
        case StopAt.DISCREPANCY:
            return route.discrepancies
