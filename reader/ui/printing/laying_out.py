"""Lays a report out in the window's own thread, a slice at a time, so that the window stays awake."""

from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from reader.report.blocks import Document
from reader.ui.printing.paper.painter import Laid, layout_steps

SLICE = 0.02  # seconds at a stretch: no one feels the window wait

# Not in a thread: Qt ties the engines of fonts to the thread that laid text out with them, and pages that
# were laid out in one thread crash when they are painted in another.


class SlicedLayout(QObject):
    """One layout under way; looks like a job to who follows it."""

    progressed = Signal(int, int, str)
    finished = Signal(object)

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._steps = layout_steps(document)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._advance)
        self._timer.start()

    def cancel(self) -> None:
        """Stop; `finished` is not sent."""
        self._timer.stop()
        self._steps.close()
        self.deleteLater()

    def _advance(self) -> None:
        end = monotonic() + SLICE
        while monotonic() < end:
            try:
                done, total = next(self._steps)
            except StopIteration as last:
                self._end(last.value)
                return
        self.progressed.emit(done, total, "")

    def _end(self, laid: Laid) -> None:
        self._timer.stop()
        self.finished.emit(laid)
        self.deleteLater()
