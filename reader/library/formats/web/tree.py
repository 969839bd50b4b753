"""The tree of a page's tags, and its words."""

import re

from lxml import etree
from lxml.html import HtmlElement

from reader.library.formats.file import Unreadable
from reader.library.formats.markup import repaired_page, unescaped
from reader.library.formats.web.quoted import with_quotation_marks
from reader.library.formats.web.shrinking import shrunk
from reader.library.importing.refusal import ContentReason, ReadingReason

_WHOLE_PAGE = re.compile(r"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]", re.IGNORECASE)
# Code points of a page that cannot be empty: if the parser finds nothing in it, memory has run out.
_SURELY_SOMETHING = 1_000_000
_BLOCKS = frozenset(
    {
        "address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figcaption",
        "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "li", "main", "p", "pre", "section",
        "td", "th", "tr",
    }
)  # fmt: skip
_TAG_OF_BLOCK = re.compile(
    r"</(?:p|div|ul|ol|li|h[1-6]|blockquote)\s*>|<(?:br|p)(?:\s[^<>]{0,200})?/?>", re.IGNORECASE
)
_TAG = re.compile(
    rf"{_TAG_OF_BLOCK.pattern}|</(?:a|abbr|b|cite|em|i|q|small|span|strong|sub|sup|u)\s*>", re.IGNORECASE
)
"""A tag that databases have in what should be plain text."""
_REFERENCE = re.compile(r"&(?:[A-Za-z]{2,8}|#\d{1,6}|#[xX][0-9A-Fa-f]{1,5});")


def is_whole_page(text: str) -> bool:
    """Whether the text has a tag that pages have and their parts have not."""
    return bool(_WHOLE_PAGE.search(text))


def parsed(page: str) -> HtmlElement:
    """The tree of a page; raises Unreadable where it is empty."""
    # lxml refuses a str that declares an encoding, and without huge_tree drops what is nested too deep.
    parser = etree.HTMLParser(
        encoding="utf-8", huge_tree=True, no_network=True, remove_comments=True, remove_pis=True
    )
    parser.set_element_class_lookup(etree.ElementDefaultClassLookup(element=HtmlElement))
    try:
        tree = etree.fromstring(repaired_page(page).encode(), parser)
    except etree.XMLSyntaxError:
        tree = None
    if tree is None and len(page) > _SURELY_SOMETHING:  # libxml2 gives nothing where memory runs out, too
        raise Unreadable(ReadingReason.TOO_MUCH_MEMORY_OR_DAMAGED)
    if tree is None:
        raise Unreadable(ContentReason.EMPTY_PAGE)
    with_quotation_marks(tree)
    return tree


def plain_text(tree: HtmlElement) -> str:
    """All words of a tree, each block on a line."""
    lines: list[list[str]] = [[]]
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        is_block = element.tag in _BLOCKS
        if is_block and lines[-1]:
            lines.append([])
        if element.tag in {"script", "style", "head", "title", "template"}:
            content = (element.tail or "") if event != "start" else ""
        else:
            content = (element.text if event == "start" else element.tail) or ""
        lines[-1].append(content)
    joined = (" ".join("".join(line).split()) for line in lines)
    return "\n".join(line for line in joined if line)


def words_of_value(value: str) -> str:
    """A value of a database without the tags and references of a page that it may have; its lines stay."""
    if not _TAG.search(value):
        return unescaped(value) if _REFERENCE.search(value) else value
    source = value if _TAG_OF_BLOCK.search(value) else value.replace("\n", "<br>")
    return plain_text(parsed(shrunk(source)))
