"""Finds title, source, author, dates and language of a web page, each with its provenance."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache
from typing import Any

from lxml.html import HtmlElement

from reader.library.formats.markup import unescaped
from reader.library.formats.web.metadata.byline import shown_author
from reader.library.formats.web.metadata.date import guessed_date
from reader.library.formats.web.metadata.json_ld import names
from reader.library.formats.web.metadata.others import without_others
from reader.library.formats.web.metadata.title import folded, site_in_title, title_of_page
from reader.library.importing.addresses import host, web_address
from reader.library.importing.metadata.dates import iso
from reader.library.importing.metadata.names import people
from reader.text.model import Field, FieldName, Provenance

_SPACE = re.compile(r"\s+")
# Characters of an author: several names have fewer, a biography more.
_LONGEST_AUTHOR = 200
_LABEL = re.compile(r"^\s*(?:by|von|par|por|di)\s*:?\s+", re.IGNORECASE)
_PLACEHOLDER = re.compile(r"(?:(?:your|author)\s)?name(?:\s?[,;<(].*)?|author", re.IGNORECASE)
"""The placeholder for a name in a template that nobody has filled in."""
_PUBLISHER = "//*[@itemprop='publisher']//*[@itemprop='name']/@content"
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
_UNSET = "1970-01-01"
"""The date that programs write where none is set."""
_UPDATED_METAS = (
    "article:modified_time", "og:updated_time", "datemodified", "lastmod", "dcterms.modified",
    "last-modified", "article:updated_time",
)  # fmt: skip


def fields_of_page(tree: HtmlElement, data: dict[str, Any], address: str = "") -> dict[FieldName, Field]:
    """The fields that a page, and its JSON-LD, states or shows, guesses marked as such; no unknown ones."""
    metas = _metas(tree)
    site = _first(metas, _SITE_METAS)
    title = title_of_page(tree, _stated_titles(tree, data, metas), site)
    bare = cache(lambda: without_others(tree, title.value))
    outlets = _outlets(tree, data, metas)
    found = {
        FieldName.TITLE: title,
        FieldName.SOURCE: _source(tree, data, metas, address),
        FieldName.AUTHOR: _without_outlet(
            _author(tree, data, outlets, lambda: shown_author(bare(), title.value)),
            {*outlets, *host(address).split(".")[:-1]},
        ),
        FieldName.DATE: _date(data, metas, lambda: guessed_date(bare(), address, title.value)),
        FieldName.UPDATED: _stated_date(data, metas, "dateModified", _UPDATED_METAS),
        FieldName.LANGUAGE: _language(tree, data, metas),
    }
    return {name: field for name, field in found.items() if field.value}


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


def _stated_titles(
    tree: HtmlElement, data: dict[str, Any], metas: dict[str, str]
) -> list[tuple[str, Provenance]]:
    return [
        (_clean(unescaped(str(data.get("headline") or ""))), Provenance.JSON_LD),
        (metas.get("og:title", ""), Provenance.OPEN_GRAPH),
        (_first(metas, _TITLE_METAS[1:]), Provenance.META_TAG),
        (_head_title(tree), Provenance.META_TAG),
    ]


def _head_title(tree: HtmlElement) -> str:
    title = next(tree.iter("title"), None)
    return _clean("".join(title.itertext())) if title is not None else ""


def _source(tree: HtmlElement, data: dict[str, Any], metas: dict[str, str], address: str) -> Field:
    if publisher := next(iter(names(data.get("publisher"))), ""):
        return Field(publisher, Provenance.JSON_LD)
    if metas.get("og:site_name"):
        return Field(metas["og:site_name"], Provenance.OPEN_GRAPH)
    if (other := _first(metas, _SITE_METAS[1:])) and not web_address(other):
        return Field(other, Provenance.META_TAG)
    if publisher := next(iter(tree.xpath(_PUBLISHER)), ""):
        return Field(_clean(str(publisher)), Provenance.META_TAG)
    site, named = host(address), site_in_title(_head_title(tree))
    letters = "".join(named.casefold().split())
    if named and (not site or letters.removeprefix("the") in site.replace("-", "")):
        return Field(named, Provenance.META_TAG, is_guess=True)
    return Field(site, Provenance.ADDRESS, is_guess=True)


def _author(
    tree: HtmlElement, data: dict[str, Any], outlets: Iterable[str], shown: Callable[[], Field]
) -> Field:
    """The stated author who is not the outlet, else the one that the page shows."""
    stated = names(data.get("author")) or names(data.get("creator"))
    outlet = {folded(name) for name in outlets}
    if author := _people(name for name in stated if folded(name) not in outlet):
        return Field(author, Provenance.JSON_LD)
    if own := _people(name for name in _stated_authors(tree) if folded(name) not in outlet):
        return Field(own, Provenance.META_TAG)
    found = shown()
    return found if folded(found.value) not in outlet else Field()


def _outlets(tree: HtmlElement, data: dict[str, Any], metas: dict[str, str]) -> tuple[str, ...]:
    """What the page calls its site."""
    return *names(data.get("publisher")), _first(metas, _SITE_METAS), site_in_title(_head_title(tree))


def _without_outlet(author: Field, outlets: Iterable[str]) -> Field:
    """The authors without the outlet behind the first, "Ada Moss, Courier": not all of them can be it."""
    own = {_letters(name) for outlet in outlets for name in (outlet, outlet.partition(".")[0])}
    first, *others = author.value.split(", ")
    kept = dict.fromkeys([first, *(name for name in others if _letters(name) not in own)])
    return replace(author, value=", ".join(kept))


def _letters(name: str) -> str:
    return "".join(folded(name).split())


def _stated_authors(tree: HtmlElement) -> list[str]:
    """All authors in the first kind of meta element that has any."""
    found: dict[str, list[str]] = {}
    for meta in tree.iter("meta"):
        for key in ("property", "name", "itemprop"):
            found.setdefault((meta.get(key) or "").lower(), []).append(_clean(meta.get("content") or ""))
    return next((stated for key in _AUTHOR_METAS if any(stated := found.get(key, []))), [])


def _people(found: Iterable[str]) -> str:
    names_ = [people(_LABEL.sub("", _clean(name))) for name in found]
    unique = dict.fromkeys(
        name
        for name in names_
        if 0 < len(name) <= _LONGEST_AUTHOR and not web_address(name) and not _PLACEHOLDER.fullmatch(name)
    )
    return ", ".join(unique)


def _date(data: dict[str, Any], metas: dict[str, str], guessed: Callable[[], Field]) -> Field:
    stated = _stated_date(data, metas, "datePublished", _DATE_METAS)
    return stated if stated.value else guessed()


def _stated_date(data: dict[str, Any], metas: dict[str, str], key: str, keys: Iterable[str]) -> Field:
    value = iso(str(data.get(key) or ""))
    if value and not value.startswith(_UNSET):
        return Field(value, Provenance.JSON_LD)
    for name in keys:
        value = iso(metas.get(name, ""))
        if value and not value.startswith(_UNSET):
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


def _clean(text: str) -> str:
    return _SPACE.sub(" ", text).strip()
