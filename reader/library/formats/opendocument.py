"""OpenDocument text (.odt): its paragraphs by odfdo, its fields from its own properties."""

import io
from collections.abc import Iterator

from reader.library.formats import lines, zips
from reader.library.formats.file import File, Unreadable
from reader.library.opening import fields_from_opening
from reader.text.model import Article, Field, FieldName, Provenance

_MIME_TYPES = (b"application/vnd.oasis.opendocument.text",)
_TITLE_STYLES = ("Title", "Heading_20_1", "Heading 1")


def recognises(file: File) -> bool:
    """A zip file that says it is OpenDocument text, as the format prescribes, in its first bytes."""
    held = zips.names(file.data)
    return "content.xml" in held and any(mime in file.data[:200] for mime in _MIME_TYPES)


def read(file: File) -> Iterator[Article]:
    """The one article of the document."""
    from odfdo import Document

    try:
        document = Document(io.BytesIO(zips.repacked(file.data)))
        body, meta = document.body, document.meta
    except (
        KeyError,
        ValueError,
        TypeError,
        AttributeError,
        SyntaxError,
    ):  # SyntaxError: lxml's for damaged XML
        raise Unreadable("it is cut off or damaged.") from None
    found = [
        (str(element.inner_text), str(element.get_attribute("text:style-name") or ""), str(element.tag))
        for element in body.get_elements("descendant::text:p | descendant::text:h")
    ]
    texts = [text for text, _, _ in found]
    if not any(text.strip() for text in texts):
        raise Unreadable("there is no text in it.")
    fields = fields_from_opening("\n".join(text for text in texts[:40] if text.strip()))
    heading = next(
        (t for t, style, tag in found[:6] if t.strip() and (style in _TITLE_STYLES or tag == "text:h")), ""
    )
    if heading:
        fields[FieldName.TITLE] = Field(" ".join(heading.split()), Provenance.HEADING)
    elif meta.title:
        fields[FieldName.TITLE] = Field(str(meta.title), Provenance.PROPERTIES)
    own = lines.field_values(Provenance.PROPERTIES, language=str(meta.language or ""))
    if meta.initial_creator or meta.creator:
        own[FieldName.AUTHOR] = Field(
            str(meta.initial_creator or meta.creator), Provenance.PROPERTIES, is_guess=True
        )
    title = fields.get(FieldName.TITLE, Field()).value
    yield lines.article(lines.titled(title, lines.plain(texts)), {**own, **fields})
