"""Answers of Factiva's service as XML: articles with fields and two groups of paragraphs."""

from collections.abc import Iterator

from lxml.etree import _Element

from reader.library.formats import lines, xml
from reader.library.formats.databases import factiva
from reader.library.formats.file import File
from reader.text.model import Article, Provenance

# Characters of a file within which the number of its first article is.
_WITHIN = 4_096


def recognises(file: File) -> bool:
    """The root element of an answer, or of articles with an accession number."""
    root = xml.root_name(file.data)
    return root == "PPSResponse" or (
        root in {"ppsArticleResponse", "ppsarticle", "article", "articles"}
        and "accessionNo" in file.text[:_WITHIN]
    )


def read(file: File) -> Iterator[Article]:
    """Every article of the answer."""
    yield from map(_article, xml.find_all(xml.parse(file.data), "article"))


def _article(item: _Element) -> Article:
    published = xml.first(item, "publicationDate", "publicationDateTime")
    fields = lines.field_values(
        Provenance.EXPORT,
        title=" ".join(_paragraphs(item, "headline")),
        source=xml.words(xml.first(item, "sourceName")),
        date=xml.words(xml.first(published, "dateTime", "date")) if published is not None else "",
        author=factiva.author(xml.words(xml.first(item, "byline"))),
        language=xml.words(xml.first(item, "baseLanguage")),
    )
    body = [*_paragraphs(item, "leadParagraph"), *_paragraphs(item, "tailParagraphs")]
    return lines.article(lines.plain(body), fields)


def _paragraphs(item: _Element, name: str) -> list[str]:
    part = xml.first(item, name)
    if part is None:
        return []
    return [xml.words(paragraph) for paragraph in xml.find_all(part, "paragraph")] or [xml.words(part)]
