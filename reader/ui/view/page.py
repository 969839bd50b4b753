"""The page with both reports on it: heads, panes, the gutter between them, and the overview beside them."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QGridLayout, QWidget

from reader.compare.model import Comparison, Pair, Side
from reader.ui.theme import Theme
from reader.ui.view.arrangement import Choice
from reader.ui.view.face import face
from reader.ui.view.gutter import Band, Gutter
from reader.ui.view.head import Head
from reader.ui.view.reading_pane import ReadingPane
from reader.ui.view.scroll_lock import ScrollLock
from reader.ui.view.spread import Spread
from reader.ui.view.stops import Stop


class Page(QWidget):
    """Shows a comparison; knows what is bright, not why."""

    zoom_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.choice = theme, Choice()
        self.spread: Spread | None = None
        self.stop: Stop | None = None
        self._face = face(1.0)
        self.heads = {side: Head(side, theme, self) for side in Side}
        self.panes = {side: ReadingPane(side, theme, self) for side in Side}
        self.gutter = Gutter(theme, self)
        self.lock = ScrollLock(dict(self.panes), lambda: self.spread, self)
        self._lay_out()
        self.lock.moved.connect(self.refresh_bands)
        for pane in self.panes.values():
            pane.resized.connect(self._set_widths)
            pane.zoom_wanted.connect(self.zoom_wanted)
        self.set_theme(theme)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show two reports from their beginnings, or an empty page."""
        self.spread = Spread(comparison, self.choice, self._face) if comparison else None
        self.stop = None
        for side in Side:
            self.heads[side].show_article(comparison.side(side).article if comparison else None)
            self.panes[side].forget()
        self._set_widths()

    def set_choice(self, choice: Choice) -> None:
        """Show the same two reports in another order; what is read stays in sight."""
        self.choice = choice
        if self.spread is not None:
            held = self._held()
            self.spread.arrange(choice)
            self._set_widths(held)

    def set_zoom(self, zoom: float) -> None:
        """Set the type larger or smaller, 1.0 being the size as designed."""
        held = self._held()
        self._face = face(zoom)
        self._set_widths(held)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.theme = theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.paper))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        for side in Side:
            self.heads[side].set_theme(theme)
            self.panes[side].set_theme(theme)
        self.gutter.set_theme(theme)

    def set_stop(self, stop: Stop | None) -> None:
        """Draw another pair or passage bright."""
        self.stop = stop
        for side in Side:
            pane = self.panes[side]
            if pane.galley is not None:
                pane.galley.choose(stop.pair if stop else None)
            chosen = frozenset(stop.sentences(side) if stop else ())
            pane.set_highlights(replace(pane.inker.highlights, chosen=chosen))
        self.refresh_bands()

    def bring(self, stop: Stop, keep: Side | None = None) -> None:
        """Bring a pair level, or a passage into sight; the kept side moves only if it must."""
        if self.spread is None:
            return
        left, right = (self.spread.extent(side, stop.sentences(side)) for side in Side)
        if left and right and not self.spread.is_level:
            self.lock.bring_level(left, right, keep)
        elif left:
            self.lock.bring_into_sight(Side.LEFT, left)
        elif right:
            self.lock.bring_into_sight(Side.RIGHT, right)

    def refresh_bands(self) -> None:
        """Draw the bands of what is in sight now."""
        self.gutter.show_bands(tuple(self._bands()), self.stop.pair if self.stop else None)

    def _bands(self) -> list[Band]:
        if self.spread is None:
            return []
        pairs: dict[int, Pair] = {}
        for side, pane in self.panes.items():
            top = pane.to_column(pane.viewport().rect().topLeft()).y()
            found = self.spread.pairs_between(side, top, top + pane.viewport().height())
            pairs |= {pair.number: pair for pair in found}
        if self.stop and self.stop.pair:
            pairs[self.stop.pair.number] = self.stop.pair
        return [band for pair in pairs.values() if (band := self._band(pair))]

    def _band(self, pair: Pair) -> Band | None:
        if self.spread is None:
            return None
        ends = self.spread.extent(Side.LEFT, pair.left), self.spread.extent(Side.RIGHT, pair.right)
        shown = [
            tuple(self.panes[side].shown_y(y) for y in end) if end else None
            for side, end in zip(Side, ends, strict=True)
        ]
        left, right = shown
        return Band(pair, (left[0], left[1]), (right[0], right[1])) if left and right else None

    def _held(self) -> tuple[Side, int, float] | None:
        """The first sentence in sight on the left, and how far down it stands."""
        for side, pane in self.panes.items():
            sentence = pane.first_in_sight()
            extent = self.spread.extent(side, (sentence,)) if self.spread and sentence is not None else None
            if extent and sentence is not None:
                return side, sentence, pane.shown_y(extent[0])
        return None

    def _set_widths(self, held: tuple[Side, int, float] | None = None) -> None:
        held = held or self._held()
        columns = {side: self._face.column(pane.viewport().width()) for side, pane in self.panes.items()}
        for side, (left, wide) in columns.items():
            self.panes[side].column_left = left
            self.heads[side].set_column(left, wide)
        if self.spread is not None:
            self.spread.set_widths({side: wide for side, (_, wide) in columns.items()}, self._face)
        for side, pane in self.panes.items():
            galley = self.spread.galleys[side] if self.spread else None
            pane.show_galley(galley, self.spread.labels(side) if self.spread else {})
        self.set_stop(self.stop)
        if held and self.spread and (extent := self.spread.extent(held[0], (held[1],))):
            pane = self.panes[held[0]]
            pane.scroll_to(pane.offset + pane.shown_y(extent[0]) - held[2])
            self.lock.follow(held[0])

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for column, side in ((0, Side.LEFT), (2, Side.RIGHT)):
            grid.addWidget(self.heads[side], 0, column)
            grid.addWidget(self.panes[side], 2, column)
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.gutter, 2, 1)
        grid.setRowStretch(2, 1)
        self._grid = grid
