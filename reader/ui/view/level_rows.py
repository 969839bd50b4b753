"""Rows of passages that stand beside each other when one report is read in the order of the other."""

from bisect import bisect_left
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from itertools import groupby

from reader.compare.model import Comparison, Pair, Side
from reader.text.model import Sentence


@dataclass(frozen=True, slots=True)
class LevelRow:
    """Consecutive sentences of each side; one of the two is empty where one report alone speaks."""

    leading: tuple[int, ...]
    following: tuple[int, ...]


def level_rows(comparison: Comparison, leader: Side, *, with_asides: bool) -> list[LevelRow]:
    """All passages in the order of the leader, each beside its partner.

    What the other report alone has comes after the passage that stands before it there.
    """
    ours = [s for s in comparison.side(leader).sentences if with_asides or s.kind.is_compared]
    theirs = [s for s in comparison.side(leader.other).sentences if with_asides or s.kind.is_compared]
    partners = _partners(comparison, leader)
    rows = [
        LevelRow(run, partners.get(run[0], ()))
        for run in _runs(ours, lambda s: (partners.get(s.index) or s.paragraph, s.kind.is_compared))
    ]
    placed = sorted({i for row in rows for i in row.following})
    rest = [s for s in theirs if s.index not in set(placed)]
    runs = _runs(rest, lambda s: (bisect_left(placed, s.index), s.paragraph, s.kind.is_compared))
    return _woven(rows, runs)


def ends(pair: Pair, side: Side) -> tuple[int, ...]:
    """The sentences of a pair on one side."""
    return pair.left if side is Side.LEFT else pair.right


def _partners(comparison: Comparison, leader: Side) -> dict[int, tuple[int, ...]]:
    """The partner of each sentence: all of them where they are neighbours, else the most alike."""
    held: dict[int, list[Pair]] = {}
    for pair in sorted(comparison.pairs, key=lambda p: -p.score):
        for index in ends(pair, leader):
            held.setdefault(index, []).append(pair)
    found: dict[int, tuple[int, ...]] = {}
    for index, pairs in held.items():
        every = sorted({i for pair in pairs for i in ends(pair, leader.other)})
        is_run = every[-1] - every[0] == len(every) - 1
        found[index] = tuple(every) if is_run else ends(pairs[0], leader.other)
    return found


def _runs(sentences: Iterable[Sentence], key: Callable[[Sentence], Hashable]) -> list[tuple[int, ...]]:
    """Consecutive sentences of one key; a sentence left out in between ends a run."""
    numbered = enumerate(sentences)
    grouped = groupby(numbered, lambda at: (at[1].index - at[0], key(at[1])))
    return [tuple(sentence.index for _, sentence in group) for _, group in grouped]


def _woven(rows: list[LevelRow], runs: list[tuple[int, ...]]) -> list[LevelRow]:
    row_of = {i: k for k, row in enumerate(rows) for i in row.following}
    placed = sorted(row_of)
    after: dict[int, list[LevelRow]] = {}
    for run in runs:
        k = bisect_left(placed, run[0])
        after.setdefault(row_of[placed[k - 1]] if k else -1, []).append(LevelRow((), run))
    return [*after.get(-1, []), *(r for k, row in enumerate(rows) for r in (row, *after.get(k, [])))]
