"""The word counts of a story's reports and what each shares with A, as far as they have been found."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from reader.compare.story import Story
from reader.ui.jobs import Job, Jobs
from reader.ui.reports.counting import Known, NewCounts, SoughtShare, common_in, count, sought_of
from reader.ui.reports.row import Common
from reader.ui.session.session import Session

# Milliseconds for which new counts are collected before the list is told, where one is of a row in sight.
PAUSE = 120
# The same where none is: the list repaints all rows in sight, and in a long list most counts are of others.
UNSEEN_PAUSE = 2_000


class Shares(QObject):
    """Keeps the counts found so far, has the others found in the background, and tells of new ones.

    Attributes:
        is_sparing: asked in the working thread whether only rows in sight are to be counted for now.
    """

    changed = Signal()

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._words: dict[int, int] = {}
        self._common: dict[int, Common] = {}
        self._story: Story | None = None
        self._sought: dict[int, SoughtShare] = {}  # by place in that story
        self._job: Job | None = None
        self.is_sparing: Callable[[], bool] = lambda: False
        self._seen: tuple[int, ...] = ()  # places of the rows in sight; the working thread reads it
        self._awaited: set[int] = set()  # their keys
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self.changed)

    def of(self, number: int, session: Session) -> tuple[int | None, Common | None]:
        """The count of a report's words that are compared, and what it shares with A; None while unknown.

        What A itself and reports without a text share with A stays None.
        """
        place, first = session.place(number), session.story.chosen[0]
        if place is None or first is None or session.story.reports[place].is_text_missing:
            return None, None
        sought = self._of(session.story, first, place)
        common = self._common.get(sought.common_key) if place != first else None
        return self._words.get(sought.words_key), common

    def look_at(self, numbers: Iterable[int], session: Session) -> None:
        """Note the ids of the reports in sight, which are counted before all others."""
        places = map(session.place, numbers)
        self._seen = tuple(place for place in places if place is not None)
        self._await_seen(session.story)

    def work_out(self, session: Session) -> None:
        """Start to count what is not known yet of the open story's reports; stops earlier counting."""
        self.wait()
        story, first = session.story, session.story.chosen[0]
        if first is None:
            return
        self._note(session)
        self._await_seen(story)
        known = Known(self._words, self._common)
        self._job = self._jobs.run(
            lambda progress: count(story, first, known, lambda: self._seen, self.is_sparing, progress),
            lambda _: None,
            lambda _: None,
            label=story.reports[first].name,
            is_awaited=False,
            part=self._take,
        )
        self._pause.stop()
        self.changed.emit()

    def _await_seen(self, story: Story) -> None:
        keys: set[int] = set()
        if (first := story.chosen[0]) is not None:
            for place in self._seen:
                if place < len(story.reports):  # another story may be open by now
                    sought = self._of(story, first, place)
                    keys |= {sought.words_key, sought.common_key}
        self._awaited = keys

    def _note(self, session: Session) -> None:
        """Take over the comparison on screen, so that it is not made again."""
        left, right = session.story.chosen
        if left is not None and right is not None and session.comparison and session.is_compared:
            self._common[self._of(session.story, left, right).common_key] = common_in(session.comparison)

    def _of(self, story: Story, first: int, place: int) -> SoughtShare:
        if story is not self._story:
            self._story, self._sought = story, {}
        if place not in self._sought:
            self._sought[place] = sought_of(story, first, place)
        return self._sought[place]

    def wait(self) -> None:
        """Stop counting until work_out() is called again."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def stop(self) -> None:
        """Emit nothing more, for the library is being closed."""
        self._pause.stop()

    def _take(self, counts: NewCounts) -> None:
        for key, found in counts.items():
            if isinstance(found, Common):
                self._common[key] = found
            else:
                self._words[key] = found
        pause = UNSEEN_PAUSE if self._awaited.isdisjoint(counts) else PAUSE
        if not self._pause.isActive() or self._pause.remainingTime() > pause:
            self._pause.start(pause)
