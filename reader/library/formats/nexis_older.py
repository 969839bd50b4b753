"""Exports of the older LexisNexis as text: documents below a count, labels in capitals, lines cut short."""

import re
from collections.abc import Iterator

from reader.library.dates import find_dates
from reader.library.formats import lines
from reader.library.formats.file import File
from reader.text.model import Article, Provenance

_COUNT = re.compile(
    r"^[ \t]*(?:\d{1,6} of \d{1,6} documents?|document \d{1,6} of \d{1,6}|dokument \d{1,6} von \d{1,6}"
    r"|document \d{1,6} de \d{1,6})[ \t]*\r?$",
    re.IGNORECASE | re.MULTILINE,
)
_LABEL = re.compile(r"^([A-Z][A-Z-]{3,24}):\s*(.*)$", re.DOTALL)
_ABOVE = frozenset({"BYLINE", "SECTION", "LENGTH", "DATELINE", "HIGHLIGHT", "SERIES", "COLUMN"})
_BLANK = re.compile(r"\n[ \t\r]*\n")
_LOOKED_AT = 200_000


def recognises(file: File) -> bool:
    """A count of documents on a line of its own, and the length of an article."""
    head = file.text[:_LOOKED_AT]
    return bool(_COUNT.search(head)) and "\nLENGTH:" in head


def read(file: File) -> Iterator[Article]:
    """Every document that has a body."""
    for part in _COUNT.split(file.text)[1:]:
        blocks = [" ".join(block.split()) for block in _BLANK.split(part)]
        article = _article([block for block in blocks if block])
        if article.text:
            yield article


def _article(blocks: list[str]) -> Article:
    labels = [(m[1], m[2]) if (m := _LABEL.match(block)) else ("", block) for block in blocks]
    places = [place for place, (name, _) in enumerate(labels) if name in _ABOVE]
    first = places[0] if places else 0
    start = first
    while start < len(labels) and labels[start][0] in _ABOVE:
        start += 1
    end = next((p for p in range(start, len(labels)) if labels[p][0] and labels[p][0] not in _ABOVE), None)
    held, above = dict(labels), blocks[:first]
    dated = next((place for place, block in enumerate(above) if next(find_dates(block), None)), 1)
    fields = lines.field_values(
        Provenance.EXPORT,
        title=above[-1] if len(above) > dated + 1 else "",
        source=above[0] if dated else "",
        date=above[dated] if dated < len(above) else "",
        author=re.sub(r"^by\s+", "", held.get("BYLINE", ""), flags=re.IGNORECASE),
        language=held.get("LANGUAGE", "").partition(";")[0],
    )
    return lines.article(lines.plain(block for _, block in labels[start:end]), fields)
