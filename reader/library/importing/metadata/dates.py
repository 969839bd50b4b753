"""Turns dates, as newsrooms and machines write them, into ISO 8601."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from functools import cache

from reader.languages.files import codes
from reader.languages.language import record

_NAME = r"(?P<{0}>[^\W\d_]{{2,12}}(?:\s(?:الأول|الثاني))?)\.?(?:/[^\W\d_]{{2,12}}(?:\s(?:الأول|الثاني))?)?"
"""A month, or the same by its two names with a stroke between, as in Arabic."""
_ISO = r"(?<!\d)(?P<y1>\d{4})-(?P<m1>\d{2})-(?P<d1>\d{2})(?!\d)"
_MONTH_FIRST = _NAME.format("m2") + r"\s+(?P<d2>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<y2>\d{4})(?!\d)"
_DAY_FIRST = (
    r"(?<!\d)(?P<d3>\d{1,2})(?:st|nd|rd|th|er|\.)?(?:\s+(?:de\s+)?|(?P<joined>-))"
    + _NAME.format("m3")
    + r"(?(joined)-|,?\s+(?:del?\s+)?)"
    + r"(?:(?P<y3>\d{4})(?!\d)|['’]?(?P<short3>\d{2})(?=\s*(?:$|[|•·)\n])|,?\s\d{1,2}[:.]\d{2}))"
)
"""Two figures of a year count at the end of a line or before an hour: "on 14 May 23 people met" has none."""
_EASTERN = r"(?<!\d)(?P<y4>\d{4})\s*[年년]\s*(?P<m4>\d{1,2})\s*[月월]\s*(?P<d4>\d{1,2})\s*[日일]"
_YEAR_FIRST = r"(?<!\d)(?P<y5>\d{4})[/.](?P<m5>\d{1,2})[/.](?P<d5>\d{1,2})(?!\d)"
_DOTTED = r"(?<![\d.])(?P<d6>\d{1,2})\.\s?(?P<m6>\d{1,2})\.\s?(?P<y6>\d{4})(?!\d)"
_SLASHED = r"(?<![\d/-])(?P<d7>\d{1,2})(?P<mark>[/-])(?P<m7>\d{1,2})(?P=mark)(?P<y7>\d{4})(?![\d/-])"
_SHORT = r"(?<![\d./-])(?P<d8>\d{2})(?P<mark8>[./])(?P<m8>\d{2})(?P=mark8)(?P<y8>\d{2})(?![\d/-]|\.\d)"
"""A day with two figures of its year, all in twos: 3.2.11 is a section or a version."""
_WRITTEN = re.compile(
    "|".join((_ISO, _MONTH_FIRST, _DAY_FIRST, _EASTERN, _YEAR_FIRST, _DOTTED, _SLASHED, _SHORT))
)
_MACHINE = re.compile(
    r"(\d{4})-?(\d{2})-?(\d{2})"
    r"(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?(?![\d-])",
    re.IGNORECASE,
)
_MAILED = re.compile(r"\d{1,2} [A-Za-z]{3} \d{4} \d{1,2}:\d{2}")
_MONTH_AND_DAY = re.compile(r"\b([^\W\d_]{3,12})\.?\s\d{1,2}(?!\d)")
_LEADING_TO_DAYS = frozenset(
    {"on", "am", "le", "el", "il", "em", "op", "den", "w", "на", "updated", "published", "posted"}
)
_BESIDE = " ,.|·•-–—:،"
"""What stands between a name and a date."""
# The year of the first newspapers: no report is older.
EARLIEST = 1600
# The first year of the hundred that two figures may tell: files of reports begin about then.
_FIRST_OF_SHORT = 1970
# A year that no report of this program's time can have.
LATEST = 2200


def iso(value: str) -> str:
    """A date in any common form as YYYY-MM-DD, with a time where one was given; "" if there is none."""
    value = value.strip()[:100]
    if found := _MACHINE.match(value):
        return _machine(found)
    if _MAILED.search(value) and (mailed := _mailed(value)):
        return mailed
    written = next(find_dates(value), None)
    return written[2] if written else ""


def find_dates(text: str) -> Iterator[tuple[int, int, str]]:
    """Every complete date in the text: its start, its end, and the day as YYYY-MM-DD."""
    for found in _WRITTEN.finditer(text):
        for form in "123456":
            if found[f"y{form}"] and (day := _day(*found.group(f"y{form}", f"m{form}", f"d{form}"))):
                yield found.start(), found.end(), day.isoformat()
        if found["short3"] and (day := _day(_whole_year(found["short3"]), found["m3"], found["d3"])):
            yield found.start(), found.end(), day.isoformat()
        if found["y7"] and (day := _slashed_day(*found.group("y7", "m7", "d7"))):
            yield found.start(), found.end(), day.isoformat()
        if found["y8"] and (day := _short_day(*found.group("y8", "m8", "d8", "mark8"))):
            yield found.start(), found.end(), day.isoformat()


def before_date(text: str) -> str:
    """What stands before the first date of a text, without its weekday; the text where it has none.

    The day of a month is one here, be the year told or not.
    """
    first = next((start for start, _, _ in find_dates(text)), None)
    if first is None:
        of_month = (found for found in _MONTH_AND_DAY.finditer(text) if found[1].lower() in _months())
        first = next((found.start() for found in of_month), None)
    if first is None:
        return text
    words = text[:first].rstrip(_BESIDE).split()
    while words and words[-1].strip(_BESIDE).lower() in _before_days():
        words.pop()
    return " ".join(words).rstrip(_BESIDE)


@cache
def _before_days() -> frozenset[str]:
    """What may stand right before a day: its name in every language, and the word that leads to it."""
    return _LEADING_TO_DAYS | {name.rstrip(".") for code in codes() for name in record(code).weekdays}


def _day(year: str, month: str, day: str) -> date | None:
    number = int(month) if month.isdecimal() else _months().get(" ".join(month.lower().split()), 0)
    return _valid(int(year), number, int(day))


@cache
def _months() -> dict[str, int]:
    """The numbers of months by their names, in all languages; names of two different months are left out."""
    found: dict[str, set[int]] = {}
    for code in codes():
        known = record(code)
        for name, number in (*known.months.items(), *known.short_months.items()):
            found.setdefault(name.rstrip("."), set()).add(number)
    return {name: min(numbers) for name, numbers in found.items() if len(numbers) == 1}


def _slashed_day(year: str, second: str, first: str) -> date | None:
    """The day of 31/12/2019 or 12/31/2019; None for 3/4/2019, which may be either of two days."""
    day_first, month_first = _day(year, second, first), _day(year, first, second)
    return day_first or month_first if None in {day_first, month_first} or first == second else None


def _short_day(year: str, second: str, first: str, mark: str) -> date | None:
    """The day of 31.12.19 or 31/12/19; with dots the day is first, with strokes as in _slashed_day()."""
    whole = _whole_year(year)
    return _day(whole, second, first) if mark == "." else _slashed_day(whole, second, first)


def _whole_year(year: str) -> str:
    return str(_FIRST_OF_SHORT + (int(year) - _FIRST_OF_SHORT) % 100)


def _mailed(value: str) -> str:
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, IndexError, OverflowError):
        return ""
    return moment.isoformat(timespec="minutes") if EARLIEST <= moment.year <= LATEST else ""


def _machine(found: re.Match[str]) -> str:
    year, month, day, hour, minute, _, zone = found.groups()
    if not (valid := _valid(int(year), int(month), int(day))):
        return ""
    if hour is None or not (int(hour) < 24 and int(minute) < 60):  # noqa: PLR2004  # hours of a day, minutes of an hour
        return valid.isoformat()
    zone = (zone or "").upper().replace("Z", "+00:00")
    zone = f"{zone[:3]}:{zone[-2:]}" if zone else ""
    moment = f"{valid.isoformat()}T{hour}:{minute}{zone}"
    try:
        datetime.fromisoformat(moment)
    except ValueError:
        return valid.isoformat()
    return moment


def _valid(year: int, month: int, day: int) -> date | None:
    if not EARLIEST <= year <= LATEST:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
