"""The levels of a page in one order for both sides: rows, asides between them, and folds."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from reader.compare.arrangement.rows import LevelRow, Order, near_differences, repeated, rows
from reader.compare.arrangement.stops import NEITHER
from reader.compare.model import Comparison, Pair
from reader.compare.side import Both, Side, Sided

OpenedGaps = frozenset[tuple[Side, int]]
"""Side and first sentence of each fold that was opened by hand."""


@dataclass(frozen=True, slots=True)
class Level(Sided):
    """What stands side by side: a row, an aside of one report, or a fold.

    Attributes:
        row: the row; None for an aside or a fold.
        left, right: the sentences shown or hidden on each side.
        is_fold: whether they are hidden.
    """

    row: LevelRow | None
    left: tuple[int, ...] = ()
    right: tuple[int, ...] = ()
    is_fold: bool = False

    def again(self, side: Side) -> frozenset[int]:
        """Those of a side's sentences that a row further up shows already."""
        return self.row.again.of(side) if self.row else frozenset()

    @property
    def pair(self) -> Pair | None:
        """The pair of its row; None where it has none."""
        return self.row.pair if self.row else None


def levels(
    comparison: Comparison, order: Order, context: int | None, unfolded: OpenedGaps, *, with_asides: bool
) -> list[Level]:
    """All levels in an order; with a context, rows further than that from a difference are folded."""
    leader = Side.RIGHT if order is Order.RIGHT else Side.LEFT
    every = rows(comparison, order)
    kept = near_differences(every, context) if context is not None else frozenset(range(len(every)))
    found = list(_folded(every, kept, unfolded))
    return _woven(comparison, found, leader) if with_asides else found


def _folded(every: Sequence[LevelRow], kept: frozenset[int], unfolded: OpenedGaps) -> Iterator[Level]:
    groups = [
        (is_kept, [row for _, row in group])
        for is_kept, group in groupby(enumerate(every), lambda at: at[0] in kept)
    ]
    shown = Both.each(lambda side: {i for is_kept, held in groups if is_kept for i in _of(held, side)})
    folds = {}
    for n, (is_kept, held) in enumerate(groups):
        hidden = Both(_hidden(held, Side.LEFT, shown), _hidden(held, Side.RIGHT, shown))
        names = {(side, places[0]) for side, places in hidden.items() if places}
        if not is_kept and names and not names & unfolded:
            folds[n] = Level(None, hidden.left, hidden.right, is_fold=True)
    visible = iter(repeated(row for n, (_, held) in enumerate(groups) if n not in folds for row in held))
    for n, (_, held) in enumerate(groups):
        if n in folds:
            yield folds[n]
        else:
            yield from (_level(next(visible)) for _ in held)


def _hidden(held: Iterable[LevelRow], side: Side, shown: Both[set[int]]) -> tuple[int, ...]:
    return tuple(i for i in _of(held, side) if i not in shown.of(side))


def _level(row: LevelRow) -> Level:
    return Level(row, row.left, row.right)


def _of(held: Iterable[LevelRow], side: Side) -> list[int]:
    return sorted({i for row in held for i in row.of(side)})


def _woven(comparison: Comparison, found: list[Level], leader: Side) -> list[Level]:
    """The levels with the asides, each after the sentence that it follows in its report."""
    behind: dict[int, list[Level]] = {}
    for side in (leader, leader.other):
        last = {i: n for n, level in reversed(list(enumerate(found))) for i in level.of(side)}
        ordered = sorted(last)
        for run in _asides(comparison, side):
            before = next((i for i in reversed(ordered) if i < run[0]), None)
            level = Level(None, *NEITHER.with_(side, run))
            behind.setdefault(-1 if before is None else last[before], []).append(level)
    return [*behind.get(-1, []), *(x for n, lv in enumerate(found) for x in (lv, *behind.get(n, [])))]


def _asides(comparison: Comparison, side: Side) -> Iterator[tuple[int, ...]]:
    sentences = comparison.of(side).sentences
    for (is_compared, _), held in groupby(sentences, lambda s: (s.kind.is_compared, s.paragraph)):
        if not is_compared:
            yield tuple(sentence.index for sentence in held)
