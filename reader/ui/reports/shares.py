"""How many words each report of a story has, and what it has in common with A, found in the background."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from reader.compare.keeping.key import WantedComparison
from reader.compare.model import Comparison, Reading
from reader.compare.side import Side
from reader.compare.story import Story
from reader.text.checking import Checkpoint
from reader.text.model import Article
from reader.ui.jobs import Job, Jobs, Progress
from reader.ui.reports.row import Common
from reader.ui.session.comparing import compared
from reader.ui.session.session import Session

# Milliseconds in which new counts are gathered before the list is told, where one of them is seen.
PAUSE = 120
# The same where none is: every row in sight is drawn anew, and in a long list most of what comes is not.
UNSEEN_PAUSE = 2_000


@dataclass(frozen=True, slots=True)
class _Sought:
    """A report to be counted and compared with A, by its place; its keys tell again what was found."""

    place: int
    words_key: int
    common_key: int


class Shares(QObject):
    """The counts known so far; tells when more are.

    Attributes:
        is_sparing: asked in the working thread whether only what is seen is to be found out for the moment.
    """

    changed = Signal()

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._words: dict[int, int] = {}
        self._common: dict[int, Common] = {}
        self._story: Story | None = None
        self._sought: dict[int, _Sought] = {}  # by place in that story, made when a row is looked at
        self._job: Job | None = None
        self.is_sparing: Callable[[], bool] = lambda: False
        self._seen: tuple[int, ...] = ()  # places, as the working thread asks for them
        self._awaited: set[int] = set()  # the keys of what is seen
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self.changed)

    def of(self, number: int, session: Session) -> tuple[int | None, Common | None]:
        """The words of a report that are compared, and what it shares with A; None while unknown.

        A itself, and a report without a text, have nothing in common with A.
        """
        place, first = session.place(number), session.story.chosen[0]
        if place is None or first is None or session.story.reports[place].is_text_missing:
            return None, None
        sought = self._of(session.story, first, place)
        common = self._common.get(sought.common_key) if place != first else None
        return self._words.get(sought.words_key), common

    def look_at(self, numbers: Iterable[int], session: Session) -> None:
        """These reports are seen now, and come before all others."""
        places = map(session.place, numbers)
        self._seen = tuple(place for place in places if place is not None)
        self._await_seen(session.story)

    def work_out(self, session: Session) -> None:
        """Find out what is not known yet of the reports of a story."""
        self.wait()
        story, first = session.story, session.story.chosen[0]
        if first is None:
            return
        self._note(session)
        self._await_seen(story)
        coming = upcoming(story.readable, lambda: self._seen, self.is_sparing)
        self._job = self._jobs.run(
            lambda progress: _work(story, first, (self._words, self._common), coming, progress),
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
        """What the window has compared need not be compared once more."""
        left, right = session.story.chosen
        if left is not None and right is not None and session.comparison and session.is_compared:
            self._common[self._of(session.story, left, right).common_key] = common_in(session.comparison)

    def _of(self, story: Story, first: int, place: int) -> _Sought:
        if story is not self._story:
            self._story, self._sought = story, {}
        if place not in self._sought:
            self._sought[place] = _sought(story, first, place)
        return self._sought[place]

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
        pause = PAUSE if key in self._awaited else UNSEEN_PAUSE
        if not self._pause.isActive() or self._pause.remainingTime() > pause:
            self._pause.start(pause)


def _work(
    story: Story,
    first: int,
    known: tuple[Mapping[int, int], Mapping[int, Common]],
    coming: Iterable[int],
    progress: Progress,
) -> None:
    """Hand over what is not among the words and common passages known yet; these grow meanwhile."""
    (words, common), is_compared = known, first in story.readable
    for place in coming:
        progress.check()
        key = _key(story.reports[place])
        if is_compared and place != first:
            in_common = _sought(story, first, place).common_key
            if in_common not in common:
                progress.deliver((in_common, common_in(compared(story, first, place, progress))))
        if key not in words and (reading := _reading(story, first, place, progress.check)) is not None:
            progress.deliver((key, reading.words(progress.check)))


def upcoming(
    places: Iterable[int],
    seen: Callable[[], tuple[int, ...]],
    is_sparing: Callable[[], bool] = lambda: False,
) -> Iterator[int]:
    """Each place once, in their order, but at each step first what is seen; nothing else where it spares."""
    left = dict.fromkeys(places)
    while left:
        place = next((one for one in seen() if one in left), None)
        if place is None and is_sparing():
            return
        if place is None:
            place = next(iter(left))
        del left[place]
        yield place


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
