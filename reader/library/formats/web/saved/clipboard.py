"""A selection in Windows' clipboard format: a fragment of a page below the page's address."""

import re
from collections.abc import Iterator

from reader.library.formats.file import File
from reader.library.formats.web import html
from reader.text.model import Article

_HEAD = re.compile(r"Version:[\d.]{1,6}\s+StartHTML:")
_SOURCE = re.compile(r"^SourceURL:\s*(\S{1,2000})", re.MULTILINE)
_FRAGMENT = re.compile(r"<!--\s*StartFragment\s*-->(.*?)(?:<!--\s*EndFragment\s*-->|\Z)", re.DOTALL)


def recognises(file: File) -> bool:
    """Text that begins with the format's header."""
    return bool(_HEAD.match(file.opening))


def read(file: File) -> Iterator[Article]:
    """The words of the fragment."""
    source, fragment = _SOURCE.search(file.opening), _FRAGMENT.search(file.text)
    address = file.hints.address or (source[1] if source else "")
    page = fragment[1] if fragment else file.text[max(file.text.find("<"), 0) :]
    yield from html.article_of_page(page, address)
