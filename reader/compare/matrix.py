"""Sparse rows of weighted features, and the products of two sets of rows in numpy alone."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]

DENSE = 12_000_000  # numbers that a product may lay out in full; beyond it only the wanted cells are computed
_AT_ONCE = 2_000_000  # entries that the sparse product looks up in one go


@dataclass(frozen=True, slots=True)
class Rows:
    """Features of the sentences of one article, ordered by sentence.

    Attributes:
        row: the sentence of each entry, counted among the compared ones.
        key: what the entry is: a 64-bit hash, the same in every article.
        value: its weight.
        count: how many sentences there are.
    """

    row: Ints
    key: Ints
    value: Floats
    count: int

    def weighted(self, value: Floats) -> "Rows":
        """The same entries with other weights."""
        return Rows(self.row, self.key, value, self.count)


@dataclass(frozen=True, slots=True)
class Columns:
    """The keys of two articles, numbered together.

    Attributes:
        left, right: the number of each entry's key.
        shares: for each number, how many sentences of both articles hold it.
    """

    left: Ints
    right: Ints
    shares: Ints


def columns(left: Rows, right: Rows) -> Columns:
    """Number the keys of both sides; an entry stands for one sentence, so that counts are sentence counts."""
    numbers, counts = np.unique(
        np.concatenate([left.key, right.key]), return_inverse=True, return_counts=True
    )[1:]
    return Columns(numbers[: len(left.key)], numbers[len(left.key) :], counts)


def products(left: Rows, right: Rows, at: Columns, rows: Ints, cols: Ints) -> Floats:
    """For each cell (rows[k], cols[k]), the sum over shared keys of left weight times right weight."""
    width = len(at.shares)
    if (left.count + right.count) * width <= DENSE and left.count * right.count <= DENSE:
        full = _laid_out(left, at.left, width) @ _laid_out(right, at.right, width).T
        return full[rows, cols]
    starts = np.searchsorted(left.row, np.arange(left.count + 1))
    keys = right.row * width + at.right
    order = np.argsort(keys, kind="stable")
    keys, values = keys[order], right.value[order]
    sizes = np.cumsum(starts[rows + 1] - starts[rows])
    found = np.zeros(len(rows))
    first = 0
    while first < len(rows):
        done = int(sizes[first - 1]) if first else 0
        last = max(first + 1, int(np.searchsorted(sizes, done + _AT_ONCE)))
        found[first:last] = _looked_up(
            left, at.left, starts, keys, values, rows[first:last], cols[first:last], width
        )
        first = last
    return found


def lengths(rows: Rows) -> Floats:
    """The Euclidean length of each row; 1 for an empty one, so that it may divide."""
    squares = np.bincount(rows.row, rows.value**2, minlength=rows.count)
    return np.sqrt(np.where(squares > 0, squares, 1.0))


def cosines(left: Rows, right: Rows, at: Columns, rows: Ints, cols: Ints) -> Floats:
    """For each cell, the cosine of the two rows, 0..1 for weights of one sign."""
    return products(left, right, at, rows, cols) / (lengths(left)[rows] * lengths(right)[cols])


def _laid_out(rows: Rows, column: Ints, width: int) -> npt.NDArray[np.float64]:
    full = np.zeros((rows.count, width))
    full[rows.row, column] = rows.value
    return full


def _looked_up(
    left: Rows, column: Ints, starts: Ints, keys: Ints, values: Floats, rows: Ints, cols: Ints, width: int
) -> Floats:
    """The products of a few cells: each entry of the left rows is searched in the right ones' sorted keys."""
    sizes = starts[rows + 1] - starts[rows]
    cell = np.repeat(np.arange(len(rows)), sizes)
    entry = np.arange(len(cell)) + np.repeat(starts[rows] - np.cumsum(sizes) + sizes, sizes)
    wanted = cols[cell] * width + column[entry]
    place = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    hit = keys[place] == wanted
    shared = left.value[entry[hit]] * values[place[hit]]
    return np.bincount(cell[hit], shared, minlength=len(rows)).astype(np.float64)
