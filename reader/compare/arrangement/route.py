"""The stops in the order in which one goes through them, each found again without a search."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum, auto
from itertools import accumulate

from reader.compare.arrangement.stops import Stop
from reader.compare.edits.placing import Indices
from reader.compare.model import Comparison, Degree, Reading
from reader.compare.side import Both, Side
from reader.text.checking import Checkpoint, checked, unchecked


class DrawnAs(IntEnum):
    """What a stop is drawn as where it is drawn small, the loudest first."""

    FACT = auto()
    ONLY_LEFT = auto()
    ONLY_RIGHT = auto()
    REWORDED = auto()
    RELATED = auto()
    SAME = auto()


@dataclass(frozen=True, slots=True)
class Route:
    """Stops by number, from 0, in the order of A.

    Attributes:
        numbers: the number of each stop, by its sentences of A and of B.
        of_sentence: of each sentence of a side the stops that hold it.
        differences, discrepancies: which stops are differences, and in which facts differ.
        looks: what each is drawn as.
        tops: where each begins, as a part of the whole by its length; one more, 1, ends the last.
    """

    stops: tuple[Stop, ...]
    numbers: dict[tuple[Indices, Indices], int]
    of_sentence: Both[dict[int, list[int]]]
    differences: Indices
    discrepancies: Indices
    looks: tuple[DrawnAs, ...]
    tops: tuple[float, ...]

    def number(self, stop: Stop | None) -> int | None:
        """Which of the stops it is; None when it is none of them."""
        at = None if stop is None else self.numbers.get((stop.left, stop.right))
        return at if at is not None and self.stops[at] == stop else None

    def holding(self, side: Side, sentence: int) -> tuple[Stop, ...]:
        """The stops in which a sentence stands."""
        return tuple(self.stops[n] for n in self.of_sentence.of(side).get(sentence, ()))

    def at(self, part: float) -> Stop | None:
        """The stop that is there, at a part of the whole."""
        number = min(bisect_right(self.tops, part), len(self.stops)) - 1
        return self.stops[max(number, 0)] if self.stops else None


_ONLY = Both(DrawnAs.ONLY_LEFT, DrawnAs.ONLY_RIGHT)
NO_ROUTE = Route((), {}, Both({}, {}), (), (), (), (0.0,))
"""Nowhere to go: nothing is compared."""


def route(comparison: Comparison, stops: Iterable[Stop], check: Checkpoint = unchecked) -> Route:
    """What there is to know of these stops, which are in the order of A."""
    every = tuple(stops)
    looks = tuple(look(stop) for stop in checked(every, check))
    weights = [_weight(comparison, stop) for stop in checked(every, check)]
    total = sum(weights) or 1
    return Route(
        every,
        {(stop.left, stop.right): n for n, stop in checked(enumerate(every), check)},
        Both.each(lambda side: _by_sentence(every, side, check)),
        tuple(n for n, stop in enumerate(checked(every, check)) if stop.is_difference),
        tuple(n for n, found in enumerate(looks) if found is DrawnAs.FACT),
        looks,
        tuple(weight / total for weight in accumulate(weights, initial=0)),
    )


def look(stop: Stop) -> DrawnAs:
    """What a stop is drawn as: facts before words."""
    if stop.pair is None:
        return _ONLY.of(stop.only_side or Side.LEFT)
    if stop.pair.facts:
        return DrawnAs.FACT
    match stop.pair.degree:
        case Degree.SAME | Degree.WRITTEN:
            return DrawnAs.SAME
        case Degree.REWORDED | Degree.TRANSLATED:
            return DrawnAs.REWORDED
        case Degree.RELATED:
            return DrawnAs.RELATED


def _by_sentence(stops: tuple[Stop, ...], side: Side, check: Checkpoint) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for number, stop in checked(enumerate(stops), check):
        for sentence in stop.of(side):
            found.setdefault(sentence, []).append(number)
    return found


def _weight(comparison: Comparison, stop: Stop) -> int:
    return max(_length(comparison.of(side), stop.of(side)) for side in Side)


def _length(reading: Reading, sentences: Indices) -> int:
    return sum(len(reading.sentences[s].span) for s in sentences)


def same_stop(route: Route, wanted: Stop) -> Stop | None:
    """The stop of the same sentences; where pairs fell out otherwise, one that shares some on both sides."""
    exact = route.numbers.get((wanted.left, wanted.right))
    if exact is not None:
        return route.stops[exact]
    side = Side.LEFT if wanted.left else Side.RIGHT
    held = sorted({n for s in wanted.of(side) for n in route.of_sentence.of(side).get(s, ())})
    return next((route.stops[n] for n in held if _overlap(route.stops[n], wanted, side.other)), None)


def _overlap(stop: Stop, wanted: Stop, side: Side) -> bool:
    ours, theirs = stop.of(side), wanted.of(side)
    return bool(set(ours) & set(theirs)) or ours == theirs
