"""Where things are in a view under test, and what colours it shows."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor

from reader.compare.arrangement.stops import Stop
from reader.compare.side import Side
from reader.ui.comparison.comparison_view import ComparisonView


def place_of(view: ComparisonView, side: Side, sentence: int) -> QPoint:
    """A place of the viewport within the first words of a sentence."""
    pane = view.page.panes.of(side)
    assert view.page.spread is not None
    extent = view.page.spread.extent(side, (sentence,))
    assert extent is not None
    return QPoint(round(pane.column_left) + 20, round(pane.shown_y(extent[0]) + 10))


def colours(view: ComparisonView, side: Side) -> set[str]:
    image = view.page.panes.of(side).viewport().grab().toImage()
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}


def differing(view: ComparisonView) -> Stop:
    return next(stop for stop in view.page.stops if stop.pair and stop.pair.ops and stop.pair.discrepancies)


def top_of(view: ComparisonView, side: Side, sentence: int) -> float:
    assert view.page.spread is not None
    extent = view.page.spread.extent(side, (sentence,))
    assert extent is not None
    return view.page.panes.of(side).shown_y(extent[0])
