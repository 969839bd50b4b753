"""A selection dragged to the desktop of a Mac (.textClipping): a property list with its text."""

from collections.abc import Iterator

from reader.library.formats.decoding import decode
from reader.library.formats.file import File, Unreadable
from reader.library.formats.web import html
from reader.library.formats.web.saved.webarchive import property_list
from reader.library.importing.refusal import ContentReason
from reader.library.importing.repairs import legible
from reader.text.model import Article

_HELD = "UTI-Data"
_HTML = "public.html"
_TEXT = ("public.utf8-plain-text", "public.utf16-plain-text", "public.text", "public.plain-text")


def recognises(file: File) -> bool:
    """A property list with data by type."""
    return file.data.startswith((b"bplist0", b"<?xml")) and _HELD.encode() in file.data


def read(file: File) -> Iterator[Article]:
    """The selected text, from the HTML where there is some."""
    held = property_list(file.data).get(_HELD)
    kinds = held if isinstance(held, dict) else {}
    if page := _words(kinds.get(_HTML)):
        yield from html.article_of_page(page, file.hints.address)
        return
    text = next((words for kind in _TEXT if (words := _words(kinds.get(kind)))), "")
    if not text.strip():
        raise Unreadable(ContentReason.NO_TEXT)
    yield Article(legible(text))


def _words(held: object) -> str:
    match held:
        case str():
            return held
        case bytes():
            return decode(held).text
    return ""
