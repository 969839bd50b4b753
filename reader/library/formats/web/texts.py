"""The words of an element of a page, as far as they need to be looked at, and what its names say."""

import re
from functools import lru_cache
from itertools import chain, islice

from lxml.html import HtmlElement

# Pieces of text of an element that are read: a paragraph has a dozen, a container may have thousands.
_PIECES = 200
# Links of an element that are looked at: they show whether it is mostly links; a hostile page has thousands.
_LINKS = 50


def text_of(element: HtmlElement) -> str:
    """The words of an element on one line, of its first _PIECES pieces between tags."""
    if not len(element):  # most have nothing but their own text
        return " ".join((element.text or "").split())
    return " ".join("".join(islice(element.itertext(), _PIECES)).split())


def text_up_to(element: HtmlElement, most: int) -> str:
    """The words of an element on one line, hardly more than `most` characters."""
    pieces: list[str] = []
    length = 0
    for piece in element.itertext():
        pieces.append(piece)
        length += len(piece)
        if length > most:
            break
    return " ".join("".join(pieces).split())


def is_mostly_links(said: str, *elements: HtmlElement) -> bool:
    """Whether links make more than half of what elements say, as in teasers, menus and rows of links."""
    links = chain.from_iterable(element.iter("a") for element in elements)
    return 2 * sum(len(text_of(link)) for link in islice(links, _LINKS)) > len(said)


def is_one_link(element: HtmlElement, said: str) -> bool:
    """Whether all that an element says is the words of one link."""
    link = next(element.iter("a"), None)
    return link is not None and text_of(link) == said


@lru_cache(maxsize=4_096)  # a page calls many elements the same
def is_called(meaning: re.Pattern[str], name: str) -> bool:
    """Whether the names of an element, its class or the like, have that meaning."""
    return meaning.search(name) is not None
