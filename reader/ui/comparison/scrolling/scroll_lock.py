"""Keeps two panes together: when one is scrolled, the other follows."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Signal

from reader.compare.side import Both, Side
from reader.ui.comparison.layout.spread import Spread
from reader.ui.comparison.pane.measures import TOP_MARGIN
from reader.ui.comparison.pane.pane import Pane
from reader.ui.comparison.scrolling.following import LEADING_LINE, calmed, near_the_ends


class ScrollLock(QObject):
    """Scrolls the pane that was not scrolled; moved is emitted after each scrolling.

    Attributes:
        is_locked: whether the other pane follows.
    """

    moved = Signal()

    def __init__(self, panes: Both[Pane], spread: Callable[[], Spread | None], parent: QObject) -> None:
        super().__init__(parent)
        self.is_locked = True
        self._panes, self._spread = panes, spread
        self._is_busy = False
        self._last = Both(0, 0)
        for side, pane in panes.items():
            pane.scrolled.connect(lambda side=side: self._has_scrolled(side))
            pane.solo_wheel.connect(lambda pixels, side=side: self.scroll_alone(side, pixels))

    @contextmanager
    def held(self) -> Iterator[None]:
        """Within this context neither side follows the other."""
        was_busy, self._is_busy = self._is_busy, True
        try:
            yield
        finally:
            self._is_busy = was_busy

    def scroll_alone(self, side: Side, pixels: int) -> None:
        """Scroll one side by pixels, and leave the other where it is."""
        self._set(side, self._panes.of(side).offset + pixels)

    def bring_level(self, left: tuple[float, float], right: tuple[float, float], keep: Side | None) -> None:
        """Scroll so that two passages begin level; the side to keep moves only if the other cannot reach it.

        left and right are their tops and bottoms. Where no side is kept, the longer passage comes into sight
        whole.
        """
        tops, extents = Both(left[0], right[0]), Both(left, right)
        if keep is None:
            tall = max(bottom - top for top, bottom in extents)
            extents = tops.map(lambda top: (top, top + tall))
        keep = keep or self._side_in_sight(extents) or Side.LEFT
        if not self._is_in_sight(keep, extents.of(keep)):
            self._set(
                keep, tops.of(keep) + TOP_MARGIN - self._panes.of(keep).viewport().height() * LEADING_LINE
            )
        other = keep.other
        height = self._panes.of(keep).shown_y(tops.of(keep))
        self._set(other, tops.of(other) + TOP_MARGIN - height, beyond=True)
        reached = self._panes.of(other).shown_y(tops.of(other))
        self._set(keep, tops.of(keep) + TOP_MARGIN - reached, beyond=True)

    def bring_into_sight(self, side: Side, extent: tuple[float, float]) -> None:
        """Scroll a side so that a passage, given by top and bottom, can be read; the other side follows."""
        pane = self._panes.of(side)
        if not self._is_in_sight(side, extent):
            pane.scroll_to(extent[0] + TOP_MARGIN - pane.viewport().height() * LEADING_LINE)

    def follow(self, side: Side) -> None:
        """Scroll the other side to where it belongs beside this one, unless the lock is released."""
        spread = self._spread()
        if self.is_locked or (spread is not None and spread.is_level):
            self._follow(side, float("inf"))

    def _has_scrolled(self, side: Side) -> None:
        turned = self._panes.of(side).offset - self._last.of(side)
        self._last = self._last.with_(side, self._panes.of(side).offset)
        if not self._is_busy:
            if self.is_locked:
                self._follow(side, turned)
            self.moved.emit()

    def _follow(self, side: Side, turned: float) -> None:
        spread = self._spread()
        if spread is None:
            return
        ours, theirs = self._panes.of(side), self._panes.of(side.other)
        if spread.is_level:
            self._set(side.other, ours.offset)
            return
        ends = Both.each(self._ends)
        y = ours.offset - TOP_MARGIN + ours.viewport().height() * LEADING_LINE
        across = spread.chain.across(side, y, spread.extent, ends)
        wanted = across + TOP_MARGIN - theirs.viewport().height() * LEADING_LINE
        wanted = near_the_ends(wanted, ours.offset, (ours.end, theirs.end))
        self._set(side.other, calmed(theirs.offset, wanted, turned, ours.viewport().height()))

    def _ends(self, side: Side) -> tuple[float, float]:
        eye = self._panes.of(side).viewport().height() * LEADING_LINE - TOP_MARGIN
        return eye, self._panes.of(side).end + eye

    def _set(self, side: Side, offset: float, *, beyond: bool = False) -> None:
        was_busy = self._is_busy
        with self.held():
            self._panes.of(side).scroll_to(offset, beyond=beyond)
            self._last = self._last.with_(side, self._panes.of(side).offset)
        if not was_busy:
            self.moved.emit()

    def _side_in_sight(self, extents: Both[tuple[float, float]]) -> Side | None:
        return next((side for side, extent in extents.items() if self._is_in_sight(side, extent)), None)

    def _is_in_sight(self, side: Side, extent: tuple[float, float]) -> bool:
        pane = self._panes.of(side)
        height = pane.viewport().height()
        top, bottom = (pane.shown_y(y) for y in extent)
        return top >= 0 and (bottom <= height or top <= height * LEADING_LINE)
