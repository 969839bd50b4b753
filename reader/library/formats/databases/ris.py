"""References in RIS, whose abstracts are read as texts of articles."""

import re
from collections.abc import Iterator
from typing import Any

from reader.library.formats import lines
from reader.library.formats.file import File, Unreadable
from reader.library.formats.web.tree import words_of_value
from reader.library.importing.addresses import web_address
from reader.library.importing.refusal import DamageReason
from reader.text.model import Article, Provenance

_FIRST = re.compile(r"TY {2}-(?: |$)")
_BEGINNING = re.compile(r"^(?=TY {2}-)", re.MULTILINE)
_END = re.compile(r"^ER {2}-", re.MULTILINE)
_SECOND = re.compile(r"[^\r\n]*[\r\n]+[A-Z][A-Z0-9] {2}-\s")
_TITLES = ("title", "primary_title", "short_title")
_SOURCES = ("secondary_title", "journal_name", "alternate_title3", "alternate_title2", "name_of_database")
_DATES = ("date", "publication_year", "year")
_TEXTS = ("abstract", "notes_abstract", "notes", "research_notes")
"""The fields in which programs put the text of an article, or part of it."""


def recognises(file: File) -> bool:
    """Text that begins with the first tag of a reference, and has another one in its next line."""
    return bool(_FIRST.match(file.opening)) and bool(_SECOND.match(file.opening))


def read(file: File) -> Iterator[Article]:
    """Every reference; raises Unreadable where the tags are damaged, or no reference is whole."""
    import rispy

    if not _END.search(file.text):
        raise Unreadable(DamageReason.CUT_OFF)
    try:
        references: list[dict[str, Any]] = rispy.loads(_closed(file.text), skip_unknown_tags=True)
    except (OSError, ValueError, KeyError, IndexError, TypeError):
        raise Unreadable(DamageReason.CUT_OFF) from None
    yield from map(_article, references)


def _closed(text: str) -> str:
    """The references, each with a last tag: of one without, and of what follows it, nothing would be read."""
    return "".join(
        part if _END.search(part) or not part.strip() else f"{part.rstrip()}\nER  - \n"
        for part in _BEGINNING.split(text)
    )


def _article(reference: dict[str, Any]) -> Article:
    named = map(_turned, _all(reference, "authors", "first_authors"))
    fields = lines.field_values(
        Provenance.EXPORT,
        title=_first(reference, *_TITLES),
        author=", ".join(dict.fromkeys(named)),
        source=_first(reference, *_SOURCES),
        date=_first(reference, *_DATES).strip("/").replace("/", "-"),
        language=_first(reference, "language"),
    )
    told = dict.fromkeys(_all(reference, *_TEXTS))
    return lines.article(
        lines.plain(told), fields, web_address(_first(reference, "urls", "file_attachments1"))
    )


def _turned(name: str) -> str:
    """The name as it is read: Bo Lind Jr. for "Lind, Bo, Jr."."""
    family, *given = name.split(", ")
    return " ".join((*given[:1], family, *given[1:]))


def _first(reference: dict[str, Any], *names: str) -> str:
    return next(iter(_all(reference, *names)), "")


def _all(reference: dict[str, Any], *names: str) -> list[str]:
    """The values of some fields, each one or a list of several, without empty ones and without tags."""
    found: list[str] = []
    for name in names:
        value = reference.get(name) or []
        found += [value] if isinstance(value, str) else [str(one) for one in value]
    return [one for one in (words_of_value(value).strip() for value in found) if one]
