"""How many words each report of a story has, and what it has in common with A, found in the background."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from reader.compare.keeping.key import WantedComparison
from reader.compare.model import Comparison, Reading
from reader.compare.side import Side
from reader.compare.story import Story
from reader.text.checking import Checkpoint
from reader.text.model import Article
from reader.ui.app.comparing import compared
from reader.ui.app.session import Session
from reader.ui.jobs import Job, Jobs, Progress
from reader.ui.reports.row import Common

PAUSE = 120
"""Milliseconds in which new counts are gathered before the list is told."""


@dataclass(frozen=True, slots=True)
class _Sought:
    """A report to be counted and compared with A, by its place; its keys tell again what was found."""

    place: int
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
        self._wanted: dict[int, _Sought] = {}
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
        story, first = session.story, session.story.chosen[0]
        if first is None or not story.readable:
            return
        self._first = session.left
        self._wanted = {session.entries[place].id: _sought(story, first, place) for place in story.readable}
        self._note(session)
        every = tuple(self._wanted.values())
        apart = [
            one
            for one in every
            if first in story.readable and one.place != first and one.common_key not in self._common
        ]
        uncounted = [one for one in every if one.words_key not in self._words]
        if uncounted or apart:
            self._job = self._jobs.run(
                lambda progress: _work(story, first, uncounted, apart, progress),
                lambda _: None,
                lambda _: None,
                label=story.reports[first].name,
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
    story: Story, first: int, uncounted: list[_Sought], apart: list[_Sought], progress: Progress
) -> None:
    for one in uncounted:
        progress.check()
        if (reading := _reading(story, first, one.place, progress.check)) is not None:
            progress.deliver((one.words_key, reading.words(progress.check)))
    for one in apart:
        found = compared(story, first, one.place, progress)
        progress.deliver((one.common_key, common_in(found)))


def _reading(story: Story, first: int, place: int, check: Checkpoint) -> Reading | None:
    """A report and its sentences, as they are known from its comparison with A or found now."""
    from reader.compare.extent import obstacle  # its libraries take longer to import than to run
    from reader.compare.pairing.preparation import prepared

    report = story.reports[place]
    if obstacle(report, Side.RIGHT, check):
        return None
    known = story.known(first, place) if place != first else None
    return known.right if known else Reading(report, prepared(report, check=check).sentences)


def common_in(comparison: Comparison) -> Common:
    """What the right report has in common with the left one."""
    kind = comparison.obstacle.kind if comparison.obstacle else None
    return Common(len(comparison.pairs), comparison.share.right_in_left, kind)


def _sought(story: Story, first: int, place: int) -> _Sought:
    wanted = story.wanted(first, place)
    return _Sought(place, _key(wanted.right), _key_of_both(wanted))


def _key_of_both(wanted: WantedComparison) -> int:
    return hash((_key(wanted.left), _key(wanted.right), wanted.edits, wanted.settings.threshold))


def _key(article: Article) -> int:
    return hash((article.text, article.title, article.language, article.kinds))
