"""The overview strip beside the panes: the whole comparison at once, in the order of A."""

from bisect import bisect_left
from dataclasses import dataclass
from itertools import accumulate, groupby, pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from reader.compare.arrangement.route import DrawnAs
from reader.compare.arrangement.stops import Stop
from reader.compare.side import Side
from reader.ui.comparison.gutter.route_picture import RoutePicture
from reader.ui.comparison.gutter.tones import look_colour
from reader.ui.comparison.labels import named
from reader.ui.look.theme import Theme
from reader.ui.widgets.plain import show_tip

# Pixels of the strip's width: that of a scroll bar, since it is used as one.
WIDTH = 17
PLACES = {
    DrawnAs.FACT: (1.5, 17.0),
    DrawnAs.ONLY_LEFT: (2.5, 7.5),
    DrawnAs.ONLY_RIGHT: (11.0, 16.0),
    DrawnAs.REWORDED: (4.0, 14.5),
    DrawnAs.SAME: (6.5, 12.0),
    DrawnAs.RELATED: (8.5, 10.0),
}
"""The left and right edge of a stretch in the strip: what one report alone tells stands on its side, pairs in
the middle, and the more important the wider. So the kinds can be told apart without their colours."""
# Pixels between stretches of different looks, where there is room for them.
GAP = 4.0


@dataclass(frozen=True, slots=True)
class Stretch:
    """Consecutive stops of one look; top and bottom are parts, 0 to 1, of the whole comparison."""

    top: float
    bottom: float
    look: DrawnAs


class Overview(RoutePicture):
    """A strip of all pairs and what each report alone tells; emits the stop that is clicked or dragged to."""

    stop_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, WIDTH, parent)
        self.setAccessibleName(self.tr("Overview of both reports"))
        self.setAccessibleDescription(
            self.tr(
                "The whole comparison in the order of A: what one report alone tells stands on its side, "
                "pairs in the middle."
            )
        )

    def stretches(self) -> list[Stretch]:
        """The stretches that are painted, from top to bottom."""
        looks, tops = self._route.looks, self._route.tops
        bounds = [k for k in range(len(looks)) if k == 0 or looks[k] is not looks[k - 1]]
        if len(bounds) > self.height():
            return self._crowded()
        return [Stretch(tops[k], tops[end], looks[k]) for k, end in pairwise([*bounds, len(looks)])]

    def _crowded(self) -> list[Stretch]:
        """The stretches where stops are more than rows of pixels: the most important look of each row."""
        looks, tops, height = self._route.looks, self._route.tops, self.height()
        bounds = [bisect_left(tops, row / height, hi=len(looks) - 1) for row in range(height + 1)]
        rows = [min(looks[first : max(end, first + 1)]) for first, end in pairwise(bounds)]
        ends = accumulate(len(list(group)) for _, group in groupby(rows))
        return [Stretch(top / height, bottom / height, rows[top]) for top, bottom in pairwise([0, *ends])]

    def stop_at(self, y: float) -> Stop | None:
        """The stop at a height of the strip, in pixels."""
        return self._route.at(y / max(self.height(), 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the stretches, the frame of what is in sight, and a mark at the selected stop."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self.theme.paper))
        painter.fillRect(QRectF(0, 0, 1, self.height()), QColor(self.theme.rule))
        painter.drawPixmap(0, 0, self._drawn())
        self._draw_sight(painter)

    def _drawn(self) -> QPixmap:
        """The stretches as a picture, painted once for each comparison, theme and size."""
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.size() != self.size() * ratio:
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._picture)
            self._draw_stretches(painter)
            painter.end()
        return self._picture

    def _draw_stretches(self, painter: QPainter) -> None:
        stretches = self.stretches()
        gap = GAP if len(stretches) * GAP * 3 < self.height() else 0.0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for stretch in stretches:
            painter.setBrush(QColor(look_colour(self.theme, stretch.look)))
            top, bottom = stretch.top * self.height(), stretch.bottom * self.height()
            left, right = self.place(stretch.look)
            box = QRectF(left, top + gap / 2, right - left, max(bottom - top - gap, 1.0))
            painter.drawRoundedRect(box, 1.5, 1.5)

    def place(self, look: DrawnAs) -> tuple[float, float]:
        """The left and right edge of stretches of that look, mirrored where A is on the right."""
        left, right = PLACES[look]
        return (WIDTH + 1 - right, WIDTH + 1 - left) if self.isRightToLeft() else (left, right)

    def event(self, event: QEvent) -> bool:
        """Show in a tooltip which stop is under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and self._comparison:
            stop = self.stop_at(event.pos().y())
            show_tip(event.globalPos(), named(self._comparison, stop) if stop else "", self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Emit the stop that is clicked."""
        self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Emit the stop under the pointer while the button is held."""
        self._go(event.position())

    def _go(self, at: QPointF) -> None:
        stop = self.stop_at(at.y())
        if stop is not None:
            self.stop_wanted.emit(stop)

    def _draw_sight(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        frame = self._framed(Side.LEFT) or self._framed(Side.RIGHT)
        if frame is not None:
            painter.setPen(QPen(QColor(self.theme.ink), 1.0))
            top, bottom = frame
            painter.drawRect(QRectF(1.5, top + 0.5, WIDTH - 2, max(bottom - top - 1, 6)))
        number = self._route.number(self._chosen)
        if number is not None:
            y = self._route.tops[number] * self.height()
            painter.fillRect(QRectF(1, y + 1, WIDTH - 1, 3), QColor(self.theme.ink))

    def _framed(self, side: Side) -> tuple[float, float] | None:
        seen = self._sight.of(side)
        if seen is None:
            return None
        places = self._route.of_sentence.of(side)
        first = next((s for s in range(seen[0], seen[1] + 1) if s in places), None)
        last = next((s for s in range(seen[1], seen[0] - 1, -1) if s in places), None)
        if first is None or last is None:
            return None
        tops = self._route.tops
        return tops[places[first][-1]] * self.height(), tops[places[last][-1] + 1] * self.height()
