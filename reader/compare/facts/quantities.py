"""Quantities of the same thing that differ."""

from collections.abc import Iterator

from reader.compare.facts.same_thing import answer
from reader.compare.facts.slots import MOST_CELLS, PairedFacts, around
from reader.compare.facts.values import judged
from reader.compare.telling import Discrepancy, DiscrepancyKind, Verdict
from reader.text.facts.facts import Facts
from reader.text.facts.figures.figure import Measure
from reader.text.facts.figures.quantities import Quantity
from reader.text.facts.scan import Scan
from reader.text.numbers import number_of

KINDS = {
    Measure.NUMBER: DiscrepancyKind.NUMBER,
    Measure.MONEY: DiscrepancyKind.MONEY,
    Measure.PERCENT: DiscrepancyKind.PERCENT,
    Measure.AGE: DiscrepancyKind.AGE,
    Measure.TIME: DiscrepancyKind.TIME,
}
# Tokens on either side of "three of them" that say what is told of them: further on something else is told.
_BESIDE = 4


def quantity_discrepancies(both: PairedFacts) -> Iterator[Discrepancy]:
    """Each quantity with the one of the other side that best answers it, where their forms differ."""
    if len(both.left.quantities) * len(both.right.quantities) > MOST_CELLS:
        return
    cells = [
        (sure, a, b)
        for a in both.left.quantities
        for b in both.right.quantities
        if (sure := answer(both, a, b)) > 0
    ]
    cells.sort(key=lambda cell: _rank(both, *cell))
    ours: set[int] = set()
    theirs: set[int] = set()
    for _, a, b in cells:
        if a.at in ours or b.at in theirs:
            continue
        ours.add(a.at)
        theirs.add(b.at)
        if not (_agree(a, b) or _adds_up(both, a, b) or _stands_elsewhere(both, a, b)):
            forms = a.said, b.said
            yield Discrepancy(KINDS[a.measure], a.span, b.span, *forms, verdict=judged(a, b))


def _rank(
    both: PairedFacts, sure: int, a: Quantity, b: Quantity
) -> tuple[bool, int, tuple[int, int, str, str]]:
    """Those that agree first, then the surest, then the earliest; the same whichever side stands left."""
    return not _agree(a, b), -sure, both.in_text(a.at, b.at)


def _agree(left: Quantity, right: Quantity) -> bool:
    return judged(left, right) is Verdict.AGREE


def _stands_elsewhere(both: PairedFacts, left: Quantity, right: Quantity) -> bool:
    """Whether either side states the other's figure too, of something that was not matched.

    "Five are missing, three of them children" says something else than "three are missing": there it counts
    others, who are not told of beside the same words.
    """
    return _is_among(both.left, left, both.right, right) or _is_among(both.right, right, both.left, left)


def _is_among(here: Facts, own: Quantity, there: Facts, other: Quantity) -> bool:
    """Whether another quantity of this side has the form of the other side's."""
    is_same_event = not own.events.isdisjoint(other.events)
    return any(
        q.form == other.form
        and (not is_same_event or not _is_part(here.scan, q) or _are_beside(here, q, there, other))
        for q in here.quantities
        if q is not own and q.measure is other.measure
    )


def _is_part(sentence: Scan, held: Quantity) -> bool:
    """Whether it is of those that were counted before: "three of them"."""
    return sentence.lower[held.at + 1 : held.at + 3] in {("of", "them"), ("of", "whom")}


def _are_beside(here: Facts, own: Quantity, there: Facts, other: Quantity) -> bool:
    return bool(around(here.scan, own.at, _BESIDE) & around(there.scan, other.at, _BESIDE))


def _adds_up(both: PairedFacts, left: Quantity, right: Quantity) -> bool:
    """Whether one is the sum of the other and one more: 78 on board, 73 passengers and five crew."""
    return is_sum(left, right, both.right.quantities) or is_sum(right, left, both.left.quantities)


def is_sum(whole: Quantity, part: Quantity, parts: tuple[Quantity, ...]) -> bool:
    """Whether one is the sum of the other and one more of its parts."""
    total, first = number_of(whole.form), number_of(part.form)
    if not total or not first:
        return False
    others = [q for q in parts if q is not part and (q.is_bare or bool(q.people) == bool(part.people))]
    rest = {number.value for q in others if (number := number_of(q.form))}
    return total.value - first.value in rest
