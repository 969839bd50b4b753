"""Who did one thing: the police here, a SWAT team or neighbours there."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader.compare.facts.claims import facts_at, sentences_with_facts
from reader.compare.facts.event.joining import Contrast, every_two
from reader.compare.facts.fact import Value
from reader.compare.facts.figures import PairScores
from reader.compare.facts.slots import around
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.text.checking import FEW, Checkpoint, checked
from reader.text.facts.acts.doers import Doer, doers

# The similarity of two sentences from which what is done in both is one thing: with less, two acts are set
# beside each other, with more, one that is told in other words is missed.
_ALIKE = 0.35
# Full words around what is done that two sentences must share where they are less alike: one is shared by
# chance.
_SHARED = 2
# What mostly is done once at an event.
_ONCE = frozenset({"arrest"})
# Doers of one report that are looked at: more of them are a list.
_MOST = 60


@dataclass(frozen=True, slots=True)
class _Done:
    place: Value
    doer: Doer
    near: frozenset[str]
    is_alone: bool
    """Whether the report tells of nobody else who does such a thing, so that it is done once."""


def doers_told(
    reports: Sequence[ComparedArticle], cells: Mapping[tuple[int, int], PairScores], check: Checkpoint
) -> Iterator[Contrast]:
    """Every two tellings of one thing done, with who did it."""
    held = [_held(number, report, check) for number, report in enumerate(reports)]
    for a, b, score in every_two(held, cells, check):
        is_one = score >= _ALIKE or len(a.near & b.near) >= _SHARED or (a.is_alone and b.is_alone)
        if a.doer.act == b.doer.act and is_one:
            verdict = _verdict(a.doer.role, b.doer.role)
            yield Contrast(DiscrepancyKind.ACTOR, a.place, b.place, verdict, score)


def _verdict(left: str, right: str) -> Verdict:
    """Police and a SWAT team are told more and less exactly; neighbours and firefighters are others."""
    if left == right:
        return Verdict.AGREE
    is_one_class = left.partition("/")[0] == right.partition("/")[0]
    return Verdict.VAGUE if is_one_class else Verdict.DIFFER


def _held(number: int, report: ComparedArticle, check: Checkpoint) -> list[_Done]:
    found = []
    for index in checked(sentences_with_facts(report.article), check, FEW):
        told = facts_at(report, (index,))
        for one in doers(told.scan):
            if not told.is_dated(one.at):
                own = {t.stem for t in told.scan.tokens if one.span.start <= t.start < one.span.end}
                near = around(told.scan, one.at) - own - {told.scan.tokens[one.at].stem}
                found.append((Value(number, index, one.span, one.role), one, near))
    roles: dict[str, set[str]] = {}
    for _, one, _ in found:
        roles.setdefault(one.act, set()).add(one.role)
    return [
        _Done(*each, is_alone=each[1].act in _ONCE and len(roles[each[1].act]) == 1) for each in found[:_MOST]
    ]
