"""PDF: text by pdfium, or pypdf where pdfium fails; paragraphs and the article by layout."""

from collections.abc import Iterator

from reader.library.formats import lines
from reader.library.formats.file import File, Unreadable
from reader.library.formats.pdf import body as pdf_body
from reader.library.formats.pdf.beside import fields_beside
from reader.library.formats.pdf.by_pdfium import PdfPages, read_pages
from reader.library.formats.pdf.exports import articles_of_pages
from reader.library.formats.pdf.layout import PdfParagraph, paragraphs
from reader.library.formats.web.metadata.title import site_in_title, without_site
from reader.library.importing.addresses import leads_to_a_page, web_address
from reader.library.importing.metadata.first_lines import fields_from_opening
from reader.library.importing.refusal import ContentReason
from reader.text.model import Article, Field, FieldName, Kind, Provenance

# Letters of a file with pictures that is no scan: scans have none, or a stamp's few.
_FEWEST_LETTERS = 40
_FAILURES = (RuntimeError, ValueError, OSError, MemoryError)
"""What pypdfium2 raises for files that pypdf may still read: PdfiumError is a RuntimeError."""
_NO_TITLE = (
    "microsoft word",
    "untitled",
    "layout 1",
    "document",
    "print",
    "about:blank",
    "http:",
    "https:",
    "file:",
)
_FILE_ENDINGS = (".doc", ".docx", ".pdf", ".indd", ".qxd", ".html", ".htm", ".txt", ".rtf")
# First paragraphs of the article in which byline, date and agency are looked for.
_OPENING = 12


def read(file: File) -> Iterator[Article]:
    """The article, with all around it as BOILERPLATE, or the articles of a database's export."""
    pages = _read_gently(file.data) if file.hints.careful else _read(file.data)
    if exported := tuple(articles_of_pages(pages)):
        yield from exported
        return
    found = paragraphs(pages)
    letters = sum(character.isalpha() for p in found for character in p.text)
    if not letters or (pages.has_pictures and letters < _FEWEST_LETTERS):
        raise Unreadable(ContentReason.SCAN)
    address = next(
        (a for p in found if p.is_furniture for w in p.text.split() if (a := _whole_address(w))), ""
    )
    stated = _stated_title(pages.properties.get("Title", ""))
    body = pdf_body.marked(found, stated)
    fields = _fields(body, pages, stated, address)
    yield lines.article(
        [(p.text, kind) for p, kind in body], fields, address if leads_to_a_page(address) else ""
    )


def _read(data: bytes) -> PdfPages:
    try:
        return read_pages(data)
    except _FAILURES:
        return _read_gently(data)


def _read_gently(data: bytes) -> PdfPages:
    from reader.library.formats.pdf import by_pypdf

    return by_pypdf.read_pages(data)


def _whole_address(word: str) -> str:
    return "" if word.endswith(("…", "...")) else web_address(word)


def _stated_title(title: str) -> str:
    title = " ".join(title.split())
    lowered = title.lower()
    if len(title) < 4 or lowered.startswith(_NO_TITLE) or lowered.endswith(_FILE_ENDINGS):  # noqa: PLR2004  # a word
        return ""
    return title


def _fields(
    body: list[tuple[PdfParagraph, Kind | None]], pages: PdfPages, stated: str, address: str
) -> dict[FieldName, Field]:
    kept = [p.text for p, kind in body if kind is not Kind.BOILERPLATE]
    fields = fields_from_opening("\n".join(kept[:_OPENING]), is_titled=True)
    beside = fields_beside(body, address)
    fields = {**beside, **fields, **{name: beside[name] for name in (FieldName.AUTHOR,) if name in beside}}
    author = fields.get(FieldName.AUTHOR, Field()).value
    if author and fields.get(FieldName.SOURCE, Field()).value == author:  # either's name
        del fields[FieldName.SOURCE]
    title = next((p.text for p, kind in body if kind is Kind.TITLE), "")
    if title:
        fields[FieldName.TITLE] = Field(
            title, Provenance.HEADING, is_guess=not pdf_body.confirms(stated, title)
        )
    elif stated:
        fields[FieldName.TITLE] = Field(without_site(stated, ""), Provenance.PROPERTIES)
    site = site_in_title(stated)
    if site and FieldName.SOURCE not in fields:
        fields[FieldName.SOURCE] = Field(site, Provenance.PROPERTIES, is_guess=True)
    own = lines.field_values(Provenance.PROPERTIES, author=pages.properties.get("Author", ""))
    if FieldName.AUTHOR in own:  # the author of the file need not be that of the report
        own[FieldName.AUTHOR] = Field(own[FieldName.AUTHOR].value, Provenance.PROPERTIES, is_guess=True)
    return {**own, **fields}
