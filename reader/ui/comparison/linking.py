"""Matching by hand: a drag from a sentence of one report to a sentence of the other."""

from PySide6.QtCore import QObject, QPoint, QPointF, Signal

from reader.compare.arrangement.stops import NEITHER
from reader.compare.side import Side
from reader.ui.comparison.layout.arrangement import NOWHERE
from reader.ui.comparison.page import Page


class Linking(QObject):
    """Shows a line across the gutter during the drag; emits what it would join, and at last what it joins."""

    over = Signal(object, object)  # the sentences of both sides that letting go would join; () where none
    linked = Signal(object, object)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        for side, pane in page.panes.items():
            pane.dragged_across.connect(lambda at, side=side: self._drag(side, at))
            pane.dropped_across.connect(lambda at, side=side: self._drop(side, at))
            pane.drag_returned.connect(self._end)

    def _drag(self, side: Side, at: QPoint) -> None:
        """Show the line from the sentence where the drag began to the pointer."""
        page, gutter = self._page, self._page.gutter
        extent = page.spread.extent(side, self._source(side)) if page.spread and self._source(side) else None
        if extent is None:
            return
        from_start = (side is Side.LEFT) != gutter.isRightToLeft()
        near, far = (0, gutter.width()) if from_start else (gutter.width(), 0)
        y = page.panes.of(side).shown_y((extent[0] + extent[1]) / 2)
        target = self._target(side, at)
        pointer = gutter.mapFromGlobal(at)
        x = far if target is not None else min(max(pointer.x(), 0), gutter.width())
        gutter.show_thread((QPointF(near, y), QPointF(x, pointer.y())))
        page.panes.of(side).select(NOWHERE)
        page.panes.of(side).frame(self._source(side)[0])
        page.panes.of(side.other).frame(target)
        across = () if target is None else (target,)
        self.over.emit(*NEITHER.with_(side, self._source(side)).with_(side.other, across))

    def _drop(self, side: Side, at: QPoint) -> None:
        source, target = self._source(side), self._target(side, at)
        self._end()
        if source and target is not None:
            self.linked.emit(*NEITHER.with_(side, source).with_(side.other, (target,)))

    def _end(self) -> None:
        self._page.gutter.show_thread(None)
        self.over.emit((), ())
        for pane in self._page.panes:
            pane.frame(None)

    def _source(self, side: Side) -> tuple[int, ...]:
        pane = self._page.panes.of(side)
        pressed = pane.pressed_sentence()
        return () if pressed is None else (pressed,)

    def _target(self, side: Side, at: QPoint) -> int | None:
        viewport = self._page.panes.of(side.other).viewport()
        place = viewport.mapFromGlobal(at)
        return self._page.panes.of(side.other).sentence_at(place) if viewport.rect().contains(place) else None
