"""Removes groups of similar blocks beside an article: teasers of other reports, comments of readers."""

import re
from itertools import islice

from lxml.html import HtmlElement

from reader.library.formats.web.metadata.title import alike
from reader.library.formats.web.texts import is_one_link, text_of, text_up_to
from reader.text.counting import words_in

_BLOCKS = ("article", "div", "li", "p", "section")
# Similar blocks that make such a group: fewer may be parts of the article.
_FEWEST_BLOCKS = 5
# The same of paragraphs alone in their block, each of which begins with a headline that is a link: two may
# be of the article.
_FEWEST_TEASERS = 3
# Paragraphs of prose side by side that are the article's own.
_FEWEST_PARAGRAPHS = 3
# Words of a paragraph of prose: headings and captions mostly have fewer.
_PROSE_WORDS = 10
# Elements that are looked at: no page of an article has more, and a hostile one must not take longer.
_LOOKED_AT = 20_000
# Links of a block that are looked at: fewer show whether it is a teaser.
_MOST_LINKS = 20
# Main headings of an article that are looked at: a hostile page has thousands.
_H1 = 50
# Characters of a block: a longer one is a report by itself.
_LONGEST = 4_000
# Characters of a teaser: a headline, two sentences and a time.
_TEASER = 500
# Words of a linked headline: names of sections have fewer.
_HEADLINE_WORDS = 3
_OTHER_NAMES = re.compile(
    r"ad(?:s|vert)?(?:[_-]|$)|author|banner|bio|breadcrumb|comment|cookie|foot|head|hidden|menu|nav|newsletter"
    r"|paywall|popular|promo|recommend|related|share|side|social|sponsor|subscri|tag|teaser|tool|widget",
    re.IGNORECASE,
)
"""Names by which trafilatura drops elements; those around an article may have them, too."""
_ANSWER = re.compile(r"(?:^|[\s_-])(?:repl(?:y|ies)|disqus)(?:$|[\s_-])", re.IGNORECASE)
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")


def without_apart(tree: HtmlElement, title: str) -> None:
    """Remove similar blocks that each lead to another page, or are comments, and the articles that follow.

    The parts of a live blog stay: there the first prose below the title is in one of the blocks.
    """
    own = _own(tree)
    if own is None:
        return
    _drop_next_articles(own, title)
    if _holds_most(tree, own):
        _call_plain(own)
    around = {own, *own.iterancestors()}
    within = set(own.iter())
    for blocks in _alike(tree).values():
        is_prose = blocks[0].tag == "p"
        if len(blocks) < (_FEWEST_TEASERS if is_prose else _FEWEST_BLOCKS) or not around.isdisjoint(blocks):
            continue
        if is_prose:
            is_apart = _are_alone(blocks) and all(map(_begins_with_link, blocks))
        elif within.isdisjoint(blocks):
            is_apart = all(_heads_another_page(block) or _is_answer(block) for block in blocks)
        else:
            is_apart = _follow_all(own, blocks) and all(map(_begins_with_link, blocks))
        if is_apart:
            for block in blocks:
                block.drop_tree()


def _own(tree: HtmlElement) -> HtmlElement | None:
    """The first element below the heading with several paragraphs of prose; None for none."""
    held: dict[HtmlElement, int] = {}
    is_below = False
    for element in islice(tree.iter("h1", "p"), _LOOKED_AT):
        parent = element.getparent()
        if element.tag == "h1" or parent is None:
            is_below = is_below or element.tag == "h1"
        elif is_below and words_in(text_of(element)) >= _PROSE_WORDS:
            held[parent] = held.get(parent, 0) + 1
            if held[parent] >= _FEWEST_PARAGRAPHS:
                return parent
    return None


def _drop_next_articles(own: HtmlElement, title: str) -> None:
    """Remove the articles, with main headings, behind the one with the title: some pages go on with them."""
    article = next((e for e in (own, *own.iterancestors()) if e.tag == "article"), None)
    if article is None or not any(alike(text_of(h1), title) for h1 in islice(article.iter("h1"), _H1)):
        return
    for following in list(islice(article.itersiblings("article"), _LOOKED_AT)):
        if next(following.iter("h1"), None) is not None:
            following.drop_tree()


def _holds_most(tree: HtmlElement, own: HtmlElement) -> bool:
    """Whether most of the page's paragraphs, by length, are in that element."""
    paragraphs = islice(tree.iter("p"), _LOOKED_AT)
    lengths = {p: len(said) for p in paragraphs if not is_one_link(p, said := text_of(p))}
    return 2 * sum(length for p, length in lengths.items() if p.getparent() is own) > sum(lengths.values())


def _call_plain(own: HtmlElement) -> None:
    """Remove misleading names from the article and the elements around it: "has-sidebar" is no side bar."""
    for element in (own, *own.iterancestors()):
        for attribute in ("class", "id"):
            names = (element.get(attribute) or "").split()
            if any(_OTHER_NAMES.search(name) for name in names):
                element.set(attribute, " ".join(name for name in names if not _OTHER_NAMES.search(name)))


def _alike(tree: HtmlElement) -> dict[tuple[HtmlElement | None, str, str], list[HtmlElement]]:
    """The blocks by parent, tag and class."""
    found: dict[tuple[HtmlElement | None, str, str], list[HtmlElement]] = {}
    for block in islice(tree.iter(*_BLOCKS), _LOOKED_AT):
        found.setdefault((block.getparent(), block.tag, block.get("class") or ""), []).append(block)
    return found


def _heads_another_page(block: HtmlElement) -> bool:
    """Whether the one heading of a block is a link to another page."""
    headings = list(islice(block.iter(*_HEADINGS), 2))
    if len(headings) != 1 or len(text_up_to(block, 2 * _LONGEST)) > _LONGEST:
        return False
    links = [link for link in islice(block.iter("a"), _MOST_LINKS) if not _is_here(link)]
    said = text_of(headings[0])
    return any(said and said in text_of(link) for link in links)


def _follow_all(own: HtmlElement, blocks: list[HtmlElement]) -> bool:
    """Whether blocks follow the last paragraph of the element with the article, at any depth of it."""
    from_last = own.iterchildren("p", reversed=True)
    last = next((p for p in from_last if words_in(text_of(p)) >= _PROSE_WORDS), None)
    holder = blocks[0]
    while (parent := holder.getparent()) is not None and parent is not own:
        holder = parent
    return last is not None and own.index(last) < own.index(holder)


def _begins_with_link(block: HtmlElement) -> bool:
    """Whether a block is a teaser: another page's headline as a link, and a sentence or two."""
    link = next((a for a in islice(block.iter("a"), _MOST_LINKS) if text_of(a)), None)
    if link is None or _is_here(link) or len(said := text_up_to(block, _TEASER)) > _TEASER:
        return False
    return words_in(text_of(link)) >= _HEADLINE_WORDS and said.startswith(text_of(link))


def _are_alone(paragraphs: list[HtmlElement]) -> bool:
    """Whether there are no other paragraphs in the block of these."""
    parent = paragraphs[0].getparent()
    most = len(paragraphs)
    return parent is not None and sum(1 for _ in islice(parent.iterchildren("p"), most + 1)) == most


def _is_here(link: HtmlElement) -> bool:
    return (link.get("href") or "#").startswith("#")


def _is_answer(block: HtmlElement) -> bool:
    return bool(_ANSWER.search(block.get("class") or "")) and len(text_up_to(block, 2 * _LONGEST)) <= _LONGEST
