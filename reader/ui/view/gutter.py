"""The gutter between the panes: bands that join the marks of each pair."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
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
from PySide6.QtWidgets import QToolTip, QWidget

from reader.compare.model import Pair
from reader.ui.theme import Theme
from reader.ui.view.bands import Band
from reader.ui.view.tones import band_colour

WIDTH, LEAST_WIDTH = 74, 44
"""Pixels across which the bands run, and where the page is narrow."""
NARROW = 560
"""Pixels of page below which the lines need the room more than the bands do."""

FAINT, HOVERED = 0.85, 1.0
THREAD_END = 3.5


class Gutter(QWidget):
    """Draws the bands it is given; tells which one was clicked."""

    pair_clicked = Signal(object)
    menu_wanted = Signal(object, QPoint)  # pair, global place

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.bands: tuple[Band, ...] = ()
        self.chosen: Pair | None = None
        self.explain: Callable[[Pair], str] = repr
        self.speak: Callable[[Pair], str] = repr
        self.pairs: tuple[Pair, ...] = ()
        self.readable: object = None  # what a screen reader was given; lives as long as this widget
        self.setAccessibleName(self.tr("Pairs"))
        self._hovered: Pair | None = None
        self._thread: tuple[QPointF, QPointF] | None = None
        self.fit(NARROW)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def fit(self, width: int) -> None:
        """Take as much as a page of that width has for it."""
        self.setFixedWidth(LEAST_WIDTH if width < NARROW else WIDTH)

    def spoken_count(self) -> int:
        """How many pairs a screen reader can read here."""
        return len(self.pairs)

    def spoken(self, index: int) -> str:
        """One pair as a sentence."""
        return self.speak(self.pairs[index])

    def show_bands(self, bands: tuple[Band, ...], chosen: Pair | None) -> None:
        """Draw other bands; the chosen one bright and on top."""
        self.bands = tuple(sorted(bands, key=lambda b: (b.pair == chosen, b.pair.is_moved)))
        self.chosen = chosen
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.theme = theme
        self.update()

    def show_thread(self, ends: tuple[QPointF, QPointF] | None) -> None:
        """Draw the line of a link that is being dragged, or take it away."""
        self._thread = ends
        self.update()

    def band_at(self, at: QPointF) -> Band | None:
        """The uppermost band at a place."""
        return next((b for b in reversed(self.bands) if self.path(b).contains(at)), None)

    def path(self, band: Band) -> QPainterPath:
        """The shape of a band; in a mirrored window the left report stands on the right."""
        return band.path(self.width(), mirrored=self.isRightToLeft())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bands, the chosen one last."""
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
        """Say why a pair is one when the pointer rests on its band."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            band = self.band_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.explain(band.pair) if band else "", self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Bring out the band under the pointer."""
        band = self.band_at(event.position())
        hovered = band.pair if band else None
        if hovered is not self._hovered:
            self._hovered = hovered
            self.setCursor(Qt.CursorShape.PointingHandCursor if band else Qt.CursorShape.ArrowCursor)
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the band under the pointer."""
        band = self.band_at(event.position())
        if band is not None and event.button() is Qt.MouseButton.LeftButton:
            self.pair_clicked.emit(band.pair)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu about the pair whose band is under the pointer."""
        band = self.band_at(QPointF(event.pos()))
        if band is not None:
            self.menu_wanted.emit(band.pair, event.globalPos())

    def leaveEvent(self, event: QEvent) -> None:
        """Let go of the band."""
        super().leaveEvent(event)
        self._hovered = None
        self.update()

    def _draw(self, painter: QPainter, band: Band) -> None:
        theme, is_chosen = self.theme, band.pair == self.chosen
        colour = QColor(theme.band_selected if is_chosen else band_colour(theme, band.pair))
        edge = QColor(theme.ink if is_chosen else theme.faint_ink)
        if not is_chosen:
            colour.setAlphaF(HOVERED if band.pair is self._hovered else FAINT)
        path = self.path(band)
        painter.fillPath(path, colour)
        if band.pair.is_moved or is_chosen or band.pair is self._hovered:
            pen = QPen(edge, 1.2 if is_chosen else 0.9)
            if band.pair.is_moved:
                pen.setDashPattern([4, 3])
            painter.strokePath(path, pen)
