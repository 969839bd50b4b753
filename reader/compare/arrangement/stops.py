"""The stops of a comparison: its pairs and what one report alone tells, each in its place and each once."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.compare.model import Comparison, Degree, Pair
from reader.compare.side import Both, Side, Sided
from reader.text.checking import Checkpoint, checked, unchecked

NEITHER: Both[tuple[int, ...]] = Both((), ())
"""No sentence of either report."""

_ALIKE = frozenset({Degree.SAME, Degree.WRITTEN})


@dataclass(frozen=True, slots=True)
class Stop(Sided):
    """A pair, or a passage that stands in one report alone: compared sentences that follow each other.

    Attributes:
        left, right: indices of the sentences on each side; one of them is empty for what stands alone.
        pair: the pair, or None for what stands in one report alone.
    """

    left: tuple[int, ...]
    right: tuple[int, ...]
    pair: Pair | None = None

    def swapped(self) -> "Stop":
        """Where it stands once each report is in the place of the other."""
        return Stop(self.right, self.left, self.pair)

    @property
    def only_side(self) -> Side | None:
        """The report that alone has it; None for a pair."""
        if self.pair is not None:
            return None
        return Side.LEFT if self.left else Side.RIGHT

    @property
    def is_difference(self) -> bool:
        """Whether the two reports differ here: in words, place or facts, or in that one alone tells it."""
        return self.pair is None or is_difference(self.pair)


def is_difference(pair: Pair) -> bool:
    """Whether a pair is more than the same words, whatever their spelling, in the same place."""
    return pair.degree not in _ALIKE or pair.is_moved or bool(pair.discrepancies)


def stops(
    comparison: Comparison, leader: Side = Side.LEFT, check: Checkpoint = unchecked
) -> tuple[Stop, ...]:
    """All stops in the order of one report; what the other alone has follows what precedes it there.

    What it opens with alone stands before the first pair, behind what the leader opens with alone.
    Each pair is one stop, and each run of compared sentences without a partner; what is left out of the
    comparison does not cut such a run in two. Their number is the same for both leaders.
    """
    other = leader.other
    pairs = comparison.pairs
    placed = [((p.of(leader)[0], 0, p.of(other)[0]), Stop(p.left, p.right, p)) for p in checked(pairs, check)]
    placed += [((run[0], 0, -1), _alone(leader, run)) for run in alone(comparison, leader, check)]
    ends = sorted((p.of(other)[-1], p.of(leader)[0]) for p in checked(pairs, check))
    first = min(
        (p.of(leader)[0] for p in checked(pairs, check)), default=len(comparison.of(leader).sentences)
    )
    k, after = 0, (first, -1)
    for run in alone(comparison, other, check):
        while k < len(ends) and ends[k][0] < run[0]:
            after = ends[k][1], 1
            k += 1
        placed.append(((*after, run[0]), _alone(other, run)))
    placed.sort(key=lambda at: at[0])
    return tuple(stop for _, stop in placed)


def alone(comparison: Comparison, side: Side, check: Checkpoint = unchecked) -> tuple[tuple[int, ...], ...]:
    """The passages that stand in that report alone."""
    compared = [s.index for s in checked(comparison.of(side).sentences, check) if s.kind.is_compared]
    only = frozenset(comparison.only.of(side))
    return _runs(compared, only)


def _runs(compared: Sequence[int], only: frozenset[int]) -> tuple[tuple[int, ...], ...]:
    runs: list[list[int]] = []
    is_going_on = False
    for index in compared:
        if index in only and is_going_on:
            runs[-1].append(index)
        elif index in only:
            runs.append([index])
        is_going_on = index in only
    return tuple(tuple(run) for run in runs)


def _alone(side: Side, run: tuple[int, ...]) -> Stop:
    return Stop(*NEITHER.with_(side, run))
