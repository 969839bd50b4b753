"""Sentences of several reports joined into statements, by average link.

Of two groups the one pair of which the mean score over its cells of different reports is highest is joined
first, down to a least mean (agglomerative clustering; Sokal and Michener 1958). Scores are whole numbers, and
ties are settled by what the reports are, not by where they stand: the order of the reports changes nothing.
"""

from collections.abc import Iterable, Mapping
from heapq import heapify, heappop, heappush

from reader.compare.collation.values import Place, Statement
from reader.text.checking import SOME, Checkpoint, checked

LEAST_MEAN = 0.66
"""Of the scores of a statement's cells: so 83 % of the statements of six events are wholly right."""
_UNIT = 1_000_000
"""Scores are counted in millionths, so that no order of adding changes a sum."""

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
        self._sums: dict[int, dict[int, int]] = {rank: {} for rank in self._places}
        for (one, other), score in checked(scores.items(), check, SOME):
            self._add(order[one], order[other], round(score * _UNIT))
        self._waiting: list[tuple[float, int, int]] = [
            (-mean, a, b)
            for a, near in self._sums.items()
            for b in near
            if a < b and (mean := self._mean(a, b)) >= LEAST_MEAN * _UNIT
        ]
        heapify(self._waiting)
        self._next = len(self._places)

    def _add(self, a: int, b: int, score: int) -> None:
        for one, other in ((a, b), (b, a)):
            self._sums[one][other] = self._sums[one].get(other, 0) + score

    def _mean(self, a: int, b: int) -> float:
        """Over the cells of different reports, in millionths; 0 where there is none."""
        cells = len(self._members[a]) * len(self._members[b])
        theirs = self._by_report(b)
        cells -= sum(n * theirs.get(report, 0) for report, n in self._by_report(a).items())
        return self._sums[a].get(b, 0) / cells if cells else 0.0

    def _by_report(self, group: int) -> dict[int, int]:
        counted: dict[int, int] = {}
        for rank in self._members[group]:
            report = self._places[rank][0]
            counted[report] = counted.get(report, 0) + 1
        return counted

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
        self._members[joined] = sorted(self._members[a] + self._members[b])
        near: dict[int, int] = {}
        for group in (a, b):
            for other, total in self._sums.pop(group).items():
                if other not in {a, b}:
                    near[other] = near.get(other, 0) + total
                    self._sums[other].pop(group)
        del self._members[a], self._members[b]
        self._sums[joined] = near
        for other, total in near.items():
            self._sums[other][joined] = total
            if (mean := self._mean(joined, other)) >= LEAST_MEAN * _UNIT:
                heappush(self._waiting, (-mean, other, joined))

    def held(self) -> Iterable[frozenset[Place]]:
        """The groups as they are now."""
        return [frozenset(self._places[rank] for rank in members) for members in self._members.values()]


def ordered(groups: Iterable[frozenset[Place]]) -> tuple[Statement, ...]:
    """The groups as statements, as the reports, one after the other, tell them first."""
    return tuple(sorted((Statement(tuple(sorted(group))) for group in groups), key=lambda s: s.places))
