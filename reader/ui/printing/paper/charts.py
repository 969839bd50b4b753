"""What is drawn rather than set: big figures, stacked bars and the order map, readable without colour."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from reader.compare.side import Side
from reader.report.blocks import FILL_NAMES, Bar, Bars, Figures, Fill, Inline, OrderMap
from reader.ui.printing.paper.faces import Face, Ink, Sheet, points
from reader.ui.printing.paper.flow import Piece
from reader.ui.printing.paper.text import Canvas, Lines, Setting

BAR_HEIGHT, KEY_SQUARE = 11.0, 8.0  # points
MAP_HEIGHT = 190.0  # points: crossing lines of a hundred pairs can still be followed
STRIP = 6.0  # points: a report in the order map

_GREYS = {
    Fill.SAME: "#3a3a3a",
    Fill.WRITTEN: "#3a3a3a",
    Fill.REWORDED: "#8f8f8f",
    Fill.RELATED: "#ffffff",
    Fill.ONLY: "#ffffff",
    Fill.LEFT_OUT: "#e4e4e4",
}


class FiguresPiece(Piece):
    """A line of big numbers over what they count; narrow pages take several lines."""

    def __init__(self, block: Figures, sheet: Sheet, ink: Ink) -> None:
        value = Setting(ink, Face.BOLD, sheet.scaled(15))
        label = Setting(ink, Face.PLAIN, sheet.scaled(8.6))
        width = sheet.text_width
        self._cells: list[tuple[float, float, Lines, Lines]] = []
        x = y = 0.0
        for item in block.items:
            lines = Lines((Inline(item.value),), value, width), Lines((Inline(item.label),), label, width)
            taken = max(part.width() for part in lines) + points(14)
            if x and x + taken > width:
                x, y = 0.0, y + lines[0].height() + lines[1].height() + points(4)
            self._cells.append((x, y, *lines))
            x += taken
        self.height = y + sum(part.height() for part in self._cells[-1][2:]) + points(8)

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        """Numbers above, words below."""
        for dx, dy, value, label in self._cells:
            value.draw(canvas, x + dx, y + dy)
            label.draw(canvas, x + dx, y + dy + value.height())


class BarsPiece(Piece):
    """One stacked bar a report, to one scale, and the key to their fills."""

    def __init__(self, block: Bars, sheet: Sheet, ink: Ink) -> None:
        self._ink, self._width = ink, sheet.text_width
        self._label = Setting(ink, Face.PLAIN, sheet.scaled(7.6))
        self._bars = [
            (bar, Lines((Inline(f"{bar.label}: {bar.in_words}"),), self._label, self._width))
            for bar in block.items
        ]
        self._most = max((sum(n for _, n in bar.words) for bar in block.items), default=0) or 1
        self._key = [(fill, Lines((Inline(FILL_NAMES[fill]),), self._label, self._width)) for fill in Fill]
        self.height = sum(lines.height() + points(BAR_HEIGHT + 5) for _, lines in self._bars)
        self._places = self._key_places()
        self.height += self._places[-1][1] + self._key[0][1].height() + points(8)

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        """The bars under their labels, then the key."""
        for bar, lines in self._bars:
            lines.draw(canvas, x, y)
            y += lines.height() + points(1)
            self._draw_bar(canvas.painter, bar, x, y)
            y += points(BAR_HEIGHT + 4)
        y += points(1)
        for (fill, lines), (dx, dy) in zip(self._key, self._places, strict=True):
            top = y + dy + (lines.height() - points(KEY_SQUARE)) / 2
            half = points(KEY_SQUARE * 0.8)
            for side, at in ((Side.LEFT, x + dx), (Side.RIGHT, x + dx + half)):
                self._fill(canvas.painter, QRectF(at, top, half, points(KEY_SQUARE)), fill, side)
            lines.draw(canvas, x + dx + points(KEY_SQUARE * 1.6 + 4), y + dy)

    def _key_places(self) -> list[tuple[float, float]]:
        """Where each entry of the key stands, on as many lines as it takes."""
        found: list[tuple[float, float]] = []
        x = y = 0.0
        for _, lines in self._key:
            wide = lines.width() + points(KEY_SQUARE * 1.6 + 4)
            if x and x + wide > self._width:
                x, y = 0.0, y + lines.height()
            found.append((x, y))
            x += wide + points(14)
        return found

    def _draw_bar(self, painter: QPainter, bar: Bar, x: float, y: float) -> None:
        for fill, words in bar.words:
            width = self._width * words / self._most
            self._fill(painter, QRectF(x, y, width, points(BAR_HEIGHT)), fill, bar.side)
            x += width

    def _fill(self, painter: QPainter, area: QRectF, fill: Fill, side: Side | None) -> None:
        if area.width() <= 0:
            return
        colour = QColor(_GREYS[fill])
        if fill is Fill.ONLY and side is not None and self._ink.is_coloured:
            colour = _pale(self._ink.side(side))
        painter.setPen(QPen(self._ink.text, points(0.5)))
        painter.setBrush(colour)
        painter.drawRect(area)
        match fill:
            case Fill.WRITTEN:
                _hatch(painter, area, "#ffffff", slant=0)
            case Fill.REWORDED:
                _hatch(painter, area, "#ffffff", slant=1)
            case Fill.RELATED:
                _hatch(painter, area, "#777777", slant=1)
                _hatch(painter, area, "#777777", slant=-1)
            case Fill.LEFT_OUT:
                _hatch(painter, area, "#777777", slant=-1)
            case Fill.SAME | Fill.ONLY:
                pass
        painter.setBrush(Qt.BrushStyle.NoBrush)


class OrderMapPiece(Piece):
    """Both reports as upright strips, top to bottom, and a line for each pair."""

    def __init__(self, block: OrderMap, sheet: Sheet, ink: Ink) -> None:
        self._block, self._ink, self._width = block, ink, sheet.text_width
        label = Setting(ink, Face.BOLD, sheet.scaled(7.6))
        third = self._width * 0.3
        self._left = Lines((Inline(block.left),), label, third)
        self._right = Lines((Inline(block.right),), label, third)
        body = Setting(ink, Face.PLAIN, sheet.scaled(8.4))
        self._summary = Lines((Inline(block.caption),), body, self._width)
        self.height = points(MAP_HEIGHT + 10) + self._summary.height()

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        """Pairs that stand elsewhere dashed and over the rest."""
        self._summary.draw(canvas, x, y)
        top, painter = y + self._summary.height() + points(6), canvas.painter
        x1, x2 = x + self._width * 0.32, x + self._width * 0.68
        tall = points(MAP_HEIGHT - 6)
        self._left.draw(canvas, x, top)
        self._right.draw(canvas, x2 + points(14), top)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for line in sorted(self._block.lines, key=lambda item: item.is_moved):
            path = QPainterPath(QPointF(x1, top + line.left * tall))
            middle = (x1 + x2) / 2
            end = QPointF(x2, top + line.right * tall)
            path.cubicTo(QPointF(middle, top + line.left * tall), QPointF(middle, end.y()), end)
            weight = 0.4 if line.is_related else 0.9
            pen = QPen(self._ink.text if line.is_moved else QColor("#9a9a9a"), points(weight))
            if line.is_moved:
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.strokePath(path, pen)
        for at, side in ((x1 - points(STRIP), Side.LEFT), (x2, Side.RIGHT)):
            painter.fillRect(QRectF(at, top, points(STRIP), tall), QBrush(self._ink.side(side)))


def _pale(colour: QColor) -> QColor:
    """Half way to white, so that it copies as a light grey."""
    return QColor(*((part + 255) // 2 for part in (colour.red(), colour.green(), colour.blue())))


def _hatch(painter: QPainter, area: QRectF, colour: str, *, slant: int) -> None:
    """Lines of our own: a printer's brush patterns are as fine as its dots, and turn to grey."""
    painter.save()
    painter.setClipRect(area)
    painter.setPen(QPen(QColor(colour), points(0.6)))
    step, aside = points(3), area.height() * slant
    at = area.left() - area.height()
    while at < area.right() + area.height():
        painter.drawLine(QPointF(at, area.bottom()), QPointF(at + aside, area.top()))
        at += step
    painter.restore()
