"""Removes from a page's article, by their form, cards, boxes, comments and galleries that are not of it."""

import re
from itertools import islice

from lxml.html import HtmlElement

from reader.library.formats.web.metadata.title import alike
from reader.library.formats.web.texts import is_called, text_of, text_up_to
from reader.text.counting import words_in

_BOXES = re.compile(
    r"newsletter|sign-?up|subscribe(?![rd])|promo-?box|related-?(?:content|links|stories|articles|posts)|latest-?posts"
    r"|recommend(?:ed|ations)|most-?read|trending|teaser-?box|taboola|outbrain|consent|gdpr"
    r"|cookie-?(?:alert|banner|bar|info|message|msg|notice|popup|wall)"
    r"|reg-?wall|pay-?gate|(?:pay-?wall|subscri(?:ption|ber))-?(?:ad|bar|banner|box|cta|message|modal|offer|popup|prompt)"
    r"|(?:comments?|reply)[_-]?(?:form|box|policy|rules)|(?:leave|post)[_-](?:a[_-])?(?:comment|reply)"
    r"|suscripci[oó]n|abonnieren|abonnez",
    re.IGNORECASE,
)
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
# Words of a card of another report: a headline and a sentence or two.
_CARD_WORDS = 60
_CARD = frozenset({"li", "div", "article", "aside", "section", "figure", "p", "a"})
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
# Elements that are looked at: no page of an article has more, and a hostile one must not take longer.
_LOOKED_AT = 20_000
# Headings that are looked at: no page of an article has more.
_MOST_HEADINGS = 5_000
# Main headings, and links of a paragraph, that are looked at: a hostile page has thousands.
_H1 = 50
# Words of a paragraph of prose: captions and labels mostly have fewer.
_PARAGRAPH_WORDS = 10
# Words of a sentence: fewer with a full stop are as often a label or a name.
_SENTENCE_WORDS = 4
# Paragraphs that are a part of an article: two may be a teaser.
_FEWEST_PARAGRAPHS = 3
_INLINE = frozenset(
    {
        "a", "abbr", "b", "bdi", "br", "cite", "em", "i", "mark", "q", "small", "span", "strong", "sub",
        "sup", "time", "u",
    }
)  # fmt: skip


def tidy(tree: HtmlElement, title: str) -> None:
    """Remove cards of other reports, named boxes, comments and galleries; make paragraphs of bare blocks."""
    for element in list(islice(tree.iter("div", "section", "aside", "ul", "gu-island"), _LOOKED_AT)):
        if is_called(_BOXES, _called(element)) and _is_short(element, _BOX_WORDS):
            _drop(element)
    for asked in list(islice(tree.iter("form", "dialog", "div", "section", "aside"), _LOOKED_AT)):
        if _asks_the_reader(asked) and _is_short(asked, _BOX_WORDS):
            _drop(asked)
    _drop_comments(tree)
    _open_parts(tree)
    for gallery in list(islice(tree.iter("ul", "ol"), _LOOKED_AT)):
        if _is_gallery(gallery) or _is_of_gallery(gallery):
            _drop(gallery)
    for heading in list(islice(tree.iter(*_HEADINGS), _MOST_HEADINGS)):
        if _is_linked(heading) and not alike(text_of(heading), title):
            card = _card(heading)
            if not _is_subhead(heading, card):
                _drop(card)
    _free_linked_sentences(tree)
    _mark_paragraphs(tree)


def _called(element: HtmlElement) -> str:
    """The names of an element: its class, id, label and short data attributes."""
    return " ".join(
        value
        for name, value in element.items()
        if name in _NAMES or (name.startswith("data-") and len(value) <= _NAME)
    )


def _free_linked_sentences(tree: HtmlElement) -> None:
    """Unlink sentences that are wholly a link and stand between paragraphs of prose: they are of the article.

    The first and the last paragraph have such a neighbour on one side only.
    """
    for paragraph in list(islice(tree.iter("p"), _LOOKED_AT)):
        links = list(islice(paragraph.iter("a"), 2))
        if len(links) != 1 or not _is_prose(paragraph) or not alike(text_of(links[0]), text_of(paragraph)):
            continue
        wrappers = _wrappers(paragraph)
        outer = wrappers[-1] if wrappers else paragraph
        lacking = [not _is_plain_prose(near) for near in (outer.getprevious(), outer.getnext())]
        is_at_an_end = sum(lacking) == 1 and not wrappers and _ends_a_text(paragraph)
        if not any(lacking) or is_at_an_end:
            for element in (*links, *wrappers):
                element.drop_tag()


def _wrappers(paragraph: HtmlElement) -> list[HtmlElement]:
    """The blocks that hold nothing but a paragraph, the innermost first."""
    found: list[HtmlElement] = []
    for above in paragraph.iterancestors():
        if above.tag != "div" or len(above) != 1 or text_of(above) != text_of(paragraph):
            break
        found.append(above)
    return found


def _ends_a_text(paragraph: HtmlElement) -> bool:
    """Whether a paragraph is the first or the last of its parent, but for a title or a picture."""
    return any(
        near is None or near.tag in {"h1", "time", "figure"}
        for near in (paragraph.getprevious(), paragraph.getnext())
    )


def _is_plain_prose(element: HtmlElement | None) -> bool:
    """Whether an element is a paragraph of prose, and not mostly links."""
    return (
        element is not None
        and element.tag == "p"
        and _is_sentence(text_of(element))
        and not _is_wholly_linked(element)
    )


def _is_wholly_linked(element: HtmlElement) -> bool:
    linked = sum(len(text_of(link)) for link in islice(element.iter("a"), _H1))
    return 2 * linked > len(text_of(element))


