"""What the overview and the order map have in common: a route in a picture, and what of it is in sight."""

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from reader.compare.arrangement.route import NO_ROUTE, Route
from reader.compare.arrangement.stops import Stop
from reader.compare.model import Comparison
from reader.compare.side import Both
from reader.ui.look.theme import Theme


class RoutePicture(QWidget):
    """Pictures the stops of a comparison; what is painted once holds until the route or the theme changes."""

    def __init__(self, theme: Theme, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._comparison: Comparison | None = None
        self._route = NO_ROUTE
        self._sight: Both[tuple[int, int] | None] = Both(None, None)
        self._chosen: Stop | None = None
        self._picture: QPixmap | None = None
        self.setFixedWidth(width)
        self.readable: object = None  # its accessible interface, which has to live as long

    def show_route(self, comparison: Comparison | None, route: Route) -> None:
        """Show another comparison, with those of its pairs that are among the stops of the route."""
        self._comparison, self._route, self._picture = comparison, route, None
        self._sight, self._chosen = Both(None, None), None
        self.update()

    def set_sight(self, sight: Both[tuple[int, int] | None], chosen: Stop | None) -> None:
        """Frame what is in sight, the first and last sentence of each side, and mark the selected stop."""
        if (sight, chosen) != (self._sight, self._chosen):
            self._sight, self._chosen = sight, chosen
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Use another theme."""
        self.theme, self._picture = theme, None
        self.update()
