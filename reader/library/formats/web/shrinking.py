"""Removes embedded data and style sheets from a page, after which libxml2 may silently lose the rest."""

import re

from reader.library.formats.file import Unreadable
from reader.library.importing import limits
from reader.library.importing.refusal import DamageReason

_CODE = re.compile(r"<(style|script|svg|noscript|template)(?=[\s>/])", re.IGNORECASE | re.ASCII)
_DATA = re.compile(
    r"data:[\w.+/-]{0,100}(?:;[\w.=+-]{1,100}){0,5},[A-Za-z0-9+/=%._~!$&*;:@?-]{200,}", re.IGNORECASE
)
_END = {
    name: re.compile(f"</{name}", re.IGNORECASE | re.ASCII)
    for name in ("style", "script", "svg", "noscript", "template")
}
_SHADOW = re.compile(r"<template[^>]{0,500}\sshadowroot(?:mode)?\s*=", re.IGNORECASE)
"""A declarative shadow root: browsers show such a template as the content of its parent."""
_KEPT_SCRIPT = re.compile(r"<script[^>]{0,2000}ld\+json", re.IGNORECASE)


def shrunk(page: str) -> str:
    """The page without style sheets, scripts but JSON-LD, drawings and data: URLs; in linear time.

    Raises:
        Unreadable: a tag is longer than limits.TAG.
    """
    page = _DATA.sub("data:,", _without_code(page))
    refuse_long_tags(page)
    return page


def _without_code(page: str) -> str:
    kept: list[str] = []
    position = 0
    gone: set[str] = set()
    while opening := _CODE.search(page, position):
        name = opening.group(1).lower()
        if name == "template" and _SHADOW.match(page, opening.start()):
            kept.append(f"{page[position : opening.start()]}<div")
            position = opening.end()
            continue
        closing = None if name in gone else _END[name].search(page, opening.end())
        if closing is None:
            gone.add(name)  # never closed: looked for only once, for linear time
            kept.append(page[position : opening.end()])
            position = opening.end()
            continue
        close = page.find(">", closing.end())
        close = len(page) if close < 0 else close + 1
        keeps = name == "noscript" or (name == "script" and _KEPT_SCRIPT.match(page, opening.start()))
        kept.append(page[position : close if keeps else opening.start()])
        position = close
    kept.append(page[position:])
    return "".join(kept)


def refuse_long_tags(page: str) -> None:
    """Raise Unreadable for a tag longer than limits.TAG, on which parsers take too long."""
    position = page.find("<") if len(page) > limits.TAG else -1
    while position >= 0:
        end = page.find(">", position)
        if (end if end >= 0 else len(page)) - position > limits.TAG:
            raise Unreadable(DamageReason.LONG_TAG)
        position = page.find("<", end) if end >= 0 else -1
