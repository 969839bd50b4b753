"""Icons from the program's own drawings, in the colours of the theme and sharp at every scale."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from reader.paths import resources
from reader.ui.look.contrast import mixed
from reader.ui.look.theme import Theme

# Device-independent pixels of an icon's side: about as high as the words beside it.
SIZE = 18

# The part of the ink that a disabled icon is drawn with: less than an enabled one, and still seen.
DISABLED = 0.4


def icon(name: str, theme: Theme) -> QIcon:
    """The drawing resources/icons/NAME.svg in the theme's ink."""
    return QIcon(_Drawing(name, theme.ink, mixed(theme.chrome, theme.ink, DISABLED)))


class _Drawing(QIconEngine):
    """A drawing, drawn in each size when that is asked for: dense screens and larger type ask for more."""

    def __init__(self, name: str, ink: str, disabled: str) -> None:
        super().__init__()
        self._name, self._ink, self._disabled = name, ink, disabled

    def clone(self) -> QIconEngine:
        """Another one, for an icon that is changed; trap: Qt needs what Python would delete at once."""
        made = _Drawing(self._name, self._ink, self._disabled)
        _CLONES.append(made)
        return made

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        colour = self._disabled if mode is QIcon.Mode.Disabled else self._ink
        return pixmap(self._name, colour, max(1, min(size.width(), size.height())))

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        dense = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect, self.pixmap(rect.size() * dense, mode, state))


_CLONES: list[_Drawing] = []
"""Held as long as the program runs: there are hardly ever any."""


def pixmap(name: str, colour: str, size: int, scale: float = 1) -> QPixmap:
    """The drawing resources/icons/NAME.svg in one colour ("#rrggbb"), kept in Qt's cache.

    It is size device-independent pixels wide and high, each of them scale pixels of the device.
    """
    key = f"{name} {colour} {size} {scale}"
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):
        picture = _drawn(name, colour, size, scale)
        QPixmapCache.insert(key, picture)
    return picture


def _drawn(name: str, colour: str, size: int, scale: float) -> QPixmap:
    picture = QPixmap(round(size * scale), round(size * scale))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _read(name, colour).render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


@lru_cache(maxsize=1)  # the sizes of an icon are drawn one after another
def _read(name: str, colour: str) -> QSvgRenderer:
    svg = (resources() / "icons" / f"{name}.svg").read_bytes().replace(b"currentColor", colour.encode())
    return QSvgRenderer(QByteArray(svg))
