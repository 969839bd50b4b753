"""Compares every two of several reports in the background, with progress and cancel, to print them."""

from collections.abc import Sequence
from itertools import combinations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from reader.compare.model import Comparison
from reader.compare.story import Story
from reader.ui.jobs import Job, Progress
from reader.ui.session.comparing import compared
from reader.ui.session.session import Session
from reader.ui.widgets.plain import PlainText

# Milliseconds of work before its progress is shown: a dialog that flashes by disturbs.
PATIENCE = 400


class SeveralCompared(QObject):
    """Compares every two reports at these places of the story; the first is A.

    finished is emitted with the comparisons, failed with the exception.
    """

    finished = Signal(object)
    failed = Signal(object)  # the exception

    def __init__(self, session: Session, places: Sequence[int], parent: QWidget) -> None:
        super().__init__(parent)
        wanted, story = tuple(combinations(places, 2)), session.story
        self.dialog = QProgressDialog(parent)
        self.dialog.setWindowTitle(self.tr("Comparison of several reports"))
        self.dialog.setLabel(PlainText(self.tr("Comparing each report with the others…")))
        self.dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self.dialog.setMinimumDuration(PATIENCE)
        self.dialog.setRange(0, len(wanted))
        self.dialog.setValue(0)
        self.job: Job = session.jobs.run(
            lambda progress: _compared(story, wanted, progress),
            self._finish,
            self._fail,
            self.tr("Comparing each report with the others…"),
        )
        self.job.progressed.connect(self._advance)
        self.dialog.canceled.connect(self._stop)

    def _advance(self, done: int, _total: int, _note: str) -> None:
        self.dialog.setValue(done)

    def _finish(self, comparisons: tuple[Comparison, ...]) -> None:
        self._close()
        self.finished.emit(comparisons)

    def _fail(self, error: BaseException) -> None:
        self._close()
        self.failed.emit(error)

    def _stop(self) -> None:
        self.job.cancel()
        self._close()

    def _close(self) -> None:
        self.dialog.canceled.disconnect(self._stop)
        self.dialog.close()
        self.dialog.deleteLater()
        self.deleteLater()


def _compared(story: Story, wanted: Sequence[tuple[int, int]], progress: Progress) -> tuple[Comparison, ...]:
    made: list[Comparison] = []
    for left, right in wanted:
        made.append(compared(story, left, right, progress))
        progress.report(len(made), len(wanted))
    return tuple(made)
