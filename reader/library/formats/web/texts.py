"""The words of an element of a page, as far as they need to be looked at, and what its names say."""

import re
from functools import lru_cache
from itertools import islice

from lxml.html import HtmlElement

# Pieces of text of an element that are read: a paragraph has a dozen, a container may have thousands.
_PIECES = 200


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


@lru_cache(maxsize=4_096)  # a page calls many elements the same
def is_called(meaning: re.Pattern[str], name: str) -> bool:
    """Whether the names of an element, its class or the like, have that meaning."""
    return meaning.search(name) is not None
