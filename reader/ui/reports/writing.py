"""How words are written into a row of the list: their size, their place, as much of them as fits."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle

from reader.ui.look.fonts import text_scale
from reader.ui.widgets.eliding import first_that_fits
from reader.ui.widgets.plain import isolated

MARGIN, PAD = 16, 8
NAME_SIZE, DETAIL_SIZE = 9.5, 8.5
# Device-independent pixels and points, taken from the drawing.
# Lines of which it is remembered how they are cut: those of a few hundred rows.
FORMS_KEPT = 1_000


def line_height(size: float) -> int:
    """Pixels of a line of that size in points, as large as the desktop writes."""
    return round(size * 1.85 * text_scale())


def turned(painter: QPainter, row: QRect, part: QRect) -> QRect:
    """The part of a row on the other side where the window is read from the right."""
    return QStyle.visualRect(painter.layoutDirection(), row, part)


def write(painter: QPainter, rect: QRect, forms: tuple[str, ...], font: QFont, colour: str) -> None:
    """Write the first of the forms that fits, in its own direction, whatever that of the window."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = isolated(_fitting(painter, forms, rect.width()))
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)


def _fitting(painter: QPainter, forms: tuple[str, ...], width: int) -> str:
    """The form that fits: to find where a headline is cut takes longer than to write it."""
    metrics = painter.fontMetrics()
    asked = forms, painter.font().key(), metrics.fontDpi(), width
    if asked not in _fitted:
        while len(_fitted) >= FORMS_KEPT:
            del _fitted[next(iter(_fitted))]
        _fitted[asked] = first_that_fits(metrics, forms, width)
    return _fitted[asked]


_fitted: dict[tuple[tuple[str, ...], str, float, int], str] = {}
