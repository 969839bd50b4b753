"""JSON: ninjs items of news agencies, lists of articles, or an object on each line (.jsonl)."""

import json
import re
from collections.abc import Iterator
from typing import Any

from reader.library.formats import lines
from reader.library.formats.data import columns
from reader.library.formats.file import File, Unreadable
from reader.library.formats.web.shrinking import shrunk
from reader.library.formats.web.tree import parsed, plain_text
from reader.library.importing.refusal import ContentReason, DamageReason
from reader.text.model import Article, Field, FieldName, Provenance

_LISTS = (
    "articles",
    "items",
    "data",
    "results",
    "docs",
    "documents",
    "stories",
    "news",
    "entries",
    "hits",
    "response",
)
_BEGINNING = re.compile(r'\{\s*"[^"\n]{1,100}"\s*:|\[\s*\{\s*"|\[\s*\[\s*\[')
# Levels at which articles are looked for: exports nest them under two or three keys.
_DEEPEST = 4
# Digits of a number that is read as one: Python refuses thousands, and no figure of a report has a hundred.
_MOST_DIGITS = 100
_NINJS_BODIES = ("body_text", "body_xhtml", "body_html", "bodies")
_NINJS_SOURCES = ("provider", "source", "infosource", "infosources", "infoSources", "infoSource")


def recognises(file: File) -> bool:
    """Text that begins as an object or a list of objects; for the format's endings a bracket is enough."""
    if file.suffix in {".json", ".jsonl", ".ndjson"}:
        return file.opening.startswith(("{", "["))
    return bool(_BEGINNING.match(file.opening))


def read(file: File) -> Iterator[Article]:
    """The articles of the items."""
    found = list(_objects(file.text))
    if any(_is_ninjs(item) for item in found):
        yield from (article for item in found if (article := _ninjs(item)).text)
        return
    if not found:
        raise Unreadable(ContentReason.NO_LIST)
    yield from columns.articles(found, file)


def _objects(text: str) -> Iterator[dict[str, Any]]:
    try:
        yield from _items(json.loads(text, parse_int=_number, strict=False), 0)
    except RecursionError:
        raise Unreadable(DamageReason.BRACKETS_TOO_DEEP) from None
    except ValueError:
        yield from _by_line(text)


def _by_line(text: str) -> Iterator[dict[str, Any]]:
    for line in text.splitlines():
        if not line.strip():
            continue
        try:
            item = json.loads(line, parse_int=_number, strict=False)
        except RecursionError:
            raise Unreadable(DamageReason.BRACKETS_TOO_DEEP) from None
        except ValueError:
            continue  # one damaged line of a corpus costs one article
        if isinstance(item, dict):
            yield item


def _number(digits: str) -> int | str:
    return int(digits) if len(digits) <= _MOST_DIGITS else digits


def _items(value: object, depth: int) -> Iterator[dict[str, Any]]:
    if isinstance(value, list):
        for part in value:
            yield from _items(part, depth + 1) if depth < _DEEPEST else ()
    elif isinstance(value, dict):
        inner = next((value[key] for key in _LISTS if isinstance(value.get(key), list | dict)), None)
        has_text = "text" in columns.mapping(value, {}) and inner is None
        if inner is not None and not has_text and depth < _DEEPEST:
            yield from _items(inner, depth + 1)
        else:
            yield _flat(value)


def _flat(item: dict[str, Any]) -> dict[str, Any]:
    """An object with those inside it opened: "bodyText" in "fields" becomes "fields.bodyText"."""
    inner = {key: value for key, value in item.items() if isinstance(value, dict) and "name" not in value}
    opened = {f"{key}.{name}": part for key, value in inner.items() for name, part in value.items()}
    return {key: value for key, value in item.items() if key not in inner} | opened


def _is_ninjs(item: dict[str, Any]) -> bool:
    return "uri" in item and any(key in item for key in _NINJS_BODIES)


def _ninjs(item: dict[str, Any]) -> Article:
    from reader.library.formats.web.metadata.json_ld import names

    fields = lines.field_values(
        Provenance.EXPORT,
        title=_headline(item),
        source=next((name for key in _NINJS_SOURCES for name in names(item.get(key))), ""),
        author=str(item.get("byline") or item.get("by") or ""),
        date=_stated(item, "firstcreated", "contentcreated", "versioncreated"),
        updated=_stated(item, "versioncreated"),
        language=str(item.get("language") or ""),
    )
    if not fields.get(FieldName.SOURCE) and (holder := _stated(item, "copyrightholder")):
        fields[FieldName.SOURCE] = Field(holder, Provenance.EXPORT, is_guess=True)
    return lines.article(lines.plain(_body(item).splitlines()), fields)


def _stated(item: dict[str, Any], *keys: str) -> str:
    """The value of the first of these keys that has one, in capitals or not: version 3 has camel case."""
    held = {key.casefold(): value for key, value in item.items() if isinstance(value, str)}
    return next((held[key] for key in keys if held.get(key)), "")


def _headline(item: dict[str, Any]) -> str:
    headlines = item.get("headlines")
    if isinstance(headlines, list):
        return next((str(h.get("value")) for h in headlines if isinstance(h, dict) and h.get("value")), "")
    return str(item.get("headline") or "")


def _body(item: dict[str, Any]) -> str:
    bodies = item.get("bodies")
    marked = (
        next((str(b.get("value")) for b in bodies if isinstance(b, dict) and b.get("value")), "")
        if isinstance(bodies, list)
        else ""
    )
    source = str(item.get("body_xhtml") or item.get("body_html") or marked or item.get("body_text") or "")
    if "<" in source and "</" in source:
        return plain_text(parsed(shrunk(source)))
    return source
