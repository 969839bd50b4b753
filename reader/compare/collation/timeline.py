"""When the reports appeared, and which statements have a day or a time of day of their own."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from reader.compare.collation.clauses import Clauses
from reader.compare.collation.values import Collation, Place, Statement
from reader.compare.facts.fact import Fact
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.text.checking import FEW, Checkpoint, checked, unchecked
from reader.text.facts.facts import Facts
from reader.text.facts.lexicon import lexicon
from reader.text.facts.times.days import Day
from reader.text.model import FieldName, Span

_CLOCK = re.compile(r"(\d{1,2})(?::(\d\d))?(am|pm)?")
_NOON = 12
_WEEK = 7
# Tokens from a verb of saying to the day on which it was said: the speaker and a preposition stand between.
_SAYING = 6
_ISO = re.compile(r"\d{4}-\d\d-\d\d")
_MONTH_OR_YEAR = re.compile(r"\d{4}|(\d{4}-)?\d\d")
_KINDS = frozenset({DiscrepancyKind.TIME, DiscrepancyKind.DATE})


@dataclass(frozen=True, slots=True)
class Published:
    """When a report appeared: ISO 8601, with a time where it is known; "" where nothing is."""

    report: int
    when: str
    is_guess: bool


@dataclass(frozen=True, slots=True)
class Dot:
    """The day or the time of day that a sentence gives.

    Attributes:
        spans: where it says so.
        day: ISO 8601, "05-31" without its year; "" where it says none, or none that can be told.
        clock: "19:40", "" where it says none.
        is_guess: whether the day is that weekday before the event's last report, since its own has no date.
    """

    place: Place
    spans: tuple[Span, ...]
    day: str
    clock: str
    is_guess: bool = False

    @property
    def report(self) -> int:
        """The number of its report."""
        return self.place[0]


@dataclass(frozen=True, slots=True)
class Moment:
    """A statement with the days and times that reports give it.

    Attributes:
        statement: its number, from 0.
        dots: one a report, day and time, in the order of the reports.
        differs: whether reports contradict each other in it.
    """

    statement: int
    dots: tuple[Dot, ...]
    differs: bool

    @property
    def day(self) -> str:
        """The earliest day of the dots; "" where none is known."""
        return min((dot.day for dot in self.dots if dot.day), default="")

    @property
    def clock(self) -> str:
        """The earliest time of that day; "" where none is known."""
        return min((dot.clock for dot in self.dots if dot.clock and dot.day in {"", self.day}), default="")


@dataclass(frozen=True, slots=True)
class Timeline:
    """Of each report when it appeared; and the moments, those without a day last."""

    published: tuple[Published, ...]
    moments: tuple[Moment, ...]


def timeline(collation: Collation, check: Checkpoint = unchecked) -> Timeline:
    """The event in time."""
    dates = [reading.article.field(FieldName.DATE) for reading in collation.reports]
    published = tuple(Published(n, field.value, field.is_guess) for n, field in enumerate(dates))
    times = [fact for fact in collation.facts if fact.kind is DiscrepancyKind.TIME]
    told = _Told(Clauses(collation, check), times, published)
    contrary = _contrary(collation)
    found = []
    for number, statement in checked(enumerate(collation.statements), check, FEW):
        if dots := told.dots(statement):
            found.append(Moment(number, dots, _differs(dots, contrary)))
    moments = sorted(found, key=lambda m: (not m.day, m.day, m.clock, m.statement))
    return Timeline(published, tuple(moments))


class _Told:
    """The days and times of sentences."""

    def __init__(self, clauses: Clauses, facts: Sequence[Fact], published: Sequence[Published]) -> None:
        self._clauses, self._passages = clauses, clauses.passages
        self._facts = facts
        known = [(not p.is_guess, day) for p in published if (day := _day_of(p.when))]
        self._last = max(known)[1] if known else None

    def dots(self, statement: Statement) -> tuple[Dot, ...]:
        """Each day and time that a report gives it, once, and those of others that tell the same fact."""
        every = [tuple(self._within(place, statement)) for place in statement.places]
        told = {(dot.day, dot.clock) for dots in every for dot in dots}
        every = [held or self._as_others(p, told) for p, held in zip(statement.places, every, strict=True)]
        every += self._beside(
            statement, {(dot.report, span) for dots in every for dot in dots for span in dot.spans}
        )
        times = [(dot.day, dot.clock) for dots in every for dot in dots]
        chosen = [max(dots, key=lambda dot: times.count((dot.day, dot.clock))) for dots in every if dots]
        return tuple({(dot.report, dot.day, dot.clock): dot for dot in reversed(chosen)}.values())[::-1]

    def _within(self, place: Place, statement: Statement) -> Iterator[Dot]:
        """Those in what a sentence tells of the statement: what else it tells may be of another time."""
        if dots := tuple(self._dots(place)):
            told = self._clauses.clause(place, statement).shared
            yield from (d for d in dots if told.start <= d.spans[0].start and d.spans[0].end <= told.end)

    def _as_others(self, place: Place, told: Collection[tuple[str, str]]) -> tuple[Dot, ...]:
        """Those of a sentence that other sentences of the statement give, wherever it says so."""
        return tuple(dot for dot in self._dots(place) if (dot.day, dot.clock) in told)

    def _beside(self, statement: Statement, told: Collection[tuple[int, Span]]) -> Iterator[tuple[Dot, ...]]:
        """The times by which reports that are not in the statement tell a fact that is."""
        facts = [fact for fact in self._facts if any(value.at in told for value in fact.values)]
        for value in dict.fromkeys(value for fact in facts for value in fact.values):
            if value.report not in statement.reports:
                dots = self._dots((value.report, value.sentence))
                yield tuple(dot for dot in dots if value.span in dot.spans)

    def _dots(self, place: Place) -> Iterator[Dot]:
        facts = self._passages.facts(place)
        clocks = [(q.span, clock) for q in facts.quantities if q.is_clock and (clock := _clock(q.form))]
        told = (day for day in facts.days if not _MONTH_OR_YEAR.fullmatch(day.form))
        days = [day for day in told if facts.quotations or not _is_of_saying(facts, day)]
        for day in days:
            spans = (day.span, *(span for span, _ in clocks[:1]))
            yield self._placed(Dot(place, spans, day.form, clocks[0][1] if clocks else ""))
        for span, clock in clocks if not days else ():
            yield Dot(place, (span,), "", clock)

    def _placed(self, dot: Dot) -> Dot:
        """A weekday as the day that it is, where the date of any report tells."""
        if dot.day[:1].isdigit():
            return dot
        language = self._passages.passage(dot.place).language
        number = lexicon(language).group("weekday", dot.day)
        if not self._last or not number:
            return replace(dot, day="")
        back = (self._last.isoweekday() - int(number)) % _WEEK
        return replace(dot, day=(self._last - timedelta(back)).isoformat(), is_guess=True)


def _is_of_saying(facts: Facts, day: Day) -> bool:
    """Whether it is the day on which somebody said so: "…, police said on Wednesday"."""
    return any(
        said.verb < day.at <= said.verb + _SAYING
        and all(
            facts.scan.lower[at] in facts.scan.lexicon.light or facts.scan.tokens[at].end <= said.span.end
            for at in range(said.verb + 1, day.at)
        )
        for said in facts.attributions
    )


def _day_of(when: str) -> date | None:
    """The day of a date; None for one that no calendar has, or that has no week before it."""
    if not _ISO.match(when):
        return None
    try:
        day = date.fromisoformat(when[:10])
    except ValueError:
        return None
    return day if day.toordinal() > _WEEK else None


def _clock(form: str) -> str:
    """A time of day as "19:40", "" for what is none."""
    found = _CLOCK.fullmatch(form)
    if found is None:
        return ""
    hour = int(found[1])
    if found[3]:
        hour = hour % _NOON + _NOON * (found[3] == "pm")
    return f"{hour:02}:{found[2] or '00'}"


def _contrary(collation: Collation) -> list[set[tuple[int, Span]]]:
    """Where times and days stand that contradict each other, fact by fact."""
    differing = (f for f in collation.facts if f.kind in _KINDS and f.verdict is Verdict.DIFFER)
    return [{value.at for value in fact.values} for fact in differing]


def _differs(dots: Sequence[Dot], contrary: Sequence[set[tuple[int, Span]]]) -> bool:
    said = {(dot.day, dot.clock) for dot in dots}
    at = {(dot.report, span) for dot in dots for span in dot.spans}
    return len(said) > 1 and any(len({report for report, _ in at & fact}) > 1 for fact in contrary)
