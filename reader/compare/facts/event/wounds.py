"""Where on the body one person was hurt: in the leg here, in the arm there."""

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
from reader.text.facts.acts.wounds import Wound, wounds

# The similarity of two sentences from which they tell of one person: with less, the wounds of two who were
# hurt at once are set beside each other.
_ALIKE = 0.5
# Wounds of one report that are looked at: more of them are a list.
_MOST = 40


@dataclass(frozen=True, slots=True)
class _Hurt:
    place: Value
    wound: Wound
    is_alone: bool
    """Whether the report tells of one wound only."""


def wounds_told(
    reports: Sequence[ComparedArticle], cells: Mapping[tuple[int, int], PairScores], check: Checkpoint
) -> Iterator[Contrast]:
    """Every two wounds of one person; where both reports tell of one that is the same, others are others'."""
    held = [_held(number, report, check) for number, report in enumerate(reports)]
    told = [{one.place.form for one in ours} for ours in held]
    for a, b, score in every_two(held, cells, check):
        known = told[a.place.report] & told[b.place.report]
        is_same = a.place.form == b.place.form
        is_alike = score >= _ALIKE or (a.is_alone and b.is_alone)
        is_one = a.wound.way == b.wound.way and may_be_one(a.wound.named, b.wound.named, is_alike=is_alike)
        if is_one and (is_same or not {a.place.form, b.place.form} & known):
            verdict = _verdict(a.wound, b.wound)
            yield Contrast(DiscrepancyKind.CONDITION, a.place, b.place, verdict, score)


def _verdict(left: Wound, right: Wound) -> Verdict:
    if left.parts == right.parts:
        return Verdict.AGREE
    is_fuller = left.parts < right.parts or right.parts < left.parts
    return Verdict.VAGUE if is_fuller else Verdict.DIFFER


def _held(number: int, report: ComparedArticle, check: Checkpoint) -> list[_Hurt]:
    """The wounds of the report; what is dated befell somebody else."""
    found: list[tuple[Value, Wound]] = []
    for index in checked(sentences_with_facts(report.article), check, FEW):
        told = facts_at(report, (index,))
        for one in wounds(told):
            if not told.is_dated(one.at):
                form = " ".join([one.way, *sorted(one.parts)])
                found.append((Value(number, index, one.span, form), one))
    is_alone = len({place.form for place, _ in found}) == 1
    return [_Hurt(place, one, is_alone) for place, one in found[:_MOST]]
