"""Dates, datelines and bylines: what says when, where and by whom a report was written."""

import re

from reader.text.cleaning.credits import connecting
from reader.text.cleaning.phrases import cleaning_words, openings

# Code points of a line of date and time with its words ("Last updated …"): a longer one tells something.
LONGEST_STAMP = 140
# Code points of a line that says who wrote, several names with their offices: a longer one is a sentence.
LONGEST_BYLINE = 160
# Code points of place, date and agency before the first sentence: no dateline is longer.
LONGEST_DATELINE = 110
# Code points at the end of a date and time, among which a figure is.
LAST_OF_DAY = 14
# Words of a byline, several names with their offices: more are a sentence.
MOST_BYLINE_WORDS = 24
# Words of a line that says who wrote without an introducing word: fewer may be any name.
LEAST_SIGNED = 3

_PIECE = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*|\d+|[^\w\s]")
_GAP = re.compile(r"[:\s]{0,3}")
_LEADING = re.compile(r"(?:[a-zß-ÿ]{4,10}:?\s{1,2})?")
_ISO = r"\d{4}-\d{2}-\d{2}(?:T[\d:.+Z-]{1,25})?"
_ORDINAL = r"\d{1,2}(?:st|nd|rd|th|\.)?"
_MONTH_FIRST = rf"\w{{3,10}}\.? {_ORDINAL},? \d{{4}}"
_DAY_FIRST = rf"{_ORDINAL}(?: de)? \w{{3,10}}\.?(?: de)?,? \d{{4}}"
_WRITTEN = rf"(?:\w{{3,10}}\.?,? )?(?:{_MONTH_FIRST}|{_DAY_FIRST})"
_DAY = re.compile(rf"(?P<iso>{_ISO})|(?P<written>{_WRITTEN})|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}")
_TIME = re.compile(
    r"(?:,|\s|at|@|-|–|\||·|•){0,6}\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?(?:\s?\(?(?-i:[A-Z]{2,4})\b\)?|[+-]\d{2}(?::?\d{2})?)?",
    re.IGNORECASE,
)
_PLACE = r"[A-ZÀ-Þ][A-ZÀ-Þ.’'-]+(?:[ /-][A-ZÀ-Þ][A-ZÀ-Þ.’'-]+){0,4}"
_MIXED = r"[A-ZÀ-Þ][\w.’'-]{1,20}(?:[ /-](?:de |del |la |am )?[A-ZÀ-Þ][\w.’'-]{1,20}){0,3}"
_CITY = r"[A-ZÀ-Þ][a-zß-ÿ.’'-]{2,20}(?:[ /-][A-ZÀ-Þ][a-zß-ÿ.’'-]{2,20})?"
_REST = r"(?:, [\w. ]{2,40}){0,3}"
_AGENCY = r"\((?:[A-ZÀ-Þ][\w ./&’-]{1,40}|[a-z]{2,5}(?:/[A-Za-z]{2,7})?)\)"
_DASH = r"\s{0,2}(?:\.-|\.—|—|–|--|(?<=[\s)])-|(?<=\))\s?:|\|)\s{0,2}"
_BODY = r"(?=[\"“‘'«„]?[A-ZÀ-Þ0-9])"
_DATELINE = re.compile(
    rf"(?:{_PLACE}{_REST}\s?(?:{_AGENCY}\s?)?{_DASH}|{_MIXED}{_REST}\s?{_AGENCY}{_DASH}"
    rf"|{_PLACE}{_REST}\.? /[A-ZÀ-Þ][\w ]{{1,20}}/[.:—–-]{{0,2}}\s?"
    rf"|{_CITY}, \w{{3,9}}\.? \d{{1,2}}(?:, \d{{4}})?\s?{_AGENCY}:?\s"
    rf"|[A-Z]\w{{2,8}}\.? \d{{1,2}}\s?{_AGENCY}{_DASH}"
    rf"|{_AGENCY}{_DASH}|[A-Z]{{2,6}} (?:—|–) ){_BODY}"
)
_BARE_AGENCY = r"(?: [A-Z]{2,6})?"
_FIRST_DATELINE = re.compile(rf"{_CITY}(?:, [A-ZÀ-Þ][\w.]{{1,20}})?{_BARE_AGENCY}\s?(?:—|–|--) {_BODY}")
_LONE = re.compile(
    rf"(?:{_CITY}(?:, [A-ZÀ-Þ][\w.]{{1,20}})? [A-Z]{{2,6}}"
    rf"|{_PLACE}{_REST}|{_AGENCY}|{_PLACE}{_REST}\s?{_AGENCY})\s?(?:—|–|--|-)"
)
_FIRST_PLACE = re.compile(rf"(?:{_PLACE}:\s?|{_CITY}: ){_BODY}")
_ZONE = re.compile(r"(?<=\b[A-Z][SD]T|\bGMT|\bBST|\bUTC)(?=[A-Z]{2})")  # "4:31 PM EDTUPDATED"
_FIRST_AGENCY = re.compile(
    rf"\([A-Z]{{2,6}}\)(?= ?[A-ZÀ-Þ\"“])"
    rf"|{_CITY}(?:, [A-ZÀ-Þ][\w.]{{1,20}})? \([A-Z]{{2,6}}\)(?=[A-ZÀ-Þ\"“])"
)


