"""The title of a web page: a heading that its metadata confirm, else what they state without the site."""

import re
from collections.abc import Iterable

from lxml.html import HtmlElement

from reader.library.counting import words_in
from reader.text.model import Field, Provenance

_BETWEEN = re.compile(r"\s+[|\-–—•·»«:/]\s+|\s*[|»]\s*")
"""What stands between a page's title and the name of its site."""
_COLON = re.compile(r":\s+")
_LONGEST = 300
_SITE_WORDS = 4
"""A site's name has at most so many words, where nothing else tells which end of a title it is."""

Stated = Iterable[tuple[str, Provenance]]
"""Titles that the metadata state, the surest first."""


def title_of_page(tree: HtmlElement, stated: Stated, site: str) -> Field:
    """The title; a guess only where there is nothing but a heading. `site` is the site's name, if known."""
    titles = [(value, where) for value, where in stated if value]
    headings, lower = _headings(tree, "h1"), _headings(tree, "h2")
    for found in (headings, lower):
        confirmed = [h for h in found if any(_confirms(t, h) for t, _ in titles) and not alike(h, site)]
        if confirmed:
            return Field(max(confirmed, key=len), Provenance.HEADING)
    for value, where in titles:
        if shorter := without_site(value, site or _site_among(headings, value)):
            return Field(shorter[:_LONGEST], where)
    return Field(headings[0], Provenance.HEADING, is_guess=True) if headings else Field()


def alike(one: str, other: str) -> bool:
    """Whether two lines are the same title, capitals, quotes and spaces aside."""
    return bool(folded(one)) and folded(one) == folded(other)


def without_site(title: str, site: str) -> str:
    """A page's title without the name of its site before or behind it; `site` is that name, if known."""
    before = _COLON.split(title, maxsplit=1)
    if site and len(before) > 1 and alike(before[0], site):
        return before[1]
    marks = list(_BETWEEN.finditer(title))
    if not marks:
        return title
    if site and alike(title[: marks[0].start()], site):
        return title[marks[0].end() :]
    for mark in marks:
        if site and folded(site) in folded(title[mark.end() :]):
            return title[: mark.start()]
    head, tail = title[: marks[-1].start()], title[marks[-1].end() :]
    return head if words_in(tail) <= min(_SITE_WORDS, words_in(head)) else title


def site_in_title(title: str) -> str:
    """The last part of a page's title if it may be the name of its site, or ""."""
    shorter = without_site(title, "")
    return _BETWEEN.split(title)[-1].strip() if shorter != title else ""


def folded(text: str) -> str:
    """A text's words alone, in small letters."""
    return " ".join(re.findall(r"\w+", text.casefold()))


def _headings(tree: HtmlElement, level: str) -> list[str]:
    found = (" ".join(" ".join(heading.itertext()).split()) for heading in tree.iter(level))
    return [heading for heading in found if 0 < len(heading) <= _LONGEST]


def _confirms(stated: str, heading: str) -> bool:
    whole, part = folded(stated), folded(heading)
    if not part or whole == part:
        return bool(part)
    words = words_in(part)
    is_most = words > 1 and 2 * words >= words_in(whole)  # less is the name of a site
    return is_most and (whole.startswith(part) or whole.endswith(part))


def _site_among(headings: list[str], title: str) -> str:
    """A heading that is one end of the title, as when a page is headed by the name of its site."""
    whole = folded(title)
    ends = (h for h in headings if whole.startswith(f"{folded(h)} ") or whole.endswith(f" {folded(h)}"))
    return next((h for h in ends if folded(h)), "")
