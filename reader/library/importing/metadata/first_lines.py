"""The fields that the first lines of a text state: title, date, byline, agency."""

import re
from dataclasses import replace

from reader.languages.identification import guess_language
from reader.library.importing.metadata.byline import byline
from reader.library.importing.metadata.dates import find_dates, iso
from reader.library.importing.metadata.masthead import masthead
from reader.text.counting import is_spelled, is_unparted, words_in
from reader.text.model import FIRST_WORDS, OPENING, Article, Field, FieldName, Kind, Provenance, Span
from reader.text.paragraphs import line_around
from reader.text.sentences import sentences

Kinds = tuple[tuple[Span, Kind], ...]

# Code points: title, byline, date and dateline come before the third paragraph.
_LOOKED_AT = 1_500
# Lines in which title, byline, date and dateline are looked for: what stands below is body.
_LINES = 8
_TITLE_WORDS = range(4, 26)
"""Shorter lines are labels ("Related image"), longer ones sentences of the body."""
_TITLE_LENGTH = range(12, 181)
_TITLE_OF_SIGNS = range(8, 50)
"""Chinese and Japanese, in which a sign or two are a word."""
_TITLE_WITHOUT_SPACES = range(10, 121)
"""Thai, Lao, Burmese and Khmer, in which a word has as many letters as in English."""
# Words of a headline that would be a label in English, in scripts without capitals: their languages have
# hardly any articles, and join small words to others.
_SHORT_TITLE_WORDS = 3
# A line of at most this many code points that holds a date is a line about the date.
_DATE_LINE = 48
_NO_SHORT_TITLE = re.compile(r"\d{4}|[,،、，:：;؛|]|\s[–—-]\s|记者|記者|기자")
"""A year, a comma, colon or dash between two parts, or the word for a reporter."""
_LABELLED_DATE = re.compile(
    r"(?P<updated>updated|last modified|modified|aktualisiert|mis à jour(?: le)?|actualizado)"
    r"|(?P<published>published|posted|date|first published|veröffentlicht|publié(?: le)?|publicado)",
    re.IGNORECASE,
)
_AFTER_LABEL = re.compile(
    r"\s{0,3}(?:on|at|am|le|el)?\s{0,3}[:|]?\s{0,3}(?:[^\W\d_]{3,9}day,?\s)?", re.IGNORECASE
)
_DATELINE = re.compile(
    r"^[^\W\d_][^()\n]{1,60}?[,\s]\s*\((?P<agency>[A-Z][\w.&’' ]{1,30})\)\s*(?:[-–—]|--)\s*\S", re.MULTILINE
)
_STOPS = ".…:;,。；：，、।॥۔؛،։።။។"
"""What ends a sentence or a part of one; a headline may end in a question or an exclamation."""
_QUOTES = "”“\"’'»)"


def fields_from_opening(text: str, *, is_titled: bool = False) -> dict[FieldName, Field]:
    """The fields that the first lines state; others are left out.

    With is_titled, the title is known from elsewhere and not looked for.
    """
    head, above = text[:_LOOKED_AT], masthead(text)
    lines = [line.strip() for line in head.splitlines() if line.strip()][:_LINES]
    stated = {span.of(text) for span in above.lines}
    found: dict[FieldName, Field] = {}
    unstated = [line for line in lines if line not in stated]
    if not is_titled and (title := _headline(head, unstated, is_whole=head == text)):
        found[FieldName.TITLE] = Field(title, Provenance.OPENING_LINES, is_guess=True)
    if author := above.author or next(filter(None, map(byline, lines)), ""):
        found[FieldName.AUTHOR] = Field(author, Provenance.OPENING_LINES)
    agency = _DATELINE.search(head)
    if source := above.source or (agency["agency"].strip() if agency else ""):
        found[FieldName.SOURCE] = Field(source, Provenance.OPENING_LINES, is_guess=True)
    if above.date:
        found[FieldName.DATE] = Field(above.date, Provenance.OPENING_LINES)
    return {**found, **_dates(head, lines)}


