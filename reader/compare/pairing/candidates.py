"""Which cells of two articles are worth scoring: all, or in long articles those that share rare words."""

import numpy as np

from reader.compare.pairing.matrix import Bools, Floats, Ints, SentenceFeatures, SharedKeys, distinct, ranked
from reader.text.checking import Checkpoint

# Cells up to which every one is scored: those of two articles of 500 sentences, which no report of news
# exceeds.
ALL = 250_000
# Meetings of one stem in two sentences that are looked at for each sentence: a bound on them keeps the cost
# linear.
_MEETINGS = 400
# Cells kept for each sentence of a long article: few of them are ever paired, and near misses are among the
# best.
_BEST = 12
# Meetings that are weighed between two checks, which takes some milliseconds.
_AT_ONCE = 100_000


def cells(
    left: SentenceFeatures,
    right: SentenceFeatures,
    at: SharedKeys,
    left_whole: Ints,
    right_whole: Ints,
    check: Checkpoint,
) -> tuple[Ints, Ints]:
    """Rows and columns of the cells to score, ordered by row, then column.

    Beyond ALL cells: an inverted index of the stems, rarest first, as far as the budget goes; of the cells
    in which stems meet, the best of each row and column by summed weight; and sentences of the same words.
    """
    if left.count * right.count <= ALL:
        rows, cols = np.divmod(np.arange(left.count * right.count), max(right.count, 1))
        return rows, cols
    here, there = (np.bincount(side, minlength=len(at.shares)) for side in (at.left, at.right))
    is_met = _within_budget(here * there, left.count + right.count, check)
    ours = _Met(left.row, at.left, left.value, left.count, is_met)
    theirs = _Met(right.row, at.right, right.value, right.count, is_met)
    by_row = _best(ours, theirs, check)
    col, row = np.divmod(_best(theirs, ours, check), max(left.count, 1))
    kept = np.r_[by_row, row * right.count + col, _twins(left_whole, right_whole)]
    found = distinct(kept, check)[0]
    return np.divmod(found, max(right.count, 1))


class _Met:
    """The entries of one side whose stem is looked up on the other side."""

    def __init__(self, row: Ints, stem: Ints, value: Floats, count: int, is_met: Bools) -> None:
        kept = is_met[stem]
        self.row, self.stem, self.value = row[kept], stem[kept], value[kept]
        self.count, self.stems = count, len(is_met)


def _within_budget(meetings: Ints, sentences: int, check: Checkpoint) -> Bools:
    """Which stems are looked up: those that both sides have, the rarest first, as far as the budget goes."""
    stems = np.flatnonzero(meetings)
    stems = stems[ranked(meetings[stems], check)]
    is_met = np.zeros(len(meetings), bool)
    is_met[stems[np.cumsum(meetings[stems]) <= _MEETINGS * sentences]] = True
    return is_met


def _best(ours: _Met, theirs: _Met, check: Checkpoint) -> Ints:
    """The best cells of each of our sentences, as its row times their count plus the other's row."""
    mine = np.argsort(theirs.stem, kind="stable")
    often = np.bincount(theirs.stem, minlength=theirs.stems)
    first = np.cumsum(often) - often
    ends = np.cumsum(often[ours.stem])
    borders = np.searchsorted(ours.row, np.arange(ours.count + 1))
    found = [np.zeros(0, np.int64)]
    row = 0
    while row < ours.count:
        check()
        done = int(ends[borders[row] - 1]) if borders[row] else 0
        last = int(np.searchsorted(ends, done + _AT_ONCE, side="right"))
        upto = max(row + 1, int(np.searchsorted(borders, last, side="right")) - 1)
        entries = slice(int(borders[row]), int(borders[upto]))
        sizes = often[ours.stem[entries]]
        entry = np.repeat(np.arange(entries.start, entries.stop), sizes)
        inside = np.arange(len(entry)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
        other = mine[first[ours.stem[entry]] + inside]
        keys, cell = np.unique(ours.row[entry] * theirs.count + theirs.row[other], return_inverse=True)
        shared = ours.value[entry] * theirs.value[other]
        weights = np.bincount(cell, shared, minlength=len(keys)).astype(np.float64)
        found.append(keys[_is_among_best(keys // max(theirs.count, 1), weights)])
        row = upto
    return np.concatenate(found)


def _is_among_best(line: Ints, weights: Floats) -> Bools:
    order = np.lexsort((-weights, line))
    first = np.flatnonzero(np.r_[True, line[order][1:] != line[order][:-1]][: len(order)])
    rank = np.arange(len(order)) - np.repeat(first, np.diff(np.r_[first, len(order)]))
    is_best = np.empty(len(order), bool)
    is_best[order] = rank < _BEST
    return is_best


def _twins(left: Ints, right: Ints) -> Ints:
    """Sentences of the same words throughout, the first with the first, the second with the second."""
    ours, theirs = _numbered(left), _numbered(right)
    shared = sorted(ours.keys() & theirs.keys())
    return np.array([ours[k] * len(right) + theirs[k] for k in shared], np.int64)


def _numbered(wholes: Ints) -> dict[tuple[int, int], int]:
    seen: dict[int, int] = {}
    places: dict[tuple[int, int], int] = {}
    for place, whole in enumerate(wholes.tolist()):
        seen[whole] = seen.get(whole, -1) + 1
        places[whole, seen[whole]] = place
    return places
