"""Finds out, in the background, how many words each report has and what it has in common with A."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from time import monotonic

from reader.compare.keeping.key import WantedComparison
from reader.compare.keeping.likenesses import FoundLikeness, Likenesses
from reader.compare.model import Comparison, Reading
from reader.compare.side import Side
from reader.compare.story import Story
from reader.text.checking import Checkpoint
from reader.text.model import Article
from reader.ui.jobs import Progress
from reader.ui.reports.row import Common
from reader.ui.session.comparing import compared

# Reports of an event above which only figures are kept of what is compared ahead: every two of a hundred are
# ten times as many comparisons as are kept, and would push out those that are read.
MANY = 100
# Likenesses that are found between two times when all are handed to the longer memory.
KEPT_AFTER = 500
# Seconds in which what is out of sight is gathered before it is handed to the window.
GATHERED = 0.25

NewCounts = dict[int, int | Common]
"""Words and what is in common with A, by the keys of what was sought."""


@dataclass(frozen=True, slots=True)
class SoughtShare:
    """A report to be counted and compared with A, by its place; its keys tell again what was found."""

    place: int
    words_key: int
    common_key: int


@dataclass(frozen=True, slots=True)
class Known:
    """What the window knows already, by the keys of what is sought; it grows meanwhile."""

    words: Mapping[int, int]
    common: Mapping[int, Common]


def count(
    story: Story,
    first: int,
    known: Known,
    seen: Callable[[], tuple[int, ...]],
    is_sparing: Callable[[], bool],
    progress: Progress,
) -> None:
    """Hand over what is not known yet of the reports of a story, first is the place of A; seen ones first."""
    counted = _Counted(story, first, progress)
    try:
        for place in upcoming(story.readable, seen, is_sparing):
            progress.check()
            counted.hand_over(_missing(counted, known, place), is_awaited=place in seen())
        counted.hand_over({}, is_awaited=True)
    finally:
        counted.keep()


def upcoming(
    places: Iterable[int],
    seen: Callable[[], tuple[int, ...]],
    is_sparing: Callable[[], bool] = lambda: False,
) -> Iterator[int]:
    """Each place once, in their order, but at each step first what is seen; nothing else where it spares."""
    left = dict.fromkeys(places)
    in_order = iter(tuple(left))
    while left:
        place = next((one for one in seen() if one in left), None)
        if place is None and is_sparing():
            return
        if place is None:
            place = next(one for one in in_order if one in left)
        del left[place]
        yield place


def sought_of(story: Story, first: int, place: int) -> SoughtShare:
    """What is sought of a report that is compared with the first."""
    wanted = story.wanted(first, place)
    return SoughtShare(place, _key(wanted.right), _key_of_both(wanted))


def common_in(comparison: Comparison) -> Common:
    """What the right report has in common with the left one."""
    kind = comparison.obstacle.kind if comparison.obstacle else None
    return Common(len(comparison.pairs), comparison.share.right_in_left, kind)


class _Counted:
    """What is found of one A on its way to the window and, in a large event, to the longer memory."""

    def __init__(self, story: Story, first: int, progress: Progress) -> None:
        self.story, self.first, self.progress = story, first, progress
        self.is_compared = first in story.readable
        self._kept = _likenesses(story, first) if len(story.readable) > MANY else None
        self._unkept = 0
        self._found: NewCounts = {}
        self._since = monotonic()

    def likeness(self, place: int) -> FoundLikeness:
        """What a report has in common with A, as it is remembered or found now."""
        story, check = self.story, self.progress.check
        if self._kept is None:
            return _likeness_in(compared(story, self.first, place, self.progress), check)
        wanted = story.wanted(self.first, place)
        if (found := self._kept.of(wanted)) is None:
            with self.progress.alone():
                found = _likeness_in(story.comparisons.in_passing(wanted, check), check)
            self._kept.add(wanted, found)
            self._unkept += 1
            if self._unkept >= KEPT_AFTER:
                self.keep()
        return found

    def hand_over(self, found: NewCounts, *, is_awaited: bool) -> None:
        """Hand what was found to the window: at once where it is awaited, else a moment later."""
        self._found |= found
        now = monotonic()
        if self._found and (is_awaited or now - self._since > GATHERED):
            self.progress.deliver(self._found)
            self._found, self._since = {}, now

    def keep(self) -> None:
        """Have the likenesses that were found remembered."""
        self._unkept = 0
        if self._kept is not None:
            self._kept.keep()


def _missing(counted: _Counted, known: Known, place: int) -> NewCounts:
    """What the window does not know yet of a report."""
    story, first, check = counted.story, counted.first, counted.progress.check
    sought, found = sought_of(story, first, place), NewCounts()
    if counted.is_compared and place != first and sought.common_key not in known.common:
        likeness = counted.likeness(place)
        found[sought.common_key] = Common(likeness.passages, likeness.share, likeness.obstacle)
        if likeness.words is not None:
            found[sought.words_key] = likeness.words
    elif sought.words_key not in known.words and (reading := _reading(story, first, place, check)):
        found[sought.words_key] = reading.words(check)
    return found


def _likenesses(story: Story, first: int) -> Likenesses:
    return story.comparisons.likenesses(story.reports[first], story.settings)


def _likeness_in(comparison: Comparison, check: Checkpoint) -> FoundLikeness:
    from reader.compare.extent import obstacle  # its libraries take longer to import than to run

    common, right = common_in(comparison), comparison.right
    words = None if obstacle(right.article, Side.RIGHT, check) else right.words(check)
    return FoundLikeness(common.passages, common.share, words, common.obstacle)


def _reading(story: Story, first: int, place: int, check: Checkpoint) -> Reading | None:
    """A report and its sentences, as they are known from its comparison with A or found now."""
    from reader.compare.extent import obstacle
    from reader.compare.pairing.preparation import prepared

    report = story.reports[place]
    if obstacle(report, Side.RIGHT, check):
        return None
    known = story.known(first, place) if place != first else None
    return known.right if known else Reading(report, prepared(report, check=check).sentences)


def _key_of_both(wanted: WantedComparison) -> int:
    return hash((_key(wanted.left), _key(wanted.right), wanted.edits, wanted.settings.threshold))


def _key(article: Article) -> int:
    return hash((article.text, article.title, article.language, article.kinds))
