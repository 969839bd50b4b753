"""A selection as Windows puts it on the clipboard: a fragment of a page with the page's address above it."""

import re
from collections.abc import Iterator

from reader.library.formats.file import File
from reader.library.formats.web import html
from reader.text.model import Article

_HEAD = re.compile(r"Version:[\d.]{1,6}\s+StartHTML:")
_SOURCE = re.compile(r"^SourceURL:\s*(\S{1,2000})", re.MULTILINE)
_FRAGMENT = re.compile(r"<!--\s*StartFragment\s*-->(.*?)(?:<!--\s*EndFragment\s*-->|\Z)", re.DOTALL)


def recognises(file: File) -> bool:
    """The description that stands above the fragment."""
    return bool(_HEAD.match(file.opening))


def read(file: File) -> Iterator[Article]:
    """The words of the fragment."""
    source, fragment = _SOURCE.search(file.opening), _FRAGMENT.search(file.text)
    address = file.hints.address or (source[1] if source else "")
    page = fragment[1] if fragment else file.text[max(file.text.find("<"), 0) :]
    yield from html.article_of_page(page, address)
