"""A page saved by Safari as .webarchive: a property list with the page and its address."""

import plistlib
from collections.abc import Iterator
from xml.parsers.expat import ExpatError

from reader.library.formats.decoding import decode
from reader.library.formats.file import File, Unreadable
from reader.library.formats.markup import repaired_xml
from reader.library.formats.web import html
from reader.library.importing.refusal import ContentReason, DamageReason
from reader.text.model import Article


def recognises(file: File) -> bool:
    """A property list that names a main resource."""
    return file.data.startswith((b"bplist0", b"<?xml")) and b"WebMainResource" in file.data


def read(file: File) -> Iterator[Article]:
    """The article of the page."""
    main = property_list(file.data).get("WebMainResource")
    page = main.get("WebResourceData") if isinstance(main, dict) else None
    if not isinstance(main, dict) or not isinstance(page, bytes):
        raise Unreadable(ContentReason.NO_PAGE)
    text = decode(page, file.hints.encoding, str(main.get("WebResourceTextEncodingName") or "")).text
    yield from html.article_of_page(text, file.hints.address or str(main.get("WebResourceURL") or ""))


def property_list(data: bytes) -> dict[str, object]:
    """A property list that is a dictionary; raises Unreadable."""
    try:
        found = plistlib.loads(data if data.startswith(b"bplist") else repaired_xml(data))
    except (
        plistlib.InvalidFileException,
        ExpatError,
        ValueError,
        RecursionError,
        OverflowError,
        LookupError,
        TypeError,
        AttributeError,
    ):
        raise Unreadable(DamageReason.CUT_OFF) from None
    return found if isinstance(found, dict) else {}
