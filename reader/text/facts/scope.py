"""Of which event a figure is: the years, months and names that stand in its clause."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from reader.text.facts.names import Name
from reader.text.facts.scan import Scan
from reader.text.numbers import is_year, whole

_LAST_DAY = 31
_RECENT = "recent"
_LONG = {"month", "year", "decade"}
_CLAUSE_ENDS = {";", "—", "–", ":"}
# Tokens in which "that quake" looks back at what was told before: further on the sentence has told of its
# own event.
_OPENING = 3
# Words from "vor" to "Jahren" and from "il y a" to "ans", the number between them included.
_AGO = 2
# Words from "built", "founded", "run by the Lund family since" to the year, the last of them: a year
# further on is that of something else.
_MADE = 6

Times = tuple[frozenset[str], frozenset[str]]
"""Years and whole months."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What keeps a figure apart from figures of other events.

    Attributes:
        years: the years of its clause, else those of its sentence where that has but one.
        months: the months without a day, for which the same holds.
        names: the letters of the names in its clause.
        looks_back: whether its sentence begins with "it", "they" and names no time of its own.
    """

    years: frozenset[str] = frozenset()
    months: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    looks_back: bool = False

    @property
    def is_dated(self) -> bool:
        """Whether a year or a whole month is told: what happened then is mostly another event."""
        return bool(self.years or self.months)

    @property
    def is_open(self) -> bool:
        """Whether it says nothing of its own."""
        return not (self.is_dated or self.names)


def scopes(sentence: Scan, named: tuple[Name, ...], places: Sequence[int]) -> list[Scope]:
    """The scope of what stands at each of those tokens; named are the names of the sentence."""
    past = _told_of_the_past(sentence)
    compared = {*_compared_with(sentence), *_of_making(sentence), *places}  # "over 2000 people"
    whole = _times(sentence, 0, len(sentence.lower), {*past, *compared})
    edges = {past.start - 1, past.stop} if past else set()
    ends = [at for at in range(len(sentence.lower)) if _parts(sentence, at) or at in edges]
    parts = _parts_of_other_years(sentence)
    looks_back = not (any(whole) or parts) and _looks_back(sentence)
    clauses = [_clause(sentence, ends, at) for at in places]
    own = [_times(sentence, clause.start, clause.stop, compared) for clause in clauses]
    found = [
        Scope(*_its_times(times, whole), _names_in(named, clause), looks_back)
        for times, clause in zip(own, clauses, strict=True)
    ]
    return [
        replace(scope, months=frozenset([_RECENT]))
        if not scope.is_dated and any(at in part or not part.start for part in parts)
        else scope
        for at, scope in zip(places, found, strict=True)
    ]


def _its_times(own: Times, whole: Times) -> Times:
    if any(own):
        return own
    years, months = (found if len(found) == 1 else frozenset() for found in whole)
    return years, months


def _names_in(named: tuple[Name, ...], clause: range) -> frozenset[str]:
    return frozenset(key for name in named if name.first[0] in clause for key in _keys(name))


def _keys(name: Name) -> tuple[str, ...]:
    """Its words, without a first one that may be a capital of the sentence alone."""
    return name.keys[1:] if name.opens and len(name.keys) > 1 else () if name.opens else name.keys


def _clause(sentence: Scan, ends: list[int], at: int) -> range:
    behind = bisect_left(ends, at)
    first = ends[behind - 1] + 1 if behind else 0
    return range(first, ends[behind] if behind < len(ends) else len(sentence.lower))


def _parts(sentence: Scan, at: int) -> bool:
    """Whether a new clause begins behind that token."""
    lower = sentence.lower
    if lower[at] in _CLAUSE_ENDS:
        return True
    return lower[at] == "," and at + 1 < len(lower) and lower[at + 1] in sentence.lexicon.words("joining")


def _told_of_the_past(sentence: Scan) -> range:
    """Where it is told what a figure was before, or once was, too: the year there is not of that figure.

    "Down from 170,000 in 2007", "the same number as in 2014".
    """
    lower, words = sentence.lower, sentence.lexicon
    known = words.words("was before").keys() | words.words("as many").keys()
    pairs = pairwise(lower)
    first = next((at for at, pair in enumerate(pairs) if ".".join(pair) in known), len(lower))
    end = next((at for at in range(first, len(lower)) if _is_mark(sentence, at)), len(lower))
    return range(first, end)


def _compared_with(sentence: Scan) -> set[int]:
    """The years with which this event is compared ("since 1998"), not of another one ("since 1994, when")."""
    worst, words = min(sentence.where("worst"), default=len(sentence.lower)), sentence.lexicon
    years = [at + 1 for at in sentence.where("since worst") if at > worst and is_year(sentence.word(at + 1))]
    return {
        at
        for at in years
        if sentence.word(at + 1) != "," or not words.groups("relative", sentence.word(at + 2))
    }


def _of_making(sentence: Scan) -> Iterator[int]:
    """The years in which what is told of was made: "the tower, built in 1964, has nine storeys"."""
    for made in sentence.where("making"):
        for at in range(made + 1, min(len(sentence.lower), made + 1 + _MADE)):
            if _is_mark(sentence, at):
                break
            if is_year(sentence.lower[at]):
                yield at


def _times(sentence: Scan, first: int, end: int, without: set[int]) -> Times:
    near = enumerate(sentence.lower[first:end], first)
    years = {word for at, word in near if is_year(word) and not _is_hour(sentence, at) and at not in without}
    months = {
        sentence.lexicon.group("month", sentence.lower[at].rstrip("."))
        for at in sentence.where("month")
        if first <= at < end and _is_whole_month(sentence, at)
    }
    spans = sentence.where("recent")
    is_recent = any(first <= at < end and _is_whole_time(sentence, at + 1) for at in spans)
    return frozenset(years), frozenset(months | {_RECENT} if is_recent else months)


def _parts_of_other_years(sentence: Scan) -> list[range]:
    """The stretches between commas that tell of "two years ago" or "every year"; an opening one is of all."""
    found = []
    for at in sentence.where("time"):
        if sentence.lexicon.groups("time", sentence.lower[at]) & _LONG and _is_ago(sentence, at):
            first, end = at, at
            while first and not _is_mark(sentence, first - 1):
                first -= 1
            while end < len(sentence.lower) and not _is_mark(sentence, end):
                end += 1
            found.append(range(first, end))
    return found


def _is_mark(sentence: Scan, at: int) -> bool:
    return sentence.lower[at] == "," or sentence.lower[at] in _CLAUSE_ENDS


def _is_ago(sentence: Scan, at: int) -> bool:
    """Whether years or months at that token are gone, or come again and again."""
    words, first = sentence.lexicon, at - _AGO
    before = sentence.word(first), f"{sentence.word(first - 1)}.{sentence.word(first)}"
    return bool(
        words.groups("ago", sentence.word(at + 1))
        or words.groups("every", sentence.word(at - 1))
        or any(words.groups("since", word) for word in before)
    )


def _is_hour(sentence: Scan, at: int) -> bool:
    """Whether a time of day stands there: "2025 local time"."""
    behind = sentence.lower[at + 1] if at + 1 < len(sentence.lower) else ""
    return bool(sentence.lexicon.groups("zone", behind))


def _is_whole_time(sentence: Scan, at: int) -> bool:
    """Whether months or years stand there: "in recent months"."""
    word = sentence.lower[at] if at < len(sentence.lower) else ""
    return bool(sentence.lexicon.groups("time", word) & _LONG)


def _is_whole_month(sentence: Scan, at: int) -> bool:
    """Whether "in February" stands there, not "3 February" and not "may"."""
    if at == 0 or not sentence.written[at][:1].isupper() or not _is_in_time(sentence, at - 1):
        return False
    near = [sentence.tokens[i].norm.rstrip("stndrh.") for i in (at - 1, at + 1) if i < len(sentence.tokens)]
    return not any(1 <= whole(norm) <= _LAST_DAY for norm in near)


def _looks_back(sentence: Scan) -> bool:
    return not sentence.lexicon.words("looking back").keys().isdisjoint(sentence.lower[:_OPENING])


def _is_in_time(sentence: Scan, at: int) -> bool:
    """Whether a year or a month may follow the word at that token."""
    return "time" in sentence.lexicon.groups("in time", sentence.lower[at])
