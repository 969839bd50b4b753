"""Web archives (.warc, .warc.gz): an article for each page that has one."""

import re
import zlib
from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO
from typing import Any

from reader.library.formats.decoding import decode
from reader.library.formats.file import File, Unreadable
from reader.library.formats.web import html
from reader.library.importing import limits
from reader.library.importing.refusal import DamageReason, FormatReason
from reader.text.counting import words_in
from reader.text.model import Article

_MAGIC = b"WARC/"
_PACKED = b"\x1f\x8b"
# Words of a page that is read: menus, errors and frames, of which archives are full, have fewer.
_FEWEST_WORDS = 50
_STRANGE = re.compile(rb"\ncontent-encoding: ?zstd\b", re.IGNORECASE)
_PACKINGS = frozenset({"", "identity", "gzip", "x-gzip", "deflate", "br"})
_WITH_PAGES = frozenset({"response", "resource"})
_OK = "200"
_FAULTS = (OSError, ValueError, OverflowError, EOFError, AttributeError, zlib.error)
"""What damaged records raise; warcio also relies on each having an address."""


def recognises(file: File) -> bool:
    """The signature of a record, compressed or not."""
    if file.data.startswith(_PACKED):
        return _unpacked(file.data[:4096], 16, zlib.MAX_WBITS | 16).startswith(_MAGIC)
    return file.data.startswith(_MAGIC)


def read(file: File) -> Iterator[Article]:
    """The articles of all pages; pages without one are skipped."""
    data = _all_unpacked(file.data) if file.data.startswith(_PACKED) else file.data
    found = 0
    for address, body in _pages(data):
        try:
            for article in html.article_of_page(body, address):
                if words_in(article.text) >= _FEWEST_WORDS:
                    found += 1
                    yield article
        except Unreadable:
            continue
    if not found and _STRANGE.search(data):
        raise Unreadable(FormatReason.PACKED_PAGES)


def _pages(data: bytes) -> Iterator[tuple[str, str]]:
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    records = ArchiveIterator(BytesIO(data))
    while True:
        try:
            record = next(records, None)
        except (ArchiveLoadFailed, *_FAULTS):
            return  # broken off, or what follows is no record
        if record is None:
            return
        with suppress(*_FAULTS):
            if page := _page(record):
                yield page


def _page(record: Any) -> tuple[str, str] | None:
    """The address and the text of a record with a page; None for other records."""
    address = (record.rec_headers.get_header("WARC-Target-URI") or "").strip("<>")
    headers = record.http_headers if record.rec_type == "response" else record.rec_headers
    if record.rec_type not in _WITH_PAGES or headers is None:
        return None
    kind = headers.get_header("Content-Type") or ""
    if "html" not in kind.lower() or (record.rec_type == "response" and headers.get_statuscode() != _OK):
        return None
    packing = (headers.get_header("Content-Encoding") or "").lower()
    body = _content(record, packing)
    if packing not in _PACKINGS and b"<" not in body.lstrip()[:1]:
        return None
    charset = kind.partition("charset=")[2].strip(" \"'").partition(";")[0]
    is_text = body.strip() and len(body) <= limits.TEXT
    return (address, decode(body, declared=charset).text) if is_text else None


def _content(record: Any, packing: str) -> bytes:
    """The body of a record, unpacked, up to one byte more than the limit of a text."""
    if packing != "br":
        return bytes(record.content_stream().read(limits.TEXT + 1))
    import brotli
    from warcio.bufferedreaders import ChunkedDataReader

    packed = ChunkedDataReader(record.raw_stream).read(limits.TEXT + 1)
    try:
        unpacked = brotli.Decompressor().process(packed, output_buffer_limit=limits.TEXT + 1)
    except brotli.error:
        return bytes(packed)  # archivers may have unpacked it and left the header
    return bytes(unpacked)


def _all_unpacked(data: bytes) -> bytes:
    pieces: list[bytes] = []
    total = 0
    while data.startswith(_PACKED):
        unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
        try:
            pieces.append(unpacker.decompress(data, limits.ZIP_TOTAL - total + 1))
        except zlib.error:
            break
        total += len(pieces[-1])
        if total > limits.ZIP_TOTAL:
            raise Unreadable(DamageReason.SWELLS)
        data = unpacker.unused_data
    if not pieces:
        raise Unreadable(DamageReason.CUT_OFF)
    return b"".join(pieces)


def _unpacked(data: bytes, most: int, bits: int) -> bytes:
    try:
        return zlib.decompressobj(bits).decompress(data, most)
    except zlib.error:
        return b""
