"""Finds the lead of a page's article, which is often in a block between the title and the text."""

import re
from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

from reader.library.formats.web.metadata.title import alike, folded, title_element
from reader.library.formats.web.texts import is_mostly_links, text_of
from reader.library.importing.metadata.byline import byline
from reader.library.importing.metadata.dates import find_dates
from reader.text.counting import words_in

_NAMED = re.compile(
    r"(?:^|[\s_-])(?:lead|lede|standfirst|dek|deck|sub-?(?:title|head|headline|heading)|intro|ingress|chapo|vorspann)"
    r"(?:$|[\s_-])|(?:article|entry|post|story)[_-]+description",
    re.IGNORECASE,
)
_PICTURED = re.compile(
    r"image|photo|picture|media|video|gallery|caption|credit|author|(?:^|[\s_-])bio", re.IGNORECASE
)
"""Names of elements that belong to a picture or a person."""
_BLOCKS = frozenset({"div", "h2", "h3", "header", "p", "section"})
_DESCRIPTIONS = frozenset({"description", "og:description", "twitter:description"})
# Words of a lead: a description with fewer is a slogan.
_FEWEST_WORDS = 10
# Words of a lead, which is up to three sentences: a longer block holds other things, too.
_MOST_WORDS = 100
# Elements below the title in which a lead is looked for.
_LOOKED_AT = 150
# Characters that are compared: pages cut their description after some 150.
_COMPARED = 150
# Ancestors of a lead whose names count: higher ones are the frame of the page.
_AROUND = 2
_NO_LEADS = frozenset({"aside", "figure", "footer", "form", "nav"})
_HOUR = re.compile(r"(?<!\d)\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?!\d|\s?[%€$£])", re.IGNORECASE)
_STOPS = (".", "!", "?", "…", "。", "！", "？", "؟", "।")
_QUOTES = "\"”’»“')」』"
_TOOLS = ("audio", "button", "form", "iframe", "img", "input", "svg", "time", "video")
# First lines in which a title behind the lead is looked for.
_OPENING = 4


def below_title(tree: HtmlElement, title: str) -> list[tuple[str, bool]]:
    """The blocks below the title with the length of a lead, and whether the page shows each to be it."""
    described = (
        meta.get("content") or ""
        for meta in tree.iter("meta")
        if meta.get("name") in _DESCRIPTIONS or meta.get("property") in _DESCRIPTIONS
    )
    stated = [folded(value.rstrip(" .…"))[:_COMPARED] for value in islice(described, 3)]
    stated = [value for value in stated if words_in(value) >= _FEWEST_WORDS]
    heading = title_element(tree, title)
    following = _following(heading) if heading is not None else iter(())
    found: list[tuple[str, bool]] = []
    is_first = True
    for element in islice(following, _LOOKED_AT):
        if element.tag in _BLOCKS and not _holds_blocks(element):
            text = text_of(element)
            if _FEWEST_WORDS <= words_in(text) <= _MOST_WORDS and not _is_linked(element, text):
                is_told = any(folded(text).startswith(value) for value in stated) or _is_called_lead(element)
                is_told = is_told or (is_first and _is_text_alone(element))
                found.append((text, is_told and not _tells_who_or_when(text)))
        is_first = is_first and not (element.text or "").strip()
    return found


def with_lead(text: str, blocks: list[tuple[str, bool]]) -> str:
    """The article's text with the lead before it if it lacks that; `blocks` are those below the title."""
    whole = folded(text)
    for block, is_lead in blocks:
        if folded(block)[:_COMPARED] in whole:
            break
        if is_lead:
            return f"{block}\n{text}"
    return text


def with_title_first(text: str, title: str, blocks: list[tuple[str, bool]]) -> str:
    """The article's text with its title moved before the blocks that are below it on the page."""
    lines = text.split("\n")
    at = next((n for n, line in enumerate(lines[:_OPENING]) if title and alike(line, title)), 0)
    below = {folded(block) for block, _ in blocks}
    if at and all(folded(line) in below for line in lines[:at]):
        lines.insert(0, lines.pop(at))
    return "\n".join(lines)


def _following(element: HtmlElement) -> Iterator[HtmlElement]:
    """The elements behind an element, in the order of the page."""
    for above in (element, *element.iterancestors()):
        for sibling in above.itersiblings():
            yield from sibling.iter()


def _tells_who_or_when(text: str) -> bool:
    """Whether a block is a line about the report, not of it: no sentence, and in it who wrote, or when."""
    if text.rstrip(_QUOTES).endswith(_STOPS):
        return False
    if byline(text):
        return True
    return next(find_dates(text), None) is not None or _HOUR.search(text) is not None


def _holds_blocks(element: HtmlElement) -> bool:
    """Whether an element holds others of its kind, or a list, whose points are no one paragraph."""
    return any(below.tag in _BLOCKS for below in element) or element.find(".//li") is not None


def _is_called_lead(element: HtmlElement) -> bool:
    name = element.get("class") or ""
    in_figure = next(element.iterancestors("figure"), None) is not None
    return bool(_NAMED.search(name)) and not _PICTURED.search(name) and not in_figure


def _is_text_alone(element: HtmlElement) -> bool:
    """Whether a block is only text, and not of a picture, as a lead right below a title is."""
    around = (element, *islice(element.iterancestors(), _AROUND))
    if any(_PICTURED.search(above.get("class") or "") or above.tag in _NO_LEADS for above in around):
        return False
    return next(element.iterdescendants(*_TOOLS), None) is None


def _is_linked(element: HtmlElement, text: str) -> bool:
    """Whether a block is mostly links, as teasers are."""
    return is_mostly_links(text, element) or next(element.iterancestors("a"), None) is not None
