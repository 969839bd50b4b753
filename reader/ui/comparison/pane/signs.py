"""Small signs in and beside the text: corners round related passages, a sheet where there is a note."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.ui.comparison.pane.text_column import Ink, TextColumn
from reader.ui.look.theme import Theme

SIGN_WIDTH, SIGN_HEIGHT = 8.0, 10.0
# Pixels from the text to the sign of a note, between it and the edge bars.
SIGN_DISTANCE = 10.5

# Pixels of the length and thickness of a corner's arms, which no letter has.
ARM, THICK = 7, 2


def draw_corners(painter: QPainter, colour: str, rects: list[QRectF], *, mirrored: bool = False) -> None:
    """Paint corners at the beginning and the end of a sentence, so that no meaning rests on its ground alone.

    Args:
        painter: with the coordinates of the rectangles.
        colour: of the corners.
        rects: of the lines of the sentence.
        mirrored: whether it runs from right to left.
    """
    if not rects:
        return
    first, last = rects[0], rects[-1]
    begin = first.right() if mirrored else first.left(), first.top()
    end = last.left() if mirrored else last.right(), last.bottom()
    for (x, y), is_end in ((begin, False), (end, True)):
        is_left = mirrored == is_end
        for wide, high in ((ARM, THICK), (THICK, ARM)):
            left, top = round(x) - (0 if is_left else wide), round(y) - (high if is_end else 0)
            painter.fillRect(left, top, wide, high, QColor(colour))


def draw_note_signs(
    painter: QPainter, theme: Theme, column: TextColumn, inks: list[Ink], *, mirrored: bool
) -> None:
    """Paint the sheet beside the first line of each of these sentences that has a note."""
    x = column.width + SIGN_DISTANCE - SIGN_WIDTH if mirrored else -SIGN_DISTANCE
    for ink in inks:
        if column.marks.notes(ink.sentence):
            line = ink.ground[0]
            _sheet(painter, theme, QPointF(x, line.center().y() - SIGN_HEIGHT / 2))


def _sheet(painter: QPainter, theme: Theme, corner: QPointF) -> None:
    painter.setPen(QPen(QColor(theme.ink), 1))
    painter.setBrush(QColor(theme.pair_tint))
    painter.drawRoundedRect(QRectF(corner.x(), corner.y(), SIGN_WIDTH, SIGN_HEIGHT), 1.5, 1.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for y in (3.2, 5.2, 7.2):
        painter.drawLine(QLineF(corner.x() + 2, corner.y() + y, corner.x() + SIGN_WIDTH - 2, corner.y() + y))
