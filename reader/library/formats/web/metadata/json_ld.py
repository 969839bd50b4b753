"""Reads the article in a page's JSON-LD."""

import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from lxml.html import HtmlElement

from reader.library.formats.markup import unescaped
from reader.library.formats.web.metadata.title import folded

_ARTICLE = re.compile(r"(?:Article|Posting|Report|Review|Opinion|Webpage)$", re.IGNORECASE)
# Characters of a script: that of the longest article is smaller, and parsing more would take seconds.
_LONGEST = 2_000_000
_CONTROL = re.compile(r"[\x00-\x1f]")
# Levels that are looked at: articles are in the third or fourth, and hostile data nest without end.
_DEEPEST = 12
# Headings that are looked at: a page has its title once or twice, and a hostile one thousands of times.
_HEADINGS = 5


def article_data(tree: HtmlElement) -> dict[str, Any]:
    """The JSON-LD object of the page's article, of several that with the page's title; {} for none."""
    found = [
        node
        for script in tree.xpath("//script[contains(@type, 'ld+json')]/text()")
        for node in _nodes(str(script))
    ]
    known = {node["@id"]: node for node in found if isinstance(node.get("@id"), str) and "name" in node}
    articles = [_resolved(node, known) for node in found if _ARTICLE.search(_type(node))]
    told = _titles(tree) if len(articles) > 1 else set()
    articles.sort(
        key=lambda node: (
            folded(unescaped(str(node.get("headline") or ""))) not in told,
            _type(node).lower().endswith("webpage"),
            not node.get("datePublished"),
        )
    )
    return articles[0] if articles else {}


def _titles(tree: HtmlElement) -> set[str]:
    """The folded titles that the page itself states."""
    shown = [" ".join(heading.itertext()) for heading in islice(tree.iter("h1"), _HEADINGS)]
    stated = [str(value) for value in tree.xpath("//meta[@property='og:title']/@content")[:_HEADINGS]]
    return {folded(title) for title in (*shown, *stated)} - {""}


def names(value: object, depth: int = 0) -> list[str]:
    """The names in a value for people or organisations, in any form that JSON-LD allows."""
    if depth > _DEEPEST:
        return []
    if isinstance(value, str):
        return [] if value.startswith(("http:", "https:")) else [unescaped(value).strip()]
    if isinstance(value, dict):
        return names(value.get("name") or _given_and_family(value), depth + 1)
    if isinstance(value, list):
        return [name for part in value for name in names(part, depth + 1)]
    return []


def _given_and_family(person: dict[str, Any]) -> str:
    """The name of a person whose given and family names are stated."""
    parts = (person.get(key) for key in ("givenName", "familyName"))
    return " ".join(part.strip() for part in parts if isinstance(part, str))


def _nodes(script: str) -> Iterator[dict[str, Any]]:
    cleaned = script.strip().removeprefix("<!--").removesuffix("-->").strip().rstrip(";")
    if len(cleaned) > _LONGEST:
        return
    try:
        yield from _flat(json.loads(_CONTROL.sub(" ", cleaned)), 0)
    except (ValueError, RecursionError):
        return


def _flat(value: object, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for part in value:
            yield from _flat(part, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _flat(value.get(key), depth + 1)


def _resolved(node: dict[str, Any], known: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """The node with references to author and publisher resolved."""
    return {**node, **{key: _referred(node.get(key), known) for key in ("author", "publisher", "creator")}}


def _referred(value: object, known: dict[str, dict[str, Any]]) -> object:
    if isinstance(value, list):
        return [_referred(part, known) for part in value if not isinstance(part, list)]
    if isinstance(value, dict) and "name" not in value and isinstance(value.get("@id"), str):
        return known.get(value["@id"], value)
    return value


def _type(node: dict[str, Any]) -> str:
    kind = node.get("@type")
    return str(kind[0]) if isinstance(kind, list) and kind else str(kind or "")
