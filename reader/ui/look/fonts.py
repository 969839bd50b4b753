"""The two type faces of the program: a serif for reading, a sans serif for everything around it."""

import sys
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from reader.paths import resources

READING = "Noto Serif"
CHROME = "Inter"

_POINT = 96 / 72 if sys.platform == "darwin" else 1.0
"""What is a point in a size below: on a Mac a point is a pixel, elsewhere a third more."""

READING_SIZE = 12.5
"""Points of the reading face at zoom 1: about 65 characters a line in half of a 1280-pixel window."""

CHROME_SIZE = 9.5
"""Points of the face of menus, lists and buttons."""


@cache
def load_fonts() -> None:
    """Make the fonts that come with the program known to Qt; needs a QGuiApplication."""
    for file in sorted((resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def reading_font(zoom: float = 1.0) -> QFont:
    """The face in which articles are set; scripts it lacks fall back to what the system has."""
    font = QFont([READING, "DejaVu Serif", "serif"])
    font.setPointSizeF(READING_SIZE * _POINT * zoom)
    return font


def chrome_font(size: float = CHROME_SIZE, *, bold: bool = False) -> QFont:
    """The face of the window around the articles, size in points."""
    font = QFont([CHROME, "DejaVu Sans", "sans-serif"])
    font.setPointSizeF(size * _POINT)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font
