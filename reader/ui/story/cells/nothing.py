"""Says in an empty table why it is empty."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QTableView

from reader.ui.look.fonts import chrome_font
from reader.ui.look.theme import Theme

# Pixels around the sentence.
AROUND = 12


def say_nothing(table: QTableView, theme: Theme, why: str) -> None:
    """Paint a sentence where the rows of a table would be, and tell it to screen readers; "" is none."""
    if table.accessibleDescription() != why:
        table.setAccessibleDescription(why)
    if why:
        painter = QPainter(table.viewport())
        painter.setFont(chrome_font())
        painter.setPen(QColor(theme.faint_ink))
        room = table.viewport().rect().adjusted(AROUND, AROUND, -AROUND, -AROUND)
        top = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        painter.drawText(room, top | Qt.TextFlag.TextWordWrap, why)
        painter.end()
