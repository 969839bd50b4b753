"""Adds the quotation marks of <q> elements, which a page leaves to the browser."""

from collections.abc import Iterator
from itertools import islice

from lxml import etree
from lxml.html import HtmlElement

from reader.languages.language import record

# Quotations of a page that are looked at: no report has more.
_LOOKED_AT = 20_000
_USUAL = (("“", "”"), ("‘", "’"))
_MARKS = "“”„«»‹›‘’\"'「」『』"


def with_quotation_marks(tree: HtmlElement) -> None:
    """Put the quotation marks of the page's language around each <q>, inner ones within another."""
    pairs = record(tree.get("lang") or "").quotation_marks or _USUAL
    for element, depth in list(islice(_quoted(tree), _LOOKED_AT)):
        if depth >= 0:
            _mark(element, *pairs[min(depth, len(pairs) - 1)])
        element.tag = "span"  # inline, like <q>


def _quoted(tree: HtmlElement) -> Iterator[tuple[HtmlElement, int]]:
    """Each <q> with the number of those around it; -1 for one that has marks already."""
    depth = 0
    for event, element in etree.iterwalk(tree, events=("start", "end"), tag="q"):
        depth += 1 if event == "start" else -1
        if event == "start":
            yield element, -1 if _has_marks(element) else depth - 1


def _has_marks(element: HtmlElement) -> bool:
    """Whether the text has marks, within the element or right before it."""
    before, parent = element.getprevious(), element.getparent()
    said = before.tail if before is not None else parent.text if parent is not None else ""
    return (element.text or "").lstrip()[:1] in set(_MARKS) or (said or "")[-1:] in set(_MARKS)


def _mark(element: HtmlElement, opening: str, closing: str) -> None:
    element.text = opening + (element.text or "")
    if len(element):
        element[-1].tail = (element[-1].tail or "") + closing
    else:
        element.text += closing
