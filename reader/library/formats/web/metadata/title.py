"""Finds the title of a page: a heading that its metadata confirm, else the stated title without the site."""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import chain, islice

from lxml.html import HtmlElement

from reader.library.importing.metadata.first_lines import is_headline
from reader.text.counting import words_in
from reader.text.model import Field, Provenance

_BETWEEN = re.compile(
    r"\s+[|\-–—•·»«:/]\s+|\s*[|｜»]\s*|\s+：\s*|(?<=[\u3000-\u9fff\uff00-\uffef])\s*[_－]\s*(?=[\u3040-\u9fff])"
)
"""What stands between a page's title and the name of its site; without spaces where words have none."""
_HOME = re.compile(r"/|(?:https?:)?//[^/]+/?", re.IGNORECASE)
_ARCHIVE = re.compile(r"(?:[^»]{1,80}\s»\s+)?blog archives?\s+»\s+", re.IGNORECASE)
"""What the themes of blogs put before a title."""
_COLON = re.compile(r":\s+")
_UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_WORD = re.compile(r"\w+")
# Characters of a text whose folded form is kept: paragraphs are shorter, whole articles longer.
_PARAGRAPH = 2_000
# Characters of a title: no headline is longer.
_LONGEST = 300
# Elements that are looked at: a headline is in a page's first part.
_LOOKED_AT = 3_000
# Words of a site's name where nothing else tells which end of a title it is.
_SITE_WORDS = 4

# Words of a site's name behind a title that a heading shows by itself.
_LONG_SITE_WORDS = 7

# Words of a section's name between a title and the site's name.
_SECTION_WORDS = 2

Stated = Iterable[tuple[str, Provenance]]
"""The titles in the metadata, the surest first."""


def title_of_page(tree: HtmlElement, stated: Stated, site: str) -> Field:
    """The title, a guess only where there is nothing but a heading; site is the site's name, or ""."""
    titles = [(value, where) for value, where in stated if value]
    headings, lower = _headings(tree, "h1"), _headings(tree, "h2")
    leading = _headings(tree, "h1", _is_of_the_site)
    homes = _headings(tree, "h1", lambda heading: not _leads_home(heading))
    for found in (headings, lower):
        confirmed = [
            h
            for h in found
            if not alike(h, site)
            and h not in homes
            and any(_confirms(t, h) or (h in leading and _leads(t, h)) for t, _ in titles)
        ]
        if confirmed:
            return Field(max(confirmed, key=len), Provenance.HEADING)
    head = titles[-1][0] if titles else ""
    if len(titles) <= 1 and (shown := _shown_title(tree, head, lower)).value:
        return shown
    for value, where in titles:
        if shorter := without_site(value, site or _site_among(headings, value)):
            return Field(shorter[:_LONGEST], where)
    return Field(headings[0], Provenance.HEADING, is_guess=True) if headings else Field()


def title_element(tree: HtmlElement, title: str) -> HtmlElement | None:
    """The heading with the title, else the first element with it; None for none."""
    headings = (h for h in tree.iter("h1", "h2") if alike(" ".join(h.itertext()), title))
    others = (e for e in islice(tree.iterfind(".//body//*"), _LOOKED_AT) if alike(_own_text(e), title))
    return next(chain(headings, others), None)


def alike(one: str, other: str) -> bool:
    """Whether two lines are one title, but for capitals, signs and spaces."""
    return bool(folded(one)) and folded(one) == folded(other)


def without_site(title: str, site: str) -> str:
    """A title without the name of the site before or behind it; site is that name, "" if unknown."""
    title = _ARCHIVE.sub("", title)
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
    is_site = words_in(tail) <= min(_SITE_WORDS, words_in(head)) or _is_proper_name(head, tail)
    return _without_section(head, marks[-1][0]) if is_site else title


def _without_section(head: str, mark: str) -> str:
    """A title without the name of a section behind it, set off by the same sign as the site's name."""
    title, found, section = head.rpartition(mark)
    is_section = found and words_in(section) <= _SECTION_WORDS and words_in(title) > _LONG_SITE_WORDS
    return title if is_section else head


def _is_proper_name(head: str, tail: str) -> bool:
    """Whether each word of a short tail has a capital, as in names, and not each word of the head."""
    words = [word for word in tail.split() if word[0].isalpha()]
    is_named = all(word[0].isupper() for word in words) and words_in(tail) <= _LONG_SITE_WORDS
    return bool(words) and is_named and any(word[0].islower() for word in head.split())


