"""The words of an element of a page, of no more of it than is worth looking at."""

from itertools import islice

from lxml.html import HtmlElement

# Pieces of text in an element: a paragraph has a dozen, and a container may have thousands.
_PIECES = 200


def text_of(element: HtmlElement) -> str:
    """The words of an element on one line, those of its first stretches between tags alone."""
    return " ".join("".join(islice(element.itertext(), _PIECES)).split())


def text_up_to(element: HtmlElement, most: int) -> str:
    """The words of an element on one line, not many more characters than `most`, at least 0."""
    pieces: list[str] = []
    length = 0
    for piece in element.itertext():
        pieces.append(piece)
        length += len(piece)
        if length > most:
            break
    return " ".join("".join(pieces).split())
