"""Makes an article of paragraphs, with the kinds that a format knows of some of them."""

import re
from collections.abc import Iterable

from reader.library.formats.databases.language_names import CODES
from reader.library.importing.metadata.dates import iso
from reader.text.model import Article, Field, FieldName, Kind, Provenance, Span

LineOfKind = tuple[str, Kind | None]
"""A paragraph and its kind, None if unknown."""


def article(
    lines: Iterable[LineOfKind], fields: dict[FieldName, Field] | None = None, origin: str = ""
) -> Article:
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


def plain(paragraphs: Iterable[str]) -> list[LineOfKind]:
    """Paragraphs of unknown kind."""
    return [(paragraph, None) for paragraph in paragraphs]


def titled(title: str, lines: Iterable[LineOfKind]) -> list[LineOfKind]:
    """The lines, the one among the first four that repeats the title marked as TITLE."""
    held = list(lines)
    folded = "".join(title.split()).casefold()
    for place, (words, _) in enumerate(held[:4]):
        if folded and "".join(words.split()).casefold() == folded:
            return [*held[:place], (words, Kind.TITLE), *held[place + 1 :]]
    return held


def field_values(provenance: Provenance, **values: str) -> dict[FieldName, Field]:
    """Fields by the values of FieldName, with dates as ISO 8601 and languages as ISO 639-1; no empty ones."""
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


def with_guessed_date(fields: dict[FieldName, Field], stated: str) -> dict[FieldName, Field]:
    """The fields with that date as a guess, where they have none."""
    if FieldName.DATE in fields or not (value := iso(stated)):
        return fields
    return {**fields, FieldName.DATE: Field(value, Provenance.EXPORT, is_guess=True)}


def language_code(value: str) -> str:
    """ISO 639-1 for a tag ("en-GB") or a name ("English", "Dutch / Nederlands"); "" for neither."""
    lowered = value.strip().lower()
    names = (CODES.get(word, "") for word in re.split(r"[\s;/,|()\[\]-]+", lowered))
    if known := CODES.get(lowered) or next(filter(None, names), ""):
        return known
    found = re.match(r"([a-z]{2})(?:[-_]|$)", lowered)
    return found[1] if found else ""


def is_language(text: str) -> bool:
    """Whether a text is the name of a language, perhaps with a script or a country."""
    word, _, rest = text.strip().lower().partition(" ")
    return word in CODES and (not rest or bool(re.fullmatch(r"[-–/(].{1,30}", rest)))
