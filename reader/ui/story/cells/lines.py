"""Counts the lines that a text needs in a column, from the widths of its words."""

from PySide6.QtGui import QFont, QFontMetricsF

from reader.ui.story.cells.text import NEW_LINE, CellText

# Words whose widths are kept: those of a few events.
MOST_KNOWN = 20_000
# The part of a value by which it may be wider where it is bold.
BOLDER = 0.1
# Pixels that a line may be wider than its words, which it is by rounding.
ROUNDING = 1.0


class LineCounter:
    """Counts the lines of texts in one font without laying them out, which takes long."""

    def __init__(self, font: QFont) -> None:
        self._metrics = QFontMetricsF(font)
        self._space = self._metrics.horizontalAdvance(" ")
        self._known: dict[str, float] = {}

    def width(self, text: str) -> float:
        """The width in pixels in which a text has one line."""
        words = text.split(" ")
        return sum(map(self._width, words)) + self._space * (len(words) - 1) + 2 * ROUNDING

    def lines(self, cell: CellText, width: float, most: int) -> int:
        """The lines of a cell's text in a width in pixels; most where it is that many or more."""
        bold = sum(mark.end - mark.start for mark in cell.marks) * self._space * BOLDER
        room, count = max(1.0, width - bold - ROUNDING), 0
        for paragraph in cell.text.split(NEW_LINE):
            count += 1
            reached = 0.0
            for wide in map(self._width, paragraph.split(" ")):
                if reached and reached + self._space + wide > room:
                    count, reached = count + 1, wide
                else:
                    reached += wide + (self._space if reached else 0.0)
                count, reached = count + int(reached // room), reached % room
                if count >= most:
                    return most
        return count

    def _width(self, word: str) -> float:
        if word not in self._known:
            if len(self._known) >= MOST_KNOWN:
                self._known.clear()
            self._known[word] = self._metrics.horizontalAdvance(word)
        return self._known[word]
