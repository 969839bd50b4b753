"""Paper's units, faces and inks: what everything that is painted on a page is measured and set with."""

from dataclasses import dataclass
from enum import Enum, auto
from threading import local

from PySide6.QtGui import QColor, QFont

from reader.compare.side import Side
from reader.report.options import DEFAULT_FONT_SIZE, Look, Options
from reader.ui.look.fonts import CHROME, READING
from reader.ui.look.theme import LIGHT

UNITS = 20
"""Units of the layout in a point. Lines break alike on every printer and screen, since nothing is hinted."""

LEADING = 1.32  # of a line to its type size: Noto Serif set for reading, a little tighter than on screen
MARGIN = 44.0  # points, on all four sides
_NO_LIGATURES = ("liga", "clig", "dlig", "calt")  # copied from a PDF, a ligature is not the letters it shows


class Face(Enum):
    """The faces of a page."""

    READING = auto()
    READING_BOLD = auto()
    READING_ITALIC = auto()
    PLAIN = auto()
    BOLD = auto()


def points(value: float) -> float:
    """Points in units of the layout."""
    return value * UNITS


class _Faces(local):
    """The faces of one thread: a QFont keeps the engine it found, and no two threads may share an engine."""

    def __init__(self) -> None:
        self.made: dict[tuple[Face, float], QFont] = {}


_FACES = _Faces()


def font(face: Face, size: float) -> QFont:
    """That face at that size in points; scripts it lacks come from the fonts of the system."""
    if (face, size) not in _FACES.made:
        _FACES.made[face, size] = _made(face, size)
    return _FACES.made[face, size]


def _made(face: Face, size: float) -> QFont:
    is_reading = face in {Face.READING, Face.READING_BOLD, Face.READING_ITALIC}
    made = QFont([READING, "DejaVu Serif", "serif"] if is_reading else [CHROME, "DejaVu Sans", "sans-serif"])
    made.setPixelSize(max(1, round(points(size))))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setItalic(face is Face.READING_ITALIC)
    if face is Face.READING_BOLD:
        made.setWeight(QFont.Weight.Bold)
    if face is Face.BOLD:
        made.setWeight(QFont.Weight.DemiBold)
    for feature in _NO_LIGATURES:
        made.setFeature(QFont.Tag(feature), 0)
    return made


@dataclass(frozen=True, slots=True)
class Ink:
    """The colours of one print; all but `side` and `fact` are greys in every look."""

    options: Options

    text = QColor("#161616")
    faint = QColor("#666666")
    rule = QColor("#bdbdbd")
    hair = QColor("#dedede")

    @property
    def is_coloured(self) -> bool:
        """Whether A is orange and B is blue."""
        return self.options.look is Look.COLOUR

    def side(self, side: Side | None) -> QColor:
        """The colour of a report, black without colour."""
        if side is None or not self.is_coloured:
            return self.text
        return QColor(LIGHT.lines.of(side))

    def fact(self) -> QColor:
        """The edge of the box around a fact that differs."""
        return QColor(LIGHT.fact) if self.is_coloured else self.text


@dataclass(frozen=True, slots=True)
class Sheet:
    """The page as options ask for it, in units; everything stands between left and right, top and foot."""

    options: Options

    @property
    def width(self) -> float:
        """Of the whole page."""
        return points(self.options.page_size[0])

    @property
    def height(self) -> float:
        """Of the whole page."""
        return points(self.options.page_size[1])

    @property
    def left(self) -> float:
        """Where text begins."""
        return points(MARGIN)

    @property
    def right(self) -> float:
        """Where text ends."""
        return self.width - points(MARGIN)

    @property
    def text_width(self) -> float:
        """Between the margins."""
        return self.right - self.left

    @property
    def top(self) -> float:
        """Where the first line stands."""
        return points(MARGIN)

    @property
    def foot(self) -> float:
        """Where the last line ends; the running footer is below."""
        return self.height - points(MARGIN + 12)

    def scaled(self, size: float) -> float:
        """A type size that goes with text of the default size, at the size of text that was chosen."""
        return size * self.options.font_size / DEFAULT_FONT_SIZE
