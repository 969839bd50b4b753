"""Web archives (.warc, .warc.gz): every page in them that holds an article."""

import re
import zlib
from collections.abc import Iterator

from reader.library.formats.decoding import decode
from reader.library.formats.file import File, Unreadable
from reader.library.formats.web import html
from reader.library.importing import limits
from reader.library.importing.refusal import DamageReason, FormatReason
from reader.text.counting import words_in
from reader.text.model import Article

_MAGIC = b"WARC/"
_PACKED = b"\x1f\x8b"
_FEWEST_WORDS = 50
"""Pages with less text are menus, errors and frames, of which an archive is full."""
_STRANGE = re.compile(rb"\ncontent-encoding: ?(?:br|zstd)\b", re.IGNORECASE)
_PACKINGS = frozenset({"gzip", "x-gzip", "deflate"})
_LENGTH = re.compile(r"[0-9]{1,18}")


def recognises(file: File) -> bool:
    """The signature of a record, packed or not."""
    if file.data.startswith(_PACKED):
        return _unpacked(file.data[:4096], 16, zlib.MAX_WBITS | 16).startswith(_MAGIC)
    return file.data.startswith(_MAGIC)


def read(file: File) -> Iterator[Article]:
    """The articles of all pages; pages without one are passed over."""
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
    position = 0
    while (start := data.find(_MAGIC, position)) >= 0:
        end = data.find(b"\r\n\r\n", start)
        if end < 0:
            return
        fields = _header(data[start:end])
        stated = fields.get("content-length", "")
        length = int(stated) if _LENGTH.fullmatch(stated) else 0
        block = data[end + 4 : end + 4 + length]
        position = end + 4 + length
        address = fields.get("warc-target-uri", "").strip("<>")
        if fields.get("warc-type") == "response" and block.startswith(b"HTTP/"):
            yield from _page_of_response(address, block)
        elif fields.get("warc-type") == "resource" and "html" in fields.get("content-type", ""):
            yield address, decode(block).text


def _page_of_response(address: str, block: bytes) -> Iterator[tuple[str, str]]:
    head, _, body = block.partition(b"\r\n\r\n")
    fields = _header(head)
    kind = fields.get("content-type", "")
    if "html" not in kind or b" 200" not in head.partition(b"\r\n")[0]:
        return
    if "chunked" in fields.get("transfer-encoding", ""):
        body = _joined(body)
    packing = fields.get("content-encoding", "").lower()
    if packing in _PACKINGS:  # archivers may have unpacked it and left the header
        body = _unpacked(body, limits.TEXT, zlib.MAX_WBITS | 32) or body
    elif packing not in {"", "identity"} and b"<" not in body.lstrip()[:1]:
        return
    charset = kind.partition("charset=")[2].strip(" \"'").partition(";")[0]
    if body.strip() and len(body) <= limits.TEXT:
        yield address, decode(body, declared=charset).text


def _header(head: bytes) -> dict[str, str]:
    pairs = (line.partition(b":") for line in head.split(b"\r\n")[1:])
    return {k.strip().lower().decode("latin-1"): v.strip().decode("utf-8", "replace") for k, _, v in pairs}


def _joined(chunked: bytes) -> bytes:
    pieces: list[bytes] = []
    position = 0
    while (end := chunked.find(b"\r\n", position)) >= 0:
        try:
            length = int(chunked[position:end].partition(b";")[0], 16)
        except ValueError:
            return chunked if not pieces else b"".join(pieces)
        if length <= 0:
            break
        pieces.append(chunked[end + 2 : end + 2 + length])
        position = end + 2 + length + 2
    return b"".join(pieces)


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
