"""The work in progress, in the status bar: what it is, how far it is, and a button that cancels it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from reader.ui.jobs import Job
from reader.ui.widgets.plain import PlainText, shown_line
from reader.ui.widgets.saying import say

# Pixels of the progress bar: a step of one in a hundred is seen, and a sentence fits beside it.
WIDTH = 140


@dataclass(eq=False)
class Followed:
    """A job that is shown: its sentence, its progress, and what to call when the user cancels it."""

    job: Job
    said: str
    stopped: Callable[[], object]
    done: int = 0
    total: int = 0


class JobLine(QWidget):
    """Shows the latest job, and once that has ended the one before it; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._followed: list[Followed] = []
        self.label, self.bar = PlainText(), QProgressBar()
        self.stop_button = QToolButton()
        self.stop_button.setText(self.tr("Cancel"))
        self.stop_button.clicked.connect(self._stop)
        self.bar.setFixedWidth(WIDTH)
        high = self.label.sizeHint().height()  # the status line must not grow, nor the text above it move
        self.bar.setMaximumHeight(high)
        self.stop_button.setMaximumHeight(high)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.label, self.bar, self.stop_button):
            row.addWidget(widget)
        self.hide()

    def follow(self, job: Job, said: str, stopped: Callable[[], object] = lambda: None) -> None:
        """Show a job until it has ended; stopped is called when the user cancels it here."""
        if job.is_cancelled:  # the window is being closed
            return
        followed = Followed(job, said, stopped)
        self._followed.append(followed)
        say(self, said)
        job.progressed.connect(lambda done, total, _: self._advance(followed, done, total))
        job.ended.connect(lambda: self._leave(followed))
        self._show()

    def _advance(self, followed: Followed, done: int, total: int) -> None:
        followed.done, followed.total = done, total
        self._show()

    def _leave(self, followed: Followed) -> None:
        if followed in self._followed:
            self._followed.remove(followed)
            self._show()

    def _stop(self) -> None:
        followed = self._followed.pop()
        followed.job.cancel()
        self._show()
        followed.stopped()

    def _show(self) -> None:
        self.setVisible(bool(self._followed))
        if self._followed:
            last = self._followed[-1]
            self.label.setText(shown_line(last.said))
            self.setAccessibleName(shown_line(last.said))
            self.bar.setRange(0, last.total)
            self.bar.setValue(last.done)