def _asks_the_reader(element: HtmlElement) -> bool:
    """Whether an element is a dialog, or a form with a field for an e-mail address."""
    if element.tag == "form":
        return any(field.get("type") == "email" for field in element.iter("input"))
    return element.tag == "dialog" or element.get("role") in _DIALOGS


def _drop_comments(tree: HtmlElement) -> None:
    """Remove comments of readers: several blocks of one class whose name says so."""
    held: dict[str, list[HtmlElement]] = {}
    for block in islice(tree.iter("div", "li", "article", "section", "p", "td", "blockquote"), _LOOKED_AT):
        if (name := block.get("class")) and is_called(_COMMENT, name):
            held.setdefault(name, []).append(block)
    headed = {above for h1 in islice(tree.iter("h1"), _H1) for above in h1.iterancestors()}
    for blocks in held.values():
        if len(blocks) >= _FEWEST_COMMENTS and headed.isdisjoint(blocks):
            for block in blocks:
                _drop(block)


def _is_gallery(listed: HtmlElement) -> bool:
    """Whether each item of a list is a picture, without a sentence."""
    points = list(islice(listed.iterchildren("li"), _LOOKED_AT))
    return len(points) > 1 and all(
        point.find(".//img") is not None and not _is_sentence(text_of(point)) for point in points
    )


def _open_parts(tree: HtmlElement) -> None:
    """Make blocks of lists whose items each have a heading that leads nowhere, and prose of their own."""
    for listed in list(islice(tree.iter("ul", "ol"), _LOOKED_AT)):
        points = list(islice(listed.iterchildren("li"), _LOOKED_AT))
        if points and all(map(_is_part, points)):
            for element in (listed, *points):
                element.tag = "div"


def _is_part(point: HtmlElement) -> bool:
    heading = next(point.iter(*_HEADINGS), None)
    return heading is not None and not _is_linked(heading) and any(map(_is_prose, point.iter("p")))


def _is_of_gallery(listed: HtmlElement) -> bool:
    """Whether a list, without sentences, is in an element named as a gallery of pictures."""
    around = next(
        (above for above in listed.iterancestors() if _GALLERY.search(above.get("class") or "")), None
    )
    return (
        around is not None
        and _is_short(around, _BOX_WORDS)
        and next(around.iter("img", "picture"), None) is not None
        and not any(_is_sentence(text_of(point)) for point in islice(listed.iterchildren("li"), _LOOKED_AT))
    )


def _card(heading: HtmlElement) -> HtmlElement:
    """The largest block around the heading of another report with nothing else in it."""
    card = heading
    for above in islice(heading.iterancestors(), 6):
        if above.tag not in _CARD or _has_several_headings(above) or not _is_short(above, _CARD_WORDS):
            break
        if _tells_more(above, card):
            break
        card = above
    return card


def _tells_more(block: HtmlElement, card: HtmlElement) -> bool:
    """Whether a block around a card has paragraphs of an article: before the card, or more than a teaser."""
    sentences = [
        child for child in islice(block.iterchildren("p"), _LOOKED_AT) if _is_sentence(text_of(child))
    ]
    is_before = any(near in sentences for near in card.itersiblings("p", preceding=True))
    return is_before or len(sentences) >= _FEWEST_PARAGRAPHS


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
        sum(_is_prose(beside) for beside in islice(parent.iterchildren("p"), _LOOKED_AT))
        >= _FEWEST_PARAGRAPHS
    )


def _has_prose(card: HtmlElement, heading: HtmlElement) -> bool:
    """Whether a card has a paragraph of prose, or one follows where the card is only the heading."""
    if card is heading:
        beside = heading.getnext()
        return beside is not None and beside.tag == "p" and _is_prose(beside)
    return any(_is_prose(paragraph) for paragraph in card.iter("p"))


def _is_prose(paragraph: HtmlElement) -> bool:
    said = text_of(paragraph)
    return words_in(said) >= _PARAGRAPH_WORDS and _is_sentence(said)


def _is_sentence(said: str) -> bool:
    return words_in(said) >= _SENTENCE_WORDS and said.rstrip("\"”»’'")[-1:] in {".", "!", "?"}


def _has_several_headings(element: HtmlElement) -> bool:
    return len(list(islice(element.iter("h1", *_HEADINGS), 2))) > 1


def _is_linked(heading: HtmlElement) -> bool:
    """Whether a heading is wholly a link to another page."""
    link = next((a for a in heading.iterancestors("a")), None)
    if link is None:
        link = heading.find(".//a")
    if link is None or (link.get("href") or "#").startswith("#"):
        return False
    return alike(text_of(link), text_of(heading)) or link in set(heading.iterancestors())


def _mark_paragraphs(tree: HtmlElement) -> None:
    """Make paragraphs of blocks side by side that hold only sentences."""
    held: dict[HtmlElement, list[HtmlElement]] = {}
    for block in islice(tree.iter("div"), _LOOKED_AT):
        parent = block.getparent()
        if parent is not None and all(below.tag in _INLINE for below in block.iterdescendants()):
            held.setdefault(parent, []).append(block)
    for blocks in held.values():
        if len(blocks) < _FEWEST_PARAGRAPHS:
            continue
        prose = sum(words_in(text_of(block)) >= _PARAGRAPH_WORDS for block in blocks)
        if prose >= _FEWEST_PARAGRAPHS:
            for block in blocks:
                if words_in(said := text_of(block)) >= _PARAGRAPH_WORDS or _is_sentence(said):
                    block.tag = "p"


def _is_short(element: HtmlElement, most: int) -> bool:
    return words_in(text_up_to(element, 12 * most)) <= most


def _drop(element: HtmlElement) -> None:
    parent = element.getparent()
    if parent is not None:
        element.drop_tree()
