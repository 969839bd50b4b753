"""How alike the sentences of several reports are, as far as that decides which of them are one statement."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from types import MappingProxyType

import numpy as np

from reader.compare.collation.evidence.of_two import Compared, Evidence, Two
from reader.compare.collation.evidence.telling_words import NAMES_ALONE
from reader.compare.collation.joining import Groups
from reader.compare.collation.statements import LEAST_MEAN
from reader.compare.collation.values import Near, Place
from reader.compare.model import Comparison, Status
from reader.compare.pairing.matrix import Ints
from reader.compare.pairing.scored import Columns, columns
from reader.text.checking import FEW, Checkpoint, checked

# Of two sentences that are looked at: what is less alike joins no statement and is near to nothing.
LEAST_SCORE = 0.1
# From which it is asked whether two sentences share more than names: others join no statement alone.
LOOKED_AT = 0.5
# Pairs of sentences with tolls of two reports that are all asked for: of more, as lists of the dead have,
# those alone that are alike at all.
MOST_TOLLS = 2_500

PairOfPlaces = tuple[Place, Place]
CellScores = Mapping[PairOfPlaces, float]
NO_CHAIN = -1
# Scores are kept to six places, so that one that is just enough may be kept as a little less.
_SURE = LEAST_MEAN - 1e-6
_NOTHING_KNOWN: CellScores = MappingProxyType({})


def scores(compared: Compared, evidence: Evidence, check: Checkpoint) -> dict[PairOfPlaces, float]:
    """How alike two sentences are that may be one statement; those that a person paired are wholly alike.

    A mean reaches LEAST_MEAN only where a cell does: what no chain of such cells joins is left out.
    """
    tolls = {
        two: tuple(_one_toll(two, each, evidence)) for two, each in checked(compared.items(), check, FEW)
    }
    weighed = {
        two: dict(_weighed(two, columns(_SURE, each.candidates), evidence))
        for two, each in checked(compared.items(), check, FEW)
    }
    chains = _Chains(_sure(compared, weighed, tolls), compared)
    found: dict[PairOfPlaces, float] = {}
    for two, comparison in checked(compared.items(), check, FEW):
        cells = chains.within(two, columns(LEAST_SCORE, comparison.candidates))
        found |= dict(_weighed(two, cells, evidence, weighed[two]))
        for cell in tolls[two]:
            found[cell] = max(found.get(cell, 0.0), LEAST_MEAN)
        found |= dict.fromkeys(_by_hand(two, comparison), 1.0)
    return found


def nearest(compared: Compared, check: Checkpoint) -> dict[Place, tuple[Near, ...]]:
    """Of each sentence, what is most like it in each other report; of equals the first."""
    best: dict[Place, list[Near]] = {}
    for (one, other), comparison in checked(compared.items(), check, FEW):
        left, right, score = columns(LEAST_SCORE, comparison.candidates)
        for here, there, ours, theirs in ((one, other, left, right), (other, one, right, left)):
            first = np.unique(ours, return_index=True)[1]
            told = zip(ours[first].tolist(), theirs[first].tolist(), score[first].tolist(), strict=True)
            for sentence, its, alike in told:
                best.setdefault((here, sentence), []).append(Near((there, its), alike))
    return {place: tuple(sorted(near, key=lambda n: n.place)) for place, near in sorted(best.items())}


def _sure(
    compared: Compared, weighed: Mapping[Two, CellScores], tolls: Mapping[Two, Sequence[PairOfPlaces]]
) -> list[PairOfPlaces]:
    """The cells that are alike enough to begin a statement."""
    found: list[PairOfPlaces] = []
    for two, comparison in compared.items():
        found += [cell for cell, score in weighed[two].items() if score >= _SURE]
        found += tolls[two]
        found += _by_hand(two, comparison)
    return found


def _weighed(
    two: Two, cells: Columns, evidence: Evidence, known: CellScores = _NOTHING_KNOWN
) -> Iterator[tuple[PairOfPlaces, float]]:
    """The cells with their scores; those that have hardly more than names in common count for less.

    known are cells that were weighed already.
    """
    one, other = two
    for left, right, score in zip(*(part.tolist() for part in cells), strict=True):
        both = (one, left), (other, right)
        if both in known:
            yield both, known[both]
        else:
            yield both, score if score < LOOKED_AT or evidence.is_of_one(*both) else score * NAMES_ALONE


def _one_toll(two: Two, comparison: Comparison, evidence: Evidence) -> Iterator[PairOfPlaces]:
    """The cells of sentences that give one toll: they may begin a statement, however each puts it."""
    ours, theirs = (evidence.tolls.sentences(report) for report in two)
    if not (ours and theirs):
        return
    left, right, score = (part.tolist() for part in columns(LEAST_SCORE, comparison.candidates))
    likeness = dict(zip(zip(left, right, strict=True), score, strict=True))
    is_few = len(ours) * len(theirs) <= MOST_TOLLS
    known, its = set(ours), set(theirs)
    asked = product(ours, theirs) if is_few else [(i, j) for i, j in likeness if i in known and j in its]
    for i, j in asked:
        both = (two[0], i), (two[1], j)
        if evidence.tolls.are_one(*both, likeness.get((i, j), 0.0)):
            yield both


def _by_hand(two: Two, comparison: Comparison) -> Iterator[PairOfPlaces]:
    """The cells of the pairs that a person made or confirmed."""
    for pair in comparison.pairs:
        if pair.status is not Status.AUTOMATIC:
            yield from (((two[0], i), (two[1], j)) for i, j in product(pair.left, pair.right))


class _Chains:
    """Sentences that a chain of cells joins: of each report, by sentence, the number of the chain."""

    def __init__(self, cells: list[PairOfPlaces], compared: Compared) -> None:
        chains = Groups(place for cell in cells for place in cell)
        for cell in cells:
            chains.join(*cell)
        self._number: dict[int, Ints] = {}
        for (one, other), comparison in compared.items():
            for report, reading in ((one, comparison.left), (other, comparison.right)):
                self._number.setdefault(report, np.full(len(reading.sentences), NO_CHAIN))
        for number, places in enumerate(chains.groups()):
            for report, sentence in places:
                self._number[report][sentence] = number

    def within(self, two: Two, cells: Columns) -> Columns:
        """Those of the cells of which both sentences are of one chain."""
        ours, theirs = self._number[two[0]][cells.left], self._number[two[1]][cells.right]
        held: Ints = np.flatnonzero((ours == theirs) & (ours != NO_CHAIN))
        return Columns(cells.left[held], cells.right[held], cells.score[held])
