"""How much each report of a story has in common with A, worked out in the background."""

from PySide6.QtCore import QObject, QTimer, Signal

from reader.library.records import Entry
from reader.text.model import Article
from reader.ui.jobs import Job, Jobs, Progress
from reader.ui.session import Session

Key = tuple[int, int]

PAUSE = 120
"""Milliseconds in which new shares are gathered before the list is told."""


class Shares(QObject):
    """The shares known so far; tells when more are."""

    changed = Signal()

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._known: dict[Key, float] = {}
        self._job: Job | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.changed)

    def of(self, number: int, session: Session) -> float | None:
        """The part, 0..1, of a report's words that stand in A too; None while unknown, and for A itself."""
        first, entry = session.entry(session.left), session.entry(number)
        if first is None or entry is None or first.id == number:
            return None
        return self._known.get(_key(first, entry))

    def work_out(self, session: Session) -> None:
        """Find out what is not known yet of the reports of a story."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        first = session.entry(session.left)
        if first is None or first.is_missing_text:
            return
        others = [e for e in session.entries if e.id != first.id and not e.is_missing_text]
        missing = [(_key(first, e), e.article) for e in others if _key(first, e) not in self._known]
        if missing:
            self._job = self._jobs.run(
                lambda progress: _work(first.article, missing, progress),
                lambda _: None,
                lambda _: None,
                label=first.article.name,
                part=self._take,
            )

    def stop(self) -> None:
        """Tell nothing more: the library is being closed."""
        self._pause.stop()

    def _take(self, part: tuple[Key, float]) -> None:
        self._known[part[0]] = part[1]
        if not self._pause.isActive():
            self._pause.start()


def _work(first: Article, others: list[tuple[Key, Article]], progress: Progress) -> None:
    from reader.compare.preparation import prepared
    from reader.compare.runs import runs

    ours = prepared(first)
    for key, article in others:
        progress.check()
        _, share, _ = runs(first.text, ours, article.text, prepared(article))
        progress.deliver((key, share.right_in_left))


def _key(first: Entry, other: Entry) -> Key:
    return hash(first.article.text), hash(other.article.text)
