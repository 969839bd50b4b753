"""Days in a sentence: weekdays, yesterday and tomorrow, days of a month; and years."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from reader.text.facts.lexicon import DAY_ENDING, Lexicon
from reader.text.facts.scan import Scan
from reader.text.model import Span
from reader.text.numbers import is_year, whole

_WEEK = 7
_LAST_DAY = 31
_YEAR_DIGITS = 4
_YEARS = range(2, 9999)
"""From the days of the first and last year a step may lead out of the calendar."""


@dataclass(frozen=True, slots=True)
class Day:
    """One day, or a whole month or year, as stated.

    Attributes:
        form: "2024-05-31" when it is known which one, else "friday" or "05-31"; "2024-05", "05", "2024".
        at: the token at which it stands.
    """

    span: Span
    form: str
    at: int

    @property
    def is_long(self) -> bool:
        """Whether it is a whole month or a year, in which many things happen."""
        return self.form.count("-") < 1 + self.is_dated and self.form[0].isdigit()

    @property
    def is_dated(self) -> bool:
        """Whether its year is told."""
        return is_year(self.form[:4])

    @property
    def is_year(self) -> bool:
        """Whether it is no day but a year."""
        return is_year(self.form)


def days(sentence: Scan, published: str = "") -> tuple[Day, ...]:
    """The days and years of the sentence in order; published, ISO 8601, is the day from which it counts."""
    found = [*_found(sentence, _date(published)), *_years(sentence)]
    return tuple(sorted(found, key=lambda day: day.at))


def _found(sentence: Scan, today: date | None) -> Iterator[Day]:
    words = sentence.lexicon
    for at in sorted({*sentence.where("weekday"), *sentence.where("month"), *sentence.where("near")}):
        word = sentence.lower[at]
        bare = word.rstrip(".")
        is_capital = sentence.written[at][:1].isupper() or _is_written_small(words)
        if is_capital and (number := words.group("weekday", bare)):
            yield Day(sentence.cover(at, at), _weekday(sentence, at, int(number), today, bare), at)
        elif is_capital and (number := words.group("month", bare)):
            if day := _of_month(sentence, at, int(number)):
                yield day
        elif today and (steps := words.group("near", word)):
            yield Day(sentence.cover(at, at), (today + timedelta(int(steps))).isoformat(), at)


def _years(sentence: Scan) -> Iterator[Day]:
    """The years of "in 1998" and "since 1998"."""
    for before in sentence.where("when"):
        word = sentence.lower[before + 1] if before + 1 < len(sentence.lower) else ""
        if is_year(word):
            yield Day(sentence.cover(before + 1, before + 1), word, before + 1)


def _is_written_small(words: Lexicon) -> bool:
    """Whether days and months may lack a capital; where May is a month, "may" and "march" are verbs."""
    return "may" not in words.tables.get("month", {})


def _date(iso: str) -> date | None:
    try:
        day = date.fromisoformat(iso[:10])
    except ValueError:
        return None
    return day if day.year in _YEARS else None


def _weekday(sentence: Scan, at: int, number: int, today: date | None, bare: str) -> str:
    """The latest such day up to the day of publication; the next one after it behind "next"."""
    if not today:
        return _day_alone(sentence.lexicon, bare.replace("’", "'").partition("'")[0])  # "Tuesday's"
    back = (today.isoweekday() - number) % _WEEK
    ahead = at > 0 and sentence.lower[at - 1] == "next"
    return (today + timedelta(_WEEK - back if ahead else -back)).isoformat()


def _day_alone(words: Lexicon, day: str) -> str:
    """The day of "Dienstagabend"."""
    parts = (day.removesuffix(ending) for ending in words.words(DAY_ENDING) if day.endswith(ending))
    return next((name for name in parts if words.groups("weekday", name)), day)


def _of_month(sentence: Scan, at: int, month: int) -> Day | None:
    norms = [t.norm for t in sentence.tokens]
    before = sentence.lower[at - 1] if at else ""
    is_apart = (before == "." and sentence.lexicon.has_dotted_days) or sentence.lexicon.groups("of", before)
    for near in (at - 2, at + 1) if is_apart else (at + 1, at - 1):
        digits = norms[near].rstrip("stndrh") if 0 <= near < len(norms) else ""
        if 1 <= whole(digits) <= _LAST_DAY:
            first = min(at, near)
            year, last = _year(norms, max(at, near))
            return Day(sentence.cover(first, last), f"{year}{month:02}-{whole(digits):02}", first)
    return (
        _month_alone(sentence, at, month)
        if sentence.lexicon.groups("in time", sentence.lower[at - 1])
        else None
    )


def _month_alone(sentence: Scan, at: int, month: int) -> Day:
    """A month in which something was, without its day: "in March" is 03, "in March 2019" is 2019-03."""
    norms = [t.norm for t in sentence.tokens[at + 1 : at + 3]]
    behind = next((n for n, norm in enumerate(norms) if not sentence.lexicon.groups("of", norm)), len(norms))
    year = norms[behind] if behind < len(norms) and is_year(norms[behind]) else ""
    last = at + 1 + behind if year else at
    return Day(sentence.cover(at, last), f"{year}-{month:02}" if year else f"{month:02}", at)


def _year(norms: list[str], last: int) -> tuple[str, int]:
    at = last + 1 + (norms[last + 1 : last + 2] == [","])
    has_year = at < len(norms) and norms[at].isdecimal() and len(norms[at]) == _YEAR_DIGITS
    return (f"{norms[at]}-", at) if has_year else ("", last)
