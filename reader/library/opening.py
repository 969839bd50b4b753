"""What a plain text's own first lines say of it: title, date, byline, agency."""

import re

from reader.library.counting import is_unparted, words_in
from reader.library.dates import find_dates, iso
from reader.text.languages import guess_language
from reader.text.model import Field, FieldName, Provenance

_LOOKED_AT = 1_500
"""Code points: title, byline, date and dateline stand before the third paragraph."""
_LINES = 8
_TITLE_WORDS = range(4, 26)
"""Shorter lines are labels ("Related image"), longer ones sentences of the body."""
_TITLE_LENGTH = range(12, 181)
_UNPARTED_TITLE_LENGTH = range(8, 50)
_DATE_LINE = 48
"""A line of at most this many code points that holds a date is a line about the date."""
_LABELLED_DATE = re.compile(
    r"(?P<updated>updated|last modified|modified|aktualisiert|mis à jour(?: le)?|actualizado)"
    r"|(?P<published>published|posted|date|first published|veröffentlicht|publié(?: le)?|publicado)",
    re.IGNORECASE,
)
_AFTER_LABEL = re.compile(
    r"\s{0,3}(?:on|at|am|le|el)?\s{0,3}[:|]?\s{0,3}(?:[^\W\d_]{3,9}day,?\s)?", re.IGNORECASE
)
_INTRODUCED = r"(?:by|par|von|por|di)\s+"
_BYLINE = re.compile(rf"^{_INTRODUCED}(?P<names>[^\W\d_].{{3,120}})$", re.IGNORECASE)
_NAME = re.compile(r"^[^\W\d_][\w'’.-]*(?:\s+(?:[^\W\d_][\w'’.-]*)){1,3}$")
_SMALL = {
    "de",
    "la",
    "le",
    "van",
    "von",
    "der",
    "den",
    "bin",
    "ibn",
    "al",
    "el",
    "da",
    "di",
    "dos",
    "du",
    "y",
    "und",
}
_MAY_BE_BYLINE = re.compile(rf"(?i:{_INTRODUCED})(?:[^\W\d_a-z]|(?i:{'|'.join(sorted(_SMALL))})\b)")
_DATELINE = re.compile(
    r"^[^\W\d_][^()\n]{1,60}?[,\s]\s*\((?P<agency>[A-Z][\w.&’' ]{1,30})\)\s*(?:[-–—]|--)\s*\S", re.MULTILINE
)
_STOPS = ".…:;,。；：，、"
"""What ends a sentence or a part of one; a headline may end in a question or an exclamation."""
_QUOTES = "”“\"’'»)"


def fields_from_opening(text: str) -> dict[FieldName, Field]:
    """The fields that the first lines state; what is not there is not in the answer."""
    head = text[:_LOOKED_AT]
    lines = [line.strip() for line in head.splitlines() if line.strip()][:_LINES]
    found: dict[FieldName, Field] = {}
    if title := _title(lines, is_whole=len(text) <= _LOOKED_AT):
        found[FieldName.TITLE] = Field(title, Provenance.OPENING_LINES, is_guess=True)
    if author := next(filter(None, map(byline, lines)), ""):
        found[FieldName.AUTHOR] = Field(author, Provenance.OPENING_LINES)
    if agency := _DATELINE.search(head):
        found[FieldName.SOURCE] = Field(agency["agency"].strip(), Provenance.OPENING_LINES, is_guess=True)
    return {**found, **_dates(head, lines)}


def language_field(text: str) -> dict[FieldName, Field]:
    """The language as guessed from the text, if it can be told."""
    language = guess_language(text)
    return {FieldName.LANGUAGE: Field(language, Provenance.DETECTED, is_guess=True)} if language else {}


def byline(line: str) -> str:
    """The names in a line that is a byline as a whole, separated by commas, or ""."""
    found = _BYLINE.match(line.strip())
    if not found:
        return ""
    parts = re.split(
        r",\s*(?:and\s+)?|\s+(?:and|und|et|y|e|&)\s+", found["names"].rstrip(" .,"), flags=re.IGNORECASE
    )
    names = [part for part in parts if _is_name(part)]
    return ", ".join(names) if names and _is_name(parts[0]) else ""


def may_hold_byline(text: str) -> bool:
    """Whether some part of the text may be a byline: told without looking where its sentences end."""
    return bool(_MAY_BE_BYLINE.search(text))


def is_headline(line: str) -> bool:
    """Whether a line has the form of a headline: some words, no full stop at its end."""
    if words_in(line) not in _TITLE_WORDS or len(line) not in _title_length(line):
        return False
    return not line.rstrip(_QUOTES).endswith(tuple(_STOPS))


def _title_length(line: str) -> range:
    """How long a headline may be, by the script it begins in."""
    return _UNPARTED_TITLE_LENGTH if is_unparted(line[:1]) else _TITLE_LENGTH


def _title(lines: list[str], *, is_whole: bool) -> str:
    for place, line in enumerate(lines[:4]):
        follows = lines[place + 1 :]
        begins_well = line[0].isupper() or line[0] in "“\"‘'«¿¡" or line[0].isdigit() or not line[0].isascii()
        if is_headline(line) and begins_well and not byline(line) and not _is_about_date(line):
            longer = any(len(other) > len(line) for other in follows)
            return line if longer or (follows and not is_whole) else ""
        if len(line) > _TITLE_LENGTH.stop:
            return ""
    return ""


def _is_name(text: str) -> bool:
    words = text.split()
    proper = [w for w in words if w.lower() not in _SMALL]
    return (
        bool(_NAME.match(text)) and bool(proper) and all(w[0].isupper() or not w[0].isascii() for w in proper)
    )


def _is_about_date(line: str) -> bool:
    return len(line) <= _DATE_LINE and next(find_dates(line), None) is not None


def _dates(head: str, lines: list[str]) -> dict[FieldName, Field]:
    found: dict[FieldName, Field] = {}
    for label in _LABELLED_DATE.finditer(head):
        name = FieldName.UPDATED if label["updated"] else FieldName.DATE
        after = head[label.end() : label.end() + _DATE_LINE]
        skipped = _AFTER_LABEL.match(after)
        start = skipped.end() if skipped else 0
        first = next(find_dates(after), None)
        if first and first[0] <= start and name not in found:
            found[name] = Field(first[2], Provenance.OPENING_LINES)
    if FieldName.DATE not in found:
        for line in filter(_is_about_date, lines):
            return {FieldName.DATE: Field(iso(line), Provenance.OPENING_LINES, is_guess=True), **found}
    return found
