"""Lays out the rest of two short reports while they are on the screen already."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from reader.compare.side import Both
from reader.ui.comparison.layout.spread import Spread
from reader.ui.comparison.pane.reading_pane import ReadingPane
from reader.ui.comparison.scrolling.keeping_place import hold_both, restore
from reader.ui.comparison.scrolling.scroll_lock import ScrollLock


class Settling(QObject):
    """Lays out some pieces in each event-loop turn; what is in sight stays where it is.

    Args:
        panes: of both sides.
        lock: held meanwhile.
        spread: gives the layout that is shown now.
        done: called when all is laid out, so that every height is exact.
        parent: of this object.
    """

    def __init__(
        self,
        panes: Both[ReadingPane],
        lock: ScrollLock,
        spread: Callable[[], Spread | None],
        done: Callable[[], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._panes, self._lock, self._spread, self._done = panes, lock, spread, done
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Begin to lay out the rest of what is shown."""
        spread = self._spread()
        if spread is not None and not spread.is_set:
            self._timer.start()

    def _go_on(self) -> None:
        spread = self._spread()
        if spread is None or spread.is_set:
            self._timer.stop()
            return
        held = hold_both(spread, self._panes)
        with self._lock.held():
            spread.set_some()
            for pane in self._panes:
                pane.update_range()
            restore(held, spread, self._panes)
        if spread.is_set:
            self._timer.stop()
            self._done()
