"""Reads outlet, author and date from lines above a plain text, such as "Northwire, 3 May 2019"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from reader.languages.identification import guess_language
from reader.languages.language import record
from reader.library.importing.metadata.byline import AND, introduced, is_name, people_in
from reader.library.importing.metadata.dates import find_dates
from reader.library.importing.metadata.names import is_role
from reader.text.cleaning.classification import SHORTEST_PARAGRAPH
from reader.text.counting import is_unparted
from reader.text.model import Span

# Code points in which outlet, names and date are looked for: they come before the third paragraph.
_LOOKED_AT = 1_500
# Lines in which they are looked for: what follows is body.
_LINES = 8
# Code points of a line of outlet, names and date: longer lines are prose.
_LONGEST = 110
_ENDS = '.!?”"。؟'
"""What ends a paragraph, after which nothing is looked for."""
# Parts of such a line, between bars or dots: outlet, section, name and date.
_MOST_PARTS = 4
# Words of an outlet's name: more are a headline.
_OUTLET_WORDS = 6
# Words of an outlet's name on a line of its own, beside the date or the byline.
_STACKED_WORDS = 4
# The same in scripts without capitals, where four words are a headline as often.
_STACKED_CASELESS_WORDS = 3
# Parts of a line that names its outlet first, then who wrote: "Northwire, 3 May 2019, by Ada Moss".
_OUTLET_AND_BYLINE = 2
_UNPARTED_NAME = range(2, 13)
_PARTS = re.compile(r"\s*[,،，、|·•;/()（）]\s*|\s+[-–—]+\s+|^[-–—]+\s*|\s*[-–—]+$")
_TIMED = re.compile(
    r"\b\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s?\(?[A-Z]{2,4}\)?)?(?![^\W\d_])", re.IGNORECASE
)
_ABOUT_TIME = re.compile(
    r"\b(?:published|posted|updated|last|first|modified|on|at|date|dated|mon|tue|wed|thu|fri|sat|sun"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|г|года|року|م|veröffentlicht|am|uhr|publié|le|à|publicado|el)\b\.?:?",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:(?P<source>source|outlet|publisher|publication|newspaper|quelle|medium|fuente|medio|fonte"
    r"|источник|издание|المصدر|מקור|来源|來源)"
    r"|(?P<author>authors?|byline|reporters?|autor(?:in)?|auteur|автор|الكاتب|מחבר|作者|记者|記者)"
    r"|(?P<date>date|published|datum|fecha|data|дата|التاريخ|תאריך|日期))\s?[:：]\s?(?P<value>\S.*)",
    re.IGNORECASE,
)
_SMALL = frozenset(
    {
        "of", "the", "and", "de", "la", "le", "les", "el", "los", "di", "du", "des", "der", "die", "das",
        "von", "van", "den", "för", "och", "e", "y", "et", "&", "al",
    }
)  # fmt: skip
_ARTICLES = frozenset({"the", "les", "los", "der", "die", "das"})
"""Articles, with which names of outlets begin, and none of people."""
_SECTIONS = frozenset(
    {
        "news", "world", "politics", "business", "sport", "sports", "opinion", "analysis", "culture", "tech",
        "technology", "science", "health", "home", "share", "live", "video", "videos", "photo", "photos",
        "menu", "search", "advertisement", "subscribe", "save", "print", "listen", "comments", "europe",
        "asia", "africa", "americas", "local", "national", "international", "breaking", "exclusive",
        "updated", "published",
    }
)  # fmt: skip
"""Words above a date on a page that are no outlet: sections and buttons."""
# Letters of an agency in capitals; a longer word in capitals before a date is the place of a dateline.
_LONGEST_ACRONYM = 4


PlaceNames = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Masthead:
    """What the lines above a text state, "" for what they do not, and the spans of these lines."""

    source: str = ""
    author: str = ""
    date: str = ""
    lines: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class _Line:
    span: Span
    names: tuple[str, ...] = ()
    author: str = ""
    source: str = ""
    date: str = ""

    @property
    def is_stated(self) -> bool:
        return bool(self.date or self.author or self.source)


def masthead(text: str) -> Masthead:
    """What lines above the first paragraph state; only lines that hold nothing else count."""
    read = [_read(span, span.of(text)) for span in _first_lines(text)]
    places = record(guess_language(text)).places
    found = [_settled(read, at, places) for at in range(len(read))]
    stated = [line for line in found if line is not None and line.is_stated]
    return Masthead(
        next((line.source for line in stated if line.source), ""),
        next((line.author for line in stated if line.author), ""),
        next((line.date for line in stated if line.date), ""),
        tuple(line.span for line in stated),
    )


def _first_lines(text: str) -> Iterator[Span]:
    lines = list(re.finditer(r"[^\n]+", text[:_LOOKED_AT]))
    written = [line for line in lines if line.group().strip()][:_LINES]
    for line in written:
        if len(line.group()) >= SHORTEST_PARAGRAPH and line.group().rstrip()[-1] in _ENDS:
            return
        lead = len(line.group()) - len(line.group().lstrip())
        yield Span(line.start() + lead, line.start() + len(line.group().rstrip()))


def _read(span: Span, line: str) -> _Line | None:
    """A line as names and a date; None where it holds other words."""
    if len(line) > _LONGEST:
        return None
    if labelled := _LABEL.fullmatch(line):
        return _labelled(span, labelled)
    rest, day = _without_date(line)
    parts = [part for part in (each.strip(" .-–—") for each in _PARTS.split(rest)) if part]
    if parts and (names := introduced(parts[0])):
        return _byline_with_outlet(span, names, parts[1:], day)
    if day and len(parts) == _OUTLET_AND_BYLINE and (people := people_in(introduced(parts[1]))):
        return _Line(span, (), people, parts[0] if _is_outlet(parts[0]) else "", day)
    if len(parts) > _MOST_PARTS or not (parts or day) or not all(map(_is_proper, parts)):
        return None
    return _Line(span, tuple(parts), date=day)


def _byline_with_outlet(span: Span, names: str, parts: Sequence[str], day: str) -> _Line | None:
    """A byline that an outlet may follow: "By Ada Moss, Northwire"; None where it names nobody."""
    parts = [part for part in map(_without_and, parts) if not is_role(part)]
    outlet = next((part for part in parts if not is_name(part) or begins_as_outlet(part)), "")
    people = people_in(", ".join((names, *(part for part in parts if part != outlet))))
    return _Line(span, (), people, outlet if _is_outlet(outlet) else "", day) if people else None


def _without_and(part: str) -> str:
    """A part without the "and" that leads to the last of several."""
    led = AND.match(f" {part}")
    return part[led.end() - 1 :] if led else part


def _labelled(span: Span, found: re.Match[str]) -> _Line:
    value = found["value"].strip()
    if found["source"]:
        return _Line(span, source=value)
    if found["author"]:
        return _Line(span, author=people_in(value) or value)
    day = next(find_dates(value), None)
    return _Line(span, date=day[2] if day else "")


def _settled(lines: Sequence[_Line | None], at: int, places: PlaceNames) -> _Line | None:
    """A line whose names are known to be author or outlet, by the lines beside it; None if unknown."""
    line = lines[at]
    if line is None or not line.names:
        return replace(line, source="") if line is not None and line.source.lower() in places else line
    if line.date:
        author, source = _author_and_outlet(line.names, places)
        return _Line(line.span, author=author, source=source, date=line.date)
    beside = [lines[near] for near in (at - 1, at + 1) if 0 <= near < len(lines)]
    is_beside = any(near is not None and (near.date or near.author) for near in beside)
    name = line.names[0]
    most = _STACKED_WORDS if _has_case(name[0]) else _STACKED_CASELESS_WORDS
    is_short = len(line.names) == 1 and len(name.split()) <= most
    if is_short and is_beside and _is_outlet(name) and name.lower() not in places:
        return _Line(line.span, source=name)
    return None


def _author_and_outlet(names: Sequence[str], places: PlaceNames) -> tuple[str, str]:
    """Author and outlet of a line with a date: the last name is the outlet's; "" where one is a place."""
    if any(name.lower() in places for name in names):
        return "", ""
    *before, last = names
    author = ", ".join(name for name in before if is_name(name))
    if before and not author:
        return "", before[0] if _is_outlet(before[0]) else ""
    return author, last if _is_outlet(last) else ""


