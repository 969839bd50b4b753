"""The scored cells of two articles, best first, as arrays: each becomes a value when it is looked at."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, overload

import numpy as np

from reader.compare.model import Candidate
from reader.compare.pairing.matrix import Floats, Ints

# Cells that are made values at once: most who look at them only want the best.
AT_ONCE = 256


class Columns(NamedTuple):
    """Of each of several cells its two sentence indices and its score, the best first."""

    left: Ints
    right: Ints
    score: Floats


def columns(least: float, candidates: Sequence[Candidate]) -> Columns:
    """Of candidates, those with that score or more, as arrays: none of them becomes a value."""
    if isinstance(candidates, ScoredCandidates):
        return candidates.down_to(least)
    held = list(down_to(least, candidates))
    left, right = (np.array([one[side] for one in held], np.int64) for side in (0, 1))
    return Columns(left, right, np.array([one.score for one in held], np.float64))


def down_to(least: float, candidates: Iterable[Candidate]) -> Iterator[Candidate]:
    """Of candidates, the best first, those with that score or more."""
    for candidate in candidates:
        if candidate.score < least:
            return
        yield candidate


class ScoredCandidates(Sequence[Candidate]):
    """Equal to the tuple of the same candidates; a comparison has thousands, of which few are looked at."""

    __slots__ = ("_left", "_right", "_score")

    def __init__(self, left: Ints, right: Ints, score: Floats) -> None:
        """Of each cell its two sentence indices and its score, the best first."""
        self._left, self._right, self._score = left, right, score

    def down_to(self, least: float) -> Columns:
        """Those with that score or more."""
        end = int(np.searchsorted(-self._score, -least, side="right"))
        return Columns(self._left[:end], self._right[:end], self._score[:end])

    def __len__(self) -> int:
        return len(self._score)

    @overload
    def __getitem__(self, at: int) -> Candidate: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Candidate, ...]: ...
    def __getitem__(self, at: int | slice) -> Candidate | tuple[Candidate, ...]:
        if isinstance(at, slice):
            parts = (part[at].tolist() for part in (self._left, self._right, self._score))
            return tuple(map(Candidate._make, zip(*parts, strict=True)))
        return Candidate(int(self._left[at]), int(self._right[at]), float(self._score[at]))

    def __iter__(self) -> Iterator[Candidate]:
        for start in range(0, len(self), AT_ONCE):
            yield from self[start : start + AT_ONCE]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return repr(tuple(self))
