"""The typography of a page: fonts, leading, margins and the length of a line at a zoom."""

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

from reader.ui.look.fonts import characters_a_line, reading_font, text_scale

# The distance of two lines in times of the font's own: a book face needs little more.
LEADING = 1.13

# Lines of space between paragraphs, half of one: enough to see where one ends.
PARAGRAPH_GAP = 0.53

# Lines of space between passages of one paragraph in a level layout: less than between paragraphs.
PASSAGE_GAP = 0.2

# Pixels beside the text on the side of edge bars and the numbers of moved partners, which have to fit there.
OUTER_MARGIN = 44

# Pixels beside the text on the other side, enough for the text not to touch the scroll bar or the bands.
INNER_MARGIN = 26

# Pixels of a pane's width below which the margins would take more than a quarter of it.
NARROW = 240

# The outer and the inner margin of a narrow pane, in which a bar and a short number still fit.
NARROW_MARGINS = (38, 6)

# Pixels above the first line, so that it stands clear of the head.
TOP_MARGIN = 18

_SAMPLE = "The minister said on Tuesday that nobody had been told of the plans, and left without a word. "


@dataclass(frozen=True)
class Face:
    """The fonts of a page and the distances that follow from them, in pixels.

    Attributes:
        font, title, small: of text, of headlines, and of labels between pieces.
        line: from one line to the next. measure: the longest line. characters: how many fit into that.
    """

    font: QFont
    title: QFont
    small: QFont
    line: float
    measure: float
    characters: int

    @property
    def paragraph_gap(self) -> float:
        """Space between paragraphs."""
        return self.line * PARAGRAPH_GAP

    @property
    def passage_gap(self) -> float:
        """Space between two passages of one paragraph."""
        return self.line * PASSAGE_GAP

    @property
    def character(self) -> float:
        """The average width of a character of running text."""
        return self.measure / self.characters

    def column(self, width: float, *, mirrored: bool = False) -> tuple[float, float]:
        """The left edge and width of the column in a pane of that width; mirrored, bars are on the right."""
        outer, inner = NARROW_MARGINS if width < NARROW else (OUTER_MARGIN, INNER_MARGIN)
        outer_scaled = outer * label_scale()
        wide = min(self.measure, max(width - outer_scaled - inner, self.character * 10))
        return max(inner if mirrored else outer_scaled, (width - wide) / 2), wide


def label_scale() -> float:
    """By how much the room of the numbers beside the text grows: they are as large as the desktop's type."""
    return max(1.0, text_scale())


def face(zoom: float) -> Face:
    """The face at a zoom, 1.0 as designed."""
    font, title, small = reading_font(zoom), reading_font(zoom), reading_font(zoom * _SMALL)
    title.setBold(True)
    small.setItalic(True)
    metrics = QFontMetricsF(font)
    average = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE)
    characters = characters_a_line()
    return Face(font, title, small, round(metrics.height() * LEADING), average * characters, characters)


# The size of labels between pieces as a part of the reading size: they are no part of the report.
_SMALL = 0.85
