"""Documents, books, messages and exports made to harm, each small itself; what they say in earnest is SAID."""

import json

from tests.library.formats import samples
from tests.library.formats.attacks import a_hundred_thousand_pages, zipped
from tests.library.formats.office_attacks import changed, opendocument, word
from tests.library.formats.pdfs import assembled

SAID = "The ferry left before dawn. Nobody saw it go."
HOST = "/etc/hostname"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MANY_ATTRIBUTES = " ".join(f'a{n}="1"' for n in range(300_000))


def opendocument_of_an_endless_number() -> bytes:
    return opendocument(f'<text:p>{SAID}<text:s text:c="{"9" * 5000}"/><text:s text:c="²"/></text:p>')


def opendocument_nested() -> bytes:
    deep = "<text:section>" * 10_000 + f"<text:p>{SAID}</text:p>" + "</text:section>" * 10_000
    return opendocument(f"<text:p>Before.</text:p>{deep}<text:p>After.</text:p>")


def opendocument_of_paragraphs_in_paragraphs() -> bytes:
    return opendocument(("<text:p>" * 120 + SAID + "</text:p>" * 120) * 350)


def opendocument_of_many_attributes() -> bytes:
    return opendocument(f"<text:p {_MANY_ATTRIBUTES}>{SAID}</text:p>")


def opendocument_locked() -> bytes:
    manifest = '<m:manifest xmlns:m="urn:x"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>'
    return changed(samples.opendocument(), {"content.xml": "\x7f\x01", "META-INF/manifest.xml": manifest})


def word_with_parts_elsewhere() -> bytes:
    kinds = ("attachedTemplate", "image", "styles", "subDocument", "settings", "numbering", "aFChunk")
    relations = "".join(
        f'<Relationship Id="{kind}" Type="{_OFFICE}/{kind}" TargetMode="External" Target="file://{HOST}"/>'
        for kind in kinds
    )
    return word(f'<w:altChunk r:id="aFChunk"/><w:p><w:r><w:t>{SAID}</w:t></w:r></w:p>', related=relations)


def word_that_is_none() -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2_000 + "WordDocument".encode("utf-16-le")


def word_locked() -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2_000 + "EncryptedPackage".encode("utf-16-le")


def book(targets: list[str], others: dict[str, bytes] | None = None, times: int = 1) -> bytes:
    page = f"<html><body><h1>A chapter</h1><p>{SAID * 12}</p></body></html>".encode()
    items = "".join(f'<item id="i{n}" href="{target}"/>' for n, target in enumerate(targets))
    spine = "".join(f'<itemref idref="i{n}"/>' for n in range(len(targets))) * times
    package = f"<package><manifest>{items}</manifest><spine>{spine}</spine></package>"
    container = b'<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>'
    pages = {f"OPS/{target}": page for target in targets if ".." not in target}
    return zipped(
        {"META-INF/container.xml": container, "OPS/book.opf": package.encode(), **pages, **(others or {})}
    )


def book_of_one_page_many_times() -> bytes:
    return book(["a.xhtml"], times=20_000)


def book_locked() -> bytes:
    noise = bytes(n * n * 2_654_435_761 >> 7 & 255 for n in range(20_000))
    return book(["a.xhtml"], {"OPS/a.xhtml": noise, "META-INF/encryption.xml": b"<encryption/>"})


def export_of_many_attributes() -> bytes:
    body = f"<body><body.content><p {_MANY_ATTRIBUTES}>{SAID}</p></body.content></body>"
    return f'<?xml version="1.0"?><nitf {_MANY_ATTRIBUTES}>{body}</nitf>'.encode()


def export_nested() -> bytes:
    return f"<nitf><body><body.content>{'<p>' * 100_000}{SAID}</body.content></body></nitf>".encode()


def page_in_seven_bits() -> bytes:
    script = "+ADw-script+AD4-alert(1)+ADw-/script+AD4-"
    return f'<html><head><meta charset="utf-7"></head><body>{script}<p>{SAID * 9}</p></body></html>'.encode()


def number_without_end() -> bytes:
    return f'[{{"text": "{SAID}", "id": {"9" * 5_000}}}]'.encode()


def half_characters() -> bytes:
    item = {"title": "A \ud800 mark", "author": "\udc80Anna Holt", "text": f"{SAID} \udfff \ud83d\ude00"}
    return json.dumps([item]).encode("ascii")


def words_turned_round() -> bytes:
    turned = "\u202etnuocca eslaf\u202c \u2066isolated\u2069"
    return json.dumps([{"title": turned, "author": turned, "text": f"{SAID} {turned}"}]).encode()


def tree_of_pages_nested() -> bytes:
    levels = [b"<< /Type /Pages /Kids [%d 0 R] /Count 1 >>" % (n + 3) for n in range(20_000)]
    return assembled([b"<< /Type /Catalog /Pages 2 0 R >>", *levels, b"<< /Type /Page >>"])


def pdf_cut_off() -> bytes:
    return a_hundred_thousand_pages()[:300_000]


def zeros() -> bytes:
    return b"\0" * 1_000_000