def is_lone_dateline(content: str) -> bool:
    """Whether a line is a place or an agency in capitals and a dash, the report following below."""
    return content[-1] in "—–-" and len(content) < LONGEST_DATELINE and bool(_LONE.fullmatch(content))


def is_stamp(content: str, language: str) -> bool:
    """Whether a line says nothing but when: dates, times, "3 hours ago", "5 min read"."""
    if len(content) > LONGEST_STAMP or not any(sign.isdigit() for sign in content):
        return False
    known = cleaning_words(language, "date")
    if re.fullmatch(_ISO, content):
        return True
    words = [piece.lower() for piece in _PIECE.findall(_ZONE.sub(" ", content)) if piece[0].isalpha()]
    return bool(_DAY.fullmatch(content)) or (bool(words) and all(word in known for word in words))


def holds_day(content: str) -> bool:
    """Whether a line that is as short as a stamp has a whole date in it."""
    return len(content) <= LONGEST_STAMP and _DAY.search(content) is not None


def stamp_end(text: str, at: int, limit: int, language: str) -> int | None:
    """Where a stamp of publishing that begins there ends ("Published Dec. 31, 2019", glued or not)."""
    opened = openings(language, "stamp").opening(text[at : at + LONGEST_STAMP])
    if not opened:
        return None
    gap = _GAP.match(text, at + opened, limit)
    day = _DAY.match(text, gap.end(), limit) if gap else None
    return _goes_on_anew(text, _after_time(text, day, limit), limit) if day else None


def leading_date_end(text: str, at: int, limit: int) -> int | None:
    """Where the date with which a text opens ends ("date 2024-05-01 The ferry …")."""
    label = _LEADING.match(text, at, limit)
    day = _DAY.match(text, label.end() if label else at, limit) or _DAY.match(text, at, limit)
    return _goes_on_anew(text, _after_time(text, day, limit), limit) if day else None


def _after_time(text: str, day: re.Match[str], limit: int) -> int:
    time = _TIME.match(text, day.end(), min(limit, day.end() + LONGEST_STAMP))
    return time.end() if time else day.end()


def _goes_on_anew(text: str, end: int, limit: int) -> int | None:
    """That end if a new sentence, or nothing, follows it, with the dash or bar that may stand between."""
    rest = text[end : min(limit, end + 8)]
    skipped = rest.lstrip(" \u00a0.,|·•—–-:")
    if skipped and not skipped[0].isupper() and skipped[0] not in "\"“‘'«„[(":
        return None
    between = rest[: len(rest) - len(skipped)]
    return end + len(between.rstrip()) if between.strip(" \u00a0.,") else end


def dateline_end(text: str, at: int, limit: int, *, is_first: bool) -> int | None:
    """Where a dateline that begins there ends, its dash included ("BAGHDAD —", "(Agency) -")."""
    if not (text[at].isupper() or text[at] == "("):
        return None
    # a headline ("Inquiry: who knew what") has no full stop at its end
    is_told = is_first and text[limit - 1] in '.!?”"'
    limit = min(limit, at + LONGEST_DATELINE)
    found = _DATELINE.match(text, at, limit)
    if found is None and is_first:
        found = _first_dateline(text, at, limit, is_told=is_told)
    return at + len(found.group().rstrip()) if found else None


def _first_dateline(text: str, at: int, limit: int, *, is_told: bool) -> re.Match[str] | None:
    return (
        _FIRST_DATELINE.match(text, at, limit)
        or (_FIRST_PLACE.match(text, at, limit) if is_told else None)
        or _FIRST_AGENCY.match(text, at, limit)
    )


def _without_day(content: str) -> str:
    """A line without the date, and the time, that end it."""
    if len(content) > LONGEST_BYLINE or not any(map(str.isdigit, content[-LAST_OF_DAY:])):
        return content
    for day in _DAY.finditer(content):
        if day.start() and _after_time(content, day, len(content)) == len(content):
            return content[: day.start()].rstrip(" ,|·•-–—")
    return content


def is_byline(content: str, language: str) -> bool:
    """Whether a line is an introducing word and names, or names and what they do, and a date at most."""
    content = _without_day(content) or content
    if (
        len(content) > LONGEST_BYLINE
        or content[-1] in '?!:;”"'
        or (content[-1] == "." and content[-3:-2] != " ")
    ):
        return False
    opened = openings(language, "byline").opening(content)
    words = content.replace(",", " , ").replace("|", " | ").split()
    if opened and content[opened : opened + 1] in {" ", ":", "\u00a0"}:
        return 1 < len(words) <= MOST_BYLINE_WORDS and _are_names(
            content[opened:].replace(",", " ").split(), language
        )
    roles = cleaning_words(language, "role")
    if not LEAST_SIGNED <= len(words) <= MOST_BYLINE_WORDS:
        return False
    if set(words).isdisjoint({",", "|", "in"}) and words[-1].lower() not in roles:
        return False
    return any(word.lower() in roles for word in words) and _are_names(words, language)


def _are_names(words: list[str], language: str) -> bool:
    small = (
        connecting(language)
        | {"&", ",", "|", "at", "-", "–", "—", "/", ":", "•", "·"}
        | cleaning_words(language, "role")
    )
    names = [word for word in words if word.lower() not in small]
    return bool(names) and all(name[0].isupper() or name[0] in "@(" for name in names)
