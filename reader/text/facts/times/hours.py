"""Times of day as they are told: 5.30pm, 17.30 Uhr, 14h30, noon, a quarter to four, halb sechs."""

import re
from dataclasses import replace

from reader.languages.language import record
from reader.text.facts.figures.figure import Figure, Measure
from reader.text.facts.scan import Scan, words_of
from reader.text.facts.times.clock import DAY_HALVES
from reader.text.numbers import number_of

_GLUED = re.compile(r"(\d{1,2})(?:[.:](\d\d))?([ap])\.?m\.?")
_FRENCH = re.compile(r"(\d{1,2})h(\d\d)?")
_DOTTED = re.compile(r"\d{1,2}[.:]\d\d")
_JOINED = re.compile(r"([01]\d|2[0-3])([0-5]\d)")
_HALVES = {"a.m.", "p.m.", "am", "pm", "a.m", "p.m"}
_HOURS = 24
_HALF_DAY = 12
_HOUR = 60
# The hour from which on a time of the night is before midnight: "nine at night", "two at night".
_EVENING = 6
_NIGHT = "night"
_BEHIND_TIME = ("zone", "offset", "weekday", "near", "part of day", "speech")


def clock(sentence: Scan, at: int) -> Figure | None:
    """The time of day that begins at that token, with its zone; None where none does."""
    first = _one(sentence, at)
    link = sentence.lexicon.group("between", sentence.word(at - 1))
    if first is None or not link:
        return first
    and_at = first.last + 1
    last = _one(sentence, and_at + 1) if sentence.lexicon.groups("and", sentence.word(and_at)) else None
    return _time(sentence, at, last.last, f"{first.form}..{last.form}") if last else first


def _one(sentence: Scan, at: int) -> Figure | None:
    if at >= len(sentence.tokens):
        return None
    ways = (_named, _part_of_hour, _minutes_from_hour, _figured, _whole, _of_half)
    found = next((time for way in ways if (time := way(sentence, at))), None)
    return _completed(sentence, found) if found else None


def _completed(sentence: Scan, time: Figure) -> Figure:
    """The time with the half of the day and the zone that the words behind it tell: "2pm UTC-5/-4"."""
    form, last = time.form, time.last
    if not form.endswith(DAY_HALVES):
        told, end = words_of(sentence, "half of day", last + 1)
        if half := _half_of(told, int(form.partition(":")[0])):
            form, last = form + half, end
    zone, end = words_of(sentence, "offset", last + 1)
    if zone:
        form, last = f"{form} UTC{zone}", end
    return replace(time, form=form, last=last)


def _half_of(told: str, hour: int) -> str:
    """The letters for the half of the day of which that hour is; "" where nothing tells it."""
    if not told or hour > _HALF_DAY:
        return ""
    if told == _NIGHT:
        return "pm" if _EVENING <= hour < _HALF_DAY else "am"
    return told


def _time(sentence: Scan, first: int, last: int, form: str) -> Figure:
    return Figure(first, last, form, Measure.TIME, len(sentence.lower))


def _named(sentence: Scan, at: int) -> Figure | None:
    """Noon, midi, Mitternacht; behind an hour the word tells the half of its day ("12 Uhr mittags")."""
    form = sentence.lexicon.group("clock", sentence.lower[at])
    return _time(sentence, at, at, form) if form else None


def _part_of_hour(sentence: Scan, at: int) -> Figure | None:
    """Half past two, a quarter to four, halb sechs: so many minutes before or after the hour named behind."""
    steps, end = words_of(sentence, "part of hour", at)
    hour = _whole_hour(sentence, end + 1) if steps else None
    return None if hour is None else _away(sentence, (at, end + 1), hour, int(steps))


def _minutes_from_hour(sentence: Scan, at: int) -> Figure | None:
    """Ten past four, twenty minutes to five: only where the words before it lead to a time."""
    number = number_of(sentence.tokens[at].norm)
    if not number or not 0 < number.value < _HOUR or not _is_led(sentence, at):
        return None
    behind = at + 1 + bool(sentence.lexicon.groups("time", sentence.word(at + 1)))
    side = sentence.lexicon.group("minutes from", sentence.word(behind))
    hour = _whole_hour(sentence, behind + 1) if side else None
    if hour is not None and behind == at + 1 and _is_stretch(sentence, at):
        return None
    return None if hour is None else _away(sentence, (at, behind + 1), hour, int(side) * int(number.value))


def _is_stretch(sentence: Scan, at: int) -> bool:
    """Whether two figures and "to" tell how many, not when: "from 11 to 14", "about 10 to 15 people"."""
    words, behind = sentence.lexicon, sentence.word(at + 3)
    is_from = bool(words.groups("from", sentence.word(at - 1)))
    is_linked = bool(words.groups("range link", sentence.word(at + 1)))
    hour = _whole_hour(sentence, at + 2)
    is_time = behind in _HALVES or any(words.groups(section, behind) for section in _BEHIND_TIME)
    is_counting = behind.isalpha() and behind not in words.light and not is_time
    return is_linked and (is_from or is_counting or (hour or 0) > _HALF_DAY)


def _away(sentence: Scan, place: tuple[int, int], hour: int, steps: int) -> Figure:
    """The time so many minutes from that hour, which stands at the last of these tokens."""
    minutes = (hour * _HOUR + steps) % (_HALF_DAY * _HOUR) or _HALF_DAY * _HOUR
    first, last = place
    half = sentence.word(last + 1) if _tells_half(sentence, last + 1) else ""
    form = f"{minutes // _HOUR or _HALF_DAY}:{minutes % _HOUR:02}" + (f"{half[0]}m" if half else "")
    return _time(sentence, first, last + bool(half), form)


