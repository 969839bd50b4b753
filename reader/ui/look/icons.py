"""Our own simple drawings as icons, in the colours of the theme and sharp at every scale."""

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from reader.paths import resources
from reader.ui.look.contrast import mixed
from reader.ui.look.theme import Theme

# Device-independent pixels of an icon's side.
SIZE = 18

# Device pixel ratios that are drawn; Qt shrinks the next larger one for those between.
SCALES = (1, 2, 3)

# How much of the ink is left in a disabled icon.
DISABLED = 0.4


def icon(name: str, theme: Theme) -> QIcon:
    """The drawing resources/icons/NAME.svg in the theme's ink."""
    drawn = QIcon()
    for mode, colour in (
        (QIcon.Mode.Normal, theme.ink),
        (QIcon.Mode.Disabled, mixed(theme.chrome, theme.ink, DISABLED)),
    ):
        for scale in SCALES:
            drawn.addPixmap(pixmap(name, colour, SIZE, scale), mode)
    return drawn


def pixmap(name: str, colour: str, size: int, scale: float = 1) -> QPixmap:
    """The drawing in one colour ("#rrggbb"), size device-independent pixels wide and high; drawn once."""
    key = f"{name} {colour} {size} {scale}"
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):
        picture = _drawn(name, colour, size, scale)
        QPixmapCache.insert(key, picture)
    return picture


def _drawn(name: str, colour: str, size: int, scale: float) -> QPixmap:
    svg = (resources() / "icons" / f"{name}.svg").read_bytes().replace(b"currentColor", colour.encode())
    picture = QPixmap(round(size * scale), round(size * scale))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture
