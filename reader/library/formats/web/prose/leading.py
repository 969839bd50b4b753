"""Finds the lines of a page that lead to other reports, by their links, or that stand in its adverts."""

import re
from collections.abc import Iterator
from itertools import chain, islice

from lxml.html import HtmlElement

from reader.library.formats.web.metadata.title import folded
from reader.library.formats.web.texts import is_called, is_one_link, text_of
from reader.library.formats.web.tidying.blocks import is_short
from reader.text.counting import words_in

_BLOCKS = ("div", "p")
_HELD = frozenset({"div", "p", "li", "h1", "h2", "h3", "table"})
"""A block with one of these in it is not a line."""
# Blocks of a page that are looked at: no page of news has more.
_MOST = 5_000
# Links of a block that are looked at: such a line has one or two.
_MOST_LINKS = 20
# Words of a linked headline: linked names of people and places have fewer.
_FEWEST_WORDS = 4
# Words of such a line, its label included: a longer one is text.
_MOST_WORDS = 40
# Words behind the link that make a sentence of the line: one word may belong to the page.
_FEWEST_BEHIND = 2
# Points of a list in paragraphs: a longer one is an index.
_MOST_POINTS = 20
# Words of what announces such a list: "Read more on this subject:" has fewer.
_FEWEST_ANNOUNCING = 8
_COLONS = (":", "：")
_COMMAS = ",;،，、"
_STOPS = (".", "!", "?", "…", "。", "！", "？", "؟", "।", ":", "：")
_QUOTES = "\"”’»“')」』]"
_ADVERTS = re.compile(
    r"(?:^|\s)(?:adverts?|advertisements?|anzeigen?|werbung|publicit[eé]|publicidad|pubblicit[aà]|publicidade)(?:$|[\s_-])",
    re.IGNORECASE,
)
"""Names of such boxes; "ad" alone is as often a part of other names, and "after-advert" one of paragraphs."""
_NAMES = ("class", "id", "aria-label")
# Words of such a box: one with more may hold the article itself.
_MOST_ADVERTISED = 60
_ADVERTISED = ("p", "h2", "h3", "h4", "h5", "h6", "li", "div", "a")


def leading_elsewhere(tree: HtmlElement) -> frozenset[str]:
    """The folded words of blocks that are mostly a link to another page, and no sentence."""
    blocks = islice(tree.iter(*_BLOCKS), _MOST)
    return frozenset(folded(text_of(block)) for block in blocks if _leads(block)) - {""}


def advertised(tree: HtmlElement) -> frozenset[str]:
    """The folded words of the lines of those boxes."""
    boxes = (box for box in islice(tree.iter("div", "section", "aside"), _MOST) if _is_advert(box))
    return frozenset(folded(said) for box in boxes for said in _advertised_lines(box)) - {""}


def _leads(block: HtmlElement) -> bool:
    if (
        not len(block)
        or next(block.iter("a"), None) is None
        or next(block.iterdescendants(*_HELD), None) is not None
    ):
        return False
    said = text_of(block)
    if not said or words_in(said) > _MOST_WORDS or said.rstrip(_QUOTES).endswith(_STOPS):
        return False
    links = (text_of(a) for a in islice(block.iter("a"), _MOST_LINKS) if _is_elsewhere(a))
    linked = [words for words in links if words]  # a link may be a picture alone
    is_headline = max(map(words_in, linked), default=0) >= _FEWEST_WORDS
    is_linked = is_headline and 2 * sum(map(len, linked)) > len(said)
    return is_linked and not _goes_on(said, linked[-1]) and not _is_announced(block)


def _is_announced(block: HtmlElement) -> bool:
    """Whether a paragraph among others that are links is a point of a list that the text announces."""
    for above in islice(block.itersiblings(preceding=True), _MOST_POINTS):
        said = text_of(above)
        if above.tag not in _BLOCKS or words_in(said) > _MOST_WORDS or not is_one_link(above, said):
            return above.tag == "p" and said.endswith(_COLONS) and words_in(said) >= _FEWEST_ANNOUNCING
    return False


def _goes_on(said: str, link: str) -> bool:
    """Whether a sentence goes on behind its last link: "“We build it again”, said Ann Lund"."""
    behind = said.rpartition(link)[2].lstrip(_QUOTES + " ")
    return words_in(behind) >= _FEWEST_BEHIND and (behind[0] in _COMMAS or behind[0].islower())


def _is_elsewhere(link: HtmlElement) -> bool:
    address = (link.get("href") or "#").strip().lower()
    above = next(chain(link.iterancestors("blockquote"), link.iterancestors("figure")), None)
    return above is None and not address.startswith(("#", "mailto:", "tel:"))


def _is_advert(box: HtmlElement) -> bool:
    names = (box.get(name) or "" for name in _NAMES)
    return any(is_called(_ADVERTS, name) for name in names) and is_short(box, _MOST_ADVERTISED)


def _advertised_lines(box: HtmlElement) -> Iterator[str]:
    yield text_of(box)
    yield from (text_of(line) for line in islice(box.iter(*_ADVERTISED), _MOST))
