"""The two type faces of the program: a serif for reading, a sans serif for everything around it."""

import sys
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from reader.paths import resources

READING = "Noto Serif"
CHROME = "Inter"

_POINT = 96 / 72 if sys.platform == "darwin" else 1.0
"""What is a point in a size below: on a Mac a point is a pixel, elsewhere a third more."""

# Points of the reading face at zoom 1: about 65 characters a line in half of a 1280-pixel window.
READING_SIZE = 12.5

# Points of the face of menus, lists and buttons.
CHROME_SIZE = 9.5


# The longest line, in average characters, at first: 60 to 75 are read without losing the next line.
CHARACTERS_A_LINE = 70

_FAMILY, _CHARACTERS, _SCALE = "reading family", "reading characters", "text scale"
"""The properties of the application, which wears one reading face and one size as it wears one theme."""


@cache
def load_fonts() -> None:
    """Make the fonts that come with the program known to Qt; needs a QGuiApplication."""
    for file in sorted((resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def choose_reading(family: str, characters: int) -> None:
    """Have articles set in that face, "" being ours, and in lines of so many characters at most."""
    if (application := QGuiApplication.instance()) is not None:
        application.setProperty(_FAMILY, family)
        application.setProperty(_CHARACTERS, characters)


def characters_a_line() -> int:
    """The longest line of an article, in average characters."""
    application = QGuiApplication.instance()
    chosen = application.property(_CHARACTERS) if application is not None else None
    return chosen if isinstance(chosen, int) else CHARACTERS_A_LINE


def set_text_scale(scale: float) -> None:
    """Have all fonts made from now on that much larger than designed."""
    if (application := QGuiApplication.instance()) is not None:
        application.setProperty(_SCALE, scale)


def text_scale() -> float:
    """How much larger than designed fonts are made, 1.0 unless the desktop asks for more."""
    application = QGuiApplication.instance()
    chosen = application.property(_SCALE) if application is not None else None
    return chosen if isinstance(chosen, float) else 1.0


def reading_font(zoom: float = 1.0) -> QFont:
    """The face in which articles are set; scripts it lacks fall back to ours and to what the system has."""
    application = QGuiApplication.instance()
    chosen = application.property(_FAMILY) if application is not None else None
    font = QFont(
        [*([chosen] if isinstance(chosen, str) and chosen else ()), READING, "DejaVu Serif", "serif"]
    )
    font.setPointSizeF(READING_SIZE * _POINT * zoom * text_scale())
    return font


def chrome_font(size: float = CHROME_SIZE, *, bold: bool = False) -> QFont:
    """The face of the window around the articles, size in points."""
    return QFont(_chrome_font(size * _POINT * text_scale(), bold))


@cache  # asked for at every line that is drawn
def _chrome_font(points: float, bold: bool) -> QFont:  # noqa: FBT001  # a key
    font = QFont([CHROME, "DejaVu Sans", "sans-serif"])
    font.setPointSizeF(points)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font
