"""Finding again what was selected, when two reports were paired anew or have changed sides."""

from reader.compare.arrangement.route import Route
from reader.compare.arrangement.stops import Stop
from reader.compare.side import Side


def swapped(stop: Stop) -> Stop:
    """Where a stop stands once each report is in the place of the other."""
    return Stop(stop.right, stop.left, stop.pair)


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
