"""Makes a copy of a page without other articles, comments and the site's own parts, for dates and names."""

import re
from collections.abc import Iterator
from copy import deepcopy
from itertools import chain, islice

from lxml.html import HtmlElement

from reader.library.formats.web.metadata.title import alike
from reader.library.formats.web.texts import is_called, is_mostly_links, text_of, text_up_to
from reader.text.counting import words_in

_READERS = re.compile(
    r"(?:^|[\s_-])(?:comment-?(?:list|s)?|kommentare?|commentaires?|comentarios?|disqus)(?:$|[\s_-])",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(
    r"(?:^|\s)(?:(?:read-?|see-?)?more|related|recommended|recommendations|popular|trending|most-?(?:read|viewed))"
    r"(?:[_-][\w-]{1,40})?(?:$|\s)",
    re.IGNORECASE,
)
"""Classes of elements that lead to other reports."""
_BLOCKS = ("section", "div", "ol", "ul", "li", "article")
_AROUND = ("aside", "nav", "footer")
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
# Elements that are looked at: no page of an article has more, and a hostile one must not take longer.
_LOOKED_AT = 3_000
# Main headings that are looked at: a page has a few, and a hostile one thousands.
_TITLES = 50
# Characters of a block that announces another article: a longer one may be of this one.
_CARD = 600
# Characters of a block that is a link and a date: a longer one tells something.
_ROW = 160
# Words of a linked headline: names of people have fewer.
_HEADLINE_WORDS = 4
# Links of a block that are looked at: a teaser has two or three, and a hostile page thousands.
_LINKS = 50


def without_others(tree: HtmlElement, title: str) -> HtmlElement:
    """A copy of the page without other articles; the given tree stays unchanged."""
    bare = deepcopy(tree)
    headed = {above for h1 in islice(bare.iter("h1"), _TITLES) for above in h1.iterancestors()}
    others = set(_other_articles(bare, headed))
    gone: set[HtmlElement] = set()
    for block in list(islice(bare.iter(*_BLOCKS, *_AROUND), _LOOKED_AT)):
        if block in gone or block in headed:
            continue
        is_other = _is_of_readers(block) or _is_around(block) or _is_teaser(block)
        if is_other or block in others or _is_called_others(block):
            gone.update(block.iter(*_BLOCKS, *_AROUND))
            _drop(block)
    for heading in list(islice(bare.iter(*_HEADINGS), _LOOKED_AT)):
        if _leads_elsewhere(heading) and not alike(text_of(heading), title):
            _drop(_card(heading, headed))
    for script in list(bare.iterfind(".//script")):
        _drop(script)
    return bare


def _other_articles(tree: HtmlElement, headed: set[HtmlElement]) -> Iterator[HtmlElement]:
    """The <article> elements beside the one with the main heading, else beside the first.

    Within that one only short ones with a heading count: another may hold its text.
    """
    articles = list(islice(tree.iter("article"), _LOOKED_AT))
    own = {each for each in articles if each in headed} or set(articles[:1])
    for each in articles:
        if own.isdisjoint(each.iterancestors()):
            is_other = each not in own
        else:
            is_other = len(text_of(each)) <= _CARD and next(each.iter(*_HEADINGS), None) is not None
        if is_other:
            yield each


def _is_called_others(block: HtmlElement) -> bool:
    return block.tag in {"section", "div", "ul"} and is_called(_OF_OTHERS, block.get("class") or "")


def _is_of_readers(block: HtmlElement) -> bool:
    return is_called(_READERS, block.get("class") or "") or is_called(_READERS, block.get("id") or "")


def _is_around(block: HtmlElement) -> bool:
    """Whether a block is beside the articles of a site, or a footer that is not of an article."""
    if block.tag != "footer":
        return block.tag in _AROUND
    return not any(above.tag in {"article", "main"} for above in block.iterancestors())


def _is_teaser(block: HtmlElement) -> bool:
    """Whether a block is a link to another page, with hardly more than a date.

    Items of lists may be so by any link, others by one as long as a headline: a byline has links, too.
    """
    if next(block.iter("a"), None) is None or not 0 < len(said := text_up_to(block, _ROW)) <= _ROW:
        return False
    if block.tag == "li":
        return is_mostly_links(said, block)
    linked = (text_of(link) for link in islice(block.iter("a"), _LINKS))
    return 2 * sum(len(words) for words in linked if words_in(words) >= _HEADLINE_WORDS) > len(said)


def _leads_elsewhere(heading: HtmlElement) -> bool:
    link = next(chain(heading.iterancestors("a"), heading.iter("a")), None)
    return link is not None and not (link.get("href") or "#").startswith("#")


def _card(heading: HtmlElement, headed: set[HtmlElement]) -> HtmlElement:
    """The largest short block around the heading of another article."""
    card = heading
    for above in islice(heading.iterancestors(), 6):
        if above.tag in {"body", "main"} or above in headed or len(text_of(above)) > _CARD:
            break
        card = above
    return card


def _drop(element: HtmlElement) -> None:
    if element.getparent() is not None:
        element.drop_tree()
