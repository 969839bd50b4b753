"""Web pages and parts of them; what reads them is loaded when one comes."""

import re
from collections.abc import Iterator

from reader.library.formats.file import File
from reader.library.formats.web.tree import is_whole_page
from reader.text.model import Article

_TAGS = re.compile(
    r"<(?:!doctype\s+html|html|head|body|title|meta|article|main|section|div|p|h[1-6]|br|a|span|table|ul|ol|li"
    r"|b|i|em|strong|blockquote|img|figure)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)


def recognises(file: File) -> bool:
    """Text that begins with a tag, and is a whole page or has several tags of HTML."""
    if file.hints.media_type == "text/html":
        return True
    is_named = file.suffix in {".html", ".htm", ".xhtml"}
    if (is_named or file.opening.startswith("<")) and is_whole_page(file.opening):
        return True
    fewest = 1 if is_named else 3
    return (is_named or file.opening.startswith("<")) and len(_TAGS.findall(file.opening)) >= fewest


def read(file: File) -> Iterator[Article]:
    """The one article of a page."""
    yield from article_of_page(file.text, file.hints.address)


def article_of_page(page: str, address: str = "") -> Iterator[Article]:
    """The article in the source of a page; raises Unreadable where there is no text."""
    from reader.library.formats.web.page import article_in

    yield from article_in(page, address)
