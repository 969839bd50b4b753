"""Prose of a page that was not taken for its article: put back where it is of it, else kept to be seen."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import chain, islice

from lxml.html import HtmlElement

from reader.library.formats.web.title import folded
from reader.text.counting import words_in

_BLOCKS = ("p", "li", "blockquote", "div", "dd")
_HOLDERS = frozenset(
    {"article", "blockquote", "dd", "div", "h2", "h3", "li", "ol", "p", "section", "table", "ul"}
)
"""A block that holds one of these is no paragraph; what it holds is looked at by itself."""
_MENUS = frozenset(
    {"a", "aside", "button", "figcaption", "figure", "footer", "form", "header", "nav", "noscript"}
)
_FEWEST_WORDS = 10
"""Shorter lines are labels and buttons more often than prose."""
_STOPS = (".", "!", "?", "…", "。", "！", "？", "۔", "؟", "।")
_QUOTES = "\"”’»“')"
_MOST = 5_000
"""Blocks of a page that are looked at: no page of news has more."""
_LONGEST = 20_000
"""Characters of a paragraph: what is longer holds others."""
_TOLERATED = 0.1
"""Of the article's words: less than that left lying about on a page is cookies, credits and the like."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of prose on the page: its words, and a number that those of one parent share.

    Attributes:
        folded: its words alone, as they are sought in an article's text.
    """

    words: str
    parent: int
    folded: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "folded", folded(self.words))


def prose(tree: HtmlElement) -> list[Block]:
    """The paragraphs of a page outside its menus and lists of links, in order."""
    numbers: dict[HtmlElement | None, int] = {}
    return [
        Block(words, numbers.setdefault(element.getparent(), len(numbers)))
        for element in islice(tree.iter(*_BLOCKS), _MOST)
        if (words := _words(element))
    ]


def with_siblings(text: str, blocks: Sequence[Block]) -> str:
    """The article's text with those paragraphs that stand among others of it on the page."""
    whole = folded(text)
    taken = {block.parent for block in blocks if block.folded in whole}
    lines, at = text.split("\n"), -1
    for block in blocks:
        if block.folded in whole:
            at = next((n for n in range(max(at, 0), len(lines)) if block.folded in folded(lines[n])), at)
        elif block.parent in taken and at >= 0:
            at += 1
            lines.insert(at, block.words)
    return "\n".join(lines)


def left_lying(text: str, blocks: Sequence[Block]) -> list[str]:
    """The paragraphs that the text lacks, each once; none where they are few beside it."""
    whole = folded(text)
    missing = list(dict.fromkeys(block.words for block in blocks if block.folded not in whole))
    return missing if sum(map(words_in, missing)) > _TOLERATED * words_in(text) else []


def _words(element: HtmlElement) -> str:
    """The words of an element that is a paragraph of prose, or ""."""
    if any(True for _ in chain(element.iterdescendants(*_HOLDERS), element.iterancestors(*_MENUS))):
        return ""
    words = " ".join("".join(element.itertext()).split())
    if len(words) > _LONGEST or not words.rstrip(_QUOTES).endswith(_STOPS) or words_in(words) < _FEWEST_WORDS:
        return ""
    linked = sum(len("".join(link.itertext())) for link in element.iter("a"))
    return words if 2 * linked <= len(words) else ""
