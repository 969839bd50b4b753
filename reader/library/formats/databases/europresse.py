"""Exports of Europresse and Eureka as a page: an <article> for each, with the service's class names."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from reader.library.formats import lines, xml
from reader.library.formats.file import File
from reader.library.formats.web.shrinking import shrunk
from reader.library.formats.web.tree import parsed, plain_text
from reader.library.importing.metadata.dates import find_dates
from reader.text.model import Article, Provenance

_SIGN = re.compile(r"class\s*=\s*[\"'][^\"'>]{0,100}\bDocPublicationName\b")
_PAPER = ".//*[contains(@class, 'DocPublicationName')]"
_HEADER = ".//*[contains(@class, 'DocHeader')]"
_TITLE = ".//*[contains(@class, 'titreArticleVisu')]"
_AUTHOR = (
    ".//*[contains(@class, 'docAuthors')]"
    " | .//*[contains(@class, 'titreArticle') and not(contains(@class, 'Visu'))]/following-sibling::div[1]"
    " | .//*[contains(@class, 'sm-margin-bottomNews')]"
)
_BODY = ".//*[contains(@class, 'docOcurrContainer')]"
_NUMBER = re.compile(r"news·(\d{8})·")
# Words of a byline: a longer line below the headline is a standfirst.
_FEW_WORDS = 10


def recognises(file: File) -> bool:
    """A page with the service's class for names of papers."""
    is_named = file.opening.startswith("<") and "DocPublicationName" in file.text
    return is_named and bool(_SIGN.search(file.text))


def read(file: File) -> Iterator[Article]:
    """Every article of the export."""
    tree = parsed(shrunk(file.text))
    yield from map(_article, tree.xpath("//article[.//*[contains(@class, 'DocPublicationName')]]") or [tree])


def _article(element: HtmlElement) -> Article:
    fields = lines.field_values(
        Provenance.EXPORT,
        title=_words(element, _TITLE),
        source=re.split(r",? no\. ", _words(element, _PAPER))[0].partition(",")[0],
        date=_date(element),
        author=_author(element),
        language="",
    )
    return lines.article(lines.plain(_paragraphs(element)), fields)


def _words(element: HtmlElement, path: str) -> str:
    found = element.xpath(path)
    return xml.words(found[0]) if found else ""


def _date(element: HtmlElement) -> str:
    """The day of the line below the paper, else of the document's number."""
    day = next(find_dates(_words(element, _HEADER)), None)
    numbered = _NUMBER.search(xml.words(element))
    if day is not None or numbered is None:
        return day[2] if day else ""
    return f"{numbered[1][:4]}-{numbered[1][4:6]}-{numbered[1][6:]}"


def _author(element: HtmlElement) -> str:
    stated = _words(element, _AUTHOR)
    return stated if len(stated.split()) <= _FEW_WORDS else ""


def _paragraphs(element: HtmlElement) -> list[str]:
    boxes = element.xpath(_BODY) or element.xpath(".//section")
    return plain_text(boxes[0]).splitlines() if boxes else []
