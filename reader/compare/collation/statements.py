"""Sentences of several reports joined into statements, by average link.

Of two groups the one pair of which the mean score over its cells of different reports is highest is joined
first, down to a least mean (agglomerative clustering; Sokal and Michener 1958). Scores are whole numbers, and
ties are settled by what the reports are, not by where they stand: the order of the reports changes nothing.
"""

from collections.abc import Iterable, Mapping
from heapq import heapify, heappop, heappush

from reader.compare.collation.values import Place, Statement
from reader.text.checking import OFTEN, Checkpoint, checked

# Of the scores of a statement's cells: so 92 % of the statements of six events are wholly right.
LEAST_MEAN = 0.66
# Scores are counted in millionths, so that no order of adding changes a sum.
_UNIT = 1_000_000
_LEAST_SUM = LEAST_MEAN * _UNIT

Scores = Mapping[tuple[Place, Place], float]


def statements(scores: Scores, order: Mapping[Place, int], check: Checkpoint) -> list[frozenset[Place]]:
    """The groups of two reports or more; cells without a score count as 0.

    Args:
        scores: how alike two sentences of different reports are, 0..1, either way round but once.
        order: of each sentence, its rank among all, which settles ties: 0, 1, 2 …
        check: called after each joining; may raise to stop.
    """
    groups = _Groups(scores, order, check)
    while groups.join_the_most_alike():
        check()
    return [held for held in groups.held() if len({report for report, _ in held}) > 1]


class _Groups:
    """Sentences in groups, with the sums of the scores between every two groups that have any."""

    def __init__(self, scores: Scores, order: Mapping[Place, int], check: Checkpoint) -> None:
        self._places = dict(zip(order.values(), order, strict=True))
        self._members: dict[int, list[int]] = {rank: [rank] for rank in self._places}
        self._reports: dict[int, dict[int, int]] = {r: {p[0]: 1} for r, p in self._places.items()}
        self._sums: dict[int, dict[int, int]] = {rank: {} for rank in self._places}
        self._waiting: list[tuple[float, int, int]] = []
        for (one, other), score in checked(scores.items(), check, OFTEN):
            a, b = order[one], order[other]
            self._sums[a][b] = self._sums[b][a] = total = round(score * _UNIT)
            if total >= _LEAST_SUM:
                self._waiting.append((-total, min(a, b), max(a, b)))
        heapify(self._waiting)
        self._next = len(self._places)

    def _mean(self, a: int, b: int, total: int) -> float:
        """Of scores that sum up to so much, over the cells of different reports; 0 where there is none."""
        ours, theirs = self._reports[a], self._reports[b]
        if len(ours) > len(theirs):
            ours, theirs = theirs, ours
        cells = len(self._members[a]) * len(self._members[b])
        cells -= sum([n * theirs.get(report, 0) for report, n in ours.items()])
        return total / cells if cells else 0.0

    def join_the_most_alike(self) -> bool:
        """Join two groups; False when no two are alike enough."""
        while self._waiting:
            _, a, b = heappop(self._waiting)
            if a in self._members and b in self._members:
                self._join(a, b)
                return True
        return False

    def _join(self, a: int, b: int) -> None:
        joined, self._next = self._next, self._next + 1
        self._members[joined] = sorted(self._members.pop(a) + self._members.pop(b))
        self._reports[joined] = _together(self._reports.pop(a), self._reports.pop(b))
        near = self._near(a, b)
        self._sums[joined] = near
        for other, total in near.items():
            self._sums[other][joined] = total
            if total >= _LEAST_SUM and (mean := self._mean(joined, other, total)) >= _LEAST_SUM:
                heappush(self._waiting, (-mean, other, joined))

    def _near(self, a: int, b: int) -> dict[int, int]:
        """The sums between what two groups make together and every other; those of the two are let go."""
        near: dict[int, int] = {}
        for group in (a, b):
            for other, total in self._sums.pop(group).items():
                if other not in {a, b}:
                    near[other] = near.get(other, 0) + total
                    del self._sums[other][group]
        return near

    def held(self) -> Iterable[frozenset[Place]]:
        """The groups as they are now."""
        return [frozenset(self._places[rank] for rank in members) for members in self._members.values()]


def _together(one: Mapping[int, int], other: Mapping[int, int]) -> dict[int, int]:
    """Of each report how many sentences of it two groups have together."""
    found = dict(one)
    for report, sentences in other.items():
        found[report] = found.get(report, 0) + sentences
    return found


def ordered(groups: Iterable[frozenset[Place]]) -> tuple[Statement, ...]:
    """The groups as statements, as the reports, one after the other, tell them first."""
    return tuple(sorted((Statement(tuple(sorted(group))) for group in groups), key=lambda s: s.places))
