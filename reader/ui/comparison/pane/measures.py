"""The measures of a page: type, leading, margins and the length of a line, at one zoom."""

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

from reader.ui.look.fonts import characters_a_line, reading_font

# Distance of two lines as a multiple of the face's own, which for a book face is close already.
LEADING = 1.13

# Space between paragraphs, in lines.
PARAGRAPH_GAP = 0.53

# Space between passages of one paragraph that are set level with their partners, in lines.
PASSAGE_GAP = 0.2

# Pixels beside the text for edge bars and the numbers of moved partners.
OUTER_MARGIN = 44

# Pixels between the text and the edge of its pane, on the side without bars.
INNER_MARGIN = 26

# Pixels of pane below which a line would lose more than a quarter to its margins.
NARROW = 240

# The outer and the inner margin then: a bar and a short number still fit.
NARROW_MARGINS = (34, 8)

# Pixels above the first line.
TOP_MARGIN = 18

_SAMPLE = "The minister said on Tuesday that nobody had been told of the plans, and left without a word. "


@dataclass(frozen=True)
class Face:
    """The type of a page and the distances that follow from it, in pixels.

    Attributes:
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
        """Where the column begins in a pane of that width, and how wide it is; mirrored, bars stand right."""
        outer, inner = NARROW_MARGINS if width < NARROW else (OUTER_MARGIN, INNER_MARGIN)
        wide = min(self.measure, max(width - outer - inner, self.character * 10))
        return max(inner if mirrored else outer, (width - wide) / 2), wide


def face(zoom: float) -> Face:
    """The face at a zoom, 1.0 being the size as designed."""
    font, title, small = reading_font(zoom), reading_font(zoom), reading_font(zoom * _SMALL)
    title.setBold(True)
    small.setItalic(True)
    metrics = QFontMetricsF(font)
    average = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE)
    characters = characters_a_line()
    return Face(font, title, small, round(metrics.height() * LEADING), average * characters, characters)


# Parts of the reading size, for what is no part of the report but stands between its lines.
_SMALL = 0.85
