"""Exports of Factiva as text or RTF: articles that end with their number, headed or under their codes."""

import re
from collections.abc import Iterator, Sequence

from reader.library.formats import factiva, lines
from reader.library.formats.file import File
from reader.text.model import Article, Provenance

_NUMBER = re.compile(r"(?:AN[ \t]+)?[^\W\d_]{4,12} [A-Z]{2,10}\d{8,}[0-9a-z]{4,24}")
"""The line that ends an article: "Document" in some language, the paper's code, a date, a serial."""
_CODES = (
    "SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "CX", "LP", "TD",
    "CO", "IN", "NS", "RE", "IPD", "IPC", "PUB", "AN", "ART", "RF", "CT", "GC",
)  # fmt: skip
_CODE = re.compile(rf"^({'|'.join(_CODES)})(?:[ \t]+(\S.*))?$")
_COUNT = re.compile(
    r"^\d[\d.,\s]{0,9} (?:words|mots|wörter|palabras|parole|palavras|woorden)$", re.IGNORECASE
)
_RIGHTS = re.compile(r"^(?:copyright|©|\(c\))", re.IGNORECASE)
_ABOVE = 12
"""Lines between the count of words and the body: date, time, source, its code, page, language, rights."""


def is_export(paragraphs: Sequence[str]) -> bool:
    """Whether an article's number ends a part that has a coded headline or a count of words."""
    held = [paragraph.strip() for paragraph in paragraphs]
    return any(_NUMBER.fullmatch(text) for text in held) and any(
        _COUNT.match(text) or text == "HD" or text.startswith(("HD ", "HD\t")) for text in held
    )


def recognises(file: File) -> bool:
    """Such a text; RTF asks is_export itself."""
    return not file.opening.startswith("<") and is_export(file.text.splitlines())


def read(file: File) -> Iterator[Article]:
    """Every article of the export."""
    yield from articles(file.text.splitlines())


def articles(paragraphs: Sequence[str]) -> Iterator[Article]:
    """The articles that end with their number."""
    held: list[str] = []
    for paragraph in paragraphs:
        text = paragraph.replace("\xa0", " ").strip()
        if _NUMBER.fullmatch(text):
            coded = _coded(held)
            article = _from_codes(coded) if "HD" in coded else _from_head(held)
            if article.text:
                yield article
            held = []
        elif text:
            held.append(text)


def _coded(held: list[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    code = ""
    for text in held:
        if (mark := _CODE.match(text)) and mark[1] not in found:
            code = mark[1]
            found[code] = [mark[2]] if mark[2] else []
        elif code:
            found[code].append(text)
    return found if "HD" in found and {"LP", "TD"} & found.keys() else {}


def _from_codes(coded: dict[str, list[str]]) -> Article:
    stated = {
        name: " ".join(coded.get(code, []))
        for name, code in (("title", "HD"), ("source", "SN"), ("date", "PD"), ("language", "LA"))
    }
    fields = lines.field_values(
        Provenance.EXPORT, author=factiva.author(" ".join(coded.get("BY", []))), **stated
    )
    return lines.article(lines.plain(text for code in ("LP", "TD") for text in coded.get(code, [])), fields)


def _from_head(held: list[str]) -> Article:
    count = next((place for place, text in enumerate(held) if _COUNT.match(text)), None)
    if count is None:
        return Article("")
    above, below = held[:count], held[count + 1 :]
    date, source, language = factiva.facts(below[:_ABOVE])
    ends = [
        place for place, text in enumerate(below[:_ABOVE]) if _RIGHTS.match(text) or lines.is_language(text)
    ]
    by = factiva.author(above[-1]) if len(above) > 1 else ""
    fields = lines.field_values(
        Provenance.EXPORT,
        title=max(above[:-1] or above, key=len, default=""),
        source=source,
        date=date,
        author=by,
        language=language,
    )
    return lines.article(lines.plain(below[max(ends, default=-1) + 1 :]), fields)
