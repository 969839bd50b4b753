"""Finds author and date of a PDF's article in short paragraphs around its title and behind its end."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain, islice

from reader.languages.identification import guess_language
from reader.languages.language import record
from reader.library.formats.pdf.body import MarkedParagraphs
from reader.library.formats.pdf.layout import PdfParagraph
from reader.library.formats.web.metadata.byline import names_in
from reader.library.formats.web.metadata.date import day_in_address
from reader.library.importing.metadata.byline import AND, is_name
from reader.library.importing.metadata.dates import find_dates
from reader.library.importing.metadata.masthead import begins_as_outlet
from reader.text.cleaning.phrases import cleaning_words
from reader.text.counting import words_in
from reader.text.model import Field, FieldName, Kind, Provenance

# Words of a short paragraph below the title: longer ones are prose.
_FEW_WORDS = 24
# The same above the title and behind the article, where parts of other reports may be.
_VERY_FEW = 14
# Paragraphs that are looked at below the title, above it and behind the article: bylines are near.
_BELOW, _ABOVE, _BEHIND = 12, 3, 3
_BEFORE_DATE = re.compile(
    r"\s(?:first )?(?:published|updated|posted|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado"
    r"|actualizado|pubblicato|aggiornato|atualizado|gepubliceerd)\b.{0,30}$",
    re.IGNORECASE,
)
"""Words between a name and a date on one line."""
_GLUED = re.compile(r"(?<=\s)(?:By|Von|Par|Por|Di) (?=[^\W\d_a-z])")
"""Words before a name that has the caption of a picture in front of it."""
_OF_PAPERS = ("en", "de", "fr", "es", "it", "pt")
"""Languages whose weekdays may be between a name and a date."""
# Words beside a day in a line about it: a name, an office, an hour.
_WORDS_BESIDE_DATE = 9
_NAME_WORDS = range(2, 4)
# Letters of an agency that is named as the author: longer ones of the list more often have the pictures.
_ACRONYM = range(2, 4)
_SLASHED = re.compile(r"(?<![\d/-])(0?[1-9]|1[0-2])[/-](0?[1-9]|1[0-2])[/-](\d{4})(?![\d/-])")
"""A day of which either number may be the month."""
# The share of a paragraph's letters in links from which it is a menu.
_LINKED = 0.5


def fields_beside(body: MarkedParagraphs, address: str) -> dict[FieldName, Field]:
    """Author and date, as guesses, where told. An address tells a day better than captions."""
    shown = [(p, kind) for p, kind in body if not p.is_furniture]
    places = [n for n, (_, kind) in enumerate(shown) if kind is None]
    first, last = (places[0], places[-1]) if places else (len(shown), len(shown))
    title = _last_title(shown, first)
    below, past = _below(shown, title, first)
    further = [*_above(shown, title), *_behind(shown, last)]
    if _puts_day_first(shown[first][0].text if places else ""):
        below, past, further = map(_dotted, (below, past, further))
    texts = [*below, *further]
    found: dict[FieldName, Field] = {}
    about = (day for text in (*texts, *past) for day in find_dates(text) if _is_about(text, day))
    if day := next((day[2] for day in about), ""):
        found[FieldName.DATE] = Field(day, Provenance.OPENING_LINES, is_guess=True)
    elif day := day_in_address(address):
        found[FieldName.DATE] = Field(day, Provenance.ADDRESS, is_guess=True)
    elif day := next((day[2] for text in texts for day in find_dates(text)), ""):
        found[FieldName.DATE] = Field(day, Provenance.OPENING_LINES, is_guess=True)
    name = _name(below) or _first_named(past) or _name(further) or _lone_name(texts)
    if name := name or _presented(texts, shown):
        found[FieldName.AUTHOR] = Field(name, Provenance.OPENING_LINES, is_guess=True)
    return found


def _puts_day_first(prose: str) -> bool:
    """Whether 3/4/2019 is in April: English is written in countries that put the month first."""
    return guess_language(prose) not in {"", "en"}


def _dotted(texts: list[str]) -> list[str]:
    """The texts with days such as 3/4/2019 as 3.4.2019, which is read with the day first."""
    return [_SLASHED.sub(r"\1.\2.\3", text) for text in texts]


def _name(texts: list[str]) -> str:
    return _first_named(texts) or _lone_name(texts)


def _first_named(texts: list[str]) -> str:
    return next(filter(None, map(_named, texts)), "")


def _last_title(shown: MarkedParagraphs, first: int) -> int:
    """The place of the title, the last one above the article; -1 where there is none."""
    title = next((p.text for p, kind in shown if kind is Kind.TITLE), "")
    if not title:
        return -1
    bare = "".join(filter(str.isalnum, title.casefold()))
    same = (n for n, (p, _) in enumerate(shown[: first + 1]) if _bare(p) == bare)
    return max(same, default=next(n for n, (_, kind) in enumerate(shown) if kind is Kind.TITLE))


def _bare(paragraph: PdfParagraph) -> str:
    return "".join(filter(str.isalnum, paragraph.text.casefold()))


def _is_about(text: str, day: tuple[int, int, str]) -> bool:
    """Whether a text says little but a day: in longer ones something happened then, as in a caption."""
    return words_in(text[: day[0]]) + words_in(text[day[1] :]) <= _WORDS_BESIDE_DATE


def _below(shown: MarkedParagraphs, title: int, first: int) -> tuple[list[str], list[str]]:
    """The short paragraphs between title and first prose, and those from there to the second.

    The first prose may be a caption. Without a title, the article's first ones.
    """
    start = title + 1 if title >= 0 else first
    found: tuple[list[str], list[str]] = [], []
    prose = 0
    for paragraph, kind in shown[start : start + _BELOW]:
        if words_in(paragraph.text) <= _FEW_WORDS:
            found[prose].append(paragraph.text)
        elif kind is None and prose:
            break
        else:
            prose += kind is None
    return found


def _above(shown: MarkedParagraphs, title: int) -> Iterator[str]:
    """The very short paragraphs right above the title, the nearest first."""
    above = (p.text for p, _ in reversed(shown[: max(title, 0)]) if p.text)
    return (text for text in islice(above, _ABOVE) if words_in(text) <= _VERY_FEW)


def _behind(shown: MarkedParagraphs, last: int) -> Iterator[str]:
    behind = (p for p, _ in shown[last + 1 : last + 1 + _BEHIND] if p.linked <= _LINKED)
    return (p.text for p in behind if words_in(p.text) <= _VERY_FEW)


def _named(text: str) -> str:
    """The names in a byline, without a date that may follow them."""
    day = next(find_dates(text), None)
    before = text[: day[0]].rstrip(" ,|·•-–—") if day and day[0] else text
    glued = _GLUED.search(before) if day else None
    return names_in(before) or (names_in(before[glued.start() :]) if glued else "")


def _without_weekday(name: str) -> str:
    before, _, last = name.rpartition(" ")
    return before if last.casefold() in _weekdays() else name


@cache
def _weekdays() -> frozenset[str]:
    return frozenset(chain.from_iterable(record(code).weekdays for code in _OF_PAPERS))


def _lone_name(texts: list[str]) -> str:
    """A person's name before a date, or one that is a paragraph more than once, where there is a date.

    Or the names of two people next to a date: one alone may be that of an outlet or a place.
    """
    days = [next(find_dates(text), None) for text in texts]
    is_beside_day = [any(days[max(0, number - 1) : number + 2]) for number in range(len(texts))]
    for number, (text, day) in enumerate(zip(texts, days, strict=True)):
        name = _BEFORE_DATE.sub("", text[: day[0]] if day else text).partition(",")[0].strip(" |·•-–—")
        name = _without_weekday(name) if day else name
        is_sure = bool(day) or (any(days) and texts.count(text) > 1)
        if is_sure and _is_person(name) and not name.isupper():
            return name
        if is_beside_day[number] and AND.search(text) and all(map(_is_person, AND.split(text))):
            return ", ".join(AND.split(text))
        if day and len(name) in _ACRONYM and name.casefold() in cleaning_words("en", "agency"):
            return name
    return ""


def _is_person(name: str) -> bool:
    return len(name.split()) in _NAME_WORDS and is_name(name) and not begins_as_outlet(name)


def _presented(texts: list[str], shown: MarkedParagraphs) -> str:
    """A name beside a day which the page presents, as it is written there: "Ada Lind writes on harbours"."""
    is_dated = [next(find_dates(text), None) is not None for text in texts]
    for number, text in enumerate(texts):
        if (
            any(is_dated[max(0, number - 1) : number + 2])
            and len(text.split()) in _NAME_WORDS
            and is_name(text)
        ):
            for paragraph, _ in shown:
                name, behind = paragraph.text[: len(text)], paragraph.text[len(text) : len(text) + 2]
                if name.casefold() == text.casefold() and behind[:1] == " " and behind[1:].islower():
                    return name
    return ""
