"""Decodes bytes: by a byte order mark, strict UTF-8, the declared encoding, or the likeliest older one.

Strict UTF-8 is tried before the declaration, which is often wrong in saved pages, while hardly any text in
another encoding is valid UTF-8.
"""

import codecs
import re
from dataclasses import dataclass
from unicodedata import category

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark begins this one
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""(?:<meta[^>]{0,200}?charset|<\?xml[^>]{0,100}?encoding)\s*=\s*["']?([\w.:-]{2,40})""", re.IGNORECASE
)
# Bytes in which a declared encoding is looked for: browsers take 1,024, and saved pages have it further down.
_DECLARATION_WITHIN = 16_384
# The share of NULs among every other byte from which text is UTF-16: Latin text has one in each.
_NUL_SHARE = 0.3
# The same for other scripts, which have a NUL in spaces, full stops and line ends alone.
_OTHER_NUL_SHARE = 0.02
_WRITTEN = frozenset("LMNPZ")
# The share of letters, marks, digits, punctuation and spaces in a text: other data has far fewer.
_WRITTEN_SHARE = 0.97
# Bytes that are looked at to tell whether data is text: one block of a disk.
_SAMPLE = 4_096
# Bytes from which a text is taken for UTF-32: four characters, each with a NUL at one end.
_WIDEST = 16
_BROWSERS_READ = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252",
                  "iso-8859-9": "cp1254", "shift_jis": "cp932", "gb2312": "gb18030", "gbk": "gb18030",
                  "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "tis-620": "cp874", "iso-8859-11": "cp874",
                  "x-sjis": "cp932", "big5": "big5hkscs"}  # fmt: skip
"""The encodings that browsers use for these names (WHATWG, Encoding Standard)."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """Decoded text.

    Attributes:
        text: without a byte order mark; U+FFFD for bytes that could not be decoded.
        encoding: Python's name of the codec.
        is_guess: neither the bytes nor a person named the encoding.
    """

    text: str
    encoding: str
    is_guess: bool = False


def decode(data: bytes, chosen: str = "", declared: str = "") -> Decoded:
    """Decode by a person's choice, a byte order mark, strict UTF-8, the declaration, or a guess.

    Raises:
        LookupError: there is no codec for the chosen encoding.
    """
    if chosen:
        return Decoded(data.decode(chosen, "replace").removeprefix("\ufeff"), codecs.lookup(chosen).name)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(encoding, "replace"), encoding)
    if wide := _without_mark(data):
        return Decoded(data.decode(wide, "replace"), wide)
    return _escaped(data) or (
        _strictly(data, "utf-8") or _with_surrogates(data) or _as_declared(data, declared) or _guessed(data)
    )


def is_text_codec(name: str) -> bool:
    """Whether Python has a codec of that name from bytes to text."""
    try:
        return isinstance(b"a\xff\x80".decode(name, "replace"), str)
    except (LookupError, ValueError):  # "hex" and its like are codecs too, but not of text
        return False


def _escaped(data: bytes) -> Decoded | None:
    """Text in a seven-bit encoding with escape sequences, which is valid UTF-8 too; else None."""
    head = data[:_SAMPLE]
    for sign, encoding in ((b"\x1b$)C", "iso2022_kr"), (b"\x1b$", "iso2022_jp"), (b"~{", "hz")):
        if sign in head and (found := _strictly(data, encoding)) and not found.text.isascii():
            return found
    return None


def declared_encoding(data: bytes) -> str:
    """The codec for the encoding that an XML declaration or a <meta> names; "" for none."""
    found = _DECLARED.search(data[:_DECLARATION_WITHIN])
    return known_codec(found.group(1).decode("ascii", "ignore")) if found else ""


def known_codec(name: str) -> str:
    """The codec that browsers use for that name of an encoding; "" for none."""
    name = _BROWSERS_READ.get(name.lower(), name.lower())
    if not is_text_codec(name):
        return ""
    info = codecs.lookup(name)
    return "" if info.name.startswith(("utf-7", "utf-16", "utf-32", "idna", "punycode")) else info.name


def _strictly(data: bytes, encoding: str) -> Decoded | None:
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError:
        return None


def _with_surrogates(data: bytes) -> Decoded | None:
    """UTF-8 with surrogates in it, as some programs write it; else None."""
    try:
        return Decoded(data.decode("utf-8", "surrogatepass"), "utf-8")
    except UnicodeDecodeError:
        return None


def _as_declared(data: bytes, declared: str) -> Decoded | None:
    name = known_codec(declared) or declared_encoding(data)
    if not name:
        return None
    if strict := _strictly(data, name):
        return strict
    text = data.decode(name, "replace")
    few = len(text) // 500 + 3  # a truncated file and the odd broken byte do not refute a declaration
    return Decoded(text, name) if text.count("\ufffd") <= few else None


def _without_mark(data: bytes) -> str:
    sample = data[:_SAMPLE]
    if (
        len(sample) >= _WIDEST
        and not any(sample[3::4])
        and _is_written(sample[: len(sample) // 4 * 4], "utf-32-le")
    ):
        return "utf-32-le"
    if (
        len(sample) >= _WIDEST
        and not any(sample[0::4])
        and _is_written(sample[: len(sample) // 4 * 4], "utf-32-be")
    ):
        return "utf-32-be"
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if odd > _NUL_SHARE * len(sample) / 2 and not even:
        return "utf-16-le"
    if even > _NUL_SHARE * len(sample) / 2 and not odd:
        return "utf-16-be"
    if max(even, odd) > _OTHER_NUL_SHARE * len(sample) / 2 and 3 * min(even, odd) < max(even, odd):
        encoding = "utf-16-le" if odd > even else "utf-16-be"
        return encoding if _is_written(sample[: len(sample) // 2 * 2], encoding) else ""
    return ""


def _is_written(sample: bytes, encoding: str) -> bool:
    text = sample.decode(encoding, "replace")
    written = sum(category(c)[0] in _WRITTEN or c in "\t\r\n" for c in text)
    return written > _WRITTEN_SHARE * len(text)


def _guessed(data: bytes) -> Decoded:
    mostly = data.decode("utf-8", "replace")
    if mostly.count("\ufffd") * 200 < len(mostly) and _has_utf8_pairs(data):
        return Decoded(mostly, "utf-8", is_guess=True)
    from reader.library.formats.encodings import likeliest  # its tables, for files that are not in UTF-8

    encoding = likeliest(data)
    return Decoded(data.decode(encoding, "replace"), encoding, is_guess=True)


def _has_utf8_pairs(data: bytes) -> bool:
    """Whether most bytes above 127 are valid UTF-8: then the file is damaged, not in an older encoding."""
    good = len(re.findall(rb"[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}", data))
    return good > 4 * data.decode("utf-8", "replace").count("\ufffd")
