"""When one thing happened, told to the hour here, and by the day or "in the evening" there."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations
from operator import le

from reader.compare.facts.claims import facts_at, main_stems, sentences_with_facts
from reader.compare.facts.days import SPEECH, verb_of
from reader.compare.facts.event.joining import Contrast, alike
from reader.compare.facts.fact import Value
from reader.compare.facts.figures import PairScores
from reader.compare.facts.slots import around
from reader.compare.facts.speakers import share_a_name
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.text.checking import FEW, SOME, Checkpoint, checked
from reader.text.facts.acts.phrases import phrases
from reader.text.facts.facts import Facts
from reader.text.facts.figures.quantities import Quantity
from reader.text.facts.scan import Scan
from reader.text.facts.times.clock import minutes
from reader.text.facts.times.days import Day
from reader.text.model import Span

# The similarity of two sentences from which what each tells of happened at one time: reports give many
# times, so that it takes more than other facts do.
_ALIKE = 0.5
# Tokens between a day, its part and its hour where they belong together: "after 8:30 p.m. on Thursday night".
_NEAR = 4
# Tokens around a time that tell what happens then, and full words there that two must share without one verb.
_AROUND, _SHARED = 8, 2
_HOUR = 60
# Hours of the day in which a part of it may lie, past midnight counted on.
_HOURS = {
    "morning": (0, 12),
    "noon": (11, 14),
    "afternoon": (12, 19),
    "evening": (16, 24),
    "night": (17, 30),
    "midnight": (22, 27),
}
_DAY = 24
_WEEKEND = "weekend"
_NO_EVENT = ("people", "speech", "unnamed", "institution", "title", "weekday", "month", "part of day")
_ISO = len("2024-05-31")
# Monday to Friday, counted as ISO counts them: what comes after is the weekend.
_WORKDAYS = 5


@dataclass(frozen=True, slots=True)
class _Time:
    """A time as told: the day and the part of it, each "" where it is not said, and the minutes it may be.

    weekday is its number from Monday, 0 where it is not known; verb is the stem of what happens then, SPEECH
    for any saying; near are the stems around it, speakers the words for who is heard; what is the stem of
    what happens then, where it is told right before the time and most leads have it too.
    """

    place: Value
    day: str
    weekday: int
    part: str
    clock: frozenset[int]
    verb: str
    near: frozenset[str]
    speakers: frozenset[str]
    what: str

    @property
    def fullness(self) -> tuple[bool, bool, bool]:
        """Which of these are said; an hour tells the part of the day too."""
        return bool(self.day), bool(self.part or self.clock), bool(self.clock)


def times(
    reports: Sequence[ComparedArticle], cells: Mapping[tuple[int, int], PairScores], check: Checkpoint
) -> Iterator[Contrast]:
    """The times of sentences that tell the same, where one tells them less exactly."""
    main = _main(reports)
    held = [dict(_times(number, report, main, check)) for number, report in enumerate(reports)]
    for (r, q), likeness in cells.items():
        for (i, j), score in checked(alike(_ALIKE, likeness), check, SOME):
            if i in held[r] and j in held[q] and _is_one_doing(held[r][i], held[q][j]):
                yield from _told(held[r][i], held[q][j], score)
    for ours, theirs in combinations(held, 2):
        for a in checked(ours.values(), check, SOME):
            yield from (
                one for b in theirs.values() if a.what and a.what == b.what for one in _told(a, b, _ALIKE)
            )


def _main(reports: Sequence[ComparedArticle]) -> frozenset[str]:
    """The stems of which the leads of two reports at least, and of half of all, tell: what the event is."""
    leads = Counter(stem for report in reports for stem in main_stems(report))
    return frozenset(stem for stem, times in leads.items() if times > 1 and 2 * times >= len(reports))


def _is_one_doing(left: _Time, right: _Time) -> bool:
    """Whether what happens then has one verb, or enough words in common."""
    is_said = SPEECH in {left.verb, right.verb}
    is_one_verb = bool(left.verb) and left.verb == right.verb and _may_be_one_speaker(left, right)
    return is_one_verb or not (is_said or len(left.near & right.near) < _SHARED)


def _told(left: _Time, right: _Time, score: float) -> Iterator[Contrast]:
    if left.day and right.day and not _is_one_day(left, right):
        return  # which is told as a day that differs, where it is sure
    said = left.fullness, right.fullness
    is_weekend = _WEEKEND in {left.day, right.day} and left.day != right.day
    is_fuller = said[0] != said[1] and any(all(map(le, a, b)) for a, b in (said, said[::-1]))
    verdict = Verdict.VAGUE if is_fuller or is_weekend else Verdict.AGREE
    if _may_be_one(left, right):
        yield Contrast(DiscrepancyKind.TIME, left.place, right.place, verdict, score)


def _may_be_one_speaker(left: _Time, right: _Time) -> bool:
    """Whether what happens then is no saying, or one person is heard in both."""
    return left.verb != SPEECH or share_a_name(left.speakers, right.speakers)


def _is_one_day(left: _Time, right: _Time) -> bool:
    """Whether both are one day, perhaps a weekday of which one report's date tells which it is.

    Or one is the weekend in which the other lies.
    """
    is_one_dated = left.day[0].isdigit() != right.day[0].isdigit()
    if left.day == right.day or (is_one_dated and left.weekday and left.weekday == right.weekday):
        return True
    weekend, other = (left, right) if left.day == _WEEKEND else (right, left)
    return weekend.day == _WEEKEND and other.weekday > _WORKDAYS


def _may_be_one(left: _Time, right: _Time) -> bool:
    """Whether no part of the day is told that the other excludes."""
    if left.part and right.part:
        return _HOURS[left.part][0] < _HOURS[right.part][1] and _HOURS[right.part][0] < _HOURS[left.part][1]
    for one, other in ((left, right), (right, left)):
        if one.part and other.clock:
            first, end = _HOURS[one.part]
            return any(first * _HOUR <= m + d < end * _HOUR for m in other.clock for d in (0, _DAY * _HOUR))
    return True


def _times(
    number: int, report: ComparedArticle, main: AbstractSet[str], check: Checkpoint
) -> Iterator[tuple[int, _Time]]:
    """By sentence, its time; where a sentence tells of several, each may be of another thing."""
    for index in checked(sentences_with_facts(report.article), check, FEW):
        told = facts_at(report, (index,))
        weekends = [Day(told.scan.cover(at, at), _WEEKEND, at) for at in told.scan.where("weekend")]
        days = [*(day for day in told.days if not day.is_year), *weekends]
        clocks = [q for q in told.quantities if q.is_clock]
        parts = [at for at in told.scan.where("part of day") if days or clocks or _is_of_a_day(told.scan, at)]
        is_one = all(len(held) <= 1 for held in (days, clocks, parts))
        if is_one and (days or clocks or parts) and (time := _time(number, index, told, days, clocks)):
            yield index, replace(time, what=time.what if time.what in main else "")


def _is_of_a_day(scan: Scan, at: int) -> bool:
    """Whether a part of a day is told without saying of which: "this morning" is of the report's own."""
    return not any(scan.lexicon.groups("this", word) for word in scan.lower[max(0, at - 1) : at + 1])


