"""Heights of the pieces of a pane, known or estimated, and where each one begins."""

from bisect import bisect_right
from itertools import accumulate


class RowHeights:
    """Where each row of a pane stands, in pixels from the top of the text; shared by two panes set level.

    A row that turns out higher than estimated moves all behind it: what rows have grown is kept in a tree of
    sums (Fenwick's), so that neither a change nor a question goes through thousands of rows.
    """

    def __init__(self, heights: list[float], gaps: list[float]) -> None:
        self.heights, self.gaps = heights, gaps
        above = accumulate(heights, initial=0.0)
        self._estimated = [a + gap for a, gap in zip(above, accumulate(gaps), strict=False)]
        self._grown = [0.0] * (len(heights) + 1)

    def __len__(self) -> int:
        return len(self.heights)

    def top(self, row: int) -> float:
        """Where the row begins, below the gap before it."""
        at, grown = row, 0.0
        while at > 0:
            grown += self._grown[at]
            at -= at & -at
        return self._estimated[row] + grown

    def height(self, row: int) -> float:
        """How high the row is, without the gap before it."""
        return self.heights[row]

    def total(self) -> float:
        """How high all rows are together."""
        return self.top(len(self) - 1) + self.heights[-1] if self.heights else 0.0

    def at(self, y: float) -> int:
        """The row at that height, the one above a gap, the first or last beyond the ends."""
        return max(0, bisect_right(range(len(self)), y, key=self.top) - 1)

    def between(self, top: float, bottom: float) -> range:
        """The rows of which some part lies between the two heights."""
        return range(self.at(top), self.at(bottom) + 1) if self.heights else range(0)

    def set_height(self, row: int, height: float) -> None:
        """Put a measured height in the place of an estimated one."""
        more, at = height - self.heights[row], row + 1
        self.heights[row] = height
        while more and at < len(self._grown):
            self._grown[at] += more
            at += at & -at
