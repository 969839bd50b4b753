"""Exports of ProQuest as text, page, RTF or Word file: articles with fields around their text."""

import re
from collections.abc import Iterator, Sequence

from lxml.html import HtmlElement, builder

from reader.library.formats import lines
from reader.library.formats.databases import proquest_words
from reader.library.formats.file import File
from reader.library.formats.web.shrinking import shrunk
from reader.library.formats.web.tree import parsed, plain_text
from reader.library.importing.addresses import web_address
from reader.library.importing.metadata.dates import find_dates
from reader.text.model import Article, Kind, Provenance

_RULE = "_" * 60
_SPLIT = re.compile(r"\s*(?:_{20,}|do[ck]umento? \d{1,6} (?:of|von|de|di|van) \d{1,6})\s*", re.IGNORECASE)
_COUNT = re.compile(r"\s*\d{1,6}\.\s+")
_PAGE = re.compile(r"name\s*=\s*[\"']DocID_|>\s*ProQuest document ID")
# Labels of this database that make an export: a single one may be in an article.
_LEAST_STRONG = 2
# Characters at the beginning of the line on the publication in which a date shows that it names no paper.
_DATE = 20
_KINDS = {"caption": Kind.CAPTION, "credit": Kind.METADATA}
"""Lines at the end of a text with labels like fields, which are not body."""
_NO_TEXT = re.compile(r"(?:not available|none available|nicht verfügbar|non disponible)\.?", re.IGNORECASE)


def is_export(paragraphs: Sequence[str]) -> bool:
    """Whether there are two labels of this database alone, and the text or the number of an article."""
    names = {proquest_words.label(text)[0] for text in paragraphs if ":" in text[:50]}
    return len(names & {*proquest_words.STRONG, "date"}) >= _LEAST_STRONG and bool(names & {"text", "number"})


def recognises(file: File) -> bool:
    """Such a text or page; the modules for Word and RTF call is_export()."""
    if not file.opening.startswith("<"):
        return is_export(file.text.splitlines())
    if "DocID_" not in file.text and "ProQuest document ID" not in file.text:  # much quicker than the pattern
        return False
    return bool(_PAGE.search(file.text)) and is_export(_lines_of_page(file))


def read(file: File) -> Iterator[Article]:
    """Every article of the export."""
    yield from articles(_lines_of_page(file) if file.opening.startswith("<") else file.text.splitlines())


def articles(paragraphs: Sequence[str]) -> Iterator[Article]:
    """Every article between lines of underscores or counts."""
    part: list[str] = []
    for text in (*paragraphs, _RULE):
        if not _SPLIT.fullmatch(text):
            part += [text.replace("\xa0", " ").strip()] if text.strip() else []
        elif is_export(part):
            yield _article(part)
            part = []
        else:
            part = []


def _lines_of_page(file: File) -> list[str]:
    tree: HtmlElement = parsed(shrunk(file.text))
    for anchor in tree.xpath("//a[starts-with(@name, 'DocID_')]"):
        anchor.addprevious(builder.P(_RULE))
    return plain_text(tree).splitlines()


def _article(part: list[str]) -> Article:
    names = [proquest_words.label(text) for text in part]
    start = next((place for place, (name, _) in enumerate(names) if name == "text"), len(part))
    end = _end(names, start + 1)
    held: dict[str, str] = {}
    for name, value in (*names[:start], *names[end:]):
        held.setdefault(name, value)
    fields = lines.field_values(
        Provenance.EXPORT,
        title=held.get("title") or _COUNT.sub("", held.get("", "")),
        source=_source(held),
        date=held.get("date") or next((day[2] for day in find_dates(held.get("about", ""))), ""),
        author=_author(held.get("author", "")),
        language=held.get("language", ""),
    )
    body = [value for _, value in names[start : start + 1]] + part[start + 1 : end]
    return lines.article(map(_line, body), fields, web_address(held.get("address", "")))


def _end(names: list[tuple[str, str]], start: int) -> int:
    """The place where the fields below the text begin: labels up to the first of this database alone."""
    strong = next((p for p in range(start, len(names)) if names[p][0] in proquest_words.STRONG), len(names))
    while strong > start and names[strong - 1][0] and names[strong - 1][0] not in _KINDS:
        strong -= 1
    return strong


def _line(text: str) -> lines.LineOfKind:
    return ("", None) if _NO_TEXT.fullmatch(text) else (text, _KINDS.get(proquest_words.label(text)[0]))


def _source(held: dict[str, str]) -> str:
    """The paper without its place; "" where the line on the publication has only a date."""
    if stated := held.get("source"):
        return stated.partition(";")[0]
    name = re.split("[;,]", held.get("about", ""))[0].strip()
    return "" if next(find_dates(held.get("about", "")[:_DATE]), None) else name


def _author(text: str) -> str:
    people = [part.strip().rstrip(".") for part in text.split(";")]
    turned = (re.sub(r"^([^,]+),\s*(.+)$", r"\2 \1", person) for person in people if person)
    return ", ".join(person for person in turned if person.casefold() != "anonymous")
