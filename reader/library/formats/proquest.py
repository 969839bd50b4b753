"""Exports of ProQuest as text: articles between lines of underscores, fields around the full text."""

import re
from collections.abc import Iterator

from reader.library.addresses import web_address
from reader.library.formats import lines
from reader.library.formats.file import File
from reader.text.model import Article, Provenance

_RULE = re.compile(r"^_{20,}\s*$", re.MULTILINE)
_LABELS = (
    "Title", "Author", "Publication info", "Abstract", "Full text", "Subject", "Location", "People",
    "Company", "Company / organization", "Publication title", "Publication year", "Publication date",
    "Pages", "Section", "Publisher", "Place of publication", "Country of publication",
    "Publication subject", "ISSN", "Source type", "Language of publication", "Document type",
    "ProQuest document ID", "Document URL", "Copyright", "Last updated", "Database", "Links",
    "First page", "Dateline", "Column", "Volume", "Issue", "Year", "Number of pages",
    "Identifier / keyword", "Credit", "Caption", "Classification", "Product name", "Word count",
    "e-ISSN",
)  # fmt: skip
_LABEL = re.compile(
    rf"^({'|'.join(map(re.escape, sorted(_LABELS, key=len, reverse=True)))}):[ \t]*", re.MULTILINE
)
_COUNT = re.compile(r"^\s*(?:Document \d+ of \d+|\d+\.)\s*", re.IGNORECASE)


def recognises(file: File) -> bool:
    """A full text, and two fields that only this database has."""
    found = set(_LABEL.findall(file.text[:200_000]))
    return (
        "Full text" in found
        and len({"ProQuest document ID", "Publication title", "Document URL"} & found) > 1
    )


def read(file: File) -> Iterator[Article]:
    """Every article that has a full text."""
    for part in _RULE.split(file.text):
        held = _fields(part)
        if text := held.get("Full text", "").strip():
            yield _article(part, held, text)


def _fields(part: str) -> dict[str, str]:
    marks = list(_LABEL.finditer(part))
    ends = [*(m.start() for m in marks[1:]), len(part)]
    found: dict[str, str] = {}
    for mark, end in zip(marks, ends, strict=False):  # without a mark there is no field
        found.setdefault(mark[1], part[mark.end() : end].strip())
    return found


def _article(part: str, held: dict[str, str], text: str) -> Article:
    first = _LABEL.search(part)
    above = _COUNT.sub("", part[: first.start()] if first else "").strip().splitlines()
    fields = lines.field_values(
        Provenance.EXPORT,
        title=held.get("Title") or (above[0] if above else ""),
        source=held.get("Publication title") or re.split(r"[,;]", held.get("Publication info", ""))[0],
        date=held.get("Publication date", ""),
        author=_author(held.get("Author", "")),
        language=held.get("Language of publication", ""),
    )
    return lines.article(
        lines.plain(text.splitlines()), fields, web_address(held.get("Document URL", "").split("\n")[0])
    )


def _author(text: str) -> str:
    people = [part.strip().rstrip(".") for part in text.split("\n", maxsplit=1)[0].split(";")]
    turned = (re.sub(r"^([^,]+),\s*(.+)$", r"\2 \1", person) for person in people if person)
    return ", ".join(turned)
