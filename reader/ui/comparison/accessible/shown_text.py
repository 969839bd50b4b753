"""A pane's text as one string with a line for each piece, where folds and gaps stand with their labels."""

from bisect import bisect_right
from itertools import accumulate

from reader.ui.comparison.layout.arrangement import PieceKind
from reader.ui.comparison.pane.pane import Pane
from reader.ui.comparison.pane.positions import Positions

_WRITTEN = {PieceKind.TEXT, PieceKind.ASIDE}


class ShownText:
    """Converts between places in that string, in UTF-16 units, and positions in the article, in code points.

    It holds for one layout of the pane.
    """

    def __init__(self, pane: Pane) -> None:
        self._pane, self.column = pane, pane.column
        lines = [pane.line(row) for row in range(len(pane.column.pieces) if pane.column else 0)]
        self.text = "\n".join(lines)
        self._starts = list(accumulate((len(line) + 1 for line in lines), initial=0))[:-1]
        self._positions = Positions(self.text)
        self.length = self._positions.units(len(self.text))

    def between(self, start: int, end: int) -> str:
        """The text between two places."""
        return self.text[self._positions.point(max(start, 0)) : self._positions.point(min(end, self.length))]

    def place(self, row: int, point: int) -> int:
        """The place of a position of the article in a row that shows it; of a fold its beginning."""
        if self.column is None or not 0 <= row < len(self._starts):
            return 0
        piece = self.column.pieces[row]
        within = min(max(point - piece.span.start, 0), len(piece.span)) if piece.kind in _WRITTEN else 0
        return self._positions.units(self._starts[row] + within)

    def row(self, place: int) -> int:
        """The row that a place is in."""
        return max(0, bisect_right(self._starts, self._positions.point(place)) - 1)

    def point(self, place: int) -> int | None:
        """The position in the article at a place; None on a fold or a gap."""
        row = self.row(place)
        if self.column is None or not self._starts or self.column.pieces[row].kind not in _WRITTEN:
            return None
        return self.column.pieces[row].span.start + self._positions.point(place) - self._starts[row]
