"""Works out where the other report belongs when one is scrolled; no widgets."""

from bisect import bisect_right
from collections.abc import Callable

from reader.compare.chain import ChainLink
from reader.compare.side import Both, Side

Extent = Callable[[Side, tuple[int, ...]], tuple[float, float] | None]

# The part of a pane's height, from the top, at which the eye reads: pairs are kept level there.
LEADING_LINE = 0.3

# How many times as fast as the scrolled report the other one may move: faster would be restless.
CALM = 2.5


class Chain:
    """The pairs that come in the same order in both reports; moved pairs do not make the other side jump."""

    def __init__(self, links: tuple[ChainLink, ...]) -> None:
        self.links = links

    def across(self, side: Side, y: float, extent: Extent, ends: Both[tuple[float, float]]) -> float:
        """The height on the other side that belongs to a height on this one.

        Within a pair it is at the same part of the partner; between two pairs at the same part of what is
        between their partners (linear interpolation in both cases).

        Args:
            side: the side that was scrolled.
            y: the height at which the eye reads there.
            extent: gives top and bottom of sentences on a side.
            ends: on each side the heights at which the eye reads when it is scrolled to the top and bottom.
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
    """The next offset of the other report: the wanted one, or CALM times the turn towards it; all in pixels.

    After a leap of a page or more it is the wanted one in any case.
    """
    if abs(turned) >= page:
        return wanted
    step = CALM * abs(turned)
    return min(max(wanted, now - step), now + step)


def near_the_ends(wanted: float, ours: float, ends: tuple[float, float]) -> float:
    """The wanted offset of the other report, limited so that both reports begin and end together.

    It is as far from the top as CALM times this report at most, and likewise from the bottom, unless the same
    share of the whole is farther.

    Args:
        wanted: the offset in pixels at which its pairs are level.
        ours: the offset of this report.
        ends: the largest offsets of this and the other report.
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
