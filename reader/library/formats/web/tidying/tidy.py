"""Removes from a page's article, by their form, cards, boxes, comments and galleries that are not of it."""

import re
from itertools import islice

from lxml.html import HtmlElement

from reader.library.formats.web.texts import is_called, text_of
from reader.library.formats.web.tidying.blocks import LOOKED_AT, drop, is_sentence, is_short
from reader.library.formats.web.tidying.cards import drop_cards
from reader.library.formats.web.tidying.paragraphs import free_linked_sentences, mark_paragraphs, open_parts

_BOXES = re.compile(
    r"newsletter|sign-?up|subscribe(?![rd])|promo-?box|related-?(?:content|links|stories|articles|posts)|latest-?posts"
    r"|recommend(?:ed|ations)|most-?read|trending|teaser-?box|taboola|outbrain|consent|gdpr"
    r"|cookie-?(?:alert|banner|bar|info|message|msg|notice|popup|wall)"
    r"|reg-?wall|pay-?gate|(?:pay-?wall|subscri(?:ption|ber))-?(?:ad|bar|banner|box|cta|message|modal|offer|popup|prompt)"
    r"|(?:comments?|reply)[_-]?(?:form|box|policy|rules)|(?:leave|post)[_-](?:a[_-])?(?:comment|reply)"
    r"|suscripci[oó]n|abonnieren|abonnez",
    re.IGNORECASE,
)
_PAYWALL = re.compile(r"pay-?wall", re.IGNORECASE)
"""The name of an offer to subscribe, but also of the text that only subscribers see."""
# Words, paragraphs and elements of such an offer, or of what stands by a form: more are of the article.
_OFFER_WORDS, _OFFER_PARAGRAPHS, _OFFER_ELEMENTS = 60, 2, 100
_DIALOGS = frozenset({"dialog", "alertdialog"})
_COMMENT = re.compile(r"comment(?!ary|ator|enabled)|comentario|comentário|kommentar", re.IGNORECASE)
# Blocks of that name that are comments: a single one may hold the article of a page of opinion.
_FEWEST_COMMENTS = 2
_GALLERY = re.compile(
    r"(?:^|[\s_-])(?:gallery|slide-?show|galerie|galería|galleria|diaporama|bildstrecke)(?:$|[\s_-])",
    re.IGNORECASE,
)
_NAMES = ("class", "id", "name", "aria-label")
# Characters of a data attribute that is a name: a longer one is data.
_NAME = 60
# Words of a box: one with more may hold the article itself.
_BOX_WORDS = 130
# Main headings that are looked at: a hostile page has thousands.
_H1 = 50


def tidy(tree: HtmlElement, title: str) -> None:
    """Remove cards of other reports, boxes, offers, comments, galleries; make paragraphs of bare blocks."""
    for element in list(islice(tree.iter("div", "section", "aside", "ul", "gu-island"), LOOKED_AT)):
        if is_called(_BOXES, _called(element)) and is_short(element, _BOX_WORDS):
            drop(element)
    for asked in list(islice(tree.iter("form", "dialog", "div", "section", "aside"), LOOKED_AT)):
        if _asks_the_reader(asked) and is_short(asked, _BOX_WORDS):
            drop(_box_around(asked))
    _drop_comments(tree)
    open_parts(tree)
    for gallery in list(islice(tree.iter("ul", "ol"), LOOKED_AT)):
        if _is_gallery(gallery) or _is_of_gallery(gallery):
            drop(gallery)
    drop_cards(tree, title)
    free_linked_sentences(tree)
    mark_paragraphs(tree)


def _called(element: HtmlElement) -> str:
    """The names of an element: its class, id, label and short data attributes."""
    return " ".join(
        value
        for name, value in element.items()
        if name in _NAMES or (name.startswith("data-") and len(value) <= _NAME)
    )


def _asks_the_reader(element: HtmlElement) -> bool:
    """Whether an element is a dialog, a form with a field for an e-mail address, or an offer to subscribe."""
    if element.tag == "form":
        return any(field.get("type") == "email" for field in element.iter("input"))
    if is_called(_PAYWALL, element.get("class") or "") and any(e.tag in {"a", "button"} for e in element):
        return is_short(element, _OFFER_WORDS)
    return element.tag == "dialog" or element.get("role") in _DIALOGS


def _box_around(asked: HtmlElement) -> HtmlElement:
    """The largest block around a form with no more than what it offers: a heading and a sentence or two."""
    box = asked
    for above in asked.iterancestors() if asked.tag == "form" else ():
        if above.tag not in {"div", "section", "aside"} or not is_short(above, _OFFER_WORDS):
            break
        tags = [held.tag for held in islice(above.iter(), _OFFER_ELEMENTS + 1)]
        if len(tags) > _OFFER_ELEMENTS or "h1" in tags or tags.count("p") > _OFFER_PARAGRAPHS:
            break
        box = above
    return box


def _drop_comments(tree: HtmlElement) -> None:
    """Remove comments of readers: several blocks of one class whose name says so."""
    held: dict[str, list[HtmlElement]] = {}
    for block in islice(tree.iter("div", "li", "article", "section", "p", "td", "blockquote"), LOOKED_AT):
        if (name := block.get("class")) and is_called(_COMMENT, name):
            held.setdefault(name, []).append(block)
    headed = {above for h1 in islice(tree.iter("h1"), _H1) for above in h1.iterancestors()}
    for blocks in held.values():
        if len(blocks) >= _FEWEST_COMMENTS and headed.isdisjoint(blocks):
            for block in blocks:
                drop(block)


def _is_gallery(listed: HtmlElement) -> bool:
    """Whether each item of a list is a picture, without a sentence."""
    points = list(islice(listed.iterchildren("li"), LOOKED_AT))
    return len(points) > 1 and all(
        point.find(".//img") is not None and not is_sentence(text_of(point)) for point in points
    )


def _is_of_gallery(listed: HtmlElement) -> bool:
    """Whether a list, without sentences, is in an element named as a gallery of pictures."""
    around = next(
        (above for above in listed.iterancestors() if _GALLERY.search(above.get("class") or "")), None
    )
    return (
        around is not None
        and is_short(around, _BOX_WORDS)
        and next(around.iter("img", "picture"), None) is not None
        and not any(is_sentence(text_of(point)) for point in islice(listed.iterchildren("li"), LOOKED_AT))
    )
