"""What a page is made of: heads, panes, the gutter between them, and the overviews beside them."""

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


class PageParts(QWidget):
    """The parts in their places, in the colours of a theme; nothing is shown in them yet."""

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
        """Take other colours."""
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

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for column, side in ((0, Side.LEFT), (2, Side.RIGHT)):
            grid.addWidget(self.heads.of(side), 0, column)
            grid.addWidget(self.panes.of(side), 2, column)
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.hairline, 1, 0, 1, 4)
        grid.addWidget(self.gutter, 2, 1)
        grid.addWidget(self.overview, 2, 3)
        grid.addWidget(self.order_map, 2, 3)
        grid.setRowStretch(2, 1)


def _colour(widget: QWidget, colour: str) -> None:
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor(colour))
    widget.setPalette(palette)
