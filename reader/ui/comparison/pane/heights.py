"""Heights of the pieces of a pane, known or estimated, and where each one begins."""

from bisect import bisect_right
from itertools import accumulate


class Rows:
    """Where each row of a pane stands, in pixels from the top of the text; shared by two panes set level."""

    def __init__(self, heights: list[float], gaps: list[float]) -> None:
        self._heights, self._gaps = heights, gaps
        self._tops: list[float] = []

    def __len__(self) -> int:
        return len(self._heights)

    def top(self, row: int) -> float:
        """Where the row begins, below the gap before it."""
        return self._known_tops()[row]

    def height(self, row: int) -> float:
        """How high the row is, without the gap before it."""
        return self._heights[row]

    def total(self) -> float:
        """How high all rows are together."""
        return self.top(len(self) - 1) + self._heights[-1] if self._heights else 0.0

    def at(self, y: float) -> int:
        """The row at that height, the one above a gap, the first or last beyond the ends."""
        return max(0, bisect_right(self._known_tops(), y) - 1)

    def between(self, top: float, bottom: float) -> range:
        """The rows of which some part lies between the two heights."""
        return range(self.at(top), self.at(bottom) + 1) if self._heights else range(0)

    def set_height(self, row: int, height: float) -> None:
        """Put a measured height in the place of an estimated one."""
        if self._heights[row] != height:
            self._heights[row] = height
            self._tops = []

    def _known_tops(self) -> list[float]:
        if not self._tops:
            above = accumulate(self._heights, initial=0.0)
            gaps = accumulate(self._gaps)
            self._tops = [a + gap for a, gap in zip(above, gaps, strict=False)]
        return self._tops
