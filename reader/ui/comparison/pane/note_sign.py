"""The small written sheet beside a sentence on which a person left a note."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.ui.comparison.pane.text_column import TextColumn
from reader.ui.look.theme import Theme

WIDTH, HEIGHT = 8.0, 10.0
DISTANCE = 10.5
"""Pixels from the text, between it and the edge bars."""


def draw_note_signs(painter: QPainter, theme: Theme, column: TextColumn, row: int, *, mirrored: bool) -> None:
    """Draw the sign beside the first line of every sentence of a piece that has a note."""
    x = column.width + DISTANCE - WIDTH if mirrored else -DISTANCE
    for ink in column.inks(row):
        if ink.ground and column.marks.notes(ink.sentence):
            line = ink.ground[0]
            _sheet(painter, theme, QPointF(x, line.center().y() - HEIGHT / 2))


def _sheet(painter: QPainter, theme: Theme, corner: QPointF) -> None:
    painter.setPen(QPen(QColor(theme.ink), 1))
    painter.setBrush(QColor(theme.pair_tint))
    painter.drawRoundedRect(QRectF(corner.x(), corner.y(), WIDTH, HEIGHT), 1.5, 1.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for y in (3.2, 5.2, 7.2):
        painter.drawLine(QLineF(corner.x() + 2, corner.y() + y, corner.x() + WIDTH - 2, corner.y() + y))
