"""Counts, in the background, the words of each report and what it has in common with A."""

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

# Reports of an event above which only the counts of comparisons made ahead are kept: a hundred reports have
# ten times as many pairs as comparisons are kept, and would push out those that are being read.
MANY = 100
# New likenesses after which they are written to the library, seldom enough that writing costs little.
KEPT_AFTER = 500
# Seconds for which counts of rows out of sight are collected before the window is given them.
GATHERED = 0.25

NewCounts = dict[int, int | Common]
"""New word counts and new values of what is shared with A, by SoughtShare's keys."""


@dataclass(frozen=True, slots=True)
class SoughtShare:
    """A report to be counted and compared with A.

    Attributes:
        place: in the story.
        words_key: the key of its word count, a hash of the article.
        common_key: the key of what it shares with A, a hash of both articles, edits and threshold.
    """

    place: int
    words_key: int
    common_key: int


@dataclass(frozen=True, slots=True)
class Known:
    """What the window knows already, by SoughtShare's keys; the window adds to it while the work runs."""

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
    """Find and deliver the counts of a story's reports that are not known yet; runs in a working thread.

    Args:
        story: whose reports are counted.
        first: the place of A in it.
        known: what need not be counted.
        seen: gives the places of the rows in sight, which come first.
        is_sparing: whether only those in sight are to be counted for now.
        progress: takes NewCounts as parts.
    """
    counted = _Counted(story, first, progress)
    try:
        for place in upcoming(story.readable, seen, is_sparing):
            progress.check()
            is_in_sight = place in seen()
            found = _missing(counted, known, place, is_in_sight=is_in_sight)
            counted.hand_over(found, is_awaited=is_in_sight or place in seen())
        counted.hand_over({}, is_awaited=True)
    finally:
        counted.keep()


def upcoming(
    places: Iterable[int],
    seen: Callable[[], tuple[int, ...]],
    is_sparing: Callable[[], bool] = lambda: False,
) -> Iterator[int]:
    """Each place once, in order, save that at each step one in sight comes first; sparing, only those."""
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
    """What is to be found of the report at a place, compared with the one at first."""
    wanted = story.wanted(first, place)
    return SoughtShare(place, _key(wanted.right), _key_of_both(wanted))


def common_in(comparison: Comparison) -> Common:
    """What the right report has in common with the left one."""
    kind = comparison.obstacle.kind if comparison.obstacle else None
    return Common(len(comparison.pairs), comparison.share.right_in_left, kind)


class _Counted:
    """Delivers what is found for one A to the window and, in a large event, keeps it in the library."""

    def __init__(self, story: Story, first: int, progress: Progress) -> None:
        self.story, self.first, self.progress = story, first, progress
        self.is_compared = first in story.readable
        self._kept = _likenesses(story, first) if len(story.readable) > MANY else None
        self._unkept = 0
        self._found: NewCounts = {}
        self._since = monotonic()

    def likeness(self, place: int, *, is_in_sight: bool) -> FoundLikeness:
        """What the report at a place has in common with A, remembered or compared now."""
        story, check = self.story, self.progress.check
        if self._kept is None:
            return _likeness_in(compared(story, self.first, place, self.progress), check)
        wanted = story.wanted(self.first, place)
        if (found := self._kept.of(wanted)) is None:
            with self.progress.alone():
                found = story.comparisons.in_passing(wanted, check, is_in_sight=is_in_sight)
            self._kept.add(wanted, found)
            self._unkept += 1
            if self._unkept >= KEPT_AFTER:
                self.keep()
        return found

    def hand_over(self, found: NewCounts, *, is_awaited: bool) -> None:
        """Deliver what was found: at once where the row is in sight, else collected for a moment."""
        self._found |= found
        now = monotonic()
        if self._found and (is_awaited or now - self._since > GATHERED):
            self.progress.deliver(self._found)
            self._found, self._since = {}, now

    def keep(self) -> None:
        """Write the likenesses found since the last time to the library."""
        self._unkept = 0
        if self._kept is not None:
            self._kept.keep()


def _missing(counted: _Counted, known: Known, place: int, *, is_in_sight: bool) -> NewCounts:
    """The counts of the report at a place that the window does not know yet."""
    story, first, check = counted.story, counted.first, counted.progress.check
    sought, found = sought_of(story, first, place), NewCounts()
    if counted.is_compared and place != first and sought.common_key not in known.common:
        likeness = counted.likeness(place, is_in_sight=is_in_sight)
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
    """A report and its sentences, from its comparison with A if there is one; None if it is not compared."""
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
