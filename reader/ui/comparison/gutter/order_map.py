"""The order map: the sentences of A across, those of B down, and a dot for each pair."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from reader.compare.arrangement.route import DrawnAs
from reader.compare.model import Pair
from reader.compare.side import Side
from reader.ui.comparison.gutter.route_picture import RoutePicture
from reader.ui.comparison.gutter.tones import look_colour
from reader.ui.comparison.labels import explained
from reader.ui.look.fonts import chrome_font
from reader.ui.look.theme import Theme
from reader.ui.widgets.plain import show_tip

# Pixels of the map's width: in a window 900 wide it leaves room for a column of each report.
WIDTH = 260
# Pixels of the margins with the letters of the axes, and of those without.
MARGIN, EDGE = 22, 10
# Pixels of a dot at least: a smaller one is neither seen nor hit.
LEAST_DOT = 5.0
# Dots above which those are left out that would lie on others of the same look.
CROWD = 1_000
# Pixels from a dot within which it can be clicked.
REACH = 12.0


class OrderMapView(RoutePicture):
    """A map on which pairs told in the same order lie on the diagonal, and moved ones beside it.

    pair_wanted is emitted with the pair whose dot is clicked.
    """

    pair_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, WIDTH, parent)
        self.setAccessibleName(self.tr("Order map: sentences of A across, of B down"))
        self.setAccessibleDescription(
            self.tr("A dot for each pair; pairs off the diagonal stand elsewhere in the other report.")
        )
        self.hide()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(WIDTH, WIDTH)

    def box(self, left: tuple[int, ...], right: tuple[int, ...]) -> QRectF:
        """The rectangle of a pair's sentences, before it is enlarged to the least dot."""
        plot = self._plot()
        across, down = self._scale(Side.LEFT, plot.width()), self._scale(Side.RIGHT, plot.height())
        return QRectF(
            plot.left() + left[0] * across,
            plot.top() + right[0] * down,
            (left[-1] - left[0] + 1) * across,
            (right[-1] - right[0] + 1) * down,
        )

    def pair_at(self, at: QPointF) -> Pair | None:
        """The pair nearest to a point of the map; None where none is within REACH."""
        plot = self._plot()
        across, down = self._scale(Side.LEFT, plot.width()), self._scale(Side.RIGHT, plot.height())
        x, y = at.x() - plot.left(), at.y() - plot.top()
        pairs = [stop.pair for stop in self._route.stops if stop.pair]
        near = (
            abs((p.left[0] + p.left[-1] + 1) / 2 * across - x)
            + abs((p.right[0] + p.right[-1] + 1) / 2 * down - y)
            for p in pairs
        )
        distance, number = min(((far, n) for n, far in enumerate(near)), default=(REACH + 1, 0))
        return pairs[number] if distance <= REACH else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the axes, the frame of what is in sight, and the dots."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self.theme.paper))
        painter.fillRect(QRectF(0, 0, 1, self.height()), QColor(self.theme.rule))
        if self._comparison is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_axes(painter)
        self._draw_sight(painter)
        painter.drawPixmap(0, 0, self._dots())
        number = self._route.number(self._chosen)
        if number is not None and self._route.stops[number].pair is not None:
            self._draw_dot(painter, number, is_chosen=True)

    def _dots(self) -> QPixmap:
        """The dots as a picture, painted once for each comparison, theme and size: there may be thousands."""
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.size() != self.size() * ratio:
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for number in self._told_apart():
                self._draw_dot(painter, number, is_chosen=False)
            painter.end()
        return self._picture

    def _told_apart(self) -> list[int]:
        """The numbers of the stops to be painted: of very many on one spot, one of each look."""
        stops, looks = self._route.stops, self._route.looks
        numbers = [n for n, stop in enumerate(stops) if stop.pair]
        if len(numbers) <= CROWD:
            return numbers
        plot = self._plot()
        across = self._scale(Side.LEFT, plot.width()) / LEAST_DOT
        down = self._scale(Side.RIGHT, plot.height()) / LEAST_DOT
        cells = ((int(stops[n].left[0] * across), int(stops[n].right[0] * down), looks[n]) for n in numbers)
        return list(dict(zip(cells, numbers, strict=True)).values())

    def event(self, event: QEvent) -> bool:
        """Show in a tooltip why a pair is one, while the pointer rests on its dot."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and self._comparison:
            pair = self.pair_at(QPointF(event.pos()))
            show_tip(event.globalPos(), explained(self._comparison, pair) if pair else "", self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Emit the pair whose dot is clicked."""
        pair = self.pair_at(event.position())
        if pair is not None:
            self.pair_wanted.emit(pair)

    def _plot(self) -> QRectF:
        """The square of the plot within the margins; lower where the window is low."""
        wide = self.width() - MARGIN - EDGE
        return QRectF(MARGIN, MARGIN, wide, min(wide, self.height() - MARGIN - EDGE))

    def _scale(self, side: Side, room: float) -> float:
        count = len(self._comparison.of(side).sentences) if self._comparison else 1
        return room / max(count, 1)

    def _draw_axes(self, painter: QPainter) -> None:
        plot = self._plot()
        painter.setFont(chrome_font())
        painter.setPen(QColor(self.theme.a_ink))
        painter.drawText(QRectF(plot.left(), 0, plot.width(), MARGIN), Qt.AlignmentFlag.AlignCenter, "A →")
        painter.setPen(QColor(self.theme.b_ink))
        painter.drawText(QRectF(2, plot.top(), MARGIN, plot.height()), Qt.AlignmentFlag.AlignCenter, "B\n↓")
        painter.setPen(QPen(QColor(self.theme.rule), 1))
        painter.drawRect(plot)
        painter.drawLine(plot.topLeft(), plot.bottomRight())

    def _draw_sight(self, painter: QPainter) -> None:
        left, right = self._sight
        if left and right:
            painter.setPen(QPen(QColor(self.theme.ink), 1))
            painter.drawRect(self.box(left, right))

    def _draw_dot(self, painter: QPainter, number: int, *, is_chosen: bool) -> None:
        stop, look = self._route.stops[number], self._route.looks[number]
        box = self.box(stop.left, stop.right)
        grow = max(0.0, LEAST_DOT - min(box.width(), box.height())) / 2
        box.adjust(-grow, -grow, grow, grow)
        painter.setBrush(QColor(look_colour(self.theme, look)))
        painter.setPen(QPen(QColor(self.theme.ink), 1.5) if is_chosen else Qt.PenStyle.NoPen)
        if look is DrawnAs.FACT:
            painter.drawRect(box)
        else:
            painter.drawEllipse(box)