def _tells_half(sentence: Scan, at: int) -> bool:
    """Whether "am" or "pm" stands there; in German "am" is "on the"."""
    word = sentence.word(at)
    return word in _HALVES and not sentence.lexicon.groups("preposition", word)


def _figured(sentence: Scan, at: int) -> Figure | None:
    written, behind = sentence.lower[at], sentence.word(at + 1)
    if match := _GLUED.fullmatch(written):
        return _time(sentence, at, at, _form(match[1], match[2], f"{match[3]}m"))
    is_two = bool(behind) and sentence.touches(at)  # "14h30" is a figure and a word
    if (match := _FRENCH.fullmatch(written + behind * is_two)) and int(match[1]) <= _HOURS:
        return _time(sentence, at, at + is_two, _form(match[1], match[2], ""))
    if (match := _FRENCH.fullmatch(written)) and int(match[1]) <= _HOURS:
        return _time(sentence, at, at, _form(match[1], match[2], ""))
    return _dotted(sentence, at)


def _dotted(sentence: Scan, at: int) -> Figure | None:
    written, behind = sentence.lower[at], sentence.word(at + 1)
    norm = sentence.tokens[at].norm
    is_zoned = sentence.lexicon.groups("zone", behind)
    if (match := _JOINED.fullmatch(written)) and is_zoned:  # 2025 local time, 1725 GMT
        is_offset = bool(sentence.lexicon.groups("offset", behind))
        return _time(sentence, at, at + (not is_offset), f"{match[1]}:{match[2]}")
    is_led = bool(sentence.lexicon.groups("hour before", sentence.word(at - 1)))
    is_led = is_led or (record(sentence.lexicon.language).decimal_mark == "," and _is_led(sentence, at))
    has_half = _tells_half(sentence, at + 1)
    is_time = is_led or has_half or ":" in written or _is_hour(sentence, at + 1)
    is_time = is_time or bool(words_of(sentence, "half of day", at + 1)[0])
    if _DOTTED.fullmatch(written) and is_time:
        hours, minutes = re.split("[.:]", written)
        last = at + (has_half or _is_hour(sentence, at + 1))
        return _time(sentence, at, last, _form(hours, minutes, f"{behind[0]}m" if has_half else ""))
    if norm.isdecimal() and has_half:
        return _time(sentence, at, at + 1, f"{norm}{behind[0]}m")
    return None


def _whole(sentence: Scan, at: int) -> Figure | None:
    """17 Uhr, 15 h 30, seven o'clock, trois heures et quart; a number of hours is no time of day."""
    is_long = bool(sentence.lexicon.groups("during", sentence.word(at - 1)))  # "pendant trois heures"
    hour = None if is_long else _whole_hour(sentence, at)
    behind = at + 1 + _is_hour(sentence, at + 1)
    is_hour = behind > at + 1
    if hour is None or not (is_hour or _is_led(sentence, at)):
        return None
    steps, end = words_of(sentence, "behind hour", behind)
    if steps:
        return _away(sentence, (at, end), hour, int(steps))
    if not is_hour:
        return _half_behind(sentence, at, hour)
    minutes = sentence.word(behind)
    if minutes.isdecimal() and len(minutes) == len("30"):
        return _time(sentence, at, behind, _form(str(hour), minutes, ""))
    return _time(sentence, at, at + 1, _form(str(hour), "", ""))


def _half_behind(sentence: Scan, at: int, hour: int) -> Figure | None:
    """Eight in the morning, las 8 de la tarde: an hour that nothing but its half of the day tells."""
    told, _ = words_of(sentence, "half of day", at + 1)
    is_hour = bool(_half_of(told, hour)) or bool(words_of(sentence, "offset", at + 1)[0])
    follows = sentence.word(at + 1)
    is_last = not follows[:1].isalnum() or follows in sentence.lexicon.light
    is_alone = is_last and bool(sentence.lexicon.groups("hour before", sentence.word(at - 1)))
    return _time(sentence, at, at, _form(str(hour), "", "")) if is_hour or is_alone else None


def _of_half(sentence: Scan, at: int) -> Figure | None:
    """A las cinco y media: the half of an hour that reads like a number of its own."""
    number = number_of(sentence.tokens[at].norm)
    is_led = sentence.lexicon.groups("hour before", sentence.word(at - 1))
    if not number or not is_led or number.unit or number.value % 1 != 1 / 2 or number.value > _HOURS:
        return None
    return _time(sentence, at, at, _form(str(int(number.value)), "30", ""))


def _is_led(sentence: Scan, at: int) -> bool:
    """Whether a time may follow the word before that token: "at", "um", "a las"."""
    before = sentence.word(at - 1)
    return any(sentence.lexicon.groups(section, before) for section in ("hour before", "time before"))


def _is_hour(sentence: Scan, at: int) -> bool:
    return bool(sentence.lexicon.groups("o'clock", sentence.word(at)))


def _whole_hour(sentence: Scan, at: int) -> int | None:
    number = number_of(sentence.tokens[at].norm) if at < len(sentence.tokens) else None
    if number is None or number.unit or number.is_ordinal or not 0 <= number.value <= _HOURS:
        return None
    return int(number.value) if number.value == int(number.value) else None


def _form(hours: str, minutes: str | None, half: str) -> str:
    tail = f":{minutes}" if minutes and minutes != "00" else ""
    return f"{hours}{tail}{half}" if half or tail else f"{hours}:00"
