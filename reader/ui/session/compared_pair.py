"""The comparison of A and B, made in the background; the one before stands until it is there."""

from PySide6.QtCore import QObject, Signal

from reader.compare.keeping.key import WantedComparison
from reader.compare.story import Story
from reader.ui.jobs import Job, Jobs
from reader.ui.session.comparing import worked_out
from reader.ui.session.ready import LayOut, Ready


class ComparedPair(QObject):
    """Compares the two reports of a story that are A and B, one pair at a time.

    Attributes:
        ready: the comparison of A and B, or of those before while these are being compared; None without one.
        lay_out: how the comparison is laid out in the background; None where nothing shows it.
        seconds: how long comparing took.
        error: why there is no comparison; None where nothing went wrong.
    """

    changed = Signal()
    comparing_changed = Signal(bool)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.ready: Ready | None = None
        self.lay_out: LayOut | None = None
        self.seconds = 0.0
        self.error: BaseException | None = None
        self._job: Job | None = None
        self._wanted: WantedComparison | None = None

    @property
    def is_comparing(self) -> bool:
        """Whether A and B are being compared just now."""
        return self._job is not None

    def compare(self, story: Story) -> None:
        """Compare the story's A and B, unless just these are compared already."""
        if story.pair is None:
            self._stop()
            self._take(None, 0.0)
            return
        wanted = story.wanted(*story.pair)
        if wanted != self._wanted:
            self._stop()
            self._wanted = wanted
            self._run(story, *story.pair)
            self.comparing_changed.emit(True)

    def _run(self, story: Story, left: int, right: int) -> None:
        wanted = story.wanted(left, right)
        self._job = self._jobs.run(
            lambda progress: worked_out(story, left, right, self.lay_out, progress),
            lambda found: self._take(*found),
            lambda error: self._take(None, 0.0, error),
            label=f"{wanted.left.name} / {wanted.right.name}",
            part=self.lay_out.set_ahead if self.lay_out else None,
        )

    def _stop(self) -> None:
        self._wanted = None
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _take(self, ready: Ready | None, seconds: float, error: BaseException | None = None) -> None:
        self._job = None
        self.error = error
        self.ready, self.seconds = ready, seconds
        self.comparing_changed.emit(False)
        self.changed.emit()
