"""Parts a word that is longer than its line, with a hyphen that is drawn and never a part of the text."""

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
"""Letters of the scripts that are written so."""
_LAST_OF_ONE_UNIT = "\uffff"
_SCRIPTS = ("LATIN", "GREEK", "CYRILLIC")
# Characters: the longest words of any language have fewer; what runs on is no word, and would take long.
LONGEST = 200
_NO_WORD = frozenset("/@_.:\\0123456789")


def may_have_hyphens(text: str) -> bool:
    """Whether words of a text can be parted: it runs one way, each character being one of Qt's units."""
    return (not text or max(text) <= _LAST_OF_ONE_UNIT) and not RIGHT_TO_LEFT.search(text)


def part_word(line: QTextLine, text: str, width: float, hyphen: float, language: str) -> bool:
    """End a line that ends within a word where a hyphen may stand; whether it does now.

    Args:
        line: is set to its width already.
        text: of its layout, which may have hyphens.
        width: of the line, in pixels.
        hyphen: how wide that is, in pixels.
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
        return False  # an address is copied by hand as it stands
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
    """Draw the hyphens at the ends of these lines, in the colour that the painter has."""
    painter.setFont(layout.font())
    for number in lines:
        line = layout.lineAt(number)
        painter.drawText(QPointF(line.naturalTextRect().right(), line.y() + line.ascent()), HYPHEN)


def hyphen_width(layout: QTextLayout) -> float:
    """Pixels of a hyphen in the face of a layout."""
    return QFontMetricsF(layout.font()).horizontalAdvance(HYPHEN)


def _around(text: str, at: int, belongs: Callable[[str], bool]) -> Span:
    """The characters around a place, as far as they belong to each other and a word may go."""
    start = end = at
    while start and at - start <= LONGEST and belongs(text[start - 1]):
        start -= 1
    while end < len(text) and end - at <= LONGEST and belongs(text[end]):
        end += 1
    return Span(start, end)


def _place(word: str, language: str, room: Span) -> int:
    """The last place in a room, ends included, to part a word at: by its language if it has one there."""
    for how in (language, ""):
        if fitting := [at for at in places(word, how) if room.start <= at <= room.end]:
            return fitting[-1]
    return room.end


def place_in_line(line: QTextLine, at: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    """How far from the left that edge of a letter of a line stands, in pixels."""
    # PySide types the pair of x and position as an object
    x, _ = cast(tuple[float, int], line.cursorToX(at, edge))
    return x
