"""The parts of a page and their layout: heads, panes, the gutter between them, the overviews beside them."""

from PySide6.QtGui import QColor, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from reader.compare.side import Both, Side
from reader.ui.comparison.accessible.install import install
from reader.ui.comparison.around.head import ReportHead
from reader.ui.comparison.gutter.gutter import Gutter
from reader.ui.comparison.gutter.order_map import OrderMapView
from reader.ui.comparison.gutter.overview import Overview
from reader.ui.comparison.pane.reading_pane import ReadingPane
from reader.ui.look.theme import Theme

# Pixels of the page's width below which two reports side by side would have some 20 letters a line.
STACKED_BELOW = 420


class PageParts(QWidget):
    """The parts in their places and the colours of a theme, empty."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        install()
        self.theme = theme
        self.heads = Both.each(lambda side: ReportHead(side, theme, self))
        self.panes = Both.each(lambda side: ReadingPane(side, theme, self))
        self.gutter = Gutter(theme, self)
        self.overview, self.order_map = Overview(theme, self), OrderMapView(theme, self)
        self.hairline = QFrame(self)
        self.hairline.setFixedHeight(1)
        self.hairline.setAutoFillBackground(True)
        self.setAutoFillBackground(True)
        self._lay_out()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Use another theme."""
        self.theme = theme
        _colour(self, theme.paper)
        _colour(self.hairline, theme.rule)
        for side in Side:
            self.heads.of(side).set_theme(theme)
            self.panes.of(side).set_theme(theme)
        for part in (self.gutter, self.overview, self.order_map):
            part.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.gutter.fit(self.width())
        self._grid.activate()
        if self.is_stacked is not (self.width() < STACKED_BELOW):
            self._place(is_stacked=self.width() < STACKED_BELOW)

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.addWidget(self.hairline, 1, 0, 1, 4)
        self._grid.setColumnStretch(0, 1)
        self._grid.setRowStretch(2, 1)
        self._place(is_stacked=False)

    def _place(self, *, is_stacked: bool) -> None:
        """Put the reports side by side, or B below A where lines would hold only a few words."""
        self.is_stacked, grid = is_stacked, self._grid
        below, beside = (3, 0) if is_stacked else (0, 2)
        grid.addWidget(self.heads.left, 0, 0)
        grid.addWidget(self.panes.left, 2, 0)
        grid.addWidget(self.heads.right, below, beside)
        grid.addWidget(self.panes.right, below + (1 if is_stacked else 2), beside)
        grid.addWidget(self.gutter, 2, 1)
        for strip in (self.overview, self.order_map):
            grid.addWidget(strip, 2, 3, 3 if is_stacked else 1, 1)
        grid.setColumnStretch(2, 0 if is_stacked else 1)
        grid.setRowStretch(4, 1 if is_stacked else 0)
        self.gutter.setHidden(is_stacked)
        for head in self.heads:
            head.set_compact(is_compact=is_stacked)


def _colour(widget: QWidget, colour: str) -> None:
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor(colour))
    widget.setPalette(palette)
