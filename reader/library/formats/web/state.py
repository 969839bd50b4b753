"""Finds the text of a page that is drawn by scripts in the data that it has for them."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any

from reader.library.formats.markup import unescaped
from reader.text.counting import words_in

_SCRIPT = re.compile(
    r"<script[^>]{0,500}\btype\s*=\s*[\"']?application/json[^>]{0,500}>(.*?)</script",
    re.DOTALL | re.IGNORECASE,
)
# Characters of such data: even that of a whole front page is smaller.
_LONGEST = 8_000_000
# Words of a text with a full stop that is prose: labels and names are shorter, or have none.
_PROSE_WORDS = 3
_STOP = re.compile(r"[.!?…:。！？][”\"»’')\]]*\s*(?:<[^<>]{0,200}>\s*)*$")
_ASSIGNED = re.compile(
    r"<script\b[^>]{0,500}>\s*(?:(?:var|let|const)\s+)?[\w.$\[\]\"']{1,80}\s*=\s*(?=\{)", re.IGNORECASE
)
"""The first assignment of a script: "window.STATE = {"."""
# The share of a list's words that a list inside it must have to be taken instead.
_MOST = 0.9
# Scripts that are looked at: the article is in the first few, and a page may have thousands.
_SCRIPTS = 20
# Rows of a page of React: each of its parts is one.
_ROWS = 5_000
_ROW = re.compile(r'\.__next_f\.push\(\[1,\s*("(?:[^"\\]|\\.)*")\s*\]\)')
"""A piece of what a page of React is drawn from, as a string of JSON."""
_VALUE = re.compile(r"^[0-9a-f]{1,8}:(?=[\[{])", re.MULTILINE)
_TEXT = re.compile(r"(?:^|(?<=[\]}\n]))[0-9a-f]{1,8}:T(?P<length>[0-9a-f]{1,8}),")
# Of an element of React: its sign, its name, its key and its properties.
_PARTS_OF_ELEMENT = 4
_PARAGRAPHS = frozenset({"p", "h2", "h3", "h4", "li", "blockquote"})
_BREAK = re.compile(r"<(?:/p|br|/h[1-6]|/li|/div|/blockquote)\b[^<>]{0,200}>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{0,2000}>")


@dataclass(frozen=True, slots=True)
class _Prose:
    """The paragraphs below a value, in order, with their number of words."""

    paragraphs: tuple[str, ...] = ()
    words: int = 0


def state_text(page: str) -> str:
    """The list with most prose in the page's data for scripts, a paragraph on each line; "" for none."""
    best = _Prose()
    stated = (script[1] for script in islice(_SCRIPT.finditer(page), _SCRIPTS))
    assigned = (_script_from(page, script.end()) for script in islice(_ASSIGNED.finditer(page), _SCRIPTS))
    for data in chain(stated, assigned):
        if len(data) > _LONGEST:
            continue
        try:
            _, found = _found(json.JSONDecoder().raw_decode(data.lstrip())[0])
        except (ValueError, RecursionError):
            continue
        best = max(best, found, key=lambda prose: prose.words)
    best = max(best, _in_rows(page), key=lambda prose: prose.words)
    return "\n".join(best.paragraphs)


def _in_rows(page: str) -> _Prose:
    """What stands in the rows of which a page of React is drawn: texts, or elements and their words."""
    rows = _joined_rows(page)
    try:
        return _in_joined(rows)
    except RecursionError:
        return _Prose()


def _in_joined(rows: str) -> _Prose:
    texts = [_text_of_row(rows, row) for row in islice(_TEXT.finditer(rows), _ROWS)]
    values: list[object] = []
    for row in islice(_VALUE.finditer(rows), _ROWS):
        try:
            values.append(_drawn(json.JSONDecoder().raw_decode(rows, row.end())[0]))
        except (ValueError, RecursionError):
            continue
    return max((_found(values)[1], _found(texts)[1]), key=lambda prose: prose.words)


def _joined_rows(page: str) -> str:
    try:
        rows = "".join(json.loads(row[1]) for row in islice(_ROW.finditer(page), _ROWS))
    except ValueError:
        return ""
    return rows if len(rows) <= _LONGEST else ""


def _text_of_row(rows: str, row: re.Match[str]) -> str:
    """The text of a row that says how many bytes of UTF-8 it has."""
    length = int(row["length"], 16)
    return rows[row.end() : row.end() + length].encode("utf-8", "replace")[:length].decode("utf-8", "ignore")


def _drawn(value: object) -> object:
    """A value with the words of each paragraph in it as one text."""
    if isinstance(value, dict):
        return {key: _drawn(part) for key, part in value.items()}
    if not isinstance(value, list):
        return value
    if (properties := _properties(value)) is None:
        return [_drawn(part) for part in value]
    return _said(properties.get("children")) if value[1] in _PARAGRAPHS else _drawn(properties)


def _properties(value: list[Any]) -> dict[str, Any] | None:
    """The properties of an element of React; None of any other list."""
    is_element = len(value) >= _PARTS_OF_ELEMENT and value[0] == "$" and isinstance(value[3], dict)
    return value[3] if is_element else None


def _said(value: object) -> str:
    """All words that are drawn below a value; "$" begins what refers to another row."""
    if isinstance(value, str):
        return "" if value.startswith("$") else value
    if isinstance(value, list):
        properties = _properties(value)
        return "".join(map(_said, value)) if properties is None else _said(properties.get("children"))
    return ""


def _script_from(page: str, start: int) -> str:
    """A script from that place to its end; "" where it has no end."""
    end = page.find("</script", start)
    return page[start:end] if end >= 0 else ""


def _found(value: object) -> tuple[_Prose, _Prose]:
    """All prose below a value, and that of the innermost list or text with nearly all of it."""
    if isinstance(value, str):
        lines = tuple(_lines(value))
        prose = _Prose(lines, sum(map(words_in, lines)))
        return prose, prose
    parts = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []
    pairs = [_found(part) for part in parts]
    whole = _Prose(tuple(p for all_, _ in pairs for p in all_.paragraphs), sum(a.words for a, _ in pairs))
    best = max((inner for _, inner in pairs), key=lambda prose: prose.words, default=_Prose())
    if isinstance(value, list) and best.words < _MOST * whole.words:
        return whole, whole
    return whole, best


def _lines(text: str) -> Iterator[str]:
    if words_in(text) >= _PROSE_WORDS and _STOP.search(text):
        plain = unescaped(_TAG.sub("", _BREAK.sub("\n", text))) if "<" in text else text
        yield from filter(None, (" ".join(line.split()) for line in plain.splitlines()))