def _time(number: int, index: int, told: Facts, days: list[Day], clocks: list[Quantity]) -> _Time | None:
    scan, parts = told.scan, told.scan.where("part of day")
    places = sorted([*(d.at for d in days), *(q.at for q in clocks), *parts])
    if places[-1] - places[0] > _NEAR * len(places) or any(scan.is_quoted[at] for at in places):
        return None
    spans = [*(d.span for d in days), *(q.span for q in clocks), *(scan.cover(at, at) for at in parts)]
    first, last = min(s.start for s in spans), max(s.end for s in spans)
    part = scan.lexicon.group("part of day", scan.lower[parts[0]]) if parts else ""
    day = days[0].form if days else ""
    clock = minutes(clocks[0].form) if clocks else frozenset[int]()
    form = " ".join([day, part, *(q.form for q in clocks)])
    place = Value(number, index, Span(first, last), form)
    own = {scan.tokens[at].stem for at in places}
    near = around(scan, places[0], _AROUND) - own
    heard = frozenset(word for said in told.attributions for word in said.speaker)
    return _Time(
        place,
        day,
        _weekday(day, scan),
        part,
        clock,
        verb_of(scan, places[0]),
        near,
        heard,
        _what(told, places[0]),
    )


def _what(told: Facts, at: int) -> str:
    """The stem of what is told to happen right before a time: "the shooting took place just after 8:30"."""
    scan = told.scan
    between = {i for phrase in phrases(scan, "happening") for i in range(phrase.first, phrase.last + 1)}
    for i in range(at - 1, max(-1, at - 1 - _AROUND), -1):
        word = scan.lower[i]
        if not scan.tokens[i].is_word:
            return ""
        if i not in between and word not in scan.lexicon.light:
            is_other = any(scan.lexicon.groups(section, word) for section in _NO_EVENT)
            return "" if is_other else scan.tokens[i].stem
    return ""


def _weekday(day: str, scan: Scan) -> int:
    """The number of a day's weekday from Monday; 0 where it is not known, or no calendar has the day."""
    if len(day) == _ISO and day[0].isdigit():
        with suppress(ValueError):
            return date.fromisoformat(day).isoweekday()
        return 0
    return int(scan.lexicon.group("weekday", day) or 0)
