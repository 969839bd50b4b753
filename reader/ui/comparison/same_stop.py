"""Finding again what was selected, when two reports were paired anew or have changed sides."""

from collections.abc import Iterable

from reader.compare.arrangement.stops import Stop
from reader.compare.side import Side


def swapped(stop: Stop) -> Stop:
    """Where a stop stands once each report is in the place of the other."""
    return Stop(stop.right, stop.left, stop.pair)


def same_stop(stops: Iterable[Stop], wanted: Stop) -> Stop | None:
    """The stop of the same sentences; where pairs fell out otherwise, one that shares some on both sides."""
    every = tuple(stops)
    exact = (stop for stop in every if (stop.left, stop.right) == (wanted.left, wanted.right))
    near = (stop for stop in every if all(_overlap(stop, wanted, side) for side in Side))
    return next(exact, None) or next(near, None)


def _overlap(stop: Stop, wanted: Stop, side: Side) -> bool:
    ours, theirs = stop.of(side), wanted.of(side)
    return bool(set(ours) & set(theirs)) or ours == theirs
