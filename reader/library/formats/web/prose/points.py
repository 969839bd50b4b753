"""Puts the items of an article's lists back below the paragraph that each list follows."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, islice

from lxml.html import HtmlElement

from reader.library.formats.web.metadata.title import folded
from reader.library.formats.web.prose.unseen import is_beside_an_article
from reader.library.formats.web.texts import text_of
from reader.text.counting import words_in

# Lists of a page that are looked at: no report has more.
_MOST = 500
# Items of a list: a longer list is an index.
_MOST_POINTS = 100
# Words of an item: a longer one is a paragraph, which is found as such.
_MOST_WORDS = 60
# Words of a paragraph that introduces a list of links: "Read more:" and its like have fewer.
_FEWEST_WORDS = 5
# Words of an item of a list that nothing introduces: tags and buttons have fewer.
_FEWEST_OF_A_POINT = 3
_COLONS = (":", "：")
_TAKEN_APART = ("button", "figure", "form", "img", "input", "ol", "p", "svg", "table", "ul")
"""A list with one of these in it is a menu or a gallery, or has paragraphs that are found as such."""
_MARK = "- "


@dataclass(frozen=True, slots=True)
class Points:
    """The items of a list, the folded paragraph above it, and whether that ends in a colon."""

    words: tuple[str, ...]
    above: str
    is_announced: bool


def points(tree: HtmlElement) -> list[Points]:
    """The lists that follow a paragraph, in order; lists of links only if it introduces them."""
    read = (_read(listed) for listed in islice(tree.iter("ul", "ol"), _MOST))
    return [found for found in read if found is not None]


def with_points(text: str, lists: Sequence[Points]) -> str:
    """The article's text with the lists of which it has no item, each below its paragraph."""
    lines = text.split("\n")
    told = [folded(line) for line in lines]
    for listed in lists:
        if listed.above not in told or any(folded(point) in told for point in listed.words):
            continue
        at = told.index(listed.above) + 1
        lines[at:at] = [_MARK + point for point in listed.words]
        told[at:at] = map(folded, listed.words)
    return "\n".join(lines)


def announced(lists: Sequence[Points]) -> frozenset[str]:
    """The folded items of the lists that a paragraph introduces."""
    return frozenset(folded(point) for listed in lists if listed.is_announced for point in listed.words)


def _read(listed: HtmlElement) -> Points | None:
    above = listed.getprevious()
    if above is None or above.tag != "p" or _is_no_text(listed):
        return None
    said = text_of(above)
    is_announced, is_linked = said.endswith(_COLONS), next(listed.iter("a"), None) is not None
    words = tuple(filter(None, (text_of(point) for point in islice(listed.iterchildren("li"), _MOST_POINTS))))
    counts = [words_in(point) for point in words]
    if not counts or max(counts) > _MOST_WORDS:
        return None
    if is_linked:
        is_own = is_announced and words_in(said) >= _FEWEST_WORDS
    else:
        is_own = is_announced or min(counts) >= _FEWEST_OF_A_POINT
    return Points(words, folded(said), is_announced) if is_own else None


def _is_no_text(listed: HtmlElement) -> bool:
    within = next(listed.iterdescendants(*_TAKEN_APART), None)
    return within is not None or any(map(is_beside_an_article, chain([listed], listed.iterancestors())))
