"""Removes the cards of other reports from a page's article: a linked heading with a teaser or a picture."""

from itertools import islice

from lxml.html import HtmlElement

from reader.library.formats.web.metadata.title import alike
from reader.library.formats.web.texts import text_of
from reader.library.formats.web.tidying.blocks import (
    FEWEST_PARAGRAPHS,
    HEADINGS,
    LOOKED_AT,
    drop,
    is_prose,
    is_sentence,
    is_short,
    leads_elsewhere,
)

# Words of a card of another report: a headline and a sentence or two.
_CARD_WORDS = 60
_CARD = frozenset({"li", "div", "article", "aside", "section", "figure", "p", "a"})
# Headings that are looked at: no page of an article has more.
_MOST_HEADINGS = 5_000


def drop_cards(tree: HtmlElement, title: str) -> None:
    """Remove each card whose heading is not that of the page; subheads of the article stay."""
    for heading in list(islice(tree.iter(*HEADINGS), _MOST_HEADINGS)):
        if leads_elsewhere(heading) and not alike(text_of(heading), title):
            card = _card(heading)
            if not _is_subhead(heading, card):
                drop(card)


def _card(heading: HtmlElement) -> HtmlElement:
    """The largest block around the heading of another report with nothing else in it."""
    card = heading
    for above in islice(heading.iterancestors(), 6):
        if above.tag not in _CARD or _has_several_headings(above) or not is_short(above, _CARD_WORDS):
            break
        if _tells_more(above, card):
            break
        card = above
    return card


def _tells_more(block: HtmlElement, card: HtmlElement) -> bool:
    """Whether a block around a card has paragraphs of an article: before the card, or more than a teaser."""
    sentences = [child for child in islice(block.iterchildren("p"), LOOKED_AT) if is_sentence(text_of(child))]
    is_before = any(near in sentences for near in card.itersiblings("p", preceding=True))
    return is_before or len(sentences) >= FEWEST_PARAGRAPHS


def _is_subhead(heading: HtmlElement, card: HtmlElement) -> bool:
    """Whether a linked heading is a subhead of the article: with prose, among paragraphs of prose."""
    parent = card.getparent()
    if parent is None or card.find(".//img") is not None or not _has_prose(card, heading):
        return False
    if card.tag == "article" and next(parent.iterancestors("article"), parent).tag == "article":
        return False  # another article within this one
    if card is heading and not _has_several_headings(parent):
        return True  # without it, its prose would stand there all the same
    return (
        sum(is_prose(beside) for beside in islice(parent.iterchildren("p"), LOOKED_AT)) >= FEWEST_PARAGRAPHS
    )


def _has_prose(card: HtmlElement, heading: HtmlElement) -> bool:
    """Whether a card has a paragraph of prose, or one follows where the card is only the heading."""
    if card is heading:
        beside = heading.getnext()
        return beside is not None and beside.tag == "p" and is_prose(beside)
    return any(is_prose(paragraph) for paragraph in card.iter("p"))


def _has_several_headings(element: HtmlElement) -> bool:
    return len(list(islice(element.iter("h1", *HEADINGS), 2))) > 1
