"""Extracts the text of a page's article: trafilatura's, or that in JSON-LD where it is much longer."""

import re
from itertools import groupby, islice, pairwise
from typing import Any

from lxml.html import HtmlElement

from reader.library.formats.markup import unescaped
from reader.library.formats.web.metadata.title import folded
from reader.library.formats.web.state import state_text
from reader.library.formats.web.texts import text_of
from reader.text.counting import words_in

# Words of an extracted text: with fewer, trafilatura is tried again with favor_recall.
_FEWEST_WORDS = 25
# Words of an extracted text: with fewer, the page may draw its article by scripts.
_FEW_WORDS = 80
# How many times the extracted words another text must have to be taken instead.
_MORE = 1.4
# Words of a line that a report does not repeat by chance.
_TOLD_WORDS = 8
# No page of news has more.
_MOST_PARAGRAPHS = 5_000
_LAID_OUT = ("p", "div", "table", "h1", "h2", "ul", "br")
"""Elements in the cells of tables that are there for the layout."""
_AS_TYPED = frozenset({"pre", "textarea", "script", "style"})
"""Elements in which line breaks of the source count."""
_SPACE = re.compile(r"[ \t\r\n]+")
_ROW = re.compile(r"^\|\s*(.*?)\s*\|?$", re.MULTILINE)
_RULE = re.compile(r"^\|(?:[ \t]*-{3,}[ \t]*\|)+[ \t]*\n", re.MULTILINE)
"""The line that trafilatura writes below the head of a table."""
_CELLS = re.compile(r"\s*\|\s*")
_TAG = re.compile(r"<[^<>]{0,1000}>")


def body_text(tree: HtmlElement, data: dict[str, Any], page: str = "") -> str:
    """The article's text, a paragraph on each line; "" where none is found. Changes the tree.

    Where the page has hardly any text, it is taken from the data for the page's scripts.
    """
    from trafilatura import extract

    _open_layout_tables(tree)
    _unwrap(tree)
    meant = _said_again(tree)
    text = extract(tree, include_comments=False, include_tables=True, output_format="txt") or ""
    if words_in(text) < _FEWEST_WORDS:
        wider = extract(tree, include_comments=False, favor_recall=True, output_format="txt") or ""
        text = max(text, wider, key=len)
    stated = _stated(data)
    is_fuller = words_in(stated) > _MORE * words_in(text) and _agrees(text, stated)
    if is_fuller or (_is_same(text, stated) and "\n" not in text):
        return stated
    if words_in(text) < _FEW_WORDS and words_in(hidden := state_text(page)) > _MORE * words_in(text):
        return hidden
    return _ROW.sub(lambda row: _CELLS.sub("\t", row[1]), _RULE.sub("", _once(text, meant)))


def _said_again(tree: HtmlElement) -> frozenset[str]:
    """The paragraphs that stand twice side by side: no copy for telephones, which has a block of its own."""
    seen: set[tuple[HtmlElement | None, str]] = set()
    again: set[str] = set()
    for paragraph in islice(tree.iter("p"), _MOST_PARAGRAPHS):
        said = paragraph.getparent(), text_of(paragraph)
        if said in seen:
            again.add(said[1])
        seen.add(said)
    return frozenset(again)


def _once(text: str, meant: frozenset[str]) -> str:
    """The text without a line that repeats the one before, and without two paragraphs that come again.

    These are of the copy for telephones, but for those that are `meant` to be said again.
    """
    lines = [line for said, same in groupby(text.split("\n")) for line in (same if said in meant else [said])]
    told = [line if line not in meant and words_in(line) >= _TOLD_WORDS else "" for line in lines]
    seen: set[tuple[str, str]] = set()
    copied: set[int] = set()
    long = [number for number, line in enumerate(told) if line]
    for one, other in pairwise(long):
        if (told[one], told[other]) in seen:
            copied |= set(range(one, other + 1))
        seen.add((told[one], told[other]))
    return "\n".join(line for number, line in enumerate(lines) if number not in copied)


def _stated(data: dict[str, Any]) -> str:
    body = data.get("articleBody")
    if not isinstance(body, str):
        return ""
    lines = (" ".join(line.split()) for line in unescaped(_TAG.sub("\n", body)).splitlines())
    return "\n".join(line for line in lines if line)


def _agrees(text: str, stated: str) -> bool:
    """Whether half of the extracted text is in that of the JSON-LD, or hardly any was extracted."""
    shown = _runs(text)
    return words_in(text) < _FEWEST_WORDS or 2 * len(shown & _runs(stated)) >= len(shown)


def _runs(text: str) -> set[tuple[str, ...]]:
    words = folded(text).split()
    return set(zip(words, words[1:], words[2:], strict=False))


def _is_same(text: str, stated: str) -> bool:
    return "\n" in stated and "".join(text.split()) == "".join(stated.split())


def _open_layout_tables(tree: HtmlElement) -> None:
    """Turn layout tables, which trafilatura would take for data, into blocks."""
    for cell in list(tree.iter("td")):
        if any(cell.find(name) is not None for name in _LAID_OUT):
            above = cell
            while above is not None and above.tag in {"td", "tr", "tbody", "table"}:
                above.tag = "div"
                above = above.getparent()
    for rest in list(tree.iter("td", "tr", "tbody")):
        parent = rest.getparent()
        if parent is not None and parent.tag == "div":
            rest.tag = "div"


def _unwrap(tree: HtmlElement) -> None:
    """Collapse white space as browsers do: trafilatura keeps line breaks of the source around code."""
    typed: set[HtmlElement] = set()
    for element in tree.iter(*_AS_TYPED):
        if element not in typed:
            typed.update(element.iter())
    for element in tree.iter():
        if (text := element.text) and _is_broken(text) and element not in typed:
            element.text = _SPACE.sub(" ", text)
        if (tail := element.tail) and _is_broken(tail) and element.getparent() not in typed:
            element.tail = _SPACE.sub(" ", tail)


def _is_broken(text: str) -> bool:
    return "\n" in text or "  " in text or "\t" in text or "\r" in text
