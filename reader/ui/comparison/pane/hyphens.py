"""Hyphenates words that are longer than their line; the hyphen is painted and no part of the text."""

import re
from collections.abc import Callable
from typing import cast
from unicodedata import name

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout, QTextLine

from reader.languages.syllables import LEAST, places
from reader.text.model import Span

HYPHEN = "-"
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
"""Letters of scripts that are written from right to left."""
_LAST_OF_ONE_UNIT = "\uffff"
_SCRIPTS = ("LATIN", "GREEK", "CYRILLIC")
# Characters of the longest word that is hyphenated: real words are shorter, and what is not would take long.
LONGEST = 200
_NO_WORD = frozenset("/@_.:\\0123456789")


def may_have_hyphens(text: str) -> bool:
    """Whether words of a text can be hyphenated: it is left to right, and one UTF-16 unit a character."""
    return (not text or max(text) <= _LAST_OF_ONE_UNIT) and not RIGHT_TO_LEFT.search(text)


def part_word(line: QTextLine, text: str, width: float, hyphen: float, language: str) -> bool:
    """Shorten a line that ends within a word so that it ends at a place for a hyphen; whether it does.

    Args:
        line: has been given its width.
        text: of its layout; may_have_hyphens(text) holds.
        width: of the line, in pixels.
        hyphen: the width of a hyphen, in pixels.
        language: of the text, ISO 639-1, or "".
    """
    end = line.textStart() + line.textLength()
    if not 0 < end < len(text) or not (text[end - 1].isalpha() and text[end].isalpha()):
        return False
    if len(text[max(end - LONGEST, 0) : end + LONGEST].split(None, 1)[0]) > LONGEST:
        return False
    if not all(name(c, "").startswith(_SCRIPTS) for c in text[end - 1 : end + 1]):
        return False
    whole = _around(text, end, lambda c: not c.isspace())
    if _NO_WORD & set(text[whole.start : whole.end - 1]):
        return False  # an address may be copied by hand, hyphen and all
    word = _around(text, end, str.isalpha)
    first = max(line.textStart(), word.start) + LEAST
    last = min(end, word.end - LEAST)
    while last > first and place_in_line(line, last) + hyphen > width:
        last -= 1
    if last < first:
        return False
    room = Span(first - word.start, last - word.start)
    cut = word.start + _place(word.of(text), language, room)
    line.setNumColumns(cut - line.textStart(), width)
    return True


def draw_hyphens(painter: QPainter, layout: QTextLayout, lines: tuple[int, ...]) -> None:
    """Paint hyphens at the ends of these lines with the painter's pen."""
    painter.setFont(layout.font())
    for number in lines:
        line = layout.lineAt(number)
        painter.drawText(QPointF(line.naturalTextRect().right(), line.y() + line.ascent()), HYPHEN)


def hyphen_width(layout: QTextLayout) -> float:
    """The width of a hyphen in the font of a layout, in pixels."""
    return QFontMetricsF(layout.font()).horizontalAdvance(HYPHEN)


def _around(text: str, at: int, belongs: Callable[[str], bool]) -> Span:
    """The run of characters around a place for which belongs holds, LONGEST to each side at most."""
    start = end = at
    while start and at - start <= LONGEST and belongs(text[start - 1]):
        start -= 1
    while end < len(text) and end - at <= LONGEST and belongs(text[end]):
        end += 1
    return Span(start, end)


def _place(word: str, language: str, room: Span) -> int:
    """The last place to part a word within room, ends included: by its language, else by a plain rule."""
    for how in (language, ""):
        if fitting := [at for at in places(word, how) if room.start <= at <= room.end]:
            return fitting[-1]
    return room.end


def place_in_line(line: QTextLine, at: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    """The pixels from the left of a line to an edge of the letter at a position of its layout."""
    # PySide's stub calls the pair of x and position an object
    x, _ = cast(tuple[float, int], line.cursorToX(at, edge))
    return x
