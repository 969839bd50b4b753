"""With what somebody is charged: one count or two, murder or manslaughter, more charges or fewer."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader.compare.facts.event.joining import Contrast, every_two
from reader.compare.facts.event.persons import may_be_one, told_of_persons
from reader.compare.facts.fact import Value
from reader.compare.facts.figures import PairScores
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.text.checking import FEW, Checkpoint, checked
from reader.text.facts.acts.charges import Charge, charges

# The similarity of two sentences from which they tell of one person: with less, two of them are set beside
# each other, with more, sentences that are told in other words are missed.
_ALIKE = 0.35
# Charges of one report that are looked at: more of them are a list.
_MOST = 40


@dataclass(frozen=True, slots=True)
class _Charged:
    place: Value
    charge: Charge
    persons: frozenset[str]


def charges_told(
    reports: Sequence[ComparedArticle], cells: Mapping[tuple[int, int], PairScores], check: Checkpoint
) -> Iterator[Contrast]:
    """Every two sentences that tell with what one person is charged, or of what convicted."""
    held = [list(_held(number, report, check))[:_MOST] for number, report in enumerate(reports)]
    for a, b, score in every_two(held, cells, check):
        is_one = may_be_one(a.persons, b.persons, is_alike=score >= _ALIKE)
        if is_one and a.charge.step == b.charge.step:
            verdict = _verdict(a.charge, b.charge)
            yield Contrast(DiscrepancyKind.CHARGE, a.place, b.place, verdict, score)


def _verdict(left: Charge, right: Charge) -> Verdict:
    """Other counts of one offence differ; who tells of fewer offences tells less."""
    ours, theirs = (dict(charge.offences) for charge in (left, right))
    shared = ours.keys() & theirs.keys()
    if any(ours[one] and theirs[one] and ours[one] != theirs[one] for one in shared):
        return Verdict.DIFFER
    if ours == theirs:
        return Verdict.AGREE
    is_part = ours.keys() <= theirs.keys() or theirs.keys() <= ours.keys()
    return Verdict.VAGUE if is_part else Verdict.DIFFER


def _held(number: int, report: ComparedArticle, check: Checkpoint) -> Iterator[_Charged]:
    for index, told, persons in checked(told_of_persons(report, check), check, FEW):
        for charge in charges(told.scan):
            if not told.is_dated(charge.at):
                yield _Charged(Value(number, index, charge.span, charge.form), charge, persons)
