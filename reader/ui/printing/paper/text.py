"""Marked text broken into lines: measured, drawn in part or whole, with boxes around facts."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from reader.compare.side import Side
from reader.report.blocks import Inline, Mark
from reader.ui.printing.paper.faces import LEADING, Face, Ink, font, points

BOX_PAD = 0.05  # of the type size, between a boxed fact and its box: much less than a space
AIR = 0.09
"""Of the type size, room made on both sides of a boxed fact, so that its box touches no neighbour; from a
tenth on, programs that copy a PDF's text take it for a space."""
_BOXED = frozenset({Mark.FACT, Mark.SPELLING})
_IN_TEXT_FACE = frozenset({Mark.PLAIN, Mark.VARIANT})
_LAST_TO_SPACE = 0x250  # letters beyond may be joined to their neighbours, or be two units
RAISED = 0.68  # of the type size: a note's number


@dataclass
class Canvas:
    """Where a page is painted, and what its links and places turn out to be.

    Attributes:
        page: of this page, from 0. pages: of anchors, from 0, as laid out. links: page, rectangle, target.
    """

    painter: QPainter
    page: int
    pages: dict[str, int]
    links: list[tuple[int, QRectF, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Setting:
    """How a stretch of text is set: face, size in points, ink, and the side whose colour its marks take."""

    ink: Ink
    face: Face = Face.READING
    size: float = 10.0
    side: Side | None = None
    is_faint: bool = False
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    spacing: float = 0.0  # points between letters


class Lines:
    """One paragraph broken to a width; a part of its lines can be drawn by itself."""

    def __init__(self, text: Sequence[Inline], setting: Setting, width: float) -> None:
        self._setting, self._width = setting, max(width, points(4))
        self._ranges = _ranges(text)
        self._layout = QTextLayout("".join(i.text for i in text), _font(setting))
        is_leftward = _is_leftward(self._layout.text())
        option = QTextOption(Qt.AlignmentFlag.AlignRight if is_leftward else setting.align)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setUseDesignMetrics(True)
        # said even where it is the usual one: else it is that of the window, which may be mirrored
        directions = Qt.LayoutDirection
        option.setTextDirection(directions.RightToLeft if is_leftward else directions.LeftToRight)
        self._layout.setTextOption(option)
        formats = _formats(self._ranges, setting)
        if not is_leftward:
            formats += _airs(self._ranges, setting)
        self._layout.setFormats(formats)
        self._tops = self._break()

    @property
    def count(self) -> int:
        """How many lines there are."""
        return len(self._tops) - 1

    def height(self, first: int = 0, last: int | None = None) -> float:
        """Of the lines from first up to but without last."""
        return self._tops[self.count if last is None else last] - self._tops[first]

    def width(self) -> float:
        """Of the longest line."""
        return max((self._layout.lineAt(at).naturalTextWidth() for at in range(self.count)), default=0.0)

    def left(self) -> float:
        """Where the ink of the first line begins."""
        return self._layout.lineAt(0).naturalTextRect().left()

    def draw(self, canvas: Canvas, x: float, y: float, first: int = 0, last: int | None = None) -> None:
        """Draw these lines with the first one's top at y."""
        origin = QPointF(x, y - self._tops[first])
        ink = self._setting.ink.faint if self._setting.is_faint else self._setting.ink.text
        canvas.painter.setPen(ink)
        for at in range(first, self.count if last is None else last):
            self._layout.lineAt(at).draw(canvas.painter, origin)
            self._draw_ranges(canvas, at, origin)

    def _break(self) -> list[float]:
        leading = points(self._setting.size) * LEADING
        tops = [0.0]
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(self._width)
            taken = max(leading, line.height())
            line.setPosition(QPointF(0, tops[-1] + (taken - line.height()) / 2))
            tops.append(tops[-1] + taken)
        self._layout.endLayout()
        return tops if len(tops) > 1 else [0.0, leading]

    def _draw_ranges(self, canvas: Canvas, at: int, origin: QPointF) -> None:
        line = self._layout.lineAt(at)
        start, end = line.textStart(), line.textStart() + line.textLength()
        for inline, first, last in self._ranges:
            if (inline.mark in _BOXED or inline.target) and first < end and last > start:
                area = _area(line, max(first, start), min(last, end), origin)
                if inline.mark in _BOXED:
                    has_air = last <= end and ord(inline.text[-1]) < _LAST_TO_SPACE
                    _box(canvas.painter, area, self._setting, inline.mark, AIR if has_air else 0.0)
                if inline.target:
                    canvas.links.append((canvas.page, area, inline.target))


def _is_leftward(text: str) -> bool:
    """Whether the first letter with a direction is of a script written from right to left."""
    strong = (bidirectional(c) for c in text if bidirectional(c) in {"L", "R", "AL"})
    return next(strong, "L") != "L"


def _font(setting: Setting) -> QFont:
    made = font(setting.face, setting.size)
    if setting.spacing:
        made = QFont(made)
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, points(setting.spacing))
    return made


def _ranges(text: Sequence[Inline]) -> list[tuple[Inline, int, int]]:
    """Each stretch with its place in UTF-16 units, in which Qt counts."""
    found, at = [], 0
    for inline in text:
        size = len(inline.text.encode("utf-16-le", "surrogatepass")) // 2
        found.append((inline, at, at + size))
        at += size
    return found


def _formats(ranges: list[tuple[Inline, int, int]], setting: Setting) -> list[QTextLayout.FormatRange]:
    formats = []
    for inline, first, last in ranges:
        if inline.mark is not Mark.PLAIN or inline.is_again:
            made = QTextLayout.FormatRange()
            made.start, made.length, made.format = first, last - first, _format(inline, setting)
            formats.append(made)
    return formats


def _airs(ranges: list[tuple[Inline, int, int]], setting: Setting) -> list[QTextLayout.FormatRange]:
    """Room after the character before each boxed fact and after the last of its own."""
    edges = {at for inline, *ends in ranges if inline.mark in _BOXED for at in ends}
    found = []
    for inline, _, end in ranges:
        if end in edges and inline.text and ord(inline.text[-1]) < _LAST_TO_SPACE:
            made, form = QTextLayout.FormatRange(), _format(inline, setting)
            face = QFont(_font(setting) if inline.mark in _IN_TEXT_FACE else form.font())
            face.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, points(setting.size) * AIR)
            form.setFont(face)
            made.start, made.length, made.format = end - 1, 1, form
            found.append(made)
    return found


