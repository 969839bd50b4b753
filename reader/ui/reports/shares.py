"""How many words each report of a story has, and what it has in common with A, found in the background."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from reader.compare.edits.values import HandEdits
from reader.compare.model import Comparison, Reading, Settings
from reader.compare.side import Side
from reader.library.records import Entry
from reader.text.model import Article
from reader.ui.app.session import Session
from reader.ui.jobs import Job, Jobs, Progress
from reader.ui.reports.row import Common

PAUSE = 120
"""Milliseconds in which new counts are gathered before the list is told."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A report to be counted and compared with A; its keys tell again what was found."""

    article: Article
    edits: HandEdits
    words_key: int
    common_key: int


class Shares(QObject):
    """The counts known so far; tells when more are."""

    changed = Signal()

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._words: dict[int, int] = {}
        self._common: dict[int, Common] = {}
        self._wanted: dict[int, _Wanted] = {}
        self._first: int | None = None
        self._job: Job | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.changed)

    def of(self, number: int, session: Session) -> tuple[int | None, Common | None]:
        """The words of a report that are compared, and what it shares with A; None while unknown.

        A itself, and a report without a text, have nothing in common with A.
        """
        wanted = self._wanted.get(number)
        if wanted is None:
            return None, None
        words = self._words.get(wanted.words_key)
        is_apart = session.left == self._first != number
        return words, self._common.get(wanted.common_key) if is_apart else None

    def work_out(self, session: Session) -> None:
        """Find out what is not known yet of the reports of a story."""
        self.wait()
        first = session.entry(session.left)
        readable = [entry for entry in session.entries if not entry.is_missing_text]
        if first is None or not readable:
            return
        self._first = first.id
        self._wanted = {entry.id: _wanted(first, entry, session) for entry in readable}
        self._note(session)
        every = tuple(self._wanted.values())
        uncounted = [wanted for wanted in every if wanted.words_key not in self._words]
        others = [wanted for number, wanted in self._wanted.items() if number != first.id]
        apart = [] if first.is_missing_text else [w for w in others if w.common_key not in self._common]
        if uncounted or apart:
            self._job = self._jobs.run(
                lambda progress: _work(first.article, uncounted, apart, session.settings, progress),
                lambda _: None,
                lambda _: None,
                label=first.article.name,
                part=self._take,
            )
        self.changed.emit()

    def _note(self, session: Session) -> None:
        """What the window has compared need not be compared once more."""
        right = self._wanted.get(session.right) if session.right is not None else None
        if right is not None and session.comparison is not None and session.is_compared:
            self._common[right.common_key] = common_in(session.comparison)

    def wait(self) -> None:
        """Find out nothing more until asked again."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def stop(self) -> None:
        """Tell nothing more: the library is being closed."""
        self._pause.stop()

    def _take(self, part: tuple[int, int | Common]) -> None:
        key, found = part
        if isinstance(found, Common):
            self._common[key] = found
        else:
            self._words[key] = found
        if not self._pause.isActive():
            self._pause.start()


def _work(
    first: Article, uncounted: list[_Wanted], apart: list[_Wanted], settings: Settings, progress: Progress
) -> None:
    from reader.compare.comparison import compare  # its libraries take longer to import than to run
    from reader.compare.extent import obstacle
    from reader.compare.pairing.preparation import prepared

    for wanted in uncounted:
        progress.check()
        if not obstacle(wanted.article, Side.RIGHT, progress.check):
            reading = Reading(wanted.article, prepared(wanted.article, check=progress.check).sentences)
            progress.deliver((wanted.words_key, reading.words()))
    for wanted in apart:
        with progress.alone():
            found = compare(first, wanted.article, settings, wanted.edits, progress.check)
        progress.deliver((wanted.common_key, common_in(found)))


def common_in(comparison: Comparison) -> Common:
    """What the right report has in common with the left one."""
    kind = comparison.obstacle.kind if comparison.obstacle else None
    return Common(len(comparison.pairs), comparison.share.right_in_left, kind)


def _wanted(first: Entry, other: Entry, session: Session) -> _Wanted:
    edits, key = session.library.edits(first.id, other.id), _key(other.article)
    return _Wanted(
        other.article, edits, key, hash((_key(first.article), key, edits, session.settings.threshold))
    )


def _key(article: Article) -> int:
    return hash((article.text, article.title, article.language, article.kinds))
