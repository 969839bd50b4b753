"""Sparse rows of weighted features, and the products of two sets of rows in numpy alone."""

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from reader.text.checking import Checkpoint, unchecked

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]

# Numbers that a product may lay out in full, a hundred megabytes: beyond it only the wanted cells are
# computed.
DENSE = 12_000_000
# Multiplications from which OpenBLAS wakes threads that only spin, so that larger products are made in
# slices.
CALM = 250_000
# Columns of a slice at least: thinner slices are no gain.
_SLICE = 16
# Entries that the sparse product looks up between two checks, which takes some milliseconds.
_AT_ONCE = 200_000
# Numbers that are sorted between two checks, which takes some milliseconds.
_SORTED_AT_ONCE = 100_000
# Multiplications of a full product that take as long as one that is looked up where a key meets: pairs of
# words in order meet so seldom that most of the numbers laid out would be 0.
_AS_LONG = 400
# Of a key that the other article does not have.
_NOT_SHARED = -1
# Multiplications of a product between two checks, which take some milliseconds.
_CELLS_AT_ONCE = 40_000_000


@dataclass(frozen=True, slots=True, eq=False)
class KeyVectors:
    """Of keys put in order, the numbers of those that have a vector, and these, each of length 1."""

    number: Ints
    vector: npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Keyed:
    """Keys put in order once, for all with which they are compared.

    Attributes:
        keys: the distinct ones, rising.
        number: for each entry, the number of its key.
        often: how often each key occurs.
        vectors: by language, those of the keys; found when asked.
    """

    keys: Ints
    number: Ints
    often: Ints
    vectors: dict[str, KeyVectors] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SentenceFeatures:
    """Features of the sentences of one article, ordered by sentence.

    Attributes:
        row: the sentence of each entry, counted among the compared ones.
        key: what the entry is: a 64-bit hash, the same in every article.
        value: its weight.
        count: how many sentences there are.
        keyed: the keys in order, where that was found.
    """

    row: Ints
    key: Ints
    value: Floats
    count: int
    keyed: Keyed | None = None

    def weighted(self, value: Floats) -> "SentenceFeatures":
        """The features with other weights."""
        return SentenceFeatures(self.row, self.key, value, self.count, self.keyed)


@dataclass(frozen=True, slots=True)
class SharedKeys:
    """The keys of two articles, numbered together.

    Attributes:
        left, right: the number of each entry's key.
        shares: for each number, how many sentences of both articles hold it.
        of_left, of_right: the entries whose key both articles have.
        left_column, right_column: of each of these the number of its key among those that both have.
        width: how many keys both have.
    """

    left: Ints
    right: Ints
    shares: Ints
    of_left: Ints
    of_right: Ints
    left_column: Ints
    right_column: Ints
    width: int


def shared_keys(left: SentenceFeatures, right: SentenceFeatures, check: Checkpoint = unchecked) -> SharedKeys:
    """Number the keys of both sides; an entry stands for one sentence, so that counts are sentence counts."""
    ours = left.keyed or keyed(left.key, check)
    return numbered_together(ours, right.keyed or keyed(right.key, check), check)


def keyed(keys: Ints, check: Checkpoint = unchecked) -> Keyed:
    """Keys put in order."""
    return Keyed(*distinct(keys, check))


def numbered_together(left: Keyed, right: Keyed, check: Checkpoint = unchecked) -> SharedKeys:
    """The keys of both sides by their numbers: as the left one has them, then those of the right alone."""
    check()
    place = left.keys.searchsorted(right.keys)
    is_held = place < len(left.keys)
    is_held[is_held] = left.keys[place[is_held]] == right.keys[is_held]
    width = int(np.count_nonzero(is_held))
    its = np.where(is_held, place, (~is_held).cumsum() + (len(left.keys) - 1))
    shares = np.zeros(len(left.keys) + len(right.keys) - width, np.int64)
    shares[: len(left.keys)] = left.often
    shares[its] += right.often
    check()
    column = np.full(len(shares), _NOT_SHARED)
    column[place[is_held]] = np.arange(width)
    number = its[right.number]
    ours, theirs = column[left.number], column[number]
    of_left, of_right = (ours != _NOT_SHARED).nonzero()[0], (theirs != _NOT_SHARED).nonzero()[0]
    return SharedKeys(left.number, number, shares, of_left, of_right, ours[of_left], theirs[of_right], width)


def distinct(keys: Ints, check: Checkpoint = unchecked) -> tuple[Ints, Ints, Ints]:
    """The distinct keys, rising; for each entry the number of its key; and how often each key occurs."""
    order = ranked(keys, check)
    check()
    in_order = keys[order]
    is_first = begins(in_order)
    number = np.empty(len(keys), np.int64)
    number[order] = is_first.cumsum() - 1
    check()
    first = is_first.nonzero()[0]
    often = np.empty(len(first), np.int64)
    np.subtract(first[1:], first[:-1], out=often[:-1])
    often[-1:] = len(keys) - first[-1:]
    return in_order[first], number, often


def begins(values: Ints) -> Bools:
    """Whether each value is another than the one before it."""
    found = np.ones(len(values), bool)
    np.not_equal(values[1:], values[:-1], out=found[1:])
    return found


