"""Files made to harm whoever reads them, each small itself."""

import gzip
import io
import json
import os
import re
import zipfile
import zlib
from collections.abc import Callable

from tests.library.formats import exports, samples
from tests.library.formats.pdfs import assembled, stream

_ENTITIES = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
_BOMB = f'<!DOCTYPE x [<!ENTITY e0 "lol lol lol ">{_ENTITIES}]>'


def entity_bomb_as_feed() -> bytes:
    return f'<?xml version="1.0"?>{_BOMB}<rss version="2.0"><channel><item><title>&e11;</title></item></channel></rss>'.encode()


def entity_bomb_as_nitf() -> bytes:
    return f'<?xml version="1.0"?>{_BOMB}<nitf><body><body.content><p>&e11;</p></body.content></body></nitf>'.encode()


def entity_bomb_as_property_list() -> bytes:
    return f'<?xml version="1.0"?>{_BOMB}<plist><dict><key>URL</key><string>&e11;</string></dict></plist>'.encode()


def entity_that_reads_a_file() -> bytes:
    return (
        b'<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
        b"<nitf><body><body.content><p>&x;</p></body.content></body></nitf>"
    )


def zip_bomb_as_word() -> bytes:
    return zipped({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<a>" + b" " * 50_000_000})


def zip_bomb_of_many_members() -> bytes:
    return zipped({"word/document.xml": b"<a/>", **{f"word/{n}": b" " * 1_000_000 for n in range(300)}})


def zip_of_too_many_members() -> bytes:
    return zipped({"META-INF/container.xml": b"<a/>", **{f"{n}": b"" for n in range(20_001)}})


def zip_that_lies_about_its_size() -> bytes:
    data = bytearray(zipped({"META-INF/container.xml": b" " * 70_000_000}))
    at = data.rfind(b"PK\x01\x02") + 24
    data[at : at + 4] = (100_000).to_bytes(4, "little")
    return bytes(data)


def gzip_bomb_as_archive() -> bytes:
    return gzip.compress(b"WARC/1.0\r\n") + gzip.compress(b"\0" * 30_000_000) * 10


def record_of_impossible_length() -> bytes:
    return exports.warc().replace(b"Content-Length: 3", b"Content-Length: " + b"9" * 5000)


def record_longer_than_any_memory() -> bytes:
    page = exports.warc().partition(b"abc\r\n\r\n")[2]
    return re.sub(rb"Content-Length: \d+", b"Content-Length: " + b"9" * 23, page)


def many_attributes() -> bytes:
    attributes = " ".join(f"a{n}=1" for n in range(300_000))
    return f"<!DOCTYPE html><html><body><p {attributes}>word</p></body></html>".encode()


def many_short_attributes() -> bytes:
    return b"<!DOCTYPE html><html><body><p" + b" a" * 400_000 + b">word</p></body></html>"


def many_paragraphs() -> bytes:
    return b"<!DOCTYPE html><html><body>" + b"<p>A word or two.</p>" * 200_000 + b"</body></html>"


def deep_page() -> bytes:
    return b"<!DOCTYPE html><html><body>" + b"<div>" * 200_000 + b"word"


def deep_comments() -> bytes:
    return b"<!DOCTYPE html><html><body>" + b"<div class=comment>" * 20_000 + b"word"


def unclosed_styles() -> bytes:
    return b"<!DOCTYPE html><html><body>" + b"<style>" * 200_000


def nested_multiparts() -> bytes:
    head = b"MIME-Version: 1.0\nFrom: a@b.example\nSubject: x\n"
    parts = b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (n, n) for n in range(3_000)
    )
    return head + parts + b"Content-Type: text/plain\n\nword"


def many_brackets() -> bytes:
    return b"[" * 100_000


def many_keys_deep() -> bytes:
    return b'{"articles":' * 50_000


def form_that_calls_itself() -> bytes:
    form = "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >>"
    return assembled(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >> /Contents 5 0 R >>",
            stream(b"/X Do /X Do /X Do", form),
            stream(b"/X Do"),
        ]
    )


