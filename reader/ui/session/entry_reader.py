"""Reads the reports of a story from the library: at once, or if they are very many in the background."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject

from reader.library.records import Entry
from reader.library.schema import MEMORY
from reader.library.store import Library
from reader.text.checking import Checkpoint
from reader.ui.jobs import Job, Jobs
from reader.ui.session.story_entries import StoryEntries, counts_of, listed

# Reports that are read at once, in some ten milliseconds.
MANY = 500
# Bytes of a library above which its texts are taken to be long, and are not read at once.
LARGE = 32 * 1024 * 1024


class EntryReader(QObject):
    """Reads the reports for one window; a new reading cancels the one in progress.

    Args:
        library: the open library.
        jobs: run the reading.
        show: called with the reports, and whether they are of the same story as before.
        parent: of this object.
    """

    def __init__(
        self, library: Library, jobs: Jobs, show: Callable[[StoryEntries, bool], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._library, self._jobs, self._show = library, jobs, show
        self._job: Job | None = None
        self._story: int | None = None
        self._found = StoryEntries()
        self._waiting: list[Callable[[], None]] = []

    @property
    def is_busy(self) -> bool:
        """Whether reports are being read in the background."""
        return self._job is not None

    def read(self, story: int, label: str) -> None:
        """Read and show the reports of a story; meanwhile none, or those shown before of the same story."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if not self._takes_long(story):
            self._take(story, listed(self._library, story, {}))
            return
        is_same = story == self._story
        path, known = self._library.path, {entry.id: entry for entry in self._found.entries if is_same}
        self._job = self._jobs.run(
            lambda progress: _read(path, story, known, progress.check),
            lambda found: self._take(story, found),
            lambda _: self._read_here(story),
            label,
        )
        if not is_same:
            counts = counts_of(self._library) if self._story is None else self._found.counts
            self._hand_over(story, StoryEntries(tags=self._found.tags, counts=counts))

    def wait(self, then: Callable[[], None]) -> None:
        """Have a function called when the reports have been read next."""
        self._waiting.append(then)

    def go_on(self) -> None:
        """Call the functions that are waiting."""
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then()

    def _read_here(self, story: int) -> None:
        """Read in the window's own library, which reports what is wrong with it."""
        self._job = None
        self._take(story, listed(self._library, story, {}))

    def _take(self, story: int, found: StoryEntries) -> None:
        self._job = None
        self._hand_over(story, found)
        self.go_on()

    def _hand_over(self, story: int, found: StoryEntries) -> None:
        is_same, self._story, self._found = story == self._story, story, found
        self._show(found, is_same)

    def _takes_long(self, story: int) -> bool:
        library = self._library
        if library.path == MEMORY or library.is_damaged:
            return False
        return library.path.stat().st_size > LARGE or library.has_more(story, MANY)


def _read(path: Path, story: int, known: Mapping[int, Entry], check: Checkpoint) -> StoryEntries:
    """Read in a working thread."""
    with Library(path, most=0) as library:
        return listed(library, story, known, check)
