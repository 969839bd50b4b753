"""Where a saved page came from: what browsers and savers note in it, else what the page says of itself."""

import re

from lxml.html import HtmlElement

from reader.library.formats.markup import unescaped
from reader.library.importing.addresses import web_address

_WITHIN = 20_000
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d{1,6}\)(\S{8,2000}?)\s*-->", re.IGNORECASE)
_SINGLE_FILE = re.compile(r"Page saved with SingleFile\s{1,20}url:\s{0,5}(\S{8,2000})", re.IGNORECASE)
_CANONICAL = (
    "//link[translate(@rel, 'CANOIL', 'canoil')='canonical']/@href",
    "//meta[@property='og:url']/@content",
    "//meta[@name='twitter:url']/@content",
    "//base/@href",
)


def saved_from(page: str) -> str:
    """The address that the browser or SingleFile noted when it saved the page, or ""."""
    for pattern in (_SAVED_FROM, _SINGLE_FILE):
        if (found := pattern.search(page[:_WITHIN])) and (address := web_address(unescaped(found[1]))):
            return address
    return ""


def canonical(tree: HtmlElement) -> str:
    """The address that the page gives as its own, or ""."""
    for path in _CANONICAL:
        for value in tree.xpath(path):
            if address := web_address(str(value)):
                return address
    return ""
