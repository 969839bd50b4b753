"""Paints the dots of tags in a row of the list, each in the colour of its tag."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPen

from reader.library.tags import Tag
from reader.ui.look.theme import Theme
from reader.ui.reports.writing import turned

# Pixels of a dot, and from its left edge to what stands behind it.
DOT, AFTER_DOT = 8, 12
# Dots in a row that has no room for the names of its tags: its tooltip names them all.
MOST_DOTS = 4
TAG_COLOURS = {
    "orange": "#d58a3a",
    "blue": "#3f8fc6",
    "green": "#4c9a5b",
    "purple": "#8d6bbd",
    "red": "#c65353",
    "grey": "#8a8a84",
}
"""The colours of tags by name, each seen on light and dark grounds alike."""


def dots_width(tags: Sequence[Tag]) -> int:
    """The pixels that the dots of these tags take."""
    return AFTER_DOT * len(tags[:MOST_DOTS])


def paint_dots(painter: QPainter, rect: QRect, tags: Sequence[Tag], theme: Theme) -> None:
    """Paint the dots of these tags at the end of a rectangle, or at its start from right to left."""
    at = rect.right() + 1 - dots_width(tags)
    for tag in tags[:MOST_DOTS]:
        paint_dot(painter, rect, at + AFTER_DOT - DOT, tag.colour, theme)
        at += AFTER_DOT


def paint_dot(painter: QPainter, rect: QRect, at: int, colour: str, theme: Theme) -> None:
    """Paint a dot in the middle of a rectangle's height, its left edge at a pixel before mirroring."""
    dot = QRect(at, rect.center().y() - DOT // 2 + 1, DOT, DOT)
    painter.setPen(QPen(QColor(theme.ink), 0.5))
    painter.setBrush(QColor(TAG_COLOURS[colour]))
    painter.drawEllipse(turned(painter, rect, dot))
