"""The bare frame of the window, on the screen before anything else is imported.

Trap: `from PySide6.QtCore import Qt` alone takes 30 ms, since it makes every enum of that namespace; QStyle,
QFont, QSizePolicy and the event classes take 5 to 9 ms each. So this module does without them, and without
calls that ask for them unseen: the first fillRect, setPen or setBrush takes 15 ms, QApplication.setStyle 5.
"""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QMainWindow

FIRST_SIZE, LEAST_SIZE = (1440, 900), (760, 480)
COLOURS = ("#f6f5f2", "#f2f1ed", "#fbfaf7")
"""Of chrome, list and paper, until a theme was worn once."""
EDGES = (74, 252, 26)
"""Where the toolbar ends, the list ends and the status bar begins (from below), until they were seen once."""


def open_store(file: Path | None = None) -> QSettings:
    """What is kept about the program between two runs: in that file, or in the user's settings folder."""
    ini = QSettings.Format.IniFormat
    if file is not None:
        return QSettings(str(file), ini)
    return QSettings(ini, QSettings.Scope.UserScope, "Parallax", "parallax")


class Frame(QMainWindow):
    """Where the window was last time, painted in its grounds alone; then it asks to be furnished."""

    shown_first = Signal()

    def __init__(self, store: QSettings) -> None:
        super().__init__()
        self.store = store
        self._is_bare, self._is_painted = True, False
        self.setWindowTitle("Parallax")
        self.setMinimumSize(*LEAST_SIZE)
        room = self.screen().availableSize()
        self.resize(min(FIRST_SIZE[0], room.width()), min(FIRST_SIZE[1], room.height()))
        kept = store.value("window/geometry")
        if isinstance(kept, QByteArray):
            self.restoreGeometry(kept)

    def furnished(self) -> None:
        """From now on its contents paint themselves."""
        self._is_bare = False
        self.update()

    def remember_grounds(self, colours: tuple[str, str, str], edges: tuple[int, int, int]) -> None:
        """Keep what the bare frame is painted with next time."""
        self.store.setValue("window/colours", " ".join(colours))
        self.store.setValue("window/edges", " ".join(map(str, edges)))

    def paintEvent(self, event: object) -> None:
        if self._is_bare:
            self._paint_grounds()
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.shown_first.emit)

    def _paint_grounds(self) -> None:
        chrome, sidebar, paper = _kept(self.store, "window/colours", COLOURS)
        top, left, foot = (int(edge) for edge in _kept(self.store, "window/edges", tuple(map(str, EDGES))))
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


def _kept(store: QSettings, key: str, otherwise: tuple[str, ...]) -> list[str]:
    kept = str(store.value(key, "")).split()
    return kept if len(kept) == len(otherwise) else list(otherwise)
