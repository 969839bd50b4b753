"""What was done in one way here and in another there: she hid, she barricaded herself in."""

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
from reader.text.facts.acts.manners import Manner, manners

# Tokens around a verb that tell what is done there, and full words there that two must share.
_AROUND, _SHARED = 10, 2
# Acts of one report that are looked at: more of them are a list.
_MOST = 60


@dataclass(frozen=True, slots=True)
class _Done:
    place: Value
    manner: Manner
    near: frozenset[str]


def ways_of_doing(
    reports: Sequence[ComparedArticle], cells: Mapping[tuple[int, int], PairScores], check: Checkpoint
) -> Iterator[Contrast]:
    """Every two acts that are one, whether told to be done in one way or in two."""
    held = [list(_held(number, report, check))[:_MOST] for number, report in enumerate(reports)]
    for a, b, score in every_two(held, cells, check):
        shared = len(a.near & b.near)
        if _is_one(a.manner, b.manner) and shared >= _SHARED:
            yield Contrast(
                DiscrepancyKind.ACT, a.place, b.place, _verdict(a.manner, b.manner), shared + score
            )


def _is_one(left: Manner, right: Manner) -> bool:
    return left.act == right.act and left.is_of_one == right.is_of_one


def _verdict(left: Manner, right: Manner) -> Verdict:
    if left.way == right.way:
        return Verdict.AGREE
    return Verdict.DIFFER if left.excludes else Verdict.VAGUE


def _held(number: int, report: ComparedArticle, check: Checkpoint) -> Iterator[_Done]:
    for index in checked(sentences_with_facts(report.article), check, FEW):
        told = facts_at(report, (index,))
        for one in manners(told):
            if not told.is_dated(one.at):
                near = around(told.scan, one.at, _AROUND) - {told.scan.tokens[one.at].stem}
                near |= {
                    q.form for q in told.quantities if abs(q.at - one.at) <= _AROUND and not q.is_article
                }
                yield _Done(Value(number, index, one.span, one.way), one, near)
