"""When other events were, told by the year here and by the month there: in 2003, in December 2003."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from reader.compare.facts.claims import facts_at, sentences_with_facts
from reader.compare.facts.event.joining import Contrast
from reader.compare.facts.fact import Value
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.text.checking import FEW, SOME, Checkpoint, checked
from reader.text.facts.facts import Facts
from reader.text.facts.times.days import Day

# Full words that two sentences share which tell of one event: a name is one of them.
_SHARED = 3
# Dates of one report: more of them are a list.
_MOST = 100


@dataclass(frozen=True, slots=True)
class _Dated:
    """A date with its year, the names in its sentence that are no known place, and its full words."""

    place: Value
    names: frozenset[str]
    full: frozenset[str]


def dates(reports: Sequence[ComparedArticle], check: Checkpoint) -> Iterator[Contrast]:
    """The dates of one event, of which one tells more exactly when it was."""
    held = [list(_dated(number, report, check))[:_MOST] for number, report in enumerate(reports)]
    for ours, theirs in combinations(held, 2):
        for a in checked(ours, check, SOME):
            for b in theirs:
                is_one = bool(a.names & b.names) and len(a.full & b.full) >= _SHARED
                if is_one and (verdict := _verdict(a.place.form, b.place.form)):
                    yield Contrast(DiscrepancyKind.TIME, a.place, b.place, verdict)


def _verdict(left: str, right: str) -> Verdict | None:
    """None for two dates of which neither holds the other: these are told as dates that differ."""
    if left == right:
        return Verdict.AGREE
    is_fuller = left.startswith(f"{right}-") or right.startswith(f"{left}-")
    return Verdict.VAGUE if is_fuller else None


def _dated(number: int, report: ComparedArticle, check: Checkpoint) -> Iterator[_Dated]:
    """The dates with a year of sentences that give one."""
    for index in checked(sentences_with_facts(report.article), check, FEW):
        told = facts_at(report, (index,))
        held = [day for day in told.days if day.is_dated and _is_written(told, day)]
        if len(held) == 1:
            (day,) = held
            place = Value(number, index, day.span, day.form)
            yield _Dated(place, _names(told), told.scan.full)


def _is_written(told: Facts, day: Day) -> bool:
    """Whether the year stands there, and is not known from when the report appeared."""
    return day.form[:4] in told.scan.text[day.span.start : day.span.end]


def _names(told: Facts) -> frozenset[str]:
    known = told.scan.lexicon.places
    return frozenset(key for name in told.names for key in name.keys if key not in known)