def ranked(values: Ints | Floats, check: Checkpoint = unchecked) -> Ints:
    """The places of the values in rising order, equal ones as they stand; sorted in parts of their range."""
    parts = len(values) // _SORTED_AT_ONCE + 1
    check()
    if parts == 1:
        return np.argsort(values, kind="stable")
    least, most = float(values.min()), float(values.max())
    part = (values.astype(np.float64) - least) * ((parts - 1) / max(most - least, 1e-9))
    part_of = part.astype(np.int32)
    found = []
    for number in range(parts):
        check()
        places = np.flatnonzero(part_of == number)
        found.append(places[np.argsort(values[places], kind="stable")])
    return np.concatenate(found)


def products(
    left: SentenceFeatures,
    right: SentenceFeatures,
    at: SharedKeys,
    rows: Ints,
    cols: Ints,
    check: Checkpoint = unchecked,
) -> Floats:
    """For each cell (rows[k], cols[k]), the sum over shared keys of left weight times right weight.

    Where every cell is asked for, they are in order by row, then column.
    """
    check()
    mine = _Entries(left.row[at.of_left], at.left_column, left.value[at.of_left], left.count)
    theirs = _Entries(right.row[at.of_right], at.right_column, right.value[at.of_right], right.count)
    if (left.count + right.count) * at.width > DENSE or left.count * right.count > DENSE:
        return _in_turn(mine, theirs, rows, cols, at.width, check)
    often = np.bincount(theirs.column, minlength=at.width)
    if often[mine.column].sum() * _AS_LONG < left.count * right.count * at.width:
        full = _where_they_meet(mine, theirs, often)
    else:
        full = full_product(_laid_out(mine, at.width), _laid_out(theirs, at.width), check)
    return full.ravel() if len(rows) == full.size else full[rows, cols]


def lengths(rows: SentenceFeatures) -> Floats:
    """The Euclidean length of each row; 1 for an empty one, so that it may divide."""
    squares = np.bincount(rows.row, rows.value**2, minlength=rows.count)
    return np.sqrt(np.where(squares > 0, squares, 1.0))


@dataclass(frozen=True, slots=True)
class _Entries:
    """Entries whose keys both sides have, ordered by row; column is the number of the key among those."""

    row: Ints
    column: Ints
    value: Floats
    count: int


def _laid_out(entries: _Entries, width: int) -> Floats:
    """A matrix with a row for each sentence, the numbers of one key side by side, as slices are cut."""
    full = np.zeros(entries.count * width)
    full[entries.column * entries.count + entries.row] = entries.value
    return full.reshape(width, entries.count).T


def _where_they_meet(left: _Entries, right: _Entries, often: Ints) -> Floats:
    """The product of all cells, key by key where both have it; often is how many entries of the right do.

    Each entry of the left meets all of the right with its key, which stand side by side in the order of keys.
    """
    in_order = np.argsort(right.column, kind="stable")
    first = often.cumsum() - often
    sizes = often[left.column]
    ours = np.repeat(np.arange(len(sizes)), sizes)
    to_its_first = first[left.column] - (sizes.cumsum() - sizes)  # from the number of its first meeting
    theirs = in_order[np.arange(len(ours)) + np.repeat(to_its_first, sizes)]
    cell = left.row[ours] * right.count + right.row[theirs]
    shared = left.value[ours] * right.value[theirs]
    found = np.bincount(cell, shared, minlength=left.count * right.count)
    return found.reshape(left.count, right.count).astype(np.float64, copy=False)


def full_product(left: Floats, right: Floats, check: Checkpoint = unchecked) -> Floats:
    """The product of one matrix and the other turned, of small ones in slices, of large ones in rows."""
    found = np.zeros((len(left), len(right)))
    step = CALM // max(len(left) * len(right), 1)
    if step < _SLICE:
        rows = max(1, _CELLS_AT_ONCE // max(right.size, 1))
        for first in range(0, len(left), rows):
            check()
            np.matmul(left[first : first + rows], right.T, out=found[first : first + rows])
        return found
    check()
    for first in range(0, left.shape[1], step):
        found += left[:, first : first + step] @ right[:, first : first + step].T
    return found


def _in_turn(
    left: _Entries, right: _Entries, rows: Ints, cols: Ints, width: int, check: Checkpoint
) -> Floats:
    """The products of the wanted cells only, some _AT_ONCE entries at a time."""
    starts = np.searchsorted(left.row, np.arange(left.count + 1))
    sizes = np.cumsum(starts[rows + 1] - starts[rows])
    check()
    keys = right.row * width + right.column
    order = ranked(keys, check)
    keys, values = np.r_[keys[order], -1], np.r_[right.value[order], 0.0]
    found = np.zeros(len(rows))
    first = 0
    while first < len(rows):
        check()
        done = int(sizes[first - 1]) if first else 0
        last = max(first + 1, int(np.searchsorted(sizes, done + _AT_ONCE)))
        cell, entry = _entries_of(starts, rows[first:last])
        wanted = cols[first:last][cell] * width + left.column[entry]
        place = np.searchsorted(keys[:-1], wanted)
        shared = np.where(keys[place] == wanted, left.value[entry] * values[place], 0.0)
        found[first:last] = np.bincount(cell, shared, minlength=last - first)
        first = last
    return found


def _entries_of(starts: Ints, rows: Ints) -> tuple[Ints, Ints]:
    """The entries of each row in turn, and the place in rows that each of them belongs to."""
    sizes = starts[rows + 1] - starts[rows]
    place = np.repeat(np.arange(len(rows)), sizes)
    return place, np.arange(len(place)) + np.repeat(starts[rows] - np.cumsum(sizes) + sizes, sizes)
