"""The quotation marks in a text, each with whether it may open and close a quotation where it stands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from reader.languages.language import record
from reader.text.model import Span

_CLOSING = {
    "“": "” \" “ ''", "„": "“ ” \" ''", "‟": "” \"", "”": "”", "«": "»", "»": "« »", '"': "\" ” “ ''",
    "``": "'' ” \"", "''": "'' ” \"", "‘": "’ '", "‚": "‘ ’ '", "’": "’", "‛": "’", "‹": "›", "›": "‹ ›",
    "'": "' ’", "`": "' ´ `", "「": "」", "『": "』",
}  # fmt: skip
CLOSERS = {mark: frozenset(closing.split()) for mark, closing in _CLOSING.items()}
"""By each mark that may open a quotation, the marks that close it: also those that are mixed up in haste."""
SINGLE = frozenset("‘‚’‛‹›'`´")
PAIRED = frozenset("“„‟«「『‘‚‹") | {"``"}
"""Marks that open and, in the same style, do not close."""

_MARK = re.compile(r"``|''|[“”„‟«»\"＂‘’‚‛‹›'＇`´「」『』]")
_WIDE = {"＂": '"', "＇": "'"}
_STRAIGHT = frozenset({'"', "''"})
_HEIGHT = re.compile(r"(?<!\w)\d{1,3}\s?['’′]\s?\d{1,2}(?:\s?[½¼¾])?(?:\s?[\"”″]|\s?''|(?!\d))")
_DECADE = re.compile(r"\d0s\b")
_BEFORE_OPENING = frozenset("([{<—–-/…:=¿¡")
_BRACKETS = frozenset("([{¿¡")
_BEHIND_CLOSING = frozenset(".,;:!?)]}>—–-/…、。，；：！？|*")
_NEVER_FIRST = frozenset(".,;:!?)]}>")
_APOSTROPHES = frozenset("'’")
# Marks beside each other that are looked past: more never stand together.
_TOUCHING = 4
_UNSPACED = frozenset("「」『』")
_PLURAL = frozenset("sSxz")
# Letters that are looked at behind a mark for a word that has lost its beginning: such words are short.
_LETTERS = 12


@dataclass(frozen=True, slots=True)
class QuotationMark:
    """One quotation mark.

    Attributes:
        kind: the mark itself, two characters where two stand for one.
        opens, closes: whether it may; neither where the place of the mark does not tell.
        is_weak: whether it may as well be the apostrophe of a plural ("the workers' demand") or an inch mark.
    """

    start: int
    end: int
    kind: str
    opens: bool
    closes: bool
    is_weak: bool = False

    @property
    def is_single(self) -> bool:
        """Whether it is one that an apostrophe looks like, or that quotes within a quotation."""
        return self.kind in SINGLE


def marks(text: str, span: Span, language: str) -> Iterator[QuotationMark]:
    """The marks in that stretch, in order; apostrophes within words, feet and inches are none."""
    heights = _HEIGHT.finditer(text, span.start, span.end)
    height = next(heights, None)
    for found in _MARK.finditer(text, span.start, span.end):
        while height and height.end() <= found.start():
            height = next(heights, None)
        if height and height.start() < found.end():
            continue
        if mark := _mark(text, span, found, language):
            yield mark


def may_go_on(mark: QuotationMark, opener: str) -> bool:
    """Whether a mark at the start of a paragraph says that a quotation of the one before goes on."""
    return mark.kind == opener or (opener in {"«", "»", "‹", "›"} and mark.kind in CLOSERS[opener])


def _mark(text: str, span: Span, found: re.Match[str], language: str) -> QuotationMark | None:
    start, end = found.span()
    kind = _WIDE.get(found.group(), found.group())
    if kind in _UNSPACED:
        return QuotationMark(start, end, kind, opens=kind in CLOSERS, closes=kind not in CLOSERS)
    before, behind = _before(text, span.start, start), _behind(text, end, span.end)
    opens = (before.isspace() or before in _BEFORE_OPENING) and _may_begin(behind)
    closes = not (before.isspace() or before in _BRACKETS) and (
        behind[0].isspace() or behind[0] in _BEHIND_CLOSING
    )
    if kind not in SINGLE or kind in "‹›":
        opens, closes = _told(text, span, found, language, (opens, closes))
        return QuotationMark(start, end, kind, opens, closes, closes and _is_inch(text, start, end))
    if kind == "’" and ("’", "’") not in record(language).quotation_marks:
        opens = False
    if opens and _is_elided(text, end, language):
        opens = False
    if not (opens or closes):
        return None
    return QuotationMark(start, end, kind, opens, closes, closes and _is_plural(before, text, end))


def _before(text: str, first: int, at: int) -> str:
    """What stands before a mark and those that touch it; a space for nothing, and for an elision (d’«)."""
    for _ in range(_TOUCHING):
        if at <= first or not _MARK.match(text[at - 1]):
            break
        at -= 1
        if text[at] in _APOSTROPHES and at > first and text[at - 1].isalpha():
            return " "
    return text[at - 1] if at > first else " "


def _behind(text: str, at: int, last: int) -> str:
    """What stands behind a mark and those that touch it, two characters; a space for nothing."""
    end = min(last, at + _TOUCHING)
    while at < end and _MARK.match(text[at]):
        at += 1
    return text[at : min(last, at + 2)] or " "


def _may_begin(behind: str) -> bool:
    return not behind[0].isspace() and (behind[0] not in _NEVER_FIRST or behind == "..")


def _told(
    text: str, span: Span, found: re.Match[str], language: str, places: tuple[bool, bool]
) -> tuple[bool, bool]:
    """Where white space does not tell: the edge of a paragraph, else how the mark is mostly used."""
    if places[0] != places[1]:
        return places
    if not text[span.start : found.start()].strip():
        return True, False
    if not text[found.end() : span.end].strip():
        return False, True
    kind = _WIDE.get(found.group(), found.group())
    if kind in _STRAIGHT:
        return places
    leads, ends = _usage(language)
    opens = kind in leads if (kind in leads) != (kind in ends) else kind in PAIRED
    return opens, not opens


@cache
def _usage(language: str) -> tuple[frozenset[str], frozenset[str]]:
    pairs = record(language).quotation_marks
    return frozenset(opening for opening, _ in pairs), frozenset(closing for _, closing in pairs)


def _is_elided(text: str, at: int, language: str) -> bool:
    """Whether the mark stands for the lost beginning of a word or a decade: 'em, 'tis, the '90s."""
    word = re.match(r"\w+", text[at : at + _LETTERS])
    if not word:
        return False
    return word.group().lower() in record(language).elided_words or bool(_DECADE.match(word.group()))


def _is_plural(before: str, text: str, end: int) -> bool:
    """Whether the mark may be the apostrophe of "the workers' demand"."""
    return before in _PLURAL and text[end : end + 1] == " " and text[end + 1 : end + 2].isalnum()


def _is_inch(text: str, start: int, end: int) -> bool:
    """Whether the mark may be that of 12" pipes: a figure before it, and small letters behind it."""
    is_led_on = text[end : end + 1] in {" ", "-"} and text[end + 1 : end + 2].islower()
    return text[start - 1 : start].isdecimal() and is_led_on
