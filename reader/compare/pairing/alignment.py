"""Two articles into paired passages: scored cells, a threshold, the person's edits, neighbours merged."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from reader.compare.across.languages import are_foreign
from reader.compare.edits.placing import BothIndices, Indices, Joined
from reader.compare.pairing.background import background
from reader.compare.pairing.matrix import Floats, Ints, ranked
from reader.compare.pairing.passages import Passages, passages
from reader.compare.pairing.preparation import Prepared
from reader.compare.pairing.quoted_apart import quote_apart
from reader.compare.pairing.scored import ScoredCandidates
from reader.compare.pairing.similarity import ScoredCells, scored_cells
from reader.text.checking import Checkpoint, checked

# Cells below this score are no near misses: the two sentences have next to nothing in common.
_FLOOR = 0.01
# Candidates kept for each sentence of both articles, on average: more than are shown of any, and few enough
# to keep.
_NEAR_MISSES = 15


@dataclass(frozen=True, slots=True, eq=False)
class Aligned:
    """The passages that pair, by hand and by score, and the score of every cell worth showing.

    Attributes:
        passages: as pairs of sentence indices, without those made by hand.
        left, right, score: of each cell that is worth showing, its two sentence indices, by which they are in
            order, and its score.
    """

    passages: tuple[tuple[Indices, Indices], ...]
    left: Ints
    right: Ints
    score: Floats

    def candidates(self, check: Checkpoint) -> ScoredCandidates:
        """The scored cells, best first."""
        order = ranked(-self.score, check)
        return ScoredCandidates(self.left[order], self.right[order], self.score[order])

    def scores(self, passages: Sequence[BothIndices], check: Checkpoint) -> list[float]:
        """Of each two passages the best score of two of their sentences, 0 where none is worth showing."""
        cells = [
            (i, j, n)
            for n, (ours, theirs) in enumerate(checked(passages, check))
            for i in ours
            for j in theirs
        ]
        if not cells or not len(self.score):
            return [0.0] * len(passages)
        left, right, number = np.array(cells, np.int64).T
        width = int(max(right.max(), self.right.max())) + 1
        held, wanted = self.left * width + self.right, left * width + right
        place = np.minimum(np.searchsorted(held, wanted), len(held) - 1)
        best = np.zeros(len(passages))
        np.maximum.at(best, number, np.where(held[place] == wanted, self.score[place], 0.0))
        found: list[float] = best.tolist()
        return found


_NONE = np.zeros(0, np.int64)
NOTHING = Aligned((), _NONE, _NONE, np.zeros(0))


def aligned(left: Prepared, right: Prepared, threshold: float, hands: Joined, check: Checkpoint) -> Aligned:
    """Pair two articles; with the articles swapped the result is the mirror image."""
    if left.whole.tolist() > right.whole.tolist():  # sums of floats must not depend on who stands left
        return _mirrored(aligned(right, left, threshold, _mirrored_hands(hands), check), check)
    if not len(left.compared) or not len(right.compared):
        return NOTHING
    alike = _scored(left, right, check)
    ours, theirs = left.compared[alike.rows], right.compared[alike.cols]
    paired = _paired(left, right, alike, threshold, hands, check)
    return Aligned(paired, *_worth_showing(ours, theirs, alike.score, check))


def _scored(left: Prepared, right: Prepared, check: Checkpoint) -> ScoredCells:
    if not are_foreign(left, right):
        return scored_cells(left, right, check)
    from reader.compare.across.similarity import scored_across

    return scored_across(left, right, check)


def _paired(
    left: Prepared, right: Prepared, alike: ScoredCells, threshold: float, hands: Joined, check: Checkpoint
) -> tuple[tuple[Indices, Indices], ...]:
    taken = hands.rejected | {(i, j) for ours, theirs in hands.kept for i in ours for j in theirs}
    twins = _twins(left.whole, right.whole, check)
    own_twin, its_twin = {i for i, _ in twins}, {j for _, j in twins}
    good = np.flatnonzero(alike.is_open & (alike.score >= threshold) & ~alike.is_same)
    cells = checked(zip(alike.rows[good].tolist(), alike.cols[good].tolist(), strict=True), check)
    accepted = twins | {(i, j) for i, j in cells if i not in own_twin and j not in its_twin}
    ours, theirs = left.compared.tolist(), right.compared.tolist()
    places = [(ours[i], theirs[j]) for i, j in accepted]
    if are_foreign(left, right):
        return tuple(sorted(((i,), (j,)) for i, j in set(places) - taken))
    named = {(i, j) for i, j in checked(places, check) if not quote_apart(left, right, i, j)} - taken
    return tuple([(p.left, p.right) for p in checked(_merged(named, left, right, check), check)])


def _twins(left: Ints, right: Ints, check: Checkpoint) -> set[tuple[int, int]]:
    """Sentences of the same words: first with first, second with second, what is left over with the last."""
    shared = set(left.tolist()).intersection(right.tolist())
    if not shared:
        return set()
    ours, theirs = _places(left), _places(right)
    return {
        (ours[whole][min(k, len(ours[whole]) - 1)], theirs[whole][min(k, len(theirs[whole]) - 1)])
        for whole in shared
        for k in checked(range(max(len(ours[whole]), len(theirs[whole]))), check)
    }


def _places(wholes: Ints) -> dict[int, list[int]]:
    places: dict[int, list[int]] = {}
    for place, whole in enumerate(wholes.tolist()):
        places.setdefault(whole, []).append(place)
    return places


def _merged(
    named: set[tuple[int, int]], left: Prepared, right: Prepared, check: Checkpoint
) -> tuple[Passages, ...]:
    close = {c for i, j in checked(named, check) for c in ((i, j + 1), (i + 1, j)) if c in named}
    touched = close | {c for i, j in checked(close, check) for c in ((i, j - 1), (i - 1, j)) if c in named}
    ours = _weights(left, {i for i, _ in touched}, check)
    return passages(named, ours, _weights(right, {j for _, j in touched}, check), check)


def _weights(article: Prepared, wanted: set[int], check: Checkpoint) -> dict[int, dict[str, float]]:
    """The background weights of the stems of a few sentences."""
    return {
        place: {t.stem: background(t.stem, article.language) for t in article.tokens[place] if t.is_word}
        for place in checked(sorted(wanted), check)
    }


def _worth_showing(ours: Ints, theirs: Ints, score: Floats, check: Checkpoint) -> tuple[Ints, Ints, Floats]:
    best = np.flatnonzero(score >= _FLOOR)
    sentences = sum(int(np.count_nonzero(np.bincount(side))) for side in (ours, theirs))
    most = _NEAR_MISSES * sentences
    if len(best) > most:
        best = best[_are_highest(score[best], most, check)]
    return ours[best], theirs[best], score[best]


def _are_highest(score: Floats, most: int, check: Checkpoint) -> Ints:
    """The places of so many scores, none of them below any other; of equals the first."""
    check()
    least = np.partition(score, len(score) - most)[len(score) - most]
    is_more, is_least = score > least, score == least
    return np.flatnonzero(is_more | (is_least & (is_least.cumsum() <= most - np.count_nonzero(is_more))))


def _mirrored(found: Aligned, check: Checkpoint) -> Aligned:
    passages_ = tuple(sorted((theirs, ours) for ours, theirs in found.passages))
    order = ranked(found.right, check)
    return Aligned(passages_, found.right[order], found.left[order], found.score[order])


def _mirrored_hands(hands: Joined) -> Joined:
    return replace(
        hands,
        linked=tuple((theirs, ours) for ours, theirs in hands.linked),
        confirmed=tuple((theirs, ours) for ours, theirs in hands.confirmed),
        rejected=frozenset((j, i) for i, j in hands.rejected),
    )