def _format(inline: Inline, setting: Setting) -> QTextCharFormat:
    made = QTextCharFormat()
    if inline.is_again:
        made.setForeground(setting.ink.faint)
    is_reading = setting.face is Face.READING
    bold = Face.READING_BOLD if is_reading else Face.BOLD
    match inline.mark:
        case Mark.DIFFERS:
            made.setFont(font(bold, setting.size))
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            made.setUnderlineColor(setting.ink.side(setting.side))
        case Mark.VARIANT:
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            made.setUnderlineColor(setting.ink.text)
        case Mark.FACT | Mark.SPELLING | Mark.STRONG:
            made.setFont(font(bold, setting.size))
        case Mark.FAINT:
            made.setFont(font(Face.READING_ITALIC if is_reading else setting.face, setting.size))
            made.setForeground(setting.ink.faint)
        case Mark.NUMBER:
            made.setFont(font(Face.PLAIN, setting.size * RAISED))
            made.setForeground(setting.ink.faint)
        case Mark.PLAIN:
            pass
    return made


def _area(line: QTextLine, first: int, last: int, origin: QPointF) -> QRectF:
    start, end = (_x(line.cursorToX(at)) for at in (first, last))
    ink = line.naturalTextRect()  # without the space at which the line was broken
    start, end = max(min(start, end), ink.left()), min(max(start, end), ink.right())
    return QRectF(origin.x() + start, origin.y() + line.y(), max(end - start, 0.0), line.height())


def _x(place: object) -> float:
    """Qt for Python gives the place with the cursor that it snapped to."""
    return float(place[0]) if isinstance(place, tuple) else 0.0


def _box(painter: QPainter, area: QRectF, setting: Setting, mark: Mark, air: float) -> None:
    painter.save()
    pen = QPen(setting.ink.fact(), points(0.6))
    if mark is Mark.SPELLING:
        pen.setDashPattern([3.0, 2.0])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    shrink = area.height() * 0.08  # the box hugs the letters rather than the whole line
    em = points(setting.size)
    painter.drawRect(area.adjusted(-em * BOX_PAD, shrink, em * (BOX_PAD - air), -shrink))
    painter.restore()
