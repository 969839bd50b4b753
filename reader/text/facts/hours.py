"""Times of day as they are told: 5.30pm, 17.30 Uhr, 14h30, noon, a quarter to four, halb sechs."""

import re

from reader.text.facts.figure import Figure, Measure
from reader.text.facts.scan import Scan
from reader.text.numbers import number_of

_GLUED = re.compile(r"(\d{1,2})(?:[.:](\d\d))?([ap])\.?m\.?")
_FRENCH = re.compile(r"(\d{1,2})h(\d\d)?")
_DOTTED = re.compile(r"\d{1,2}[.:]\d\d")
_JOINED = re.compile(r"([01]\d|2[0-3])([0-5]\d)")
_HALVES = {"a.m.", "p.m.", "am", "pm", "a.m", "p.m"}
_HOURS = 24
_HALF_DAY = 12
_HOUR = 60


def clock(sentence: Scan, at: int) -> Figure | None:
    """The time of day that begins at that token; None where none does."""
    return _named(sentence, at) or _parted(sentence, at) or _figured(sentence, at) or _spoken(sentence, at)


def _at(sentence: Scan, at: int) -> str:
    return sentence.lower[at] if 0 <= at < len(sentence.lower) else ""


def _time(sentence: Scan, first: int, last: int, form: str) -> Figure:
    return Figure(first, last, form, Measure.TIME, len(sentence.lower))


def _named(sentence: Scan, at: int) -> Figure | None:
    """Noon, midi, Mitternacht."""
    form = sentence.lexicon.group("clock", sentence.lower[at])
    return _time(sentence, at, at, form) if form else None


def _parted(sentence: Scan, at: int) -> Figure | None:
    """Half past two, a quarter to four, halb sechs: so many minutes before or after the hour named behind."""
    words = sentence.lexicon
    steps = words.group("part of hour", sentence.lower[at])
    hour_at = at + 1
    if not steps:
        steps = words.group("part of hour", f"{sentence.lower[at]}.{_at(sentence, at + 1)}")
        hour_at = at + 2
    hour = _whole_hour(sentence, hour_at) if steps else None
    if hour is None:
        return None
    minutes = (hour * _HOUR + int(steps)) % (_HALF_DAY * _HOUR) or _HALF_DAY * _HOUR
    half = _at(sentence, hour_at + 1) if _at(sentence, hour_at + 1) in _HALVES else ""
    form = f"{minutes // _HOUR or _HALF_DAY}:{minutes % _HOUR:02}" + (f"{half[0]}m" if half else "")
    return _time(sentence, at, hour_at + bool(half), form)


def _figured(sentence: Scan, at: int) -> Figure | None:
    written, behind = sentence.lower[at], _at(sentence, at + 1)
    if match := _GLUED.fullmatch(written):
        return _time(sentence, at, at, _form(match[1], match[2], f"{match[3]}m"))
    if (match := _FRENCH.fullmatch(written)) and int(match[1]) <= _HOURS:
        return _time(sentence, at, at, _form(match[1], match[2], ""))
    norm = sentence.tokens[at].norm
    if (match := _JOINED.fullmatch(norm)) and sentence.lexicon.groups("zone", behind):
        return _time(sentence, at, at + 1, f"{match[1]}:{match[2]}")  # 2025 local time, 1725 GMT
    if _DOTTED.fullmatch(written) and (behind in _HALVES or ":" in written or _is_hour(sentence, at + 1)):
        hours, minutes = re.split("[.:]", written)
        last = at + (behind in _HALVES or _is_hour(sentence, at + 1))
        return _time(sentence, at, last, _form(hours, minutes, f"{behind[0]}m" if behind in _HALVES else ""))
    if norm.isdecimal() and behind in _HALVES:
        return _time(sentence, at, at + 1, f"{norm}{behind[0]}m")
    return None


def _spoken(sentence: Scan, at: int) -> Figure | None:
    """17 Uhr, 15 h 30, seven o'clock; a number of hours is no time of day."""
    hour = _whole_hour(sentence, at)
    if hour is None or not _is_hour(sentence, at + 1):
        return None
    minutes = _at(sentence, at + 2)
    if minutes.isdecimal() and len(minutes) == len("30"):
        return _time(sentence, at, at + 2, _form(str(hour), minutes, ""))
    return _time(sentence, at, at + 1, _form(str(hour), "", ""))


def _is_hour(sentence: Scan, at: int) -> bool:
    return bool(sentence.lexicon.groups("o'clock", _at(sentence, at)))


def _whole_hour(sentence: Scan, at: int) -> int | None:
    number = number_of(sentence.tokens[at].norm) if at < len(sentence.tokens) else None
    if number is None or number.unit or number.is_ordinal or not 0 <= number.value <= _HOURS:
        return None
    return int(number.value) if number.value == int(number.value) else None


def _form(hours: str, minutes: str | None, half: str) -> str:
    tail = f":{minutes}" if minutes and minutes != "00" else ""
    return f"{hours}{tail}{half}" if half or tail else f"{hours}:00"
