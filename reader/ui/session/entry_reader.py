"""Reads the reports of a story from the library: at once, or very many of them in the background."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject

from reader.compare.edits.among import NOTHING_BY_HAND, EditsAmong
from reader.library.records import Entry
from reader.library.schema import MEMORY
from reader.library.store import Library
from reader.text.checking import Checkpoint
from reader.ui.jobs import Job, Jobs

# Reports up to which they are read at once: some ten milliseconds.
MANY = 500
# Bytes of a library up to which its texts are taken to be short.
LARGE = 32 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class StoryEntries:
    """The reports of one story, and what was changed by hand among them."""

    entries: tuple[Entry, ...] = ()
    edits: EditsAmong = NOTHING_BY_HAND


class EntryReader(QObject):
    """Reads for one window; of several readings that are under way the last one counts.

    Args:
        show: is handed the reports, and whether they are of the story that was shown before.
    """

    def __init__(
        self, library: Library, jobs: Jobs, show: Callable[[StoryEntries, bool], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._library, self._jobs, self._show = library, jobs, show
        self._job: Job | None = None
        self._story: int | None = None
        self._entries: tuple[Entry, ...] = ()
        self._waiting: list[Callable[[], None]] = []

    @property
    def is_busy(self) -> bool:
        """Whether reports are being read in the background."""
        return self._job is not None

    def read(self, story: int, label: str) -> None:
        """Show the reports of a story; of very many none is shown until they are read, or those before."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if not self._takes_long(story):
            self._take(story, _listed(self._library, story))
            return
        is_same = story == self._story
        path, known = self._library.path, {entry.id: entry for entry in self._entries if is_same}
        self._job = self._jobs.run(
            lambda progress: _read(path, story, known, progress.check),
            lambda found: self._take(story, found),
            lambda _: self._read_here(story),
            label,
        )
        if not is_same:
            self._hand_over(story, StoryEntries())

    def wait(self, then: Callable[[], None]) -> None:
        """Do this when the reports have been read next."""
        self._waiting.append(then)

    def go_on(self) -> None:
        """Do what waited."""
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then()

    def _read_here(self, story: int) -> None:
        """In the window's own library, which tells what is the matter with it."""
        self._job = None
        self._take(story, _listed(self._library, story))

    def _take(self, story: int, found: StoryEntries) -> None:
        self._job = None
        self._hand_over(story, found)
        self.go_on()

    def _hand_over(self, story: int, found: StoryEntries) -> None:
        is_same, self._story, self._entries = story == self._story, story, found.entries
        self._show(found, is_same)

    def _takes_long(self, story: int) -> bool:
        library = self._library
        if library.path == MEMORY or library.is_damaged:
            return False
        return library.count(story) > MANY or library.path.stat().st_size > LARGE


def _listed(library: Library, story: int) -> StoryEntries:
    entries = library.entries(story)
    return StoryEntries(entries, library.edits_among([entry.id for entry in entries]))


def _read(path: Path, story: int, known: Mapping[int, Entry], check: Checkpoint) -> StoryEntries:
    """The same in another thread; reports that are known already are handed back as they are."""
    with Library(path, most=0) as library:
        entries = tuple(
            known[entry.id] if entry == known.get(entry.id) else entry
            for entry in library.entries(story, check)
        )
        return StoryEntries(entries, library.edits_among([entry.id for entry in entries]))
