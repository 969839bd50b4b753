"""What was thrown, broken to get in, or used as a weapon: stones here, bottles there."""

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
from reader.text.facts.acts.objects import Object, objects

# The similarity of two sentences from which what is done in both is one thing: with less, two acts are set
# beside each other, with more, one that is told in other words is missed.
_ALIKE = 0.35
# Full words around both that two sentences must share where they are less alike, and anyhow.
_SHARED, _LEAST = 3, 2
# Things of one report that are looked at: more of them are a list.
_MOST = 60


@dataclass(frozen=True, slots=True)
class _Held:
    place: Value
    thing: Object
    near: frozenset[str]


def things(
    reports: Sequence[ComparedArticle], cells: Mapping[tuple[int, int], PairScores], check: Checkpoint
) -> Iterator[Contrast]:
    """Every two things with which one act was done, or to which."""
    held = [list(_held(number, report, check))[:_MOST] for number, report in enumerate(reports)]
    for a, b, score in every_two(held, cells, check):
        shared = len(a.near & b.near)
        if a.thing.act == b.thing.act and shared >= (_LEAST if score >= _ALIKE else _SHARED):
            yield Contrast(DiscrepancyKind.ACT, a.place, b.place, _verdict(a.thing, b.thing), score)


def _verdict(left: Object, right: Object) -> Verdict:
    """Stones and bottles may both be thrown; a rocket is no missile, and a rifle is a gun."""
    if left.thing == right.thing:
        return Verdict.AGREE
    is_one_class = left.thing.partition("/")[0] == right.thing.partition("/")[0]
    return Verdict.DIFFER if left.is_weapon and not is_one_class else Verdict.VAGUE


def _held(number: int, report: ComparedArticle, check: Checkpoint) -> Iterator[_Held]:
    for index in checked(sentences_with_facts(report.article), check, FEW):
        told = facts_at(report, (index,))
        for one in objects(told.scan):
            if not told.is_dated(one.at):
                own = {t.stem for t in told.scan.tokens if one.span.start <= t.start < one.span.end}
                yield _Held(Value(number, index, one.span, one.thing), one, around(told.scan, one.at) - own)
