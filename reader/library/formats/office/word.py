"""Word documents (.docx): paragraphs, tables and text boxes, or the articles of a database's export."""

import io
from collections.abc import Iterator

from lxml.etree import _Element

from reader.library.formats import lines, xml, zips
from reader.library.formats.databases.exports import articles_of_paragraphs
from reader.library.formats.file import File, Unreadable
from reader.library.formats.office.chunks import chunk_id, chunks
from reader.library.formats.xml import local
from reader.library.importing.metadata.first_lines import fields_from_opening
from reader.library.importing.refusal import ContentReason, DamageReason
from reader.text.model import Article, Field, FieldName, Provenance

_TITLE_STYLES = ("title", "heading 1")
_OWN_TITLES = ("microsoft word", "document", "untitled", "word document", "powerpoint", "normal")


def recognises(file: File) -> bool:
    """A zip file with a Word document's main part."""
    return "word/document.xml" in zips.names(file.data)


def read(file: File) -> Iterator[Article]:
    """The one article of a document, or all of a database's export."""
    packed = zips.repacked(file.data)
    body, styles, stated = _parts(packed)
    with zips.opened(packed) as archive:
        paragraphs = list(_paragraphs(body, styles, chunks(archive, body)))
    texts = [text for text, _ in paragraphs]
    exported = tuple(articles_of_paragraphs(texts))
    if exported:
        yield from exported
        return
    heading = next((text for text, style in paragraphs[:6] if style in _TITLE_STYLES and text.strip()), "")
    yield _article(texts, heading, *stated)


def _parts(packed: bytes) -> tuple[_Element, dict[str, str], tuple[str, str, str]]:
    """The body, the names of styles by their ids, and the stated title, author and language."""
    from docx import Document
    from docx.opc.exceptions import PackageNotFoundError

    try:
        document = Document(io.BytesIO(packed))
        properties = document.core_properties
        stated = (properties.title or "", properties.author or "", properties.language or "")
        styles = {style.style_id: (style.name or "").lower() for style in document.styles}
    except SyntaxError:
        _body_alone(packed)  # raises the reason where it is nested too deeply or swells
        raise Unreadable(DamageReason.CUT_OFF) from None
    except (PackageNotFoundError, LookupError, ValueError, AttributeError, TypeError):
        return _body_alone(packed), {}, ("", "", "")  # parts are missing, or links lead out of the file
    return document.element.body, styles, stated


def _body_alone(packed: bytes) -> _Element:
    with zips.opened(packed) as archive:
        return xml.parse(zips.member(archive, "word/document.xml"))


def _article(texts: list[str], heading: str, title: str, author: str, language: str) -> Article:
    if not any(text.strip() for text in texts):
        raise Unreadable(ContentReason.NO_TEXT)
    opening = fields_from_opening("\n".join(text for text in texts[:40] if text.strip()))
    own = lines.field_values(Provenance.PROPERTIES, author=author, language=language)
    if heading:
        opening[FieldName.TITLE] = Field(" ".join(heading.split()), Provenance.HEADING)
    elif title and not title.lower().startswith(_OWN_TITLES):
        opening[FieldName.TITLE] = Field(title, Provenance.PROPERTIES)
    if FieldName.AUTHOR in own:  # the author of the file need not be that of the report
        own[FieldName.AUTHOR] = Field(own[FieldName.AUTHOR].value, Provenance.PROPERTIES, is_guess=True)
    named = opening.get(FieldName.TITLE, Field()).value
    return lines.article(lines.titled(named, lines.plain(texts)), {**own, **opening})


def _paragraphs(
    body: _Element, styles: dict[str, str], held: dict[str, list[str]]
) -> Iterator[tuple[str, str]]:
    """The text and the style of each paragraph; a text box comes before the paragraph with its anchor."""
    for paragraph in body.iter("{*}p", "{*}altChunk"):
        if local(paragraph) == "altChunk":
            yield from ((line, "") for line in held.pop(chunk_id(paragraph), ()))
            continue
        if local(paragraph) != "p" or "wordprocessingml" not in str(paragraph.tag) or _is_copy(paragraph):
            continue
        style = next((e.get(_VALUE, "") for e in paragraph.iterfind("{*}pPr/{*}pStyle")), "")
        yield "".join(_runs(paragraph)), styles.get(style, "")


def _is_copy(paragraph: _Element) -> bool:
    """Whether a paragraph is in the fallback of a text box, which repeats it."""
    return any(local(above) == "Fallback" for above in paragraph.iterancestors())


def _runs(paragraph: _Element) -> Iterator[str]:
    waiting = list(reversed(paragraph))
    while waiting:
        element = waiting.pop()
        match local(element):
            case "t":
                yield element.text or ""
            case "tab":
                yield "\t"
            case "br" | "cr":
                yield "\n"
            case "noBreakHyphen":
                yield "-"
            case "p" | "del" | "pPr" | "rPr" | "instrText" | "Fallback" | "txbxContent" | "moveFrom":
                continue
            case _:
                waiting.extend(reversed(element))


_VALUE = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}val"
