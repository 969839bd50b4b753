"""Accepted cells into passages: neighbours that only together tell what one sentence tells are merged."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import sqrt
from operator import attrgetter

from reader.text.checking import Checkpoint, checked, unchecked

# Sentences that may tell together what one sentence tells: more of them are a list of the like.
MOST_TOGETHER = 24
# Merges that are weighed between two checks, which takes some milliseconds.
_MERGES = 20

IndexPair = tuple[int, int]
WordWeights = Mapping[str, float]  # stem to weight, for one sentence


@dataclass(frozen=True, slots=True)
class Passages:
    """Consecutive sentences of each side; one side always holds a single sentence."""

    left: tuple[int, ...]
    right: tuple[int, ...]

    def cells(self) -> tuple[IndexPair, ...]:
        """Every pairing of a sentence of the left with one of the right."""
        return tuple((i, j) for i in self.left for j in self.right)


def passages(
    accepted: Iterable[IndexPair],
    left: Mapping[int, WordWeights],
    right: Mapping[int, WordWeights],
    check: Checkpoint = unchecked,
) -> tuple[Passages, ...]:
    """The accepted cells, merged 1:n and n:1 where the merged passages are more alike than either part.

    Cells keep their own pair otherwise; order is never forced. A merge holds accepted cells only.
    """
    where = {cell: Passages((cell[0],), (cell[1],)) for cell in accepted}
    gains = [
        (_gain(where[a], where[b], left, right), a, b)
        for a in checked(where, check, _MERGES)
        for b in ((a[0], a[1] + 1), (a[0] + 1, a[1]))
        if b in where
    ]
    for gain, a, b in checked(sorted(gains, key=lambda g: (-g[0], g[1:])), check, _MERGES):
        one, other = where[a], where[b]
        both = Passages(_union(one.left, other.left), _union(one.right, other.right))
        sizes = len(both.left), len(both.right)
        is_line = 1 in sizes and max(sizes) <= MOST_TOGETHER
        if gain > 0 and is_line and _gain(one, other, left, right) > 0:
            where.update(dict.fromkeys(both.cells(), both))
    found = set(checked(where.values(), check))
    return tuple(sorted(found, key=attrgetter("left", "right")))


def _union(one: tuple[int, ...], other: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(sorted({*one, *other}))


def _gain(
    one: Passages, other: Passages, left: Mapping[int, WordWeights], right: Mapping[int, WordWeights]
) -> float:
    """How much more alike the two passages are together than the better of them is alone."""

    def alike(lefts: Iterable[int], rights: Iterable[int]) -> float:
        return _cosine(_together(left[i] for i in lefts), _together(right[j] for j in rights))

    together = alike({*one.left, *other.left}, {*one.right, *other.right})
    return together - max(alike(one.left, one.right), alike(other.left, other.right))


def _together(sentences: Iterable[WordWeights]) -> dict[str, float]:
    found: dict[str, float] = {}
    for weights in sentences:
        found.update(weights)
    return found


def _cosine(one: WordWeights, other: WordWeights) -> float:
    shared = sum(one[w] ** 2 for w in sorted(one.keys() & other.keys()))
    lengths = sum(v**2 for v in one.values()) * sum(v**2 for v in other.values())
    return shared / sqrt(lengths) if lengths else 0.0
