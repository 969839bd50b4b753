"""Paints text into a row of the list of reports: sizes, margins, and the longest form that fits."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle

from reader.ui.look.fonts import text_scale
from reader.ui.widgets.eliding import Eliding
from reader.ui.widgets.plain import isolated

# Pixels at the sides of a row and above and below it, as in the design's drawing.
MARGIN, PAD = 16, 8
# Points of the name and of the lines below it, as in the design's drawing.
NAME_SIZE, DETAIL_SIZE = 9.5, 8.5
# Pixels of a line for each point of its type, so that marks above and below letters do not touch.
LEADING = 1.85


def line_height(size: float) -> int:
    """Pixels of a line of type of that size in points, at the scale that the desktop asks for."""
    return round(size * LEADING * text_scale())


def turned(painter: QPainter, row: QRect, part: QRect) -> QRect:
    """The place of a part of a row, mirrored within the row where the window runs right to left."""
    return QStyle.visualRect(painter.layoutDirection(), row, part)


def write(painter: QPainter, rect: QRect, forms: tuple[str, ...], font: QFont, colour: str) -> None:
    """Paint the first form that fits, else the last one elided; it keeps its own direction.

    The forms go from the longest to the shortest; the colour is "#rrggbb".
    """
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = isolated(_fitting(painter, forms, rect.width()))
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)


def _fitting(painter: QPainter, forms: tuple[str, ...], width: int) -> str:
    """The form that fits, remembered for each font: to find it takes longer than to paint it."""
    metrics = painter.fontMetrics()
    font = painter.font().key(), metrics.fontDpi()
    if font not in _eliding:
        _eliding[font] = Eliding(metrics)
    return _eliding[font](forms, width)


_eliding: dict[tuple[str, float], Eliding] = {}
"""By font and by the screen's dots an inch; the list has three fonts at a time."""
