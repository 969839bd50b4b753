"""Lays out a piece of a report in lines, and knows where its words are."""

from dataclasses import dataclass
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption

from reader.text.harmless import harmless
from reader.text.model import Span
from reader.ui.comparison.pane.hyphens import (
    RIGHT_TO_LEFT,
    hyphen_width,
    may_have_hyphens,
    part_word,
    place_in_line,
)
from reader.ui.comparison.pane.positions import Positions

_BREAKS = str.maketrans("\n\r\t\u2028\u2029\v\f", " " * 7)


@dataclass(frozen=True)
class SetPiece:
    """A piece laid out in lines; coordinates are in pixels from its top left corner.

    Attributes:
        layout: Qt's, which counts UTF-16 units.
        text: as shown, of the same length as in the article.
        start: its position in the article's text.
        positions: converts between code points and UTF-16 units of the text.
        line_height: from line to line.
        has_right_to_left: whether a part of it is written from right to left.
        hyphens: the numbers of the lines that end with a hyphen.
    """

    layout: QTextLayout
    text: str
    start: int
    positions: Positions
    line_height: float
    has_right_to_left: bool
    hyphens: tuple[int, ...] = ()

    @property
    def height(self) -> float:
        """The height of all lines, leading included."""
        return self.layout.lineCount() * self.line_height

    def between(self, top: float, bottom: float) -> Span:
        """The span of the article that is on lines of which a part is between two heights."""
        last = self.layout.lineCount() - 1
        first, end = (
            self.layout.lineAt(min(max(int(y // self.line_height), 0), last)) for y in (top, bottom)
        )
        ends = (first.textStart(), end.textStart() + end.textLength())
        start, stop = (self.start + self.positions.point(units) for units in ends)
        return Span(start, stop)

    def rects(self, span: Span) -> list[QRectF]:
        """The rectangles, one or more for each line, that cover a span of the article."""
        start = max(span.start - self.start, 0)
        end = min(span.end - self.start, len(self.text))
        if start >= end:
            return []
        if self.has_right_to_left:
            return self._runs(start, end)
        return self._boxes(start, end)

    def point_at(self, at: QPointF) -> int:
        """The position in the article nearest to a point."""
        row = min(max(int(at.y() // self.line_height), 0), self.layout.lineCount() - 1)
        return self.start + self.positions.point(self.layout.lineAt(row).xToCursor(at.x()))

    def top_of(self, point: int) -> float:
        """The top of the line with a position of the article."""
        line = self.layout.lineForTextPosition(self.positions.units(min(point - self.start, len(self.text))))
        return line.lineNumber() * self.line_height if line.isValid() else 0.0

    def _runs(self, start: int, end: int) -> list[QRectF]:
        """The rectangles of a stretch with both directions in it, which may be several on a line."""
        first, last = self.positions.units(start), self.positions.units(end)
        found: list[QRectF] = []
        for number in self._lines(first, last):
            line = self.layout.lineAt(number)
            begin, stop = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
            if begin < stop:
                runs = (run.boundingRect() for run in line.glyphRuns(begin, stop - begin))
                boxes = [QRectF(r.x(), line.y(), r.width(), line.height()) for r in runs]
                found += _joined(sorted(boxes, key=QRectF.left))
        return found

    def _boxes(self, start: int, end: int) -> list[QRectF]:
        first, last = self.positions.units(start), self.positions.units(end)
        return [self._box(self.layout.lineAt(i), first, last) for i in self._lines(first, last)]

    def _lines(self, first: int, last: int) -> range:
        """The numbers of the lines with a stretch of UTF-16 units, which must not be empty."""
        from_line, to_line = (
            self.layout.lineForTextPosition(first).lineNumber(),
            self.layout.lineForTextPosition(last - 1).lineNumber(),
        )
        return range(from_line, to_line + 1)

    def _box(self, line: QTextLine, first: int, last: int) -> QRectF:
        begin, end = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
        x = place_in_line(line, begin)
        # a space at the end of a line hangs beyond the column
        ends = line.naturalTextRect()
        other = place_in_line(line, end - 1, QTextLine.Edge.Trailing)
        left, right = max(min(x, other), ends.left()), min(max(x, other), ends.right())
        return QRectF(left, line.y(), max(right - left, 0), line.height())


def set_piece(
    text: str, start: int, font: QFont, width: float, line_height: float, language: str = ""
) -> SetPiece:
    """Lay out text in lines; it runs right to left if its first letter does.

    Args:
        text: the text.
        start: its position in the article.
        font: for all of it.
        width: of a line, in pixels.
        line_height: from line to line, in pixels.
        language: ISO 639-1, by which long words are hyphenated; "" does so by a plain rule.
    """
    shown = harmless(text.translate(_BREAKS))
    layout = QTextLayout(shown, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if begins_right_to_left(shown):
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    has_right_to_left = RIGHT_TO_LEFT.search(shown) is not None
    positions = Positions(shown)
    may_part = may_have_hyphens(shown)
    hyphen, hyphens = hyphen_width(layout), list[int]()
    layout.beginLayout()
    number = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        if may_part and part_word(line, shown, width, hyphen, language):
            hyphens.append(number)
        line.setPosition(QPointF(0, number * line_height + (line_height - line.height()) / 2))
        number += 1
    layout.endLayout()
    return SetPiece(layout, shown, start, positions, line_height, has_right_to_left, tuple(hyphens))


def runs_right_to_left(text: str) -> bool:
    """Whether most letters at the beginning of a text belong to right-to-left scripts."""
    sample = text[:_SAMPLE]
    found = len(RIGHT_TO_LEFT.findall(sample))
    return found > 0 and found > sum(c.isalpha() for c in sample) / 2


def has_italics(text: str) -> bool:
    """Whether a text can be set in italics: right-to-left scripts would show boxes instead of letters."""
    return RIGHT_TO_LEFT.search(text) is None


def begins_right_to_left(text: str) -> bool:
    """Whether the first letter of a text belongs to a right-to-left script."""
    if not RIGHT_TO_LEFT.search(text):
        return False
    strong = (bidirectional(c) for c in text)
    return next((kind for kind in strong if kind in {"L", "R", "AL"}), "L") != "L"


def _joined(rects: list[QRectF]) -> list[QRectF]:
    joined: list[QRectF] = []
    for rect in rects:
        if joined and joined[-1].y() == rect.y() and rect.left() <= joined[-1].right() + 1:
            joined[-1] = joined[-1].united(rect)
        else:
            joined.append(rect)
    return joined


# Characters that are looked at to tell which way a text runs, which does not change after a page.
_SAMPLE = 2000
