"""Keeps the comparisons of a story: each is made when it is first asked for, and once."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace
from threading import Lock

from reader.compare.edits.regrouping import Regroupings
from reader.compare.keeping.kept_collation import KeptCollation
from reader.compare.keeping.key import WantedComparison, key_of
from reader.compare.keeping.likenesses import FoundLikeness, Likenesses
from reader.compare.keeping.memory import Memory, Nowhere
from reader.compare.model import Comparison, Reading, Settings
from reader.text.checking import Checkpoint, unchecked
from reader.text.letting_go import let_go
from reader.text.model import Article

# What compares is imported where it is used: a window that holds a story does not wait for it.

# Comparisons kept in memory: those of a story of thirty, of some 50 kB each, and room to correct some.
MOST = 500
# Of the texts that they are of, so that long ones do not fill the memory: one pair of the longest fits.
MOST_CHARACTERS = 10_000_000


class Comparisons:
    """The comparisons asked for last, and a longer memory behind them; may be asked in any thread.

    What it gives is what compare() gives, in less time.
    """

    def __init__(self, memory: Memory | None = None) -> None:
        self._memory = memory or Nowhere()
        self._lock = Lock()
        self._kept: OrderedDict[str, Comparison] = OrderedDict()
        self._characters = 0

    def known(self, wanted: WantedComparison) -> Comparison | None:
        """The comparison if it was made before and is still kept; nothing is paired for it."""
        return self._known(key_of(wanted), wanted)

    def made(self, wanted: WantedComparison, check: Checkpoint = unchecked) -> Comparison:
        """The comparison, made unless it is known; what check raises ends the work."""
        from reader.compare.comparison import compare
        from reader.compare.keeping.written import is_writable, written

        key = key_of(wanted)
        if (found := self._known(key, wanted)) is not None:
            return found
        self.bring_meanings(wanted, check)
        found = compare(wanted.left, wanted.right, wanted.settings, wanted.edits, check)
        self._take(key, found)
        if not isinstance(self._memory, Nowhere) and is_writable(found):
            self._memory.keep(key, written(found))
        return found

    def in_passing(
        self, wanted: WantedComparison, check: Checkpoint = unchecked, *, is_in_sight: bool = False
    ) -> FoundLikeness:
        """What two have in common, found and not kept: of very many the last would push out all others.

        The right report is kept ready where it is in sight: it is compared with whatever is chosen next.
        """
        from reader.compare.comparison import likeness

        return likeness(wanted, self._memory, check, is_passing=not is_in_sight)

    def likenesses(self, report: Article, settings: Settings) -> Likenesses:
        """What is remembered of what others have in common with a report."""
        return Likenesses(self._memory, report, settings)

    def kept_collation(
        self, reports: Sequence[Article], compared: Sequence[WantedComparison], said: Regroupings
    ) -> KeptCollation:
        """What is remembered of who says what in these reports."""
        return KeptCollation(self._memory, reports, compared, said)

    def bring_meanings(self, wanted: WantedComparison, check: Checkpoint = unchecked) -> None:
        """Make ready what two reports in different languages mean, from the longer memory if it is there."""
        from reader.compare.comparison import bring_meanings

        if not isinstance(self._memory, Nowhere):
            bring_meanings(wanted, self._memory, check)

    def _known(self, key: str, wanted: WantedComparison) -> Comparison | None:
        with self._lock:
            found = self._kept.get(key)
            if found is not None:
                self._kept.move_to_end(key)
        if found is None and (found := self._recalled(key, wanted)) is not None:
            self._take(key, found)
        return None if found is None else _as_wanted(found, wanted)

    def _recalled(self, key: str, wanted: WantedComparison) -> Comparison | None:
        from reader.compare.keeping.fields import NotWritten
        from reader.compare.keeping.written import restored

        if (content := self._memory.recall(key)) is None:
            return None
        try:
            return restored(content, wanted)
        except NotWritten:  # damaged on the disk: it is made again, and that is kept in its place
            return None

    def _take(self, key: str, found: Comparison) -> None:
        pushed_out: list[object] = []
        with self._lock:
            self._characters += _size(found) - (_size(self._kept[key]) if key in self._kept else 0)
            self._kept[key] = found
            while len(self._kept) > MOST or (self._characters > MOST_CHARACTERS and len(self._kept) > 1):
                oldest = self._kept.popitem(last=False)[1]
                self._characters -= _size(oldest)
                pushed_out.append(oldest)
        let_go(pushed_out)


def _size(comparison: Comparison) -> int:
    return len(comparison.left.article.text) + len(comparison.right.article.text)


def _as_wanted(found: Comparison, wanted: WantedComparison) -> Comparison:
    """A kept comparison with the articles that were asked for and the notes that are there now."""
    left, right = (
        reading if _is_same(reading.article, article) else Reading(article, reading.sentences)
        for reading, article in ((found.left, wanted.left), (found.right, wanted.right))
    )
    if left is found.left and right is found.right and found.edits == wanted.edits:
        return found
    return replace(found, left=left, right=right, edits=wanted.edits)


def _is_same(known: Article, wanted: Article) -> bool:
    """Whether they are one report, taken at one time from bytes that were counted for both or for neither."""
    return known == wanted and (known.taken, known.size) == (wanted.taken, wanted.size)
