"""Bands: the shapes that join the passages of pairs across the gutter, and which pairs have one now."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QPainterPath

from reader.compare.model import Pair
from reader.compare.side import Both
from reader.ui.comparison.layout.spread import Spread
from reader.ui.comparison.pane.pane import Pane

# The part of the gutter's width that the bend of a band reaches: half makes an even S.
BEND = 0.5


@dataclass(frozen=True, slots=True)
class Band:
    """A pair with top and bottom of its two ends, in pixels of the gutter."""

    pair: Pair
    left: tuple[float, float]
    right: tuple[float, float]

    def is_whole(self, height: float) -> bool:
        """Whether a part of both ends is in sight in a gutter of that height."""
        return all(end[1] > 0 and end[0] < height for end in (self.left, self.right))

    def thinned(self, most: float) -> "Band":
        """The band as a ribbon of that height at most, between the middles of both ends."""
        return Band(self.pair, _thin(self.left, most), _thin(self.right, most))

    def path(self, width: float, *, mirrored: bool = False) -> QPainterPath:
        """The closed shape across that width; mirrored, the left report is on the right."""
        if mirrored:
            return Band(self.pair, self.right, self.left).path(width)
        path = QPainterPath(QPointF(0, self.left[0]))
        bend = width * BEND
        path.cubicTo(
            QPointF(bend, self.left[0]), QPointF(width - bend, self.right[0]), QPointF(width, self.right[0])
        )
        path.lineTo(width, self.right[1])
        path.cubicTo(
            QPointF(width - bend, self.right[1]), QPointF(bend, self.left[1]), QPointF(0, self.left[1])
        )
        path.closeSubpath()
        return path


def _thin(end: tuple[float, float], most: float) -> tuple[float, float]:
    middle, half = (end[0] + end[1]) / 2, min(end[1] - end[0], most) / 2
    return middle - half, middle + half


def bands_in_sight(spread: Spread, panes: Both[Pane], chosen: Pair | None) -> tuple[Band, ...]:
    """The bands of all pairs with an end in sight, and of the selected pair wherever it is."""
    pairs: dict[int, Pair] = {}
    for side, pane in panes.items():
        top = pane.to_column(QPoint(0, 0)).y()
        found = spread.pairs_between(side, top, top + pane.viewport().height())
        pairs |= {pair.number: pair for pair in found}
    if chosen is not None:
        pairs[chosen.number] = chosen
    found_bands = (_band(spread, panes, pair) for pair in pairs.values())
    return tuple(band for band in found_bands if band is not None)


def _band(spread: Spread, panes: Both[Pane], pair: Pair) -> Band | None:
    left, right = spread.ends(pair)
    if left is None or right is None:
        return None
    ours, theirs = panes
    return Band(
        pair,
        (ours.shown_y(left[0]), ours.shown_y(left[1])),
        (theirs.shown_y(right[0]), theirs.shown_y(right[1])),
    )