def language_field(text: str) -> dict[FieldName, Field]:
    """The language, guessed from the text; {} where it cannot be."""
    language = guess_language(text)
    return {FieldName.LANGUAGE: Field(language, Provenance.DETECTED, is_guess=True)} if language else {}


def with_opening(article: Article, *, is_pasted: bool = False) -> Article:
    """The article with its first sentence as a field, which names it where nothing else does.

    A name or a label above that sentence is skipped, except in a text that somebody pasted.
    """
    head = replace(article, text=article.text[:_LOOKED_AT], kinds=_within(article.kinds, _LOOKED_AT))
    kinds = {Kind.BODY, Kind.TITLE} if is_pasted else {Kind.BODY}
    body = [s.span.of(head.text) for s in sentences(head) if s.kind in kinds]
    told = next((each for each in body if is_pasted or _is_told(each)), body[0] if body else "")
    opening = " ".join(told.split())[:OPENING]
    return article.with_field(FieldName.OPENING, Field(opening, Provenance.DETECTED)) if opening else article


def _is_told(sentence: str) -> bool:
    """Whether it is a sentence, not a name or a label that stands on a line of its own."""
    return words_in(sentence) >= FIRST_WORDS or sentence.rstrip(_QUOTES).endswith(
        (*_STOPS, "!", "?", "؟", "？")
    )


def _within(kinds: Kinds, end: int) -> Kinds:
    return tuple((Span(span.start, min(span.end, end)), kind) for span, kind in kinds if span.start < end)


def is_headline(line: str) -> bool:
    """Whether a line has the form of a headline: some words, no full stop at its end."""
    letter = _first_letter(line)
    if not is_unparted(letter):
        has_its_length = words_in(line) in _TITLE_WORDS and len(line) in _TITLE_LENGTH
    else:
        has_its_length = len(line) in (_TITLE_WITHOUT_SPACES if is_spelled(letter) else _TITLE_OF_SIGNS)
    return has_its_length and not _ends_a_sentence(line)


def _is_short_headline(line: str, follows: list[str]) -> bool:
    """Whether a line of three words in a script without capitals is a headline: the body follows at once."""
    letter = _first_letter(line)
    if words_in(line) != _SHORT_TITLE_WORDS or not letter or letter.upper() != letter.lower():
        return False
    if _ends_a_sentence(line) or _NO_SHORT_TITLE.search(line):
        return False
    return bool(follows) and len(follows[0]) > len(line) and not is_headline(follows[0])


def _first_letter(line: str) -> str:
    return next(filter(str.isalpha, line), "")


def _ends_a_sentence(line: str) -> bool:
    return line.rstrip(_QUOTES).endswith(tuple(_STOPS))


def _headline(head: str, lines: list[str], *, is_whole: bool) -> str:
    """The first line that has the form of a headline, unless by what it says it is page furniture."""
    title = _title(lines, is_whole=is_whole)
    if not title or title not in (furniture := _furniture(head)):
        return title
    return _title([line for line in lines if line not in furniture], is_whole=is_whole)


def _furniture(head: str) -> set[str]:
    """The lines with something in them that is not part of the report's own words."""
    told = [(s.kind, line_around(head, s.span.start, s.span.end)) for s in sentences(Article(head))]
    headlines = {line for kind, line in told if kind is Kind.TITLE}
    return {line for kind, line in told if not kind.is_compared} - headlines


def _title(lines: list[str], *, is_whole: bool) -> str:
    for place, line in enumerate(lines[:4]):
        follows = lines[place + 1 :]
        begins_well = line[0].isupper() or line[0] in "“\"‘'«¿¡" or line[0].isdigit() or not line[0].isascii()
        has_form = is_headline(line) or (not place and _is_short_headline(line, follows))
        if has_form and begins_well and not byline(line) and not _is_about_date(line):
            longer = any(len(other) > len(line) for other in follows)
            return line if longer or (follows and not is_whole) else ""
        if len(line) > _TITLE_LENGTH.stop:
            return ""
    return ""


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
