"""Formats that may hold articles but are not read: each is refused with advice."""

import re
from collections.abc import Iterator

from reader.library.formats import zips
from reader.library.formats.file import File, Unreadable
from reader.library.importing.refusal import ContentReason, DamageReason, FormatReason, RefusalReason
from reader.text.model import Article

_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\0", b"MM\0*", b"\0\0\0\x0cjP  ", b"8BPS")
_ADVICE = {
    "__substg1.0_": FormatReason.OUTLOOK,
    "EncryptedPackage": FormatReason.LOCKED,
    "WordDocument": FormatReason.OLD_WORD,
    "Workbook": FormatReason.OLD_EXCEL,
    "PowerPoint Document": FormatReason.POWERPOINT,
}
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
"""Control characters, which these formats have near their beginning, but no text that begins like them."""
# Bytes in which control characters are looked for: formats other than text have some there.
_LOOKED_AT = 1_024
_SOUNDS = (b"ID3", b"OggS", b"fLaC", b"RIFF", b"\x1aE\xdf\xa3")
_SHORTCUTS = (b"L\0\0\0\x01\x14\x02\0", b"book\0\0\0\0mark")
"""How Windows' .lnk and an alias of a Mac's Finder begin."""
_PACKED = (b"Rar!", b"7z\xbc\xaf", b"BZh", b"\xfd7zXZ", b"\x1f\x8b")

_STARTS = (
    (_SHORTCUTS, FormatReason.SHORTCUT),
    (_PICTURES, FormatReason.PICTURE),
    (_SOUNDS, FormatReason.RECORDING),
    (_PACKED, FormatReason.PACKED),
)


def recognises(file: File) -> bool:
    """A file, not a text, for which there is advice."""
    return bool(_CONTROL.search(file.data[:_LOOKED_AT])) and _advice(file) is not None


def read(file: File) -> Iterator[Article]:
    """Always raises Unreadable, with the advice."""
    raise Unreadable(_advice(file) or ContentReason.UNKNOWN_FORMAT)


def _advice(file: File) -> RefusalReason | None:
    data = file.data
    if data.startswith(_OLD_OFFICE):
        found = (advice for name, advice in _ADVICE.items() if name.encode("utf-16-le") in data)
        return next(found, FormatReason.OLD_OFFICE)
    if data.startswith(zips.MAGIC):
        return _advice_for_zip(zips.names(data))
    if (data[:4] == b"RIFF" and data[8:12] == b"WEBP") or data[4:12] in _HEIF:
        return FormatReason.PICTURE
    if data[4:8] == b"ftyp":
        return FormatReason.RECORDING
    return next((reason for starts, reason in _STARTS if data.startswith(starts)), None)


def _advice_for_zip(names: frozenset[str]) -> RefusalReason:
    if any(name.startswith("Index/") or name in {"index.xml", "Index.zip"} for name in names):
        return FormatReason.PAGES
    if "xl/workbook.xml" in names:
        return FormatReason.EXCEL
    if "ppt/presentation.xml" in names:
        return FormatReason.POWERPOINT
    return FormatReason.ZIP if names else DamageReason.CUT_OFF


_HEIF = (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypavif", b"ftyphevc")
