"""The heights of the rows of a pane, measured or estimated, and where each row begins."""

from bisect import bisect_right
from itertools import accumulate


class RowHeights:
    """Heights and places of rows, in pixels from the top of the text; two level panes share one.

    A row that turns out higher than estimated moves all rows after it. The differences are kept in a Fenwick
    tree (binary indexed tree), so that a change and a look-up each take logarithmic time.
    """

    def __init__(self, heights: list[float], gaps: list[float]) -> None:
        self.heights, self.gaps = heights, gaps
        above = accumulate(heights, initial=0.0)
        self._estimated = [a + gap for a, gap in zip(above, accumulate(gaps), strict=False)]
        self._grown = [0.0] * (len(heights) + 1)

    def __len__(self) -> int:
        return len(self.heights)

    def top(self, row: int) -> float:
        """The top of a row, below the gap before it."""
        at, grown = row, 0.0
        while at > 0:
            grown += self._grown[at]
            at -= at & -at
        return self._estimated[row] + grown

    def height(self, row: int) -> float:
        """The height of a row, without the gap before it."""
        return self.heights[row]

    def total(self) -> float:
        """The height of all rows with their gaps."""
        return self.top(len(self) - 1) + self.heights[-1] if self.heights else 0.0

    def at(self, y: float) -> int:
        """The row at a height; in a gap the one above it, beyond the ends the first or last."""
        return max(0, bisect_right(range(len(self)), y, key=self.top) - 1)

    def between(self, top: float, bottom: float) -> range:
        """The rows of which a part is between two heights."""
        return range(self.at(top), self.at(bottom) + 1) if self.heights else range(0)

    def set_height(self, row: int, height: float) -> None:
        """Replace an estimated height by a measured one."""
        more, at = height - self.heights[row], row + 1
        self.heights[row] = height
        while more and at < len(self._grown):
            self._grown[at] += more
            at += at & -at
