"""Exports of Factiva as HTML: many articles in one page, as headed text or as rows of two-letter codes."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from reader.library.dates import find_dates
from reader.library.formats import html, lines, xml
from reader.library.formats.file import File
from reader.library.formats.shrinking import shrunk
from reader.text.model import Article, Provenance

_SIGN = re.compile(
    r"<div[^>]{0,200}\bid\s*=\s*[\"']?article-[A-Z]{2,12}\d"
    r"|\bclass\s*=\s*[\"'][^\"'>]{0,100}(?:\b[a-z]{2,4}articleParagraph\b|\barticle [a-z]{2,4}Article\b)"
)
"""A code of a paper behind "article-", or a language before the class: other pages have an "article-body"."""
_PARAGRAPH = re.compile(r"\bclass\s*=\s*[\"']?articleParagraph\b")
_HEADED = re.compile(r"\bid\s*=\s*[\"']?hd\b")
_UNNAMED = "//div[contains(@class, 'article') and .//p[contains(@class, 'articleParagraph')]]"
_WITHIN = 400_000
_WORDS = re.compile(r"^[\d.,\s]{1,12}\s*\w{3,10}$")
_TIME = re.compile(r"^\d{1,2}[:.]\d{2}")
_CODE = re.compile(r"^[A-Z0-9]{2,8}$")
_LONGEST_LINE = 90


def recognises(file: File) -> bool:
    """The page's own names for articles and paragraphs."""
    if not file.opening.startswith("<"):
        return False
    head = file.text[:_WITHIN]
    return bool(_SIGN.search(head) or (_PARAGRAPH.search(head) and _HEADED.search(head)))


def read(file: File) -> Iterator[Article]:
    """Every article of the export."""
    tree = html.parsed(shrunk(file.text))
    held = tree.xpath("//div[starts-with(@id, 'article-')]")
    for element in held or tree.xpath(_UNNAMED):
        rows = _rows(element)
        article = _from_rows(rows) if "HD" in rows else _from_text(element)
        if article.text:
            yield article


def _rows(element: HtmlElement) -> dict[str, HtmlElement]:
    found: dict[str, HtmlElement] = {}
    for row in element.iter("tr"):
        cells = list(row.iter("td"))
        code = xml.words(cells[0]) if cells else ""
        if len(cells) > 1 and re.fullmatch(r"[A-Z]{2,3}", code):
            found.setdefault(code, cells[1])
    return found


def _from_rows(rows: dict[str, HtmlElement]) -> Article:
    body = [p for code in ("LP", "TD") if code in rows for p in _paragraphs(rows[code])]
    fields = lines.field_values(
        Provenance.EXPORT,
        title=xml.words(rows.get("HD")),
        source=xml.words(rows.get("SN")),
        date=xml.words(rows.get("PD")),
        author=author(xml.words(rows.get("BY"))),
        language=xml.words(rows.get("LA")),
    )
    return lines.article(lines.plain(body), fields)


def _from_text(element: HtmlElement) -> Article:
    heads = element.xpath(".//*[@id='hd'] | .//*[contains(@class, 'Headline')]")
    title = xml.words(heads[0]) if heads else ""
    authors = element.xpath(".//*[contains(concat(' ', @class, ' '), ' author ')]")
    shown = [xml.words(div) for div in element.iter("div") if not list(div.iter("p", "div"))[1:]]
    date, source, language = facts([text for text in shown if text and text != title])
    fields = lines.field_values(
        Provenance.EXPORT,
        title=title,
        source=source,
        date=date,
        author=author(xml.words(authors[0]) if authors else ""),
        language=language,
    )
    return lines.article(lines.plain(_paragraphs(element)), fields)


def _paragraphs(element: HtmlElement) -> list[str]:
    marked = element.xpath(".//p[contains(@class, 'articleParagraph')]")
    return [xml.words(p) for p in marked or element.iter("p")]


def facts(shown: list[str]) -> tuple[str, str, str]:
    """Date, source and language out of the short lines below the headline, which stand in this order."""
    for place, text in enumerate(shown):
        day = next(find_dates(text), None) if len(text) <= _LONGEST_LINE else None
        if day is None:
            continue
        after = [line for line in shown[place + 1 :] if not _TIME.match(line) and not _WORDS.match(line)]
        language = next((lines.language_code(line) for line in after[:6] if lines.is_language(line)), "")
        return day[2], (after[0] if after and not _CODE.match(after[0]) else ""), language
    return "", "", ""


def author(text: str) -> str:
    """A byline without the word before its names."""
    return re.sub(r"^(?:by|von|par|por)\s+", "", text, flags=re.IGNORECASE)
