"""A web page read: the article by trafilatura, and the fields that the page states."""

import re
from collections.abc import Iterator
from typing import Any

from lxml.html import HtmlElement

from reader.library.formats.file import Unreadable
from reader.library.formats.markup import unescaped
from reader.library.formats.web.body import body_text
from reader.library.formats.web.lead import below_title, with_lead, with_title_first
from reader.library.formats.web.metadata import fields as page_fields
from reader.library.formats.web.metadata.json_ld import article_data
from reader.library.formats.web.metadata.title import folded
from reader.library.formats.web.prose.apart import without_apart
from reader.library.formats.web.prose.bare import with_paragraphs
from reader.library.formats.web.prose.known import KnownLines, known_kinds
from reader.library.formats.web.prose.leading import advertised, leading_elsewhere
from reader.library.formats.web.prose.points import announced, points, with_points
from reader.library.formats.web.prose.subheads import subheads, with_subheads
from reader.library.formats.web.prose.unseen import (
    fullest,
    left_lying,
    prose,
    tells_something,
    with_parts,
    with_siblings,
)
from reader.library.formats.web.shrinking import shrunk
from reader.library.formats.web.tidying.tidy import tidy
from reader.library.formats.web.tree import is_whole_page, parsed, plain_text
from reader.library.importing.addresses import leads_to_a_page, web_address
from reader.library.importing.metadata.first_lines import fields_from_opening
from reader.library.importing.refusal import ContentReason
from reader.text.model import Article, Field, FieldName, Kind, Span

# Characters at the top of a page in which a browser's note of the address is.
_WITHIN = 20_000
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d{1,6}\)(\S{8,2000}?)\s*-->", re.IGNORECASE)
_SINGLE_FILE = re.compile(r"Page saved with SingleFile\s{1,20}url:\s{0,5}(\S{8,2000})", re.IGNORECASE)
_CANONICAL = (
    "//link[translate(@rel, 'CANOIL', 'canoil')='canonical']/@href",
    "//meta[@property='og:url']/@content",
    "//meta[@name='twitter:url']/@content",
    "//base/@href",
)


def article_in(page: str, address: str = "") -> Iterator[Article]:
    """The article in the source of a page; raises Unreadable where there is no text."""
    address = web_address(address) or saved_from(page)
    tree = parsed(shrunk(page))
    address = address or canonical(tree)
    data = article_data(tree)
    fields = page_fields.fields_of_page(tree, data, address)
    is_whole = is_whole_page(page[:20_000])
    text, left, known = _text_of_article(tree, data, page, fields) if is_whole else ("", [], KnownLines())
    text = text or plain_text(tree)
    if not text.strip():
        raise Unreadable(ContentReason.NO_ARTICLE_IN_PAGE)
    fields = _with_opening(fields, text, is_whole=is_whole)
    origin = address if leads_to_a_page(address) else ""
    kinds = tuple(known_kinds(text, fields.get(FieldName.TITLE, Field()).value, known))
    if left:
        whole = "\n".join([text, *left])
        kinds = (*kinds, (Span(len(text) + 1, len(whole)), Kind.BOILERPLATE))
        text = whole
    yield Article(text, fields, origin=origin, kinds=kinds)


def _text_of_article(
    tree: HtmlElement, data: dict[str, Any], page: str, fields: dict[FieldName, Field]
) -> tuple[str, list[str], KnownLines]:
    """The article's text, other paragraphs of prose on the page, and lines of known kind."""
    title = fields.get(FieldName.TITLE, Field()).value
    without_apart(tree, title)
    tidy(tree, title)
    with_paragraphs(tree)
    leads, on_page, heads = below_title(tree, title), prose(tree), subheads(tree)
    lists, elsewhere = points(tree), leading_elsewhere(tree) | advertised(tree)
    text = body_text(tree, data, page)
    if not text:
        return "", [], KnownLines()
    if not tells_something(text):  # what was removed by its form may have been the article
        on_page = prose(parsed(shrunk(page)))
        text = fullest(on_page) or text
    text = with_parts(with_siblings(with_title_first(text, title, leads), on_page), on_page)
    text = with_points(with_subheads(with_lead(text, leads), heads, title), lists)
    own = announced(lists) | {folded(block) for block, is_lead in leads if is_lead}
    return text, left_lying(text, on_page), KnownLines(own, elsewhere - own)


def _with_opening(fields: dict[FieldName, Field], text: str, *, is_whole: bool) -> dict[FieldName, Field]:
    """The fields, with what only the first lines state, or state more surely; pages keep title and source."""
    own = fields_from_opening(text, is_titled=is_whole)
    if is_whole:
        own = {
            name: own[name] for name in (FieldName.AUTHOR, FieldName.DATE, FieldName.UPDATED) if name in own
        }
    sure = {
        name: field for name, field in own.items() if not field.is_guess and fields.get(name, field).is_guess
    }
    return {**own, **fields, **sure}


def saved_from(page: str) -> str:
    """The address that a browser or SingleFile noted when it saved the page; "" for none."""
    for pattern in (_SAVED_FROM, _SINGLE_FILE):
        if (found := pattern.search(page[:_WITHIN])) and (address := web_address(unescaped(found[1]))):
            return address
    return ""


def canonical(tree: HtmlElement) -> str:
    """The address that the page states as its own; "" for none."""
    for path in _CANONICAL:
        for value in tree.xpath(path):
            if address := web_address(str(value)):
                return address
    return ""
