"""Paragraphs put together as an article's text, with the kinds that the format knows of some of them."""

import re
from collections.abc import Iterable

from reader.library.dates import iso
from reader.text.model import Article, Field, FieldName, Kind, Provenance, Span

Line = tuple[str, Kind | None]
"""One paragraph, and its kind where it is known."""


def article(lines: Iterable[Line], fields: dict[FieldName, Field] | None = None, origin: str = "") -> Article:
    """An article of those paragraphs, one a line; empty ones are left out."""
    pieces: list[str] = []
    kinds: list[tuple[Span, Kind]] = []
    start = 0
    for words, kind in lines:
        text = "\n".join(line for line in (" ".join(part.split()) for part in words.splitlines()) if line)
        if not text:
            continue
        if kind is not None:
            kinds.append((Span(start, start + len(text)), kind))
        pieces.append(text)
        start += len(text) + 1
    return Article("\n".join(pieces), fields or {}, origin=origin, kinds=tuple(kinds))


def plain(paragraphs: Iterable[str]) -> list[Line]:
    """Paragraphs of which nothing is known."""
    return [(paragraph, None) for paragraph in paragraphs]


def titled(title: str, lines: Iterable[Line]) -> list[Line]:
    """The lines, marked as title where one of the first repeats the title."""
    held = list(lines)
    folded = "".join(title.split()).casefold()
    for place, (words, _) in enumerate(held[:4]):
        if folded and "".join(words.split()).casefold() == folded:
            return [*held[:place], (words, Kind.TITLE), *held[place + 1 :]]
    return held


def field_values(provenance: Provenance, **values: str) -> dict[FieldName, Field]:
    """Fields of one provenance by their names in small letters; dates as ISO 8601, empty ones left out."""
    found: dict[FieldName, Field] = {}
    for key, stated in values.items():
        name = FieldName(key)
        match name:
            case FieldName.DATE | FieldName.UPDATED:
                value = iso(stated)
            case FieldName.LANGUAGE:
                value = language_code(stated)
            case _:
                value = " ".join(stated.split())
        if value:
            found[name] = Field(value, provenance)
    return found


def language_code(value: str) -> str:
    """ISO 639-1 of a language tag ("en-GB") or an English name ("English"); "" when it is neither."""
    lowered = value.strip().lower()
    if lowered in _LANGUAGES:
        return _LANGUAGES[lowered]
    found = re.match(r"([a-z]{2})(?:[-_]|$)", lowered)
    return found[1] if found else ""


def is_language(text: str) -> bool:
    """Whether a text is nothing but the English name of a language."""
    return text.strip().lower() in _LANGUAGES


_LANGUAGES = {
    "english": "en", "french": "fr", "german": "de", "spanish": "es", "italian": "it", "portuguese": "pt",
    "dutch": "nl", "russian": "ru", "arabic": "ar", "chinese": "zh", "japanese": "ja", "korean": "ko",
    "polish": "pl", "turkish": "tr", "persian": "fa", "farsi": "fa", "hebrew": "he", "ukrainian": "uk",
    "swedish": "sv", "greek": "el", "norwegian": "no", "danish": "da", "finnish": "fi", "czech": "cs",
    "hungarian": "hu", "romanian": "ro", "eng": "en", "englisch": "en", "anglais": "en", "inglés": "en",
    "fre": "fr", "fra": "fr", "ger": "de", "deu": "de",
    "deutsch": "de", "français": "fr", "español": "es", "italiano": "it", "português": "pt",
    "nederlands": "nl", "spa": "es", "ita": "it", "por": "pt", "rus": "ru",
}  # fmt: skip
