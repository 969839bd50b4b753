"""Files that hold articles but are not read here: each is refused with what to do instead."""

from collections.abc import Iterator

from reader.library.formats import zips
from reader.library.formats.file import LOCKED, File, Unreadable
from reader.text.model import Article

_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\0", b"MM\0*", b"\0\0\0\x0cjP  ", b"8BPS")
_ADVICE_PICTURE = (
    "it is a picture and has no text; select the words in the page or the PDF it was made of instead."
)
_ADVICE = {
    "__substg1.0_": "Outlook's own message format is not read; save the message as .eml, HTML or text.",
    "EncryptedPackage": LOCKED,
    "WordDocument": "the old Word format .doc is not read; save it as .docx in Word or LibreOffice.",
    "Workbook": "it is an old Excel workbook; save the sheet as .csv.",
    "PowerPoint Document": "it is a PowerPoint presentation; save its text as .docx, .pdf or .txt.",
}
_SOUNDS = (b"ID3", b"OggS", b"fLaC", b"RIFF", b"\x1aE\xdf\xa3")
_PACKED = (b"Rar!", b"7z\xbc\xaf", b"BZh", b"\xfd7zXZ", b"\x1f\x8b")


def recognises(file: File) -> bool:
    """Whether there is advice for such a file."""
    return bool(_advice(file))


def read(file: File) -> Iterator[Article]:
    """Always raises Unreadable, with the advice."""
    raise Unreadable(_advice(file))


def _advice(file: File) -> str:
    data = file.data
    if data.startswith(_OLD_OFFICE):
        found = (advice for name, advice in _ADVICE.items() if name.encode("utf-16-le") in data)
        return next(found, "it is of an old Office format; save it as .docx, .pdf or .txt.")
    if data.startswith(_PICTURES) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP") or data[4:12] in _HEIF:
        return _ADVICE_PICTURE
    if data.startswith(_SOUNDS) or data[4:8] == b"ftyp":
        return "it is a recording and has no text."
    if data.startswith(zips.MAGIC):
        return _advice_for_zip(zips.names(data))
    if data.startswith(_PACKED):
        return "it is a packed archive; unpack it and add what is inside."
    return ""


def _advice_for_zip(names: frozenset[str]) -> str:
    if any(name.startswith("Index/") or name in {"index.xml", "Index.zip"} for name in names):
        return "the format of Apple's Pages is not read; in Pages choose File, Export To, Word or PDF."
    if "xl/workbook.xml" in names:
        return "it is an Excel workbook; save the sheet as .csv."
    if "ppt/presentation.xml" in names:
        return "it is a PowerPoint presentation; save its text as .docx, .pdf or .txt."
    return "it is a zip archive; unpack it and add what is inside." if names else "it is cut off or damaged."


_HEIF = (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypavif", b"ftyphevc")
