"""In what state somebody is who was hurt: critical here, stable there."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader.compare.facts.claims import facts_at, sentences_with_facts
from reader.compare.facts.event.joining import Contrast, every_two
from reader.compare.facts.event.persons import may_be_one
from reader.compare.facts.fact import Value
from reader.compare.facts.figures import PairScores
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.text.checking import FEW, Checkpoint, checked
from reader.text.facts.acts.conditions import conditions

# The similarity of two sentences from which they tell of one person: with less, two of them are set beside
# each other, with more, sentences that are told in other words are missed.
_ALIKE = 0.35
# Conditions of one report that are looked at: more of them are a list.
_MOST = 40
_NEIGHBOURS = ({"critical", "serious"}, {"serious", "stable"}, {"stable", "slight"})
"""States of which one is another word for the other in some reports, or follows it within hours."""


@dataclass(frozen=True, slots=True)
class _Hurt:
    place: Value
    named: frozenset[str]
    is_alone: bool
    """Whether the report tells of one state only, so that it is of the one person who was hurt."""


def states_of_the_hurt(
    reports: Sequence[ComparedArticle], cells: Mapping[tuple[int, int], PairScores], check: Checkpoint
) -> Iterator[Contrast]:
    """Every two states of one person who was hurt."""
    held = [_held(number, report, check) for number, report in enumerate(reports)]
    for a, b, score in every_two(held, cells, check):
        is_alike = score >= _ALIKE or (a.is_alone and b.is_alone)
        if may_be_one(a.named, b.named, is_alike=is_alike):
            verdict = _verdict(a.place.form, b.place.form)
            yield Contrast(DiscrepancyKind.CONDITION, a.place, b.place, verdict, score)


def _verdict(left: str, right: str) -> Verdict:
    if left == right:
        return Verdict.AGREE
    return Verdict.VAGUE if {left, right} in _NEIGHBOURS else Verdict.DIFFER


def _held(number: int, report: ComparedArticle, check: Checkpoint) -> list[_Hurt]:
    """The states of the report; what is dated befell somebody else."""
    found: list[tuple[Value, frozenset[str]]] = []
    for index in checked(sentences_with_facts(report.article), check, FEW):
        told = facts_at(report, (index,))
        undated = (c for c in conditions(told) if not told.is_dated(c.at))
        found += [(Value(number, index, one.span, one.grade), one.named) for one in undated]
    is_alone = len({place.form for place, _ in found}) == 1
    return [_Hurt(place, named, is_alone) for place, named in found[:_MOST]]
