"""Parts a word that is longer than its line, with a hyphen that is drawn and never a part of the text."""

from unicodedata import name

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout, QTextLine

HYPHEN = "-"
# Letters that stay together at either end of a parted word, as printers have it.
LEAST = 2
# Letters to go back at most for a place before a consonant that a vowel follows, where most syllables begin.
BACK = 4
_VOWELS = frozenset("aeiouyäöüåæøœáéíóúàèìòùâêîôûëïаеёиоуыэюяіїєαεηιουωάέήίόύώ")
_SCRIPTS = ("LATIN", "GREEK", "CYRILLIC")
_NO_WORD = frozenset("/@_.:\\0123456789")


def part_word(line: QTextLine, text: str, width: float, hyphen: float) -> bool:
    """End a line that ends within a word where a hyphen may stand; whether it does now.

    Args:
        line: is set to its width already.
        text: of its layout, each character of which is one of Qt's units.
        width: of the line, in pixels.
        hyphen: how wide that is, in pixels.
    """
    end = line.textStart() + line.textLength()
    if not 0 < end < len(text) or not (text[end - 1].isalpha() and text[end].isalpha()):
        return False
    begin = max(line.textStart(), text.rfind(" ", 0, end) + 1)
    stop = text.find(" ", end)
    word_end = len(text) if stop < 0 else stop
    if not all(name(c, "").startswith(_SCRIPTS) for c in text[end - 1 : end + 1]):
        return False
    if _NO_WORD & set(text[begin : word_end - 1]):
        return False  # an address is copied by hand as it stands
    last = min(end, word_end - LEAST)
    while last > begin + LEAST and _x(line, last) + hyphen > width:
        last -= 1
    if last < begin + LEAST:
        return False
    places = range(last, max(last - BACK, begin + LEAST) - 1, -1)
    cut = next((at for at in places if _begins_syllable(text, at)), last)
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


def _begins_syllable(text: str, at: int) -> bool:
    return text[at].lower() not in _VOWELS and text[at + 1 : at + 2].lower() in _VOWELS


def _x(line: QTextLine, at: int) -> float:
    found: object = line.cursorToX(at)
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]
