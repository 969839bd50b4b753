"""The two typefaces of the program: a serif for reading, a sans serif for everything around it."""

import sys
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from reader.paths import resources

READING = "Noto Serif"
CHROME = "Inter"

_POINT = 96 / 72 if sys.platform == "darwin" else 1.0
"""Qt's points for one point of the sizes below: on a Mac Qt's point is a pixel, elsewhere a third more."""

# Points of the reading face at zoom 1: about 65 characters a line in half of a 1280-pixel window.
READING_SIZE = 12.5

# Points of the face of menus, lists and buttons.
CHROME_SIZE = 9.5


# Average characters of the longest line, until a person chooses: with 60 to 75 the eye finds the next line.
CHARACTERS_A_LINE = 70

_FAMILY, _CHARACTERS, _SCALE = "reading family", "reading characters", "text scale"
"""The application's properties that hold the chosen reading font, line length and scale."""


@cache
def load_fonts() -> None:
    """Register the fonts that come with the program, once; needs a QGuiApplication."""
    for file in sorted((resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def choose_reading(family: str, characters: int) -> None:
    """Choose the font family of articles, "" for the program's own, and the characters of a line at most."""
    if (application := QGuiApplication.instance()) is not None:
        application.setProperty(_FAMILY, family)
        application.setProperty(_CHARACTERS, characters)


def characters_a_line() -> int:
    """The most characters of average width in a line of an article."""
    application = QGuiApplication.instance()
    chosen = application.property(_CHARACTERS) if application is not None else None
    return chosen if isinstance(chosen, int) else CHARACTERS_A_LINE


def set_text_scale(scale: float) -> None:
    """Make all fonts from now on that many times as large as designed."""
    if (application := QGuiApplication.instance()) is not None:
        application.setProperty(_SCALE, scale)


def text_scale() -> float:
    """How many times as large as designed fonts are made: 1.0 unless the desktop asks for more."""
    application = QGuiApplication.instance()
    chosen = application.property(_SCALE) if application is not None else None
    return chosen if isinstance(chosen, float) else 1.0


def reading_font(zoom: float = 1.0) -> QFont:
    """The font of articles at a zoom; scripts that it lacks come from the program's and system's fonts."""
    application = QGuiApplication.instance()
    chosen = application.property(_FAMILY) if application is not None else None
    font = QFont(
        [*([chosen] if isinstance(chosen, str) and chosen else ()), READING, "DejaVu Serif", "serif"]
    )
    font.setPointSizeF(READING_SIZE * _POINT * zoom * text_scale())
    return font


def chrome_font(size: float = CHROME_SIZE, *, bold: bool = False) -> QFont:
    """The font of everything around the articles; size in points, before the desktop's scale."""
    return QFont(_chrome_font(size * _POINT * text_scale(), bold))


@cache  # asked for at every line that is drawn
def _chrome_font(points: float, bold: bool) -> QFont:  # noqa: FBT001  # a key
    font = QFont([CHROME, "DejaVu Sans", "sans-serif"])
    font.setPointSizeF(points)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font
