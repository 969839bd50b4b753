"""The date of a page whose metadata has none: read off the page, and always flagged as a guess."""

import re

from lxml.html import HtmlElement

from reader.library.dates import find_dates, iso
from reader.text.model import Field, Provenance

_IN_ADDRESS = re.compile(r"/(?P<y>(?:19|20)\d{2})[/-](?P<m>[01]\d)[/-](?P<d>[0-3]\d)(?=[/_-])")
_NAMED = re.compile(r"date|time|publish|posted|stamp", re.IGNORECASE)
_LONGEST = 120


def guessed_date(tree: HtmlElement, address: str) -> Field:
    """The date in a <time>, the address, an element named after dates, or what htmldate finds; else none."""
    for time in tree.xpath("//time[@datetime or normalize-space()]")[:5]:
        if value := iso(time.get("datetime") or "") or iso(" ".join(time.itertext())):
            return Field(value, Provenance.PAGE, is_guess=True)
    found = _IN_ADDRESS.search(address)
    if found and (value := iso(f"{found['y']}-{found['m']}-{found['d']}")):
        return Field(value, Provenance.ADDRESS, is_guess=True)
    for element in tree.xpath("//*[@class or @id or @itemprop]")[:3000]:
        label = " ".join(element.get(key) or "" for key in ("class", "id", "itemprop"))
        if _NAMED.search(label):
            text = " ".join(element.itertext())
            if len(text) <= _LONGEST and (first := next(find_dates(text), None)):
                return Field(first[2], Provenance.PAGE, is_guess=True)
    return _by_htmldate(tree, address)


def _by_htmldate(tree: HtmlElement, address: str) -> Field:
    from htmldate import find_date

    found = find_date(tree, url=address or None, original_date=True, extensive_search=False)
    return Field(found or "", Provenance.DETECTED, is_guess=True)
