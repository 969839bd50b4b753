"""Finds the author of an article on the page where its metadata have none: always a guess."""

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree
from lxml.html import HtmlElement

from reader.library.formats.web.metadata.title import title_element
from reader.library.importing.addresses import web_address
from reader.library.importing.metadata.byline import byline, introduced, is_name
from reader.library.importing.metadata.dates import before_date
from reader.library.importing.metadata.names import people
from reader.text.model import Field, Provenance

_SURE = "//*[@rel='author' or @itemprop='author']"
_NAMED = re.compile(
    r"(?:^|[\s_-])(?:by-?line|authors?|by|contributor|credits)(?:$|[\s_-])|author|byline", re.IGNORECASE
)
_LABELLED = re.compile(
    r"(?:作者|記者|Автор|Autor(?:/?in)?|Auteur|Autore)\s*[:：]\s*(?P<name>[^\s|,;()]+(?:\s[^\W\d_][^\s|,;()]*){0,2})"
)
_BEHIND = re.compile(
    r"\s*(?:[|•·]|\s[-–—](?=\s|[A-ZÄÖÜ])|\d|,\s+\d|,? (?:updated|published|posted)\b).*$",
    re.IGNORECASE | re.DOTALL,
)
"""What follows the names on their line: the desk, the paper, a date."""
# Characters of a byline: four names with their desks have fewer, a paragraph more.
_LONGEST = 120
# Words of a name with its title: more are a sentence.
_MOST_WORDS = 12
# Elements below the title in which the byline is looked for, behind standfirst, buttons and a picture: names
# further down are of other articles.
_BELOW_TITLE = 60
# Elements with a class that are looked at: bylines are in a page's first part, and a hostile page must not
# take longer.
_LOOKED_AT = 3_000


def shown_author(tree: HtmlElement, title: str) -> Field:
    """The names in an element with the name of a byline, in a line below the title, or behind a label."""
    if sure := dict.fromkeys(name for element in tree.xpath(_SURE)[:6] if (name := _named(element))):
        return Field(", ".join(sure), Provenance.PAGE, is_guess=True)
    places = (
        e for e in islice(tree.iterfind(".//*[@class]"), _LOOKED_AT) if _NAMED.search(e.get("class") or "")
    )
    for element in islice(places, 12):
        if name := _named(element):
            return Field(name, Provenance.PAGE, is_guess=True)
    for text in _below(tree, title):
        if name := names_in(text):
            return Field(name, Provenance.PAGE, is_guess=True)
    return Field()


def names_in(text: str) -> str:
    """The names behind "By" or another label in a short text; "" for none."""
    if labelled := _LABELLED.search(text):
        return labelled["name"]
    return byline(_BEHIND.sub("", before_date(text))) if introduced(text) else ""


def _named(element: HtmlElement) -> str:
    """The names in an element: of several links or spans each its own, else those of its line."""
    parts = [_text(part) for part in islice(element.iter("a", "span"), _MOST_WORDS) if part is not element]
    apart = dict.fromkeys(part for part in parts if is_name(part))
    return ", ".join(apart) if len(apart) > 1 else _name(_without_times(element))


def _without_times(element: HtmlElement) -> str:
    said = _text(element)
    for time in islice(element.iter("time"), _MOST_WORDS):
        said = said.replace(_text(time), " ") if time is not element else said
    return said


def _name(text: str) -> str:
    """The names in a text that is a byline; "" for any other."""
    if (labelled := _LABELLED.search(text)) and len(text) <= _LONGEST:
        return labelled["name"]
    name = people(_BEHIND.sub("", before_date(text)))
    if not 1 < len(name.split()) <= _MOST_WORDS or web_address(name):
        return ""
    return byline(f"by {name}")


def _below(tree: HtmlElement, title: str) -> Iterator[str]:
    """The short texts below the title."""
    heading = title_element(tree, title)
    heading = _heading_of_article(tree) if heading is None else heading
    seen = 0
    for event, element in etree.iterwalk(tree, events=("start", "end")) if heading is not None else ():
        if element is heading and event == "end":
            seen = 1
        if not seen or event != "start":
            continue
        seen += 1
        if seen > _BELOW_TITLE:
            return
        if isinstance(element.tag, str):
            own = " ".join((element.text or "").split())  # the element may hold other lines
            yield from (text for text in (own, _text(element)) if 0 < len(text) <= _LONGEST)


def _heading_of_article(tree: HtmlElement) -> HtmlElement | None:
    """The only main heading within an article, which may have other words than the title; None for none."""
    headings = tree.xpath("(//article//h1 | //main//h1)[position() < 3]")
    return headings[0] if len(headings) == 1 else None


def _text(element: HtmlElement) -> str:
    pieces: list[str] = []
    for piece in element.itertext():
        pieces.append(str(piece))
        if sum(map(len, pieces)) > 3 * _LONGEST:
            return ""
    return " ".join(" ".join(pieces).split())
