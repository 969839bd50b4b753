"""Title, source, author, dates and language of a web page, each with where it was found."""

import re
from collections.abc import Iterable
from typing import Any

from lxml.html import HtmlElement

from reader.library.addresses import host, web_address
from reader.library.dates import iso
from reader.library.formats.json_ld import article_data, names
from reader.library.formats.page_date import guessed_date
from reader.text.model import Field, FieldName, Provenance

_SITE_ENDING = re.compile(r"\s+[|\-–—•·»:]\s+|\s*[|»]\s*")
_SPACE = re.compile(r"\s+")
_LONGEST_TITLE = 300
_LONGEST_AUTHOR = 200
_LABEL = re.compile(r"^\s*(?:by|von|par|por|di)\s*:?\s+", re.IGNORECASE)
_TITLE_METAS = (
    "og:title", "twitter:title", "dc.title", "dcterms.title", "headline", "citation_title",
    "parsely-title",
)  # fmt: skip
_SITE_METAS = (
    "og:site_name", "application-name", "dc.publisher", "citation_journal_title", "publisher",
    "al:android:app_name",
)  # fmt: skip
_AUTHOR_METAS = (
    "author", "article:author", "dc.creator", "byl", "parsely-author", "sailthru.author",
    "citation_author", "dcterms.creator", "article:author_name",
)  # fmt: skip
_DATE_METAS = (
    "article:published_time", "og:article:published_time", "datepublished", "date", "dc.date",
    "dcterms.date", "dc.date.issued", "dcterms.created", "pubdate", "publishdate", "publish-date",
    "publication_date", "parsely-pub-date", "sailthru.date", "citation_publication_date",
    "article.published", "cxenseparse:recs:publishtime", "originalpublicationdate",
    "article_date_original", "dc.date.created", "ptime", "timestamp",
)  # fmt: skip
_UPDATED_METAS = (
    "article:modified_time", "og:updated_time", "datemodified", "lastmod", "dcterms.modified",
    "last-modified", "article:updated_time",
)  # fmt: skip
_BYLINE_PLACES = (
    "//*[@rel='author' or @itemprop='author' or contains(concat(' ', @class, ' '), ' byline ')"
    " or contains(@class, 'author-name') or contains(@class, 'byline__name')]"
)


def fields_of_page(tree: HtmlElement, address: str = "") -> dict[FieldName, Field]:
    """What the page states of its article; guesses are flagged, and what is not known is not there."""
    data, metas = article_data(tree), _metas(tree)
    site = _first(metas, _SITE_METAS)
    found = {
        FieldName.TITLE: _title(tree, data, metas, site),
        FieldName.SOURCE: _source(data, metas, address),
        FieldName.AUTHOR: _author(tree, data, metas),
        FieldName.DATE: _date(tree, data, metas, address),
        FieldName.UPDATED: _stated_date(data, metas, "dateModified", _UPDATED_METAS),
        FieldName.LANGUAGE: _language(tree, data, metas),
    }
    return {name: field for name, field in found.items() if field.value}


def alike(one: str, other: str) -> bool:
    """Whether two lines are the same title, capitals, quotes and spaces aside."""
    return bool(_folded(one)) and _folded(one) == _folded(other)


