"""Going from stop to stop: where next, and what to stop at."""

from enum import Enum, auto

from reader.compare.arrangement.stops import Stop


class Direction(Enum):
    """Where to go from here."""

    NEXT = auto()
    PREVIOUS = auto()
    FIRST = auto()
    LAST = auto()


class Wanted(Enum):
    """What to stop at."""

    ANY = auto()
    DIFFERENCE = auto()
    DISCREPANCY = auto()


def is_wanted(stop: Stop, wanted: Wanted) -> bool:
    """Whether it is a stop of that sort; the same words in the same order are no difference."""
    match wanted:
        case Wanted.ANY:
            return True
        case Wanted.DIFFERENCE:
            return stop.is_difference
        case Wanted.DISCREPANCY:
            return stop.pair is not None and bool(stop.pair.facts)


def following(
    found: tuple[Stop, ...], here: Stop | None, direction: Direction, wanted: Wanted
) -> Stop | None:
    """The stop reached from here; None when there is no further one of that sort."""
    at = found.index(here) if here in found else -1
    match direction:
        case Direction.NEXT:
            rest = found[at + 1 :]
        case Direction.PREVIOUS:
            rest = found[at - 1 :: -1] if at > 0 else ()
        case Direction.FIRST:
            rest = found
        case Direction.LAST:
            rest = found[::-1]
    return next((stop for stop in rest if is_wanted(stop, wanted)), None)
