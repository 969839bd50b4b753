"""Where the other report stands when one is scrolled: the leading pair in sight, and the place within it."""

from bisect import bisect_right
from collections.abc import Callable

from reader.compare.chain import ChainLink
from reader.compare.side import Both, Side

Extent = Callable[[Side, tuple[int, ...]], tuple[float, float] | None]

# How far down the pane the eye reads, as a part of its height; pairs are kept level there.
LEADING_LINE = 0.3

# How many times faster than the hand the other report may run to catch up after a one-sided stretch.
CALM = 2.5


class Chain:
    """The pairs that stand in the same order in both reports; moved ones never pull the other side along."""

    def __init__(self, links: tuple[ChainLink, ...]) -> None:
        self.links = links

    def across(self, side: Side, y: float, extent: Extent, ends: Both[tuple[float, float]]) -> float:
        """The height on the other side that belongs to a height on this one.

        Within a pair it is the same part of the partner ("in pair i, ratio"); between two pairs the same
        part of what lies between their partners ("after pair i, offset").

        Args:
            side: the side that was scrolled.
            y: the height at which the eye reads there.
            extent: from where to where sentences stand on a side.
            ends: on each side the heights at which the eye reads at the very top and the very bottom.
        """
        k = bisect_right(self.links, y, key=lambda link: self._extent(extent, side, link)[0]) - 1
        if k >= 0:
            ours, theirs = (self._extent(extent, s, self.links[k]) for s in (side, side.other))
            if y <= ours[1]:
                return _between(y, ours, theirs)
            before = ours[1], theirs[1]
        else:
            before = ends.of(side)[0], ends.of(side.other)[0]
        if k + 1 < len(self.links):
            after = tuple(self._extent(extent, s, self.links[k + 1])[0] for s in (side, side.other))
        else:
            after = ends.of(side)[1], ends.of(side.other)[1]
        return _between(y, (before[0], after[0]), (before[1], max(before[1], after[1])))

    def _extent(self, extent: Extent, side: Side, link: ChainLink) -> tuple[float, float]:
        return extent(side, Both(*link).of(side)) or (0.0, 0.0)


def calmed(now: float, wanted: float, turned: float, page: float) -> float:
    """Where the other report goes at once: all the way after a leap, else not much faster than the hand."""
    if abs(turned) >= page:
        return wanted
    step = CALM * abs(turned)
    return min(max(wanted, now - step), now + step)


def near_the_ends(wanted: float, ours: float, ends: tuple[float, float]) -> float:
    """The other report's place, held so that both begin and end together and part calmly between.

    Args:
        wanted: where its pairs want it, in pixels scrolled.
        ours: how far this report is scrolled, in pixels.
        ends: how far this one and the other can be scrolled, in pixels.
    """
    end, other_end = ends
    share = other_end * min(max(ours / end, 0.0), 1.0) if end > 0 else 0.0
    first = min(share, other_end - CALM * (end - ours))
    last = max(share, CALM * ours)
    return min(max(wanted, first), last)


def _between(y: float, ours: tuple[float, float], theirs: tuple[float, float]) -> float:
    length = ours[1] - ours[0]
    part = min(max((y - ours[0]) / length, 0.0), 1.0) if length > 0 else 0.0
    return theirs[0] + part * (theirs[1] - theirs[0])
