"""Parts a word that is longer than its line, with a hyphen that is drawn and never a part of the text."""

from unicodedata import name

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout, QTextLine

from reader.languages.syllables import LEAST, places
from reader.text.model import Span

HYPHEN = "-"
_SCRIPTS = ("LATIN", "GREEK", "CYRILLIC")
_NO_WORD = frozenset("/@_.:\\0123456789")


def part_word(line: QTextLine, text: str, width: float, hyphen: float, language: str) -> bool:
    """End a line that ends within a word where a hyphen may stand; whether it does now.

    Args:
        line: is set to its width already.
        text: of its layout, each character of which is one of Qt's units.
        width: of the line, in pixels.
        hyphen: how wide that is, in pixels.
        language: of the text, ISO 639-1, or "".
    """
    end = line.textStart() + line.textLength()
    if not 0 < end < len(text) or not (text[end - 1].isalpha() and text[end].isalpha()):
        return False
    if not all(name(c, "").startswith(_SCRIPTS) for c in text[end - 1 : end + 1]):
        return False
    begin, stop = text.rfind(" ", 0, end) + 1, text.find(" ", end)
    if _NO_WORD & set(text[begin : (stop if stop > 0 else len(text)) - 1]):
        return False  # an address is copied by hand as it stands
    word = _letters(text, end)
    first = max(line.textStart(), word.start) + LEAST
    last = min(end, word.end - LEAST)
    while last > first and _x(line, last) + hyphen > width:
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


def _letters(text: str, at: int) -> Span:
    """The letters around a place, as far as they follow each other."""
    start = end = at
    while start and text[start - 1].isalpha():
        start -= 1
    while end < len(text) and text[end].isalpha():
        end += 1
    return Span(start, end)


def _place(word: str, language: str, room: Span) -> int:
    """The last place in a room, ends included, to part a word at: by its language if it has one there."""
    for how in (language, ""):
        if fitting := [at for at in places(word, how) if room.start <= at <= room.end]:
            return fitting[-1]
    return room.end


def _x(line: QTextLine, at: int) -> float:
    found: object = line.cursorToX(at)
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]
