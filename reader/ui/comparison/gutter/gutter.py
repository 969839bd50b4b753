"""The gutter between the panes, which paints the bands."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from reader.compare.model import Pair
from reader.ui.comparison.gutter.bands import Band
from reader.ui.comparison.gutter.tones import band_colour, edge_colour
from reader.ui.look.theme import Theme
from reader.ui.widgets.plain import show_tip

# Pixels of the gutter's width, and its width where the page is narrow.
WIDTH, LEAST_WIDTH = 74, 44
# Pixels of the page's width below which the text needs the room more than the bands do.
NARROW = 560

# Opacity of a band with both ends in sight, with one, and under the pointer: bands that lead out of sight are
# fainter, so that the eye can follow the others.
WHOLE, BROKEN, HOVERED = 0.85, 0.3, 1.0
# Pixels of the height of a related pair's band at most: its shape tells it from the others.
RIBBON = 9.0
# Pixels of the radius of the dots at the ends of a dragged match, which have to be seen beside bands.
THREAD_END = 3.5
# Pixels of the line round a band, and round a selected one: a thinner line looks paler than its colour.
EDGE, LOUD_EDGE = 1.4, 1.8


class Gutter(QWidget):
    """Paints bands; emits the pair whose band is clicked, or whose menu is wanted."""

    pair_clicked = Signal(object)
    menu_wanted = Signal(object, QPoint)  # pair, global place

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._bands: tuple[Band, ...] | None = ()
        self._find: Callable[[], tuple[Band, ...]] = tuple
        self.chosen: Pair | None = None
        self.explain: Callable[[Pair], str] = repr
        self.speak: Callable[[Pair], str] = repr
        self.pairs: tuple[Pair, ...] = ()
        self.readable: object = None  # its accessible interface, which has to live as long
        self.setAccessibleName(self.tr("Pairs"))
        self.setAccessibleDescription(self.tr("Each band joins the two passages of a pair."))
        self._hovered: Pair | None = None
        self._thread: tuple[QPointF, QPointF] | None = None
        self.fit(NARROW)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def fit(self, width: int) -> None:
        """Set the width of the gutter for a page of that width."""
        self.setFixedWidth(LEAST_WIDTH if width < NARROW else WIDTH)

    def spoken_count(self) -> int:
        """How many pairs there are."""
        return len(self.pairs)

    def spoken(self, index: int) -> str:
        """One pair as a sentence."""
        return self.speak(self.pairs[index])

    def spoken_more(self, index: int) -> str:
        """Why the two are a pair."""
        return self.explain(self.pairs[index])

    def spoken_rect(self, index: int) -> QRect:
        """The rectangle of a pair's band on the screen; empty while it is out of sight."""
        band = next((band for band in self.bands if band.pair.number == self.pairs[index].number), None)
        if band is None:
            return QRect()
        box = self.path(band).boundingRect().toAlignedRect()
        return QRect(self.mapToGlobal(box.topLeft()), box.size())

    def spoken_cursor(self) -> None:
        """None: the keyboard goes through the reports, not through the bands."""
        return

    def is_spoken_chosen(self, index: int) -> bool:
        """Whether a pair is the selected one."""
        return self.chosen is not None and self.pairs[index].number == self.chosen.number

    def show_bands(self, find: Callable[[], tuple[Band, ...]], chosen: Pair | None) -> None:
        """Show other bands; find is called only at the next paint, for layouts often follow each other."""
        self.chosen, self._find, self._bands = chosen, find, None
        self.update()

    @property
    def bands(self) -> tuple[Band, ...]:
        """From the bottom up: related pairs, those half out of sight, moved ones, the rest, the selected."""
        if self._bands is None:
            self._bands = tuple(sorted(map(self._shaped, self._find()), key=self._height))
        return self._bands

    def set_theme(self, theme: Theme) -> None:
        """Use another theme."""
        self.theme = theme
        self.update()

    def show_thread(self, ends: tuple[QPointF, QPointF] | None) -> None:
        """Paint the line of a match that is being dragged, from end to end, or none."""
        self._thread = ends
        self.update()

    def band_at(self, at: QPointF) -> Band | None:
        """The topmost band at a point of the gutter; None where there is none."""
        return next((b for b in reversed(self.bands) if self.path(b).contains(at)), None)

    def path(self, band: Band) -> QPainterPath:
        """The shape of a band, mirrored where the window is."""
        return band.path(self.width(), mirrored=self.isRightToLeft())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bands, and over them the line of a match that is being dragged."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self.theme.paper))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for band in self.bands:
            self._draw(painter, band)
        if self._thread is not None:
            painter.setPen(QPen(QColor(self.theme.focus), 2.5))
            painter.drawLine(*self._thread)
            painter.setBrush(QColor(self.theme.focus))
            for end in self._thread:
                painter.drawEllipse(end, THREAD_END, THREAD_END)

    def event(self, event: QEvent) -> bool:
        """Show in a tooltip why a pair is one, while the pointer rests on its band."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            band = self.band_at(QPointF(event.pos()))
            show_tip(event.globalPos(), self.explain(band.pair) if band else "", self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Highlight the band under the pointer."""
        band = self.band_at(event.position())
        hovered = band.pair if band else None
        if hovered is not self._hovered:
            self._hovered = hovered
            self.setCursor(Qt.CursorShape.PointingHandCursor if band else Qt.CursorShape.ArrowCursor)
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Emit the pair whose band is clicked."""
        band = self.band_at(event.position())
        if band is not None and event.button() is Qt.MouseButton.LeftButton:
            self.pair_clicked.emit(band.pair)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu about the pair whose band is under the pointer."""
        band = self.band_at(QPointF(event.pos()))
        if band is not None:
            self.menu_wanted.emit(band.pair, event.globalPos())

    def leaveEvent(self, event: QEvent) -> None:
        """Highlight no band."""
        super().leaveEvent(event)
        self._hovered = None
        self.update()

    def _shaped(self, band: Band) -> Band:
        is_thin = not band.pair.degree.tells_the_same and band.pair != self.chosen
        return band.thinned(RIBBON) if is_thin else band

    def _height(self, band: Band) -> tuple[bool, bool, bool, bool]:
        """The sort key of a band, from the bottom up."""
        tells = band.pair.degree.tells_the_same
        return band.pair == self.chosen, tells, band.is_whole(self.height()), not band.pair.is_moved

    def _draw(self, painter: QPainter, band: Band) -> None:
        is_chosen, is_hovered = band.pair == self.chosen, band.pair is self._hovered
        is_whole = band.is_whole(self.height())
        colour = QColor(self.theme.band_selected if is_chosen else band_colour(self.theme, band.pair))
        if not is_chosen:
            colour.setAlphaF(HOVERED if is_hovered else WHOLE if is_whole else BROKEN)
        path = self.path(band)
        painter.fillPath(path, colour)
        painter.strokePath(path, self._edge(band.pair, is_loud=is_chosen or is_hovered))

    def _edge(self, pair: Pair, *, is_loud: bool) -> QPen:
        """The pen of the line round a band, seen where the fill is too pale; dashed for moved pairs."""
        colour = self.theme.ink if is_loud else edge_colour(self.theme, pair)
        pen = QPen(QColor(colour), LOUD_EDGE if is_loud else EDGE)
        if pair.is_moved:
            pen.setDashPattern([4, 3])
        return pen
