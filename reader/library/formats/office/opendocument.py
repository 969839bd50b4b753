"""OpenDocument text (.odt): its paragraphs, tables and text boxes, with fields from its properties."""

from collections.abc import Iterator
from contextlib import suppress

from lxml.etree import _Element, iterwalk

from reader.library.formats import lines, xml, zips
from reader.library.formats.databases.exports import articles_of_paragraphs
from reader.library.formats.file import File, Unreadable
from reader.library.importing.metadata.first_lines import fields_from_opening
from reader.library.importing.refusal import ContentReason, FormatReason
from reader.text.model import Article, Field, FieldName, Provenance

_MIME_TYPE = b"application/vnd.oasis.opendocument.text"
_BODY = b"<office:text"
"""The element that only texts have: a package may lack all other signs."""
_ENCRYPTED = b"encryption-data"
_TITLE_STYLES = ("Title", "Heading_20_1")
_PARAGRAPHS = {"p", "h"}
# Spaces in a row: more are there to fill the memory, not a line.
_MOST_SPACES = 100
_NOT_SHOWN = {"tracked-changes", "annotation", "note", "ruby-text", "change-start", "bookmark"}
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}style-name"
_COUNT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}c"


def recognises(file: File) -> bool:
    """A zip file that says somewhere that it is OpenDocument text."""
    if "content.xml" not in zips.names(file.data):
        return False
    return _MIME_TYPE in file.data[:200] or any(
        _MIME_TYPE in part or _BODY in part for part in _said_of(file.data)
    )


def _said_of(data: bytes) -> list[bytes]:
    """The parts of a package that may tell its type; [] of a damaged one."""
    with suppress(Unreadable), zips.opened(data) as archive:
        return [zips.member(archive, part) for part in ("mimetype", "META-INF/manifest.xml", "content.xml")]
    return []


def read(file: File) -> Iterator[Article]:
    """The one article of the document, or all of a database's export."""
    with zips.opened(file.data) as archive:
        if _ENCRYPTED in zips.member(archive, "META-INF/manifest.xml"):
            raise Unreadable(FormatReason.LOCKED)
        content = xml.parse(zips.member(archive, "content.xml"))
        meta = zips.member(archive, "meta.xml")
    found = list(_paragraphs(content))
    texts = [text for text, _ in found]
    if not any(text.strip() for text in texts):
        raise Unreadable(ContentReason.NO_TEXT)
    if exported := tuple(articles_of_paragraphs(texts)):
        yield from exported
        return
    heading = next((text for text, is_heading in found[:6] if is_heading and text.strip()), "")
    stated = _properties(xml.parse(meta)) if meta.strip() else {}
    fields = stated | fields_from_opening("\n".join(text for text in texts[:40] if text.strip()))
    if heading:
        fields[FieldName.TITLE] = Field(" ".join(heading.split()), Provenance.HEADING)
    elif FieldName.TITLE in stated:
        fields[FieldName.TITLE] = stated[FieldName.TITLE]
    title = fields.get(FieldName.TITLE, Field()).value
    yield lines.article(lines.titled(title, lines.plain(texts)), fields)


def _properties(meta: _Element) -> dict[FieldName, Field]:
    fields = lines.field_values(
        Provenance.PROPERTIES,
        title=xml.words(xml.first(meta, "title")),
        author=xml.words(xml.first(meta, "initial-creator", "creator")),
        language=xml.words(xml.first(meta, "language")),
    )
    if author := fields.get(FieldName.AUTHOR):  # the author of the file need not be that of the report
        fields[FieldName.AUTHOR] = Field(author.value, Provenance.PROPERTIES, is_guess=True)
    return fields


def _paragraphs(content: _Element) -> Iterator[tuple[str, bool]]:
    """Every paragraph's text, and whether it is a heading; a text box follows the paragraph that holds it."""
    walk = iterwalk(content, events=("start",))
    for _, element in walk:
        name = xml.local(element)
        if name in _NOT_SHOWN:
            walk.skip_subtree()
        elif name in _PARAGRAPHS:
            yield "".join(_pieces(element)), name == "h" or element.get(_STYLE) in _TITLE_STYLES


def _spaces(count: str) -> int:
    """The number of spaces, at most _MOST_SPACES; Python refuses to read thousands of digits."""
    if not (count.isascii() and count.isdigit()):
        return 1
    return min(int(count), _MOST_SPACES) if len(count) <= len(str(_MOST_SPACES)) else _MOST_SPACES


def _pieces(paragraph: _Element) -> Iterator[str]:
    yield paragraph.text or ""
    waiting = list(reversed(paragraph))
    tails: list[_Element] = []
    while waiting:
        element = waiting.pop()
        if tails and element is tails[-1]:  # its children are done
            tails.pop()
            yield element.tail or ""
            continue
        match xml.local(element):
            case "s":
                yield " " * _spaces(element.get(_COUNT, "1"))
            case "tab":
                yield "\t"
            case "line-break":
                yield "\n"
            case "p" | "h" | "frame" | "":
                pass
            case name if name in _NOT_SHOWN:
                pass
            case _:
                yield element.text or ""
                waiting += [element, *reversed(element)]
                tails.append(element)
                continue
        yield element.tail or ""
