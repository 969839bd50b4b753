"""The source of pages and XML without characters that would stop a parser, written out or by number."""

import html
import re

from reader.library.formats.decoding import declared_encoding
from reader.library.importing.repairs import legible, meant

_BY_NUMBER = re.compile(r"&#(?:[xX]([0-9a-fA-F]+)|([0-9]+));?")
# Of a character's number without its leading zeros: Python reads no number of thousands of digits.
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
"""Encodings of this kind turn to Japanese by escapes, which are no controls there."""


def repaired_page(source: str) -> str:
    """A page's source without what lxml refuses, be it a character or a reference to one, as browsers do."""
    return _BY_NUMBER.sub(_reference, legible(source))


def repaired_xml(data: bytes) -> bytes:
    """The bytes of an XML file without what lxml refuses; they name their encoding themselves."""
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
    """The text with references as what they stand for."""
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
