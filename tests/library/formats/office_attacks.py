"""Documents of many parts, made to harm whoever reads them, each small itself."""

import io
import zipfile
from collections.abc import Callable, Mapping

from tests.library.formats import samples

_ELSEWHERE = "file:///etc/hostname"

_TEXT = "The harbour council voted late on Monday."
_ENTITIES = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
_BOMB = f'<!DOCTYPE x [<!ENTITY e0 "lol lol lol ">{_ENTITIES}]>'
_ASKING = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{_ELSEWHERE}">]>'
_TEXT_NAMES = "urn:oasis:names:tc:opendocument:xmlns:{0}:1.0"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_OUTSIDE = "../../../../../../etc/hostname"


def changed(document: bytes, parts: Mapping[str, str]) -> bytes:
    """A document with some of its parts replaced, the others as they were, in their order."""
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document)) as given, zipfile.ZipFile(held, "w") as made:
        for name in [*given.namelist(), *(n for n in parts if n not in given.namelist())]:
            content = parts[name].encode() if name in parts else given.read(name)
            packing = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            made.writestr(name, content, packing)
    return held.getvalue()


def opendocument(body: str, head: str = "") -> bytes:
    names = " ".join(f'xmlns:{n}="{_TEXT_NAMES.format(n)}"' for n in ("office", "text", "table"))
    content = f"<office:body><office:text>{body}</office:text></office:body>"
    return changed(
        samples.opendocument(),
        {"content.xml": f"{head}<office:document-content {names}>{content}</office:document-content>"},
    )


def word(body: str, head: str = "", related: str = "") -> bytes:
    names = f'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="{_OFFICE}"'
    parts = {"word/document.xml": f"{head}<w:document {names}><w:body>{body}</w:body></w:document>"}
    if related:
        package = "http://schemas.openxmlformats.org/package/2006/relationships"
        parts["word/_rels/document.xml.rels"] = f'<Relationships xmlns="{package}">{related}</Relationships>'
    return changed(samples.word(), parts)


def _said(words: str) -> str:
    return f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"


def _related(kind: str, target: str, mode: str = "External") -> str:
    return f'<Relationship Id="r9" TargetMode="{mode}" Type="{_OFFICE}/{kind}" Target="{target}"/>'


def entity_bomb_as_opendocument() -> bytes:
    return opendocument("<text:p>&e11;</text:p>", _BOMB)


def entity_bomb_as_word() -> bytes:
    return word(_said("&e11;"), _BOMB)


def a_billion_spaces() -> bytes:
    return opendocument(f'<text:p>{_TEXT}<text:s text:c="1000000000"/>end</text:p>')


def a_million_rows() -> bytes:
    cell = f'<table:table-cell table:number-columns-repeated="1000000"><text:p>{_TEXT}</text:p></table:table-cell>'
    row = f'<table:table-row table:number-rows-repeated="1000000">{cell}</table:table-row>'
    return opendocument(f"<table:table>{row}</table:table>")


def deep_spans() -> bytes:
    return opendocument("<text:span>" * 20_000 + _TEXT + "</text:span>" * 20_000)


def many_paragraphs_as_opendocument() -> bytes:
    return opendocument("".join(f"<text:p>{n * 7919 % 1000003} crowns</text:p>" for n in range(200_000)))


def deep_tables() -> bytes:
    return word("<w:tbl><w:tr><w:tc>" * 3_000 + _said(_TEXT) + "</w:tc></w:tr></w:tbl>" * 3_000)


def large_table() -> bytes:
    cells = "".join(f"<w:tc>{_said(str(n * 7919 % 1000003))}</w:tc>" for n in range(10))
    return word(f"<w:tbl>{f'<w:tr>{cells}</w:tr>' * 2_000}</w:tbl>")


def parts_elsewhere() -> bytes:
    return word(_said(_TEXT) + '<w:altChunk r:id="r9"/>', related=_related("aFChunk", _ELSEWHERE))


def template_on_the_web() -> bytes:
    return word(_said(_TEXT), related=_related("attachedTemplate", "http://127.0.0.1:9/a.dotm"))


def styles_outside_the_document() -> bytes:
    return word(_said(_TEXT), related=_related("styles", _OUTSIDE, "Internal"))


def locked() -> bytes:
    data = bytearray(samples.word())
    for sign, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(sign)
        while at >= 0:
            data[at + flags] |= 1
            at = data.find(sign, at + 4)
    return bytes(data)


def book_of_many_chapters() -> bytes:
    names = [f"c{n}.xhtml" for n in range(5_000)]
    items = "".join(f'<item id="i{n}" href="{name}"/>' for n, name in enumerate(names))
    order = "".join(f'<itemref idref="i{n}"/>' for n in range(len(names)))
    package = f'<package xmlns="http://www.idpf.org/2007/opf"><manifest>{items}</manifest><spine>{order}</spine></package>'
    chapters = {
        f"OPS/{name}": f"<html><body><p>{n}. {_TEXT}</p></body></html>" for n, name in enumerate(names)
    }
    return changed(samples.epub(), {"OPS/book.opf": package, **chapters})


def book_that_lies_elsewhere() -> bytes:
    container = f'<container><rootfiles><rootfile full-path="{_OUTSIDE}"/></rootfiles></container>'
    return changed(samples.epub(), {"META-INF/container.xml": container})


def chapter_that_lies_elsewhere() -> bytes:
    manifest = f'<manifest><item id="a" href="{_OUTSIDE}"/></manifest><spine><itemref idref="a"/></spine>'
    return changed(
        samples.epub(),
        {"OPS/book.opf": f'<package xmlns="http://www.idpf.org/2007/opf">{manifest}</package>'},
    )


def entity_that_reads_a_file_as_opendocument() -> bytes:
    return opendocument(f"<text:p>&e;</text:p><text:p>{_TEXT}</text:p>", _ASKING)


def entity_that_reads_a_file_as_word() -> bytes:
    return word(_said("&e;") + _said(_TEXT), _ASKING)


THAT_ASK_FOR_FILES: tuple[Callable[[], bytes], ...] = (
    entity_that_reads_a_file_as_opendocument, entity_that_reads_a_file_as_word, parts_elsewhere,
    styles_outside_the_document, book_that_lies_elsewhere, chapter_that_lies_elsewhere,
)  # fmt: skip
OFFICE_ATTACKS: tuple[Callable[[], bytes], ...] = (
    entity_bomb_as_opendocument, entity_bomb_as_word, a_billion_spaces, a_million_rows, deep_spans,
    many_paragraphs_as_opendocument, deep_tables, large_table, template_on_the_web, locked, book_of_many_chapters,
    *THAT_ASK_FOR_FILES,
)  # fmt: skip
