"""Which cells of two articles are worth scoring: all, or in long articles those that share rare words."""

import numpy as np

from reader.compare.matrix import Bools, Columns, Floats, Ints, Rows

ALL = 250_000  # cells (two articles of 500 sentences); up to here every one is scored
_MEETINGS = (
    400  # meetings of one stem in two sentences that are looked at, for each sentence: keeps the cost linear
)
_BEST = 12  # cells kept for each sentence


def cells(left: Rows, right: Rows, at: Columns, left_whole: Ints, right_whole: Ints) -> tuple[Ints, Ints]:
    """Rows and columns of the cells to score, ordered by row, then column.

    Beyond ALL cells: an inverted index of the stems, rarest first, as far as the budget goes; of the cells
    in which stems meet, the best of each row and column by summed weight; and sentences of the same words.
    """
    if left.count * right.count <= ALL:
        rows, cols = np.divmod(np.arange(left.count * right.count), max(right.count, 1))
        return rows, cols
    keys, weights = _meetings(left, right, at)
    rows, cols = np.divmod(keys, right.count)
    kept = _is_among_best(rows, weights) | _is_among_best(cols, weights)
    twins = _twins(left_whole, right_whole)
    return np.divmod(np.unique(np.r_[keys[kept], twins]), right.count)


def _meetings(left: Rows, right: Rows, at: Columns) -> tuple[Ints, Floats]:
    """The cells in which stems meet, as row times width plus column, and the weight of what they share."""
    mine, theirs = np.argsort(at.left, kind="stable"), np.argsort(at.right, kind="stable")
    here, there = (np.bincount(side, minlength=len(at.shares)) for side in (at.left, at.right))
    first_here, first_there = np.cumsum(here) - here, np.cumsum(there) - there
    meetings = here * there
    stems = np.flatnonzero(meetings)
    stems = stems[np.argsort(meetings[stems], kind="stable")]
    stems = stems[np.cumsum(meetings[stems]) <= _MEETINGS * (left.count + right.count)]
    sizes = meetings[stems]
    inside = np.arange(int(sizes.sum())) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    a, b = np.divmod(inside, np.repeat(there[stems], sizes))
    a, b = mine[np.repeat(first_here[stems], sizes) + a], theirs[np.repeat(first_there[stems], sizes) + b]
    keys, cell = np.unique(left.row[a] * right.count + right.row[b], return_inverse=True)
    return keys, np.bincount(cell, left.value[a] * right.value[b], minlength=len(keys)).astype(np.float64)


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
