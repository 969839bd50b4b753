"""The line below the preview: which page is in view, the progress of the work, and a button to cancel it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from reader.ui.jobs import Job
from reader.ui.widgets.plain import PlainText
from reader.ui.widgets.saying import say


class WorkLine(QWidget):
    """Shows one job at a time; busy_changed is emitted when one begins or ends."""

    busy_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self.label = PlainText()
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress of printing or exporting"))
        self.stop_button = QPushButton(self.tr("&Cancel"))
        self.stop_button.clicked.connect(lambda: self.stop(self.tr("Stopped")))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.label, self.bar, self.stop_button):
            row.addWidget(widget)
        row.addStretch()
        self._show_busy(busy=False)

    @property
    def is_busy(self) -> bool:
        """Whether a job is in progress."""
        return self._job is not None

    def begin(self, job: Job) -> None:
        """Show this job, and cancel the one before."""
        self.stop()
        self._job = job
        job.progressed.connect(self._advance)
        self.bar.setRange(0, 0)
        self._show_busy(busy=True)

    def end(self, said: str = "") -> None:
        """Show that the job has ended, with a sentence if there is one."""
        self._job = None
        self._show_busy(busy=False)
        if said:
            self.label.setText(said)
            say(self, said)

    def stop(self, said: str = "") -> None:
        """Cancel the job, if there is one, and show a sentence."""
        if self._job is not None:
            self._job.cancel()
            self.end(said)

    def tell_page(self, page: int, pages: int) -> None:
        """Show which page is in view."""
        self.label.setText(self.tr("Page %1 of %2").replace("%1", str(page)).replace("%2", str(pages)))

    def _advance(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _show_busy(self, *, busy: bool) -> None:
        self.bar.setVisible(busy)
        self.stop_button.setVisible(busy)
        self.busy_changed.emit(busy)