def pages_in_a_loop() -> bytes:
    return assembled(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 1000000 /Parent 3 0 R >>",
            b"<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 1000000 /Parent 2 0 R >>",
        ]
    )


def a_hundred_thousand_pages() -> bytes:
    return assembled(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Count 100000 /Kids [" + b"3 0 R " * 100_000 + b"] >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] >>",
        ]
    )


def feed_of_many_attributes() -> bytes:
    names = " ".join(f'a{n}="x"' for n in range(300_000))
    return f'<?xml version="1.0"?><rss version="2.0"><channel {names}><item><title>t</title></item></channel></rss>'.encode()


def stream_packed_three_times() -> bytes:
    packer = zlib.compressobj(9)
    once = b"".join(packer.compress(b"BT ET " * 1_000_000) for _ in range(30)) + packer.flush()
    packed = zlib.compress(zlib.compress(once, 9), 9)
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>"
    filters = (
        f"<< /Length {len(packed)} /Filter [/FlateDecode /FlateDecode /FlateDecode] >>\nstream\n".encode()
    )
    return assembled(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            page,
            filters + packed + b"\nendstream",
        ]
    )


def second_page_too_large() -> bytes:
    line = b"BT /F 9 Tf 50 700 Td (far too many words for one page) Tj ET\n"
    packer = zlib.compressobj(9)
    large = b"".join(packer.compress(line * 20_000) for _ in range(120)) + packer.flush()
    words = b"BT /F 9 Tf 50 700 Td (The first page can be read. It says so, and it says it twice.) Tj ET"
    page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F 7 0 R >> >> /Contents {} 0 R >>"
    return assembled(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
            page.format(5).encode(),
            page.format(6).encode(),
            stream(words),
            f"<< /Length {len(large)} /Filter /FlateDecode >>\nstream\n".encode() + large + b"\nendstream",
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ]
    )


def deep_rtf() -> bytes:
    return b"{\\rtf1" + b"{\\b" * 200_000 + b" word" + b"}" * 200_000


def noise() -> bytes:
    return os.urandom(200_000)


def one_line_of_names() -> bytes:
    return ("By " + "Anna Maria " * 100_000 + "\n").encode()


def many_dates() -> bytes:
    return b"1 May " * 300_000


def one_quote_table() -> bytes:
    return b'text,title\n"' + b"word, word\n" * 300_000


def many_links() -> bytes:
    return b"https://a.example/x\n" * 3_000


def json_ld_of_nothing_but_lists() -> bytes:
    return samples.page(extra_head=f'<script type="application/ld+json">{"[" * 100_000}</script>').encode()


def deep_json_text() -> bytes:
    return json.dumps([{"text": "<p>" * 20_000 + "</p>"}]).encode()


def zipped(members: dict[str, bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return held.getvalue()


ATTACKS: tuple[Callable[[], bytes], ...] = (
    entity_bomb_as_feed, entity_bomb_as_nitf, entity_bomb_as_property_list, zip_bomb_as_word,
    zip_bomb_of_many_members, zip_of_too_many_members, zip_that_lies_about_its_size, gzip_bomb_as_archive,
    record_of_impossible_length,
    record_longer_than_any_memory,
    many_attributes, many_short_attributes, many_paragraphs, deep_page, deep_comments, unclosed_styles, nested_multiparts,
    many_brackets, many_keys_deep, form_that_calls_itself, pages_in_a_loop, stream_packed_three_times, deep_rtf,
    noise, one_line_of_names, many_dates, one_quote_table, many_links, json_ld_of_nothing_but_lists, deep_json_text,
    entity_that_reads_a_file, a_hundred_thousand_pages, feed_of_many_attributes,
)  # fmt: skip
