"""The bare frame of the main window, shown before anything else is imported.

Trap: `from PySide6.QtCore import Qt` alone takes 30 ms, since it makes every enum of that namespace; QStyle,
QFont, QSizePolicy and the event classes take 5 to 9 ms each. So this module does without them, and without
calls that ask for them unseen: the first fillRect, setPen or setBrush takes 15 ms, QApplication.setStyle 5.
"""

from PySide6.QtCore import QRect, QSettings, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QMainWindow

from reader.kinds import Colour, OneOf, Real, Several, Whole
from reader.ui.settings.setting import Setting, keep, kept

FIRST_SIZE, LEAST_SIZE = (1440, 900), (760, 480)
# Pixels left free for the title bar above a window that is moved back onto the screen: no desktop's is higher
# by much, and without it nobody could move the window.
TITLE_BAR = 32

INTERFACE = Setting("size of the interface", 1.0, Real(1.0, 2.5, is_percentage=True))
"""The scale of the whole interface, times that of the system."""
PLACE = Setting("window/place", (), Several(Whole(-100_000, 100_000), 4))
"""Left, top, width and height in pixels of the window while it does not fill the screen."""
STATE = Setting("window/state", "normal", OneOf(("normal", "maximised", "full screen")))
COLOURS = Setting("window/colours", ("#f6f5f2", "#f2f1ed", "#fbfaf7"), Several(Colour(), 3))
"""The colours of chrome, list and paper, which the bare frame is painted with."""
EDGES = Setting("window/edges", (74, 252, 26), Several(Whole(0, 10_000), 3))
"""Pixels of the toolbar from the top, the list from the left, and the status bar from the bottom."""


def on_screen(place: QRect, rooms: list[QRect]) -> QRect:
    """The place of a window, moved and shrunk as far as needed to lie within the screens' rooms."""
    place = QRect(
        place.left(), place.top(), max(place.width(), LEAST_SIZE[0]), max(place.height(), LEAST_SIZE[1])
    )
    corners = (place.topLeft(), place.topRight(), place.bottomLeft(), place.bottomRight())
    if all(any(room.contains(corner) for room in rooms) for corner in corners):
        return place
    room = max(rooms, key=lambda room: _area(room.intersected(place)))
    width, height = min(place.width(), room.width()), min(place.height(), room.height())
    left = min(max(place.left(), room.left()), room.left() + room.width() - width)
    top = min(max(place.top(), room.top() + TITLE_BAR), room.top() + room.height() - height)
    return QRect(left, top, width, height)


class Frame(QMainWindow):
    """The window at its place of last time, painted in plain areas of colour until it is furnished.

    shown_first is emitted once, after the first paint.
    """

    shown_first = Signal()

    def __init__(self, store: QSettings) -> None:
        super().__init__()
        self.store = store
        self._is_bare, self._is_painted = True, False
        self.setWindowTitle("Parallax")
        room = self.screen().availableSize()
        # a screen at 200 % may have less room than the least size
        self.setMinimumSize(min(LEAST_SIZE[0], room.width()), min(LEAST_SIZE[1], room.height()))
        self.resize(min(FIRST_SIZE[0], room.width()), min(FIRST_SIZE[1], room.height()))
        if place := kept(store, PLACE):
            rooms = [screen.availableGeometry() for screen in QGuiApplication.screens()]
            self.setGeometry(on_screen(QRect(*place), rooms))

    def appear(self) -> None:
        """Show the window as it was last time: normal, maximised or full screen."""
        match kept(self.store, STATE):
            case "maximised":
                self.showMaximized()
            case "full screen":
                self.showFullScreen()
            case _:
                self.show()

    def furnished(self) -> None:
        """Stop painting the plain areas: the window's content is there."""
        self._is_bare = False
        self.update()

    def remember(self, colours: tuple[str, str, str], edges: tuple[int, int, int]) -> None:
        """Keep the place of the window, and the colours and edges that are painted next time."""
        place = self.normalGeometry()
        keep(self.store, PLACE, (place.left(), place.top(), place.width(), place.height()))
        filling = "full screen" if self.isFullScreen() else "maximised" if self.isMaximized() else "normal"
        keep(self.store, STATE, filling)
        keep(self.store, COLOURS, colours)
        keep(self.store, EDGES, edges)

    def paintEvent(self, event: object) -> None:
        if self._is_bare:
            self._paint_grounds()
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.shown_first.emit)

    def _paint_grounds(self) -> None:
        chrome, sidebar, paper = kept(self.store, COLOURS)
        top, left, foot = kept(self.store, EDGES)
        painter = QPainter(self)
        height = self.height() - top - foot
        painter.drawPixmap(0, 0, self.width(), self.height(), _plain(chrome))
        painter.drawPixmap(0, top, left, height, _plain(sidebar))
        painter.drawPixmap(left + 1, top, self.width() - left - 1, height, _plain(paper))
        painter.end()


def _plain(colour: str) -> QPixmap:
    """One pixel of a colour, to be stretched over an area."""
    pixel = QPixmap(1, 1)
    pixel.fill(QColor(colour))
    return pixel


def _area(rect: QRect) -> int:
    return max(0, rect.width()) * max(0, rect.height())