def _without_date(line: str) -> tuple[str, str]:
    found = next(find_dates(line), None)
    if found is None:
        return line, ""
    start, end, day = found
    rest = f"{line[:start]} , {_TIMED.sub(' ', line[end:])}"
    return _ABOUT_TIME.sub(" ", rest), day


def _is_proper(part: str) -> bool:
    """Whether every word has the form of a name; in scripts without capitals, whether it is short."""
    words = part.split()
    if any(sign.isdigit() for sign in part) or len(words) > _OUTLET_WORDS or part[-1] in "?!:”":
        return False
    if is_unparted(part[:1]):
        return len(part) in _UNPARTED_NAME
    if not part[0].isascii():  # elsewhere only the first word of a name has a capital, if any has
        return part[0].isupper() or not _has_case(part[0])
    named = [word for word in words if word.lower() not in _SMALL]
    return bool(named) and all(word[0].isupper() or not _has_case(word[0]) for word in named)


def _is_outlet(name: str) -> bool:
    if not name or not _is_proper(name) or name.lower() in _SECTIONS:
        return False
    return not (name.isupper() and " " not in name and len(name) > _LONGEST_ACRONYM)


def begins_as_outlet(name: str) -> bool:
    """Whether a name begins with an article, as those of outlets do, and of no people."""
    return name.split(maxsplit=1)[0].lower() in _ARTICLES


def _has_case(sign: str) -> bool:
    return sign.lower() != sign.upper()
