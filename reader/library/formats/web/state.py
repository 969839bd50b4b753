"""The text of a page that draws itself by scripts, out of the data it brings along for them."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice

from reader.library.formats.markup import unescaped
from reader.text.counting import words_in

_SCRIPT = re.compile(
    r"<script[^>]{0,500}\btype\s*=\s*[\"']?application/json[^>]{0,500}>(.*?)</script",
    re.DOTALL | re.IGNORECASE,
)
# Characters: the state that a program keeps in its page is smaller even where it holds the whole front
# page.
_LONGEST = 8_000_000
# Labels and names in such data are shorter, or end in no full stop; sentences of speech may be as short.
_PROSE_WORDS = 3
_STOP = re.compile(r"[.!?…:。！？][”\"»’')\]]*\s*(?:<[^<>]{0,200}>\s*)*$")
_ASSIGNED = re.compile(
    r"<script\b[^>]{0,500}>\s*(?:(?:var|let|const)\s+)?[\w.$\[\]\"']{1,80}\s*=\s*(?=\{)", re.IGNORECASE
)
"""What a page's script sets first, as "window.STATE = {"."""
# Share of the best list's words that a list inside it must hold to be taken in its place.
_MOST = 0.9
# The article's data stand in the first few, and a page may have thousands.
_SCRIPTS = 20
_BREAK = re.compile(r"<(?:/p|br|/h[1-6]|/li|/div|/blockquote)\b[^<>]{0,200}>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{0,2000}>")


@dataclass(frozen=True, slots=True)
class _Prose:
    """Sentences found below one value, in order."""

    paragraphs: tuple[str, ...] = ()
    words: int = 0


def state_text(page: str) -> str:
    """The longest run of paragraphs in the page's data for its scripts, a paragraph a line; "" for none."""
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
    return "\n".join(best.paragraphs)


def _script_from(page: str, start: int) -> str:
    """What stands in a script from there on, "" where that never ends."""
    end = page.find("</script", start)
    return page[start:end] if end >= 0 else ""


def _found(value: object) -> tuple[_Prose, _Prose]:
    """All prose below a value, and that of the innermost list or text that holds nearly all of any."""
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
