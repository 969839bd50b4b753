"""Removes characters that stop parsers from the source of pages and XML, also as references."""

import html
import re

from reader.library.formats.decoding import declared_encoding
from reader.library.importing.repairs import legible, meant

_BY_NUMBER = re.compile(r"&#(?:[xX]([0-9a-fA-F]+)|([0-9]+));?")
# Digits of a character reference without leading zeros: a valid one has fewer.
_MOST_DIGITS = 8
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_CONTROLS = bytes.maketrans(
    bytes(code for code in range(0x20) if code not in b"\t\n\r"),
    bytes(0x0A if code in b"\x0b\x0c" else 0x20 for code in range(0x20) if code not in b"\t\n\r"),
)
_UNFIT_UTF8 = re.compile(
    rb"\xef\xbf[\xbe\xbf]|\xef\xb7[\x90-\xaf]|[\xf0-\xf4][\x8f\x9f\xaf\xbf]\xbf[\xbe\xbf]|\xed[\xa0-\xbf][\x80-\xbf]"
)
_BYTES_BY_NUMBER = re.compile(rb"&#(?:[xX][0-9a-fA-F]+|[0-9]+);?")
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")
_SEVEN_BITS = "iso2022"
"""How the names of encodings begin in which escape characters are no controls."""


def repaired_page(source: str) -> str:
    """The source of a page with characters and references that lxml refuses replaced as browsers do."""
    return _BY_NUMBER.sub(_reference, legible(source))


def repaired_xml(data: bytes) -> bytes:
    """The bytes of an XML file with characters and references that lxml refuses replaced."""
    if data[:2] in _WIDE:
        text = data.decode("utf-16-be" if data[:2] in {b"\xfe\xff", b"\0<"} else "utf-16-le", "replace")
        text = _DECLARATION.sub("", text.removeprefix("\ufeff"))
        return repaired_page(text).encode()
    encoding = declared_encoding(data)
    if not encoding.startswith(_SEVEN_BITS):
        data = data.translate(_CONTROLS)
    if encoding in {"", "utf-8"}:
        data = _UNFIT_UTF8.sub("\ufffd".encode(), data)
    return _BYTES_BY_NUMBER.sub(_reference_in_bytes, data)


def unescaped(text: str) -> str:
    """The text with character references resolved."""
    return html.unescape(repaired_page(text))


def _reference(found: re.Match[str]) -> str:
    digits = (found[1] or found[2]).lstrip("0")
    code = int(digits or "0", 16 if found[1] else 10) if len(digits) <= _MOST_DIGITS else 0
    told = meant(code)
    return found[0] if ord(told) == code else told


def _reference_in_bytes(found: re.Match[bytes]) -> bytes:
    whole = found[0].decode("ascii")
    told = _BY_NUMBER.sub(_reference, whole)
    return found[0] if told == whole else told.encode("ascii", "xmlcharrefreplace")
