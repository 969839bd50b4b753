"""XML of other kinds that holds prose (FictionBook, Word 2003, TEI …): its paragraphs, without tags."""

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
"""What paragraphs, headings and lines are called in the formats that have such."""
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
"""Other elements of pages: a selection may begin and end with any of them."""
_OF_PAGES = frozenset({"", "article", "body", "div", "html", "p", "span"})
"""Roots of web pages and of pieces of them."""
_IN_PAGES = _OF_PAGES | _ELEMENTS
_OPENING = re.compile(rb"<(?![?!])[^>]{1,2000}>")
_NAMESPACE = re.compile(rb"\sxmlns(?::(\w+))?\s*=\s*[\"']([^\"']{1,300})")
_PREFIXED = re.compile(rb"<\w+:")
# Characters at the end of a file in which its last tag stands.
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
"""Elements whose words are not part of the text: pictures, field codes, what describes the file."""
# A file with fewer words in any one element is a list of settings or of addresses, no report.
_FEWEST_WORDS = 8


def recognises(file: File) -> bool:
    """What declares itself to be XML, or begins and ends as one element of that name, and is no page."""
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
    """Whether the first element is of a vocabulary that is not that of pages.

    What else it names vocabularies for, as pages do for social networks and Word's for its own, says nothing.
    """
    opening = _OPENING.search(head)
    prefix = opening[0][1:].split(b":")[0] if opening and _PREFIXED.match(opening[0]) else b""
    spaces = _NAMESPACE.findall(opening[0]) if opening else []
    return any(name == prefix and b"xhtml" not in where for name, where in spaces)


def read(file: File) -> Iterator[Article]:
    """The one article of the file; raises Unreadable where none of its elements holds a sentence."""
    root = xml.parse(file.data)
    paragraphs = list(_named(root)) or list(_any(root))
    if not any(words_in(paragraph) >= _FEWEST_WORDS for paragraph in paragraphs):
        raise Unreadable(ContentReason.NO_ARTICLE)
    title = xml.words(xml.first(root, "book-title", "article-title", "title", "Title", "headline"))
    fields = lines.field_values(Provenance.PROPERTIES, title=title)
    yield lines.article(lines.titled(title, lines.plain(paragraphs)), fields)


def _named(root: _Element) -> Iterator[str]:
    """The words of each paragraph by name, those within another left to it."""
    return (
        words for e in _shown(root, _PARAGRAPHS) if xml.local(e) in _PARAGRAPHS and (words := xml.words(e))
    )


def _any(root: _Element) -> Iterator[str]:
    """The words of each outermost element that has words of its own."""
    return (xml.words(e) for e in _shown(root, frozenset()) if (e.text or "").strip())


def _shown(element: _Element, whole: frozenset[str]) -> Iterator[_Element]:
    """The elements in order, nothing below one that has words of its own or is to be taken whole."""
    waiting = [element]
    while waiting:
        current = waiting.pop()
        name = xml.local(current)
        if not name or name in _NOT_SHOWN:
            continue
        yield current
        if name not in whole and (whole or not (current.text or "").strip()):
            waiting.extend(reversed(current))
