"""XML of other vocabularies with prose in it (FictionBook, Word 2003, TEI …): its paragraphs."""

import re
from collections.abc import Iterator

from lxml.etree import _Element

from reader.library.formats import lines, xml
from reader.library.formats.file import File, Unreadable
from reader.library.importing.refusal import ContentReason
from reader.text.counting import words_in
from reader.text.model import Article, Provenance

_DECLARATION = re.compile(rb"\s*<\?xml\s")
_PARAGRAPHS = frozenset(
    {"ab", "h", "head", "p", "para", "paragraph", "l", "li", "title", "item", "v", "subtitle"}
)
"""Names of paragraphs, headings and lines in such vocabularies."""
_ELEMENTS = frozenset(
    {
        "a", "abbr", "address", "aside", "b", "blockquote", "br", "button", "center", "cite", "code",
        "dd", "dl", "dt", "em", "fieldset", "figcaption", "figure", "font", "footer", "form", "h1", "h2",
        "h3", "h4", "h5", "h6", "head", "header", "hr", "i", "iframe", "img", "ins", "label", "li",
        "link", "main", "mark", "meta", "nav", "ol", "pre", "q", "s", "section", "small", "strong",
        "style", "sub", "sup", "svg", "table", "tbody", "td", "th", "thead", "time", "title", "tr", "u",
        "ul",
    }
)  # fmt: skip
"""Other elements of web pages, with which a selection may begin and end."""
_OF_PAGES = frozenset({"", "article", "body", "div", "html", "p", "span"})
"""Roots of web pages and of parts of them."""
_IN_PAGES = _OF_PAGES | _ELEMENTS
_OPENING = re.compile(rb"<(?![?!])[^>]{1,2000}>")
_NAMESPACE = re.compile(rb"\sxmlns(?::(\w+))?\s*=\s*[\"']([^\"']{1,300})")
_PREFIXED = re.compile(rb"<\w+:")
# Characters at the end of a file in which its last tag is looked for.
_END = 400
_NOT_SHOWN = frozenset(
    {
        "binary",
        "instrText",
        "style",
        "styles",
        "script",
        "teiHeader",
        "description",
        "DocumentProperties",
        "docPr",
    }
)
"""Elements that are not text: pictures, field codes, descriptions of the file."""
# Words that one element must have: files with fewer in each are settings or addresses, no reports.
_FEWEST_WORDS = 8


def recognises(file: File) -> bool:
    """Text with an XML declaration, or that is one whole element; but no web page."""
    name = xml.root_name(file.data)
    if name.lower() == "html":
        return False
    head = file.opening.encode("utf-8", "replace")
    if _DECLARATION.match(head):
        return name.lower() not in _OF_PAGES or _is_namespaced(head)
    ends = re.compile(rb"</(?:[\w.-]{1,60}:)?" + re.escape(name.encode()) + rb"\s*>\s*\Z")
    is_whole = bool(name) and bool(ends.search(file.text[-_END:].encode("utf-8", "replace")))
    return is_whole and (name.lower() not in _IN_PAGES or _is_namespaced(head))


def _is_namespaced(head: bytes) -> bool:
    """Whether the first element is of another vocabulary than that of web pages.

    Namespaces that it only declares, as pages do for social networks, do not count.
    """
    opening = _OPENING.search(head)
    prefix = opening[0][1:].split(b":")[0] if opening and _PREFIXED.match(opening[0]) else b""
    spaces = _NAMESPACE.findall(opening[0]) if opening else []
    return any(name == prefix and b"xhtml" not in where for name, where in spaces)


def read(file: File) -> Iterator[Article]:
    """The one article of the file; raises Unreadable where no element holds a sentence."""
    root = xml.parse(file.data)
    paragraphs = list(_named(root)) or list(_any(root))
    if not any(words_in(paragraph) >= _FEWEST_WORDS for paragraph in paragraphs):
        raise Unreadable(ContentReason.NO_ARTICLE)
    title = xml.words(xml.first(root, "book-title", "article-title", "title", "Title", "headline"))
    fields = lines.field_values(Provenance.PROPERTIES, title=title)
    yield lines.article(lines.titled(title, lines.plain(paragraphs)), fields)


def _named(root: _Element) -> Iterator[str]:
    """The words of each element with the name of a paragraph, the outermost of nested ones."""
    return (
        words for e in _shown(root, _PARAGRAPHS) if xml.local(e) in _PARAGRAPHS and (words := xml.words(e))
    )


def _any(root: _Element) -> Iterator[str]:
    """The words of each element with text of its own, the outermost of nested ones."""
    return (xml.words(e) for e in _shown(root, frozenset()) if (e.text or "").strip())


def _shown(element: _Element, whole: frozenset[str]) -> Iterator[_Element]:
    """The elements in order, without those within one in whole or, if that is empty, within one with text."""
    waiting = [element]
    while waiting:
        current = waiting.pop()
        name = xml.local(current)
        if not name or name in _NOT_SHOWN:
            continue
        yield current
        if name not in whole and (whole or not (current.text or "").strip()):
            waiting.extend(reversed(current))
