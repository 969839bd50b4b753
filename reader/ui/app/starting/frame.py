"""The bare frame of the window, on the screen before anything else is imported.

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
# Pixels that are left free above a window which is moved back onto the screen.
TITLE_BAR = 32

INTERFACE = Setting("size of the interface", 1.0, Real(1.0, 2.5, is_percentage=True))
"""How much larger than the system asks for everything is."""
PLACE = Setting("window/place", (), Several(Whole(-100_000, 100_000), 4))
"""Left, top, width and height of the window when it does not fill the screen."""
STATE = Setting("window/state", "normal", OneOf(("normal", "maximised", "full screen")))
COLOURS = Setting("window/colours", ("#f6f5f2", "#f2f1ed", "#fbfaf7"), Several(Colour(), 3))
"""Of chrome, list and paper."""
EDGES = Setting("window/edges", (74, 252, 26), Several(Whole(0, 10_000), 3))
"""Where the toolbar ends, the list ends and the status bar begins (from below)."""


def on_screen(place: QRect, rooms: list[QRect]) -> QRect:
    """The place, moved and made smaller as far as it must so that all of it is on the screens."""
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
    """Where the window was last time, painted in its grounds alone; then it asks to be furnished."""

    shown_first = Signal()

    def __init__(self, store: QSettings) -> None:
        super().__init__()
        self.store = store
        self._is_bare, self._is_painted = True, False
        self.setWindowTitle("Parallax")
        room = self.screen().availableSize()
        # on a screen that is enlarged twice there may be less than the least
        self.setMinimumSize(min(LEAST_SIZE[0], room.width()), min(LEAST_SIZE[1], room.height()))
        self.resize(min(FIRST_SIZE[0], room.width()), min(FIRST_SIZE[1], room.height()))
        if place := kept(store, PLACE):
            rooms = [screen.availableGeometry() for screen in QGuiApplication.screens()]
            self.setGeometry(on_screen(QRect(*place), rooms))

    def appear(self) -> None:
        """Come onto the screen as large as last time."""
        match kept(self.store, STATE):
            case "maximised":
                self.showMaximized()
            case "full screen":
                self.showFullScreen()
            case _:
                self.show()

    def furnished(self) -> None:
        """From now on its contents paint themselves."""
        self._is_bare = False
        self.update()

    def remember(self, colours: tuple[str, str, str], edges: tuple[int, int, int]) -> None:
        """Keep where the window is, and what the bare frame is painted with next time."""
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
    """One pixel, to be stretched."""
    pixel = QPixmap(1, 1)
    pixel.fill(QColor(colour))
    return pixel


def _area(rect: QRect) -> int:
    return max(0, rect.width()) * max(0, rect.height())
