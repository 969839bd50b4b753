"""Exports of Factiva as a page: many articles, as headed text or as rows of two-letter codes."""

import re
from collections.abc import Iterator

from lxml import etree
from lxml.html import HtmlElement

from reader.library.formats import lines, xml
from reader.library.formats.file import File
from reader.library.formats.web.shrinking import shrunk
from reader.library.formats.web.tree import parsed
from reader.library.importing.metadata.dates import find_dates
from reader.text.model import Article, Provenance

_SIGN = re.compile(
    r"<div[^>]{0,200}\bid\s*=\s*[\"']?article-[A-Z]{1,12}\d"
    r"|\bclass\s*=\s*[\"'][^\"'>]{0,100}(?:\b[a-z]{2,4}articleParagraph\b|\barticle [a-z]{2,4}Article\b)"
)
"""A code of a paper behind "article-", or a language before the class: other pages have an "article-body"."""
_HINTS = tuple(
    re.compile(hint)
    for hint in (r"article-[A-Z]{1,12}\d", "articleParagraph", r"article [a-z]{2,4}Article\b")
)
"""Patterns of which an export has one; as they begin with letters, they are found quickly."""
_PARAGRAPH = re.compile(r"\bclass\s*=\s*[\"']?articleParagraph\b")
_HEADED = re.compile(r"\bid\s*=\s*[\"']?hd\b")
_ARTICLE = "//div[starts-with(@id, 'article-') or contains(concat(' ', @class, ' '), ' article ')]"
_UNNAMED = "//div[contains(@class, 'article') and .//p[contains(@class, 'articleParagraph')]]"
_HEADLINE = ".//*[@id='hd'] | .//*[contains(@class, 'Headline')]"
_LANGUAGE = re.compile(r"\b([a-z]{2})(?:[a-z]{2})?Article\b")
# Characters of an article within which its first tag is, whose class names the language.
_OPENING = 1_000
# Characters of a page that are searched to recognise it: the first article of an export ends long before.
_WITHIN = 2_000_000
_TIME = re.compile(r"^\d{1,2}[:.]\d{2}")
# Characters of a line that gives the date: a longer one is prose that mentions a day.
_LONGEST_LINE = 90
# Lines that may follow the date: time, source, its code, page, edition, volume, language.
_AFTER_DATE = 8
_BY = re.compile(r"^(?:by|von|par|por|door|di)\s+", re.IGNORECASE)
_PUBLISHER = re.compile(
    r"\b(?:gmbh|ltd|limited|inc|llc|plc|ag|kg|s\.?a\.?s?|s\.?p\.?a|b\.?v|n\.?v|corp|corporation|company|co"
    r"|group|verlag|press|media|publishing|publications?|publishers|newspapers?|éditions|editorial|agency)\b\.?$",
    re.IGNORECASE,
)
_WITHIN_NAMES = frozenset(
    {"and", "of", "the", "for", "de", "der", "die", "und", "et", "du", "la", "le", "y", "e"}
)
# Words of a publisher's name: the longest have eight, and sentences about one have more than ten.
_WORDS_OF_FIRM = 10
_NUMBER = re.compile(r"\w{2,12} [A-Z]{1,10}\d{8,}[0-9a-z]{4,24}")


def recognises(file: File) -> bool:
    """A page with the service's ids and classes, perhaps below long style sheets."""
    if not file.opening.startswith("<"):
        return False
    page = file.text[:_WITHIN]
    if not any(hint.search(page) for hint in _HINTS):
        return False
    return bool(_SIGN.search(page) or (_PARAGRAPH.search(page) and _HEADED.search(page)))


def read(file: File) -> Iterator[Article]:
    """Every article of the export."""
    tree = parsed(shrunk(file.text))
    for element in _outermost(tree.xpath(_ARTICLE)) or _outermost(tree.xpath(_UNNAMED)):
        rows = _rows(element)
        written = _LANGUAGE.search(etree.tostring(element, encoding="unicode", method="html")[:_OPENING])
        language = written[1] if written else ""
        is_coded = bool({"HD", "PD", "SN"} & rows.keys())
        yield _from_rows(rows, language) if is_coded else _from_text(element, language)


def _outermost(elements: list[HtmlElement]) -> list[HtmlElement]:
    """The elements that are not within another one: an article is a box in a box of the same class."""
    held = set(elements)
    return [element for element in elements if held.isdisjoint(element.iterancestors())]


def _rows(element: HtmlElement) -> dict[str, HtmlElement]:
    found: dict[str, HtmlElement] = {}
    for row in element.iter("tr"):
        cells = list(row.iter("td"))
        code = xml.words(cells[0]) if cells else ""
        if len(cells) > 1 and re.fullmatch(r"[A-Z]{2,3}", code):
            found.setdefault(code, cells[1])
    return found


def _from_rows(rows: dict[str, HtmlElement], language: str) -> Article:
    body = [p for code in ("LP", "TD") if code in rows for p in _paragraphs(rows[code])]
    fields = lines.field_values(
        Provenance.EXPORT,
        title=xml.words(rows.get("HD")),
        source=xml.words(rows.get("SN")),
        date=xml.words(rows.get("PD")),
        author=author(xml.words(rows.get("BY"))),
        language=lines.language_code(xml.words(rows.get("LA"))) or language,
    )
    return lines.article(lines.plain(body), fields)


def _from_text(element: HtmlElement, written: str) -> Article:
    heads = element.xpath(_HEADLINE)
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
        language=language or written,
    )
    return lines.article(lines.plain(_paragraphs(element)), fields)


def _paragraphs(element: HtmlElement) -> list[str]:
    """The paragraphs with the service's class; without any, all but publisher and number at the end."""
    marked = element.xpath(".//p[contains(@class, 'articleParagraph')]")
    if marked:
        return [xml.words(p) for p in marked]
    plain = (xml.words(p) for p in element.iter("p") if next(p.iter("div"), None) is None)
    held = [text for text in plain if text and not _NUMBER.fullmatch(text)]
    return held[:-1] if held and is_publisher(held[-1]) else held


def is_publisher(text: str) -> bool:
    """Whether a line is the name of a firm, as between an article and its number."""
    words = text.replace("&", " ").split()
    named = all(not word[0].islower() or word in _WITHIN_NAMES for word in words)
    return named and len(words) <= _WORDS_OF_FIRM and bool(_PUBLISHER.search(text))


def facts(shown: list[str]) -> tuple[str, str, str]:
    """Date, source and language from the short lines below the headline, which are in this order."""
    for place, text in enumerate(shown):
        day = next(find_dates(text), None) if len(text) <= _LONGEST_LINE else None
        if day is None:
            continue
        below = shown[place + 1 : place + 1 + _AFTER_DATE]
        after = [line for line in below if not _TIME.match(line)]
        named = next((line for line in after[1:] if lines.is_language(line)), "")
        return day[2], after[0] if after else "", lines.language_code(named)
    return "", "", ""


def author(text: str) -> str:
    """A byline without the word before its names and the full stop behind them."""
    name = _BY.sub("", text)
    return name[:-1] if name.endswith(".") and not re.search(r"\b(?:\w|jr|sr|Jr|Sr)\.$", name) else name