def site_in_title(title: str) -> str:
    """The last part of a title if it may be the name of the site; "" otherwise."""
    shorter = without_site(title, "")
    return _BETWEEN.split(title)[-1].strip() if shorter != title else ""


def folded(text: str) -> str:
    """The words of a text in small letters, without signs and invisible characters."""
    return _whole_folded_before(text) if len(text) > _PARAGRAPH else _folded_before(text)


def _folded(text: str) -> str:
    return " ".join(_WORD.findall(_UNSEEN.sub("", text.casefold())))


# Folded paragraphs that are kept: each is needed when it is looked for, and again when it is put back.
_folded_before = lru_cache(maxsize=4_096)(_folded)
# Whole texts that are kept: one article is looked through several times.
_whole_folded_before = lru_cache(maxsize=4)(_folded)


def _headings(
    tree: HtmlElement, level: str, is_other: Callable[[HtmlElement], bool] = lambda _: False
) -> list[str]:
    found = (
        " ".join(" ".join(heading.itertext()).split())
        for heading in tree.iter(level)
        if not is_other(heading)
    )
    return [heading for heading in found if 0 < len(heading) <= _LONGEST]


def _is_of_the_site(heading: HtmlElement) -> bool:
    """Whether a heading names the site: it is a link, or in the page's header and in no article."""
    if heading.find(".//a") is not None:
        return True
    for above in heading.iterancestors():
        if above.tag in {"article", "main"}:
            return False
        if above.tag in {"a", "header", "nav"}:
            return True
    return False


def _leads_home(heading: HtmlElement) -> bool:
    """Whether a heading is a link to the front page, as the name of a site is."""
    links = chain(heading.iterancestors("a"), heading.iter("a"))
    return any(_HOME.fullmatch(link.get("href") or "") for link in links)


def _leads(stated: str, heading: str) -> bool:
    """Whether a stated title is a heading and, set off by a sign, something as short as a site's name."""
    for mark in _BETWEEN.finditer(stated):
        before, behind = stated[: mark.start()], stated[mark.end() :]
        for shown, other in ((before, behind), (behind, before)):
            if alike(shown, heading) and words_in(other) <= _LONG_SITE_WORDS:
                return True
    return False


def _confirms(stated: str, heading: str) -> bool:
    whole, part = folded(stated), folded(heading)
    if not part or whole == part:
        return bool(part)
    words = words_in(part)
    is_most = words > 1 and 2 * words >= words_in(whole)  # less is the name of a site
    return is_most and (whole.startswith(part) or whole.endswith(part))


def _shown_title(tree: HtmlElement, head: str, lower: list[str]) -> Field:
    piece = _shown_piece(tree, head)
    return piece if piece.value else _better(lower, head)


def _shown_piece(tree: HtmlElement, head: str) -> Field:
    """A part of the <title> that is an element's text by itself, as on old pages without headings."""
    parts = {folded(part) for part in (*_COLON.split(head, maxsplit=1), *_BETWEEN.split(head))} - {
        folded(head)
    }
    wanted = {part for part in parts if words_in(part) >= _SITE_WORDS}
    shown = (_own_text(element) for element in islice(tree.iterfind(".//body//*"), _LOOKED_AT) if wanted)
    found = next((text for text in shown if 0 < len(text) <= _LONGEST and folded(text) in wanted), "")
    return Field(found, Provenance.HEADING) if found else Field()


def _own_text(element: HtmlElement) -> str:
    return " ".join((element.text or "").split()) if isinstance(element.tag, str) else ""


def _better(headings: list[str], head: str) -> Field:
    """The first smaller heading, as a guess, where the <title> is no more than the name of a site."""
    if words_in(without_site(head, "")) > _SITE_WORDS or not headings or not is_headline(headings[0]):
        return Field()
    return Field(headings[0], Provenance.HEADING, is_guess=True)


def _site_among(headings: list[str], title: str) -> str:
    """A heading that is the beginning or the end of the title, as the name of a site; "" for none."""
    whole = folded(title)
    ends = (h for h in headings if whole.startswith(f"{folded(h)} ") or whole.endswith(f" {folded(h)}"))
    return next((h for h in ends if folded(h)), "")
