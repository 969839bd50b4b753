"""Level rows: every pair in a row of its own, in one of three orders, what one report alone tells between."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby

from reader.compare.arrangement.stops import NEITHER, Stop, is_difference, stops
from reader.compare.chain import in_one_order
from reader.compare.model import Comparison, Pair
from reader.compare.side import Both, Side, Sided

# Sentences of one report alone that share a row: a longer one stands for too much to be told beside it.
MOST_TOGETHER = 3

NOTHING = Both(frozenset[int](), frozenset[int]())


class Order(StrEnum):
    """In which order level rows follow each other; EACH keeps both. The values are for a command line."""

    LEFT = "a"
    RIGHT = "b"
    EACH = "each"


@dataclass(frozen=True, slots=True)
class LevelRow(Sided):
    """One level of both reports.

    Attributes:
        stop: what stands on it; several rows may show parts of one passage that stands alone.
        left, right: the sentences shown on each side.
        again: of these, the ones that a row further up shows already; they are repeated
            quietly, with the marks of this row's pair.
        points_to: for a passage of the right report at its own place (Order.EACH): the pairs that have it and
            whose rows stand elsewhere; their left passages are only named here, and stop is of the first.
    """

    stop: Stop
    left: tuple[int, ...] = ()
    right: tuple[int, ...] = ()
    again: Both[frozenset[int]] = NOTHING
    points_to: tuple[Pair, ...] = ()

    @property
    def pair(self) -> Pair | None:
        """The pair whose passages it shows; None for what one report alone tells, and where several point."""
        return None if len(self.points_to) > 1 else self.stop.pair

    @property
    def is_difference(self) -> bool:
        """Whether the reports differ here, for a passage that points elsewhere in any of its pairs."""
        return any(map(is_difference, self.points_to)) if self.points_to else self.stop.is_difference


def rows(comparison: Comparison, order: Order) -> tuple[LevelRow, ...]:
    """All pairs and all that one report alone tells, in that order.

    Every pair has exactly one row with both its passages side by side. With Order.EACH the rows follow the
    pairs that both reports tell in one order; a pair outside that chain stands where the left report tells
    it, and at its place in the right one a row repeats the right passage and points to the left: one row a
    passage, which points to all such pairs of it.
    """
    match order:
        case Order.LEFT:
            found = [_row(stop) for stop in stops(comparison, Side.LEFT)]
        case Order.RIGHT:
            found = [_row(stop) for stop in stops(comparison, Side.RIGHT)]
        case Order.EACH:
            found = list(_each_in_its_own(comparison))
    return repeated(row for whole in found for row in _parts(comparison, whole))


def repeated(found: Iterable[LevelRow]) -> tuple[LevelRow, ...]:
    """The rows with what an earlier one of them shows already named as repeated."""
    seen: Both[set[int]] = Both(set(), set())
    done = []
    for row in found:
        again = Both(seen.left & {*row.left}, seen.right & {*row.right}).map(frozenset[int])
        done.append(replace(row, again=again))
        for side, shown in seen.items():
            shown.update(row.of(side))
    return tuple(done)


def near_differences(found: Sequence[LevelRow], context: int) -> frozenset[int]:
    """The numbers of the rows that differ, and of as many around each as context says."""
    around = range(-context, context + 1)
    wanted = {at + step for at, row in enumerate(found) if row.is_difference for step in around}
    return frozenset(wanted & set(range(len(found))))


def _row(stop: Stop) -> LevelRow:
    return LevelRow(stop, stop.left, stop.right)


def _each_in_its_own(comparison: Comparison) -> Iterator[LevelRow]:
    kept = in_one_order(comparison.pairs)
    every = [_row(stop) for stop in stops(comparison, Side.LEFT)]
    outside = [row for row in every if row.pair is not None and row.pair not in kept]
    waiting = Both(
        [row for row in every if row in outside or row.stop.only_side is Side.LEFT],
        sorted(
            [row for row in every if row.stop.only_side is Side.RIGHT] + list(_pointing(outside)),
            key=lambda row: row.right[0],
        ),
    )
    for pair in kept:
        for side, held in waiting.items():
            while held and held[0].of(side)[0] < pair.of(side)[0]:
                yield held.pop(0)
        yield _row(Stop(pair.left, pair.right, pair))
    yield from waiting.left
    yield from waiting.right


def _pointing(outside: Sequence[LevelRow]) -> Iterator[LevelRow]:
    """A row for each passage of the right report, which points to all these rows that have it."""
    held: dict[tuple[int, ...], list[Pair]] = {}
    for row in outside:
        if row.pair is not None:
            held.setdefault(row.right, []).append(row.pair)
    for right, pairs in held.items():
        yield LevelRow(Stop(pairs[0].left, right, pairs[0]), (), right, points_to=tuple(pairs))


def _parts(comparison: Comparison, row: LevelRow) -> Iterator[LevelRow]:
    """A passage that stands alone in parts: by paragraph, and not too many sentences together."""
    side = row.stop.only_side
    if side is None:
        yield row
        return
    sentences = comparison.of(side).sentences
    for _, held in groupby(row.of(side), lambda i: sentences[i].paragraph):
        together = list(held)
        for at in range(0, len(together), MOST_TOGETHER):
            left, right = NEITHER.with_(side, tuple(together[at : at + MOST_TOGETHER]))
            yield replace(row, left=left, right=right)
