"""Figures that differ in two sentences of different languages that tell the same."""

from collections.abc import Iterator, Sequence

from reader.compare.facts.quantities import KINDS
from reader.compare.facts.values import judged, span_of
from reader.compare.telling import Discrepancy, Verdict
from reader.text.facts.facts import Facts
from reader.text.facts.figures.figure import Measure
from reader.text.facts.figures.quantities import Quantity
from reader.text.numbers import is_year

# Times by which two counts of one thing may differ: further apart they count other things.
_APART = 3


def translated_figures(left: Facts, right: Facts) -> Iterator[Discrepancy]:
    """The figure of each kind that is left over on either side once those that agree are set aside.

    What is counted has another name in the other language: only where one figure alone is left on each side
    are the two taken to be of one thing.
    """
    for measure, kind in KINDS.items():
        ours, theirs = (_of(measure, said.quantities) for said in (left, right))
        mine = [a for a in ours if not any(_agree(a, b) for b in theirs)]
        its = [b for b in theirs if not any(_agree(a, b) for a in ours)]
        if len(mine) == len(its) == 1 and _are_near(mine[0], its[0]):
            (a,), (b,) = mine, its
            verdict = Verdict.VAGUE if a.bound or b.bound else judged(a, b)  # "une vingtaine", "two dozen"
            yield Discrepancy(kind, a.span, b.span, a.said, b.said, verdict=verdict)


def _of(measure: Measure, every: Sequence[Quantity]) -> list[Quantity]:
    """The figures of one kind; "a" and a year count nothing."""
    return [q for q in every if q.measure is measure and not (q.is_article or is_year(q.form))]


def _agree(left: Quantity, right: Quantity) -> bool:
    return left.is_clock == right.is_clock and judged(left, right) is Verdict.AGREE


def _are_near(left: Quantity, right: Quantity) -> bool:
    """Whether two counts may be of one thing by their size."""
    if left.is_clock or right.is_clock:
        return left.is_clock == right.is_clock
    ours, theirs = span_of(left), span_of(right)
    if ours is None or theirs is None:
        return False
    low, high = sorted((ours, theirs))
    return high[0] <= _APART * low[1]
