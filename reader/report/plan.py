"""Which passages stand on one level and in which order, each sentence being printed once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.compare.arrangement.stops import is_difference
from reader.compare.model import Comparison, Pair, Side
from reader.report.options import Order

MOST_TOGETHER = 3
"""Sentences of one report alone that share a row: with more, no one sees which one the nearest is near."""


@dataclass(frozen=True, slots=True)
class Level:
    """One row to be.

    Attributes:
        pair: what joins both sides; None for sentences that stand in one report alone.
        left, right: sentences printed here in full.
        only: the one report that tells this, None for a pair.
        beside: for a moved passage at its own place: the side printed, its partner is elsewhere.
    """

    pair: Pair | None
    left: tuple[int, ...] = ()
    right: tuple[int, ...] = ()
    only: Side | None = None
    beside: Side | None = None

    def sentences(self, side: Side) -> tuple[int, ...]:
        """The sentences of that side that are printed here."""
        return self.left if side is Side.LEFT else self.right

    @property
    def is_difference(self) -> bool:
        """Whether the two reports differ here in wording, place or fact."""
        return self.pair is None or is_difference(self.pair)


def levels(comparison: Comparison, order: Order) -> tuple[Level, ...]:
    """All pairs in that order, with what the leading report alone tells at its place there.

    With Order.EACH what either report alone tells is there too, and a passage that moved stands twice,
    its left side where A tells it and its right side where B does.
    """
    match order:
        case Order.LEFT:
            return _led_by(comparison, Side.LEFT)
        case Order.RIGHT:
            return _led_by(comparison, Side.RIGHT)
        case Order.EACH:
            return _both_orders(comparison)


def only_levels(comparison: Comparison, side: Side) -> tuple[Level, ...]:
    """What that report alone tells, sentences of one paragraph that follow each other drawn together."""
    sentences = comparison.side(side).sentences
    runs: list[list[int]] = []
    for index in comparison.only_left if side is Side.LEFT else comparison.only_right:
        last = runs[-1][-1] if runs else None
        follows = last == index - 1 and sentences[index].paragraph == sentences[index - 1].paragraph
        if follows and len(runs[-1]) < MOST_TOGETHER:
            runs[-1].append(index)
        else:
            runs.append([index])
    return tuple(_only(side, run) for run in runs)


def _only(side: Side, run: Sequence[int]) -> Level:
    found = tuple(run)
    return Level(None, found, (), side) if side is Side.LEFT else Level(None, (), found, side)


def _led_by(comparison: Comparison, side: Side) -> tuple[Level, ...]:
    placed = [(_sentences(p, side)[0], 0, p.number, Level(p, p.left, p.right)) for p in comparison.pairs]
    placed += [(lv.sentences(side)[0], 1, 0, lv) for lv in only_levels(comparison, side)]
    return _each_once(level for *_, level in sorted(placed, key=lambda item: item[:3]))


def _both_orders(comparison: Comparison) -> tuple[Level, ...]:
    chain = _longest_chain(comparison.pairs)
    kept = {p.number for p in chain}
    moved = [p for p in comparison.pairs if p.number not in kept]
    waiting = {side: _alone(comparison, side, moved) for side in Side}
    found: list[Level] = []
    for pair in chain:
        for side in Side:
            while waiting[side] and waiting[side][0].sentences(side)[0] < _sentences(pair, side)[0]:
                found.append(waiting[side].pop(0))
        found.append(Level(pair, pair.left, pair.right))
    return _each_once([*found, *waiting[Side.LEFT], *waiting[Side.RIGHT]])


def _alone(comparison: Comparison, side: Side, moved: Iterable[Pair]) -> list[Level]:
    levels = [
        Level(p, p.left if side is Side.LEFT else (), p.right if side is Side.RIGHT else (), beside=side)
        for p in moved
    ]
    return sorted([*levels, *only_levels(comparison, side)], key=lambda level: level.sentences(side)[0])


def _longest_chain(pairs: Sequence[Pair]) -> list[Pair]:
    """The heaviest run of pairs whose passages follow each other in both reports, counted in sentences."""
    ordered = sorted(pairs, key=lambda p: (p.left[0], p.right[0]))
    best: list[tuple[int, int]] = []  # weight of the heaviest chain that ends here, and its last but one
    for at, pair in enumerate(ordered):
        before = [
            (best[k][0], k)
            for k in range(at)
            if ordered[k].left[-1] < pair.left[0] and ordered[k].right[-1] < pair.right[0]
        ]
        weight, link = max(before, default=(0, -1))
        best.append((weight + len(pair.left) + len(pair.right), link))
    at = max(range(len(best)), key=lambda k: best[k][0], default=-1)
    chain: list[Pair] = []
    while at >= 0:
        chain.append(ordered[at])
        at = best[at][1]
    return chain[::-1]


def _each_once(found: Iterable[Level]) -> tuple[Level, ...]:
    """Each sentence in the level of its likest pair only, so that what tells the same stands side by side.

    A pair whose sentences all stand in likelier ones has no level of its own.
    """
    levels = tuple(found)
    homes = {side: _homes(levels, side) for side in Side}
    once: list[Level] = []
    for at, level in enumerate(levels):
        left, right = (
            tuple(i for i in level.sentences(side) if homes[side][i] == at)
            for side in (Side.LEFT, Side.RIGHT)
        )
        if left or right:
            once.append(Level(level.pair, left, right, level.only, level.beside))
    return tuple(once)


def _homes(levels: Sequence[Level], side: Side) -> dict[int, int]:
    """The level in which each sentence is printed: of several, where both sides stand, then the likest."""
    homes: dict[int, int] = {}
    for at, level in enumerate(levels):
        for index in level.sentences(side):
            if index not in homes or _worth(level) > _worth(levels[homes[index]]):
                homes[index] = at
    return homes


def _worth(level: Level) -> tuple[bool, float]:
    return level.beside is None, level.pair.score if level.pair else 0.0


def _sentences(pair: Pair, side: Side) -> tuple[int, ...]:
    return pair.left if side is Side.LEFT else pair.right