def _metas(tree: HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        value = _clean(meta.get("content") or "")
        for key in ("property", "name", "itemprop", "http-equiv"):
            if value and (name := (meta.get(key) or "").lower()):
                found.setdefault(name, value)
    return found


def _first(metas: dict[str, str], keys: Iterable[str]) -> str:
    return next((metas[key] for key in keys if metas.get(key)), "")


def _title(tree: HtmlElement, data: dict[str, Any], metas: dict[str, str], site: str) -> Field:
    stated = [
        (_clean(str(data.get("headline") or "")), Provenance.JSON_LD),
        (metas.get("og:title", ""), Provenance.OPEN_GRAPH),
        (_first(metas, _TITLE_METAS[1:]), Provenance.META_TAG),
        (_clean("".join(tree.xpath("(//head//title | //title)[1]//text()"))), Provenance.META_TAG),
    ]
    stated = [(value, where) for value, where in stated if value]
    headings = [
        h for h in (_clean(" ".join(h.itertext())) for h in tree.iter("h1")) if 0 < len(h) <= _LONGEST_TITLE
    ]
    confirmed = [
        h for h in headings if any(_confirms(value, h) for value, _ in stated) and not alike(h, site)
    ]
    if confirmed:
        return Field(max(confirmed, key=len), Provenance.HEADING)
    for value, where in stated:
        if shorter := without_site(value, site):
            return Field(shorter[:_LONGEST_TITLE], where)
    return Field(headings[0], Provenance.HEADING, is_guess=True) if headings else Field()


def _confirms(stated: str, heading: str) -> bool:
    whole, part = _folded(stated), _folded(heading)
    if not part:
        return False
    if whole == part:
        return True
    is_most = len(part.split()) > 1 and 2 * len(part.split()) >= len(
        whole.split()
    )  # less is the name of a site
    return is_most and (whole.startswith(part) or whole.endswith(part))


def without_site(title: str, site: str) -> str:
    """A page's title without the name of its site before or behind it; `site` is that name, if known."""
    pieces = _SITE_ENDING.split(title)
    if len(pieces) < 2:  # noqa: PLR2004  # a title and a site
        return title
    ends = [m.start() for m in _SITE_ENDING.finditer(title)]
    if site and _folded(pieces[0]) == _folded(site):
        return title[next(m.end() for m in _SITE_ENDING.finditer(title)) :]
    for end in ends:
        if site and _folded(site) in _folded(title[end:]):
            return title[:end]
    last_words = len(pieces[-1].split())
    return title[: ends[-1]] if last_words <= 4 and len(title[: ends[-1]].split()) >= last_words else title  # noqa: PLR2004  # a site's name is short


def _source(data: dict[str, Any], metas: dict[str, str], address: str) -> Field:
    if publisher := next(iter(names(data.get("publisher"))), ""):
        return Field(publisher, Provenance.JSON_LD)
    if metas.get("og:site_name"):
        return Field(metas["og:site_name"], Provenance.OPEN_GRAPH)
    if (other := _first(metas, _SITE_METAS[1:])) and not web_address(other):
        return Field(other, Provenance.META_TAG)
    return Field(host(address), Provenance.ADDRESS, is_guess=True)


def _author(tree: HtmlElement, data: dict[str, Any], metas: dict[str, str]) -> Field:
    stated = names(data.get("author")) or names(data.get("creator"))
    if author := _people(stated):
        return Field(author, Provenance.JSON_LD)
    if (author := _people([_first(metas, _AUTHOR_METAS)])) and not web_address(author):
        return Field(author, Provenance.META_TAG)
    shown = [_clean(" ".join(place.itertext())) for place in tree.xpath(_BYLINE_PLACES)[:6]]
    people = _people([name for name in shown if 1 < len(name.split()) <= 12])  # noqa: PLR2004  # a few names at most
    return Field(people, Provenance.PAGE, is_guess=True)


def _people(found: list[str]) -> str:
    names_ = [_LABEL.sub("", _clean(name)) for name in found]
    unique = dict.fromkeys(
        name for name in names_ if 0 < len(name) <= _LONGEST_AUTHOR and not web_address(name)
    )
    return ", ".join(unique)


def _date(tree: HtmlElement, data: dict[str, Any], metas: dict[str, str], address: str) -> Field:
    stated = _stated_date(data, metas, "datePublished", _DATE_METAS)
    return stated if stated.value else guessed_date(tree, address)


def _stated_date(data: dict[str, Any], metas: dict[str, str], key: str, keys: Iterable[str]) -> Field:
    if value := iso(str(data.get(key) or "")):
        return Field(value, Provenance.JSON_LD)
    for name in keys:
        if value := iso(metas.get(name, "")):
            return Field(
                value, Provenance.OPEN_GRAPH if name.startswith(("article:", "og:")) else Provenance.META_TAG
            )
    return Field()


def _language(tree: HtmlElement, data: dict[str, Any], metas: dict[str, str]) -> Field:
    root = tree.getroottree().getroot()
    stated = [
        (str(data.get("inLanguage") or ""), Provenance.JSON_LD),
        (
            root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or "",
            Provenance.META_TAG,
        ),
        (metas.get("og:locale", ""), Provenance.OPEN_GRAPH),
        (metas.get("content-language", "") or metas.get("language", ""), Provenance.META_TAG),
    ]
    for value, where in stated:
        if re.match(r"[a-zA-Z]{2}(?:[-_]|$)", value):
            return Field(value[:2].lower(), where)
    return Field()


def _folded(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _clean(text: str) -> str:
    return _SPACE.sub(" ", text).strip()
