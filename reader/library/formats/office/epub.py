"""Books (.epub), as of a day's reports: an article for each chapter where chapters have headings."""

import posixpath
from collections.abc import Iterator
from contextlib import suppress
from urllib.parse import unquote
from zipfile import ZipFile

from lxml.etree import _Element
from lxml.html import HtmlElement

from reader.library.formats import lines, plain, xml, zips
from reader.library.formats.decoding import decode
from reader.library.formats.file import File, Unreadable
from reader.library.formats.web.shrinking import shrunk
from reader.library.formats.web.tree import parsed, plain_text
from reader.library.importing.refusal import ContentReason, FormatReason
from reader.text.counting import words_in
from reader.text.model import Article, Field, FieldName, Kind, Provenance

# Words of a chapter that is a report: covers, title pages and contents have fewer.
_FEWEST_WORDS = 60


def recognises(file: File) -> bool:
    """A zip file with a book's container."""
    return "META-INF/container.xml" in zips.names(file.data)


def read(file: File) -> Iterator[Article]:
    """Every chapter where most have a heading, else one article of them all."""
    with zips.opened(file.data) as archive:
        container = xml.parse(zips.member(archive, "META-INF/container.xml"))
        rootfile = xml.first(container, "rootfile")
        path = rootfile.get("full-path", "") if rootfile is not None else ""
        package = xml.parse(zips.member(archive, path))
        is_locked = bool(zips.member(archive, "META-INF/encryption.xml"))  # perhaps its fonts alone
        folder = posixpath.dirname(path)
        chapters = [_chapter(page) for page in _pages(archive, package, folder, is_nav=False)]
        if not (long := _long(chapters)):
            chapters += [_chapter(page) for page in _pages(archive, package, folder, is_nav=True)]
            long = _long(chapters)
    fields = _fields(package)
    if len(long) > 1 and sum(bool(heading) for heading, _ in long) > len(long) / 2:
        yield from (_article(heading, text, fields) for heading, text in long)
        return
    text = [line for _, chapter in (long or chapters) for line in chapter]
    if not any(text):
        raise Unreadable(FormatReason.LOCKED if is_locked else ContentReason.NO_TEXT)
    yield lines.article(lines.titled(fields.get(FieldName.TITLE, Field()).value, lines.plain(text)), fields)


def _long(chapters: list[tuple[str, list[str]]]) -> list[tuple[str, list[str]]]:
    return [chapter for chapter in chapters if sum(map(words_in, chapter[1])) >= _FEWEST_WORDS]


def _pages(archive: ZipFile, package: _Element, folder: str, *, is_nav: bool) -> Iterator[HtmlElement]:
    """The pages in the order of reading: with is_nav the tables of contents alone, else all others."""
    items = {item.get("id", ""): item for item in xml.find_all(package, "item")}
    named = (items.get(reference.get("idref", "")) for reference in xml.find_all(package, "itemref"))
    pages = (
        item
        for item in named
        if item is not None and ("nav" in (item.get("properties") or "").split()) is is_nav
    )
    paths = (
        posixpath.normpath(posixpath.join(folder, unquote(item.get("href", "").partition("#")[0])))
        for item in pages
    )
    for path in dict.fromkeys(paths):  # a book may name a page again and again
        data = zips.member(archive, path)
        if data.strip() and plain.is_written(text := decode(data).text):
            with suppress(Unreadable):  # a picture among the pages is no damage to the others
                yield parsed(shrunk(text))


def _chapter(tree: HtmlElement) -> tuple[str, list[str]]:
    heading = next((xml.words(h) for h in tree.iter("h1", "h2") if xml.words(h)), "")
    return heading, plain_text(tree).split("\n")


def _fields(package: _Element) -> dict[FieldName, Field]:
    def value(name: str) -> str:
        return xml.words(xml.first(package, name))

    return lines.field_values(
        Provenance.PROPERTIES,
        title=value("title"),
        author=value("creator"),
        source=value("publisher"),
        date=value("date"),
        language=value("language"),
    )


def _article(heading: str, text: list[str], fields: dict[FieldName, Field]) -> Article:
    own = dict(fields)
    own.pop(FieldName.TITLE, None)
    if FieldName.SOURCE not in own and FieldName.TITLE in fields:
        own[FieldName.SOURCE] = Field(fields[FieldName.TITLE].value, Provenance.PROPERTIES, is_guess=True)
    held: list[lines.LineOfKind] = list(lines.plain(text))
    if heading:
        own[FieldName.TITLE] = Field(heading, Provenance.HEADING)
        held = [(words, Kind.TITLE if words == heading else kind) for words, kind in held[:3]] + held[3:]
    return lines.article(held, own)
