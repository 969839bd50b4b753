"""The stops of a comparison: what a reader goes through one after the other, in the order of A."""

from dataclasses import dataclass
from enum import Enum, auto

from reader.compare.model import Comparison, Pair, PairKind, Side


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


@dataclass(frozen=True, slots=True)
class Stop:
    """A pair, or a run of consecutive sentences that stand in one report alone.

    Attributes:
        left, right: indices of the sentences on each side; one of them is empty for what stands alone.
        pair: the pair, or None for what stands in one report alone.
    """

    left: tuple[int, ...]
    right: tuple[int, ...]
    pair: Pair | None = None

    def sentences(self, side: Side) -> tuple[int, ...]:
        """The sentences of that side."""
        return self.left if side is Side.LEFT else self.right

    @property
    def only_side(self) -> Side | None:
        """The report that alone has it; None for a pair."""
        if self.pair is not None:
            return None
        return Side.LEFT if self.left else Side.RIGHT

    def is_wanted(self, wanted: Wanted) -> bool:
        """Whether it is a stop of that sort; same wording in the same order is no difference."""
        match wanted:
            case Wanted.ANY:
                return True
            case Wanted.DIFFERENCE:
                return self.pair is None or is_difference(self.pair)
            case Wanted.DISCREPANCY:
                return self.pair is not None and bool(self.pair.discrepancies)


def is_difference(pair: Pair) -> bool:
    """Whether there is anything to see in a pair: other words, another place or another fact."""
    return pair.kind is PairKind.REWORDED or pair.is_moved or bool(pair.discrepancies)


def stops(comparison: Comparison) -> tuple[Stop, ...]:
    """All stops in the order of A; what B alone has comes after the pair that precedes it in B."""
    placed = [((p.left[0], 0, p.right[0]), Stop(p.left, p.right, p)) for p in comparison.pairs]
    placed += [((run[0], 0, -1), Stop(run, ())) for run in _runs(comparison.only_left)]
    by_right = sorted((p.right[-1], p.left[0]) for p in comparison.pairs)
    k, after = 0, -1
    for run in _runs(comparison.only_right):
        while k < len(by_right) and by_right[k][0] < run[0]:
            after = by_right[k][1]
            k += 1
        placed.append(((after, 1, run[0]), Stop((), run)))
    placed.sort(key=lambda at: at[0])
    return tuple(stop for _, stop in placed)


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
    return next((stop for stop in rest if stop.is_wanted(wanted)), None)


def _runs(sentences: tuple[int, ...]) -> list[tuple[int, ...]]:
    runs: list[list[int]] = []
    for index in sentences:
        if runs and runs[-1][-1] == index - 1:
            runs[-1].append(index)
        else:
            runs.append([index])
    return [tuple(run) for run in runs]
