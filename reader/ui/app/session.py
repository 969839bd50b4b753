"""What is open in a window: the library, a story of it, the two reports chosen and their comparison."""

import json
import sqlite3
from contextlib import suppress
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QObject, Signal

from reader.compare.edits.values import NO_EDITS, HandEdits
from reader.compare.model import Comparison, Settings
from reader.compare.side import Both, Side
from reader.library.disk.putting_back import OnScreen
from reader.library.disk.troubles import MovedLibraryError
from reader.library.records import Entry, StoryName
from reader.library.store import Library
from reader.text.model import Article
from reader.ui.app.failures import told_as_ours
from reader.ui.app.ready import LayOut, Ready, made_ready
from reader.ui.app.warming import warm
from reader.ui.jobs import Job, Jobs, Progress

FIRST_STORY = "story"
CHOSEN = "chosen in story"
GIVEN = "given name of story"
# Keys under which the library remembers the open story, each story's pair, and what the program called it.


class Session(QObject):
    """The open library and what is chosen in it; the window shows it and asks it for changes.

    Args:
        library: open in the thread of the window.
        first_story: what to call a story in a library that has none.
    """

    entries_changed = Signal()
    chosen_changed = Signal()
    comparison_changed = Signal()
    comparing_changed = Signal(bool)

    def __init__(
        self,
        library: Library,
        jobs: Jobs,
        first_story: str,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.library, self.jobs, self.settings = library, jobs, settings
        self.ready: Ready | None = None
        self.lay_out: LayOut | None = None
        self.seconds = 0.0
        self.error = ""
        self.entries: tuple[Entry, ...] = ()
        self.shown_name = ""
        self._by_number: dict[int, Entry] = {}
        self.left: int | None = None
        self.right: int | None = None
        self._job: Job | None = None
        self._writes = library.writes_elsewhere()
        self._compared: tuple[Article, Article, Settings, HandEdits] | None = None
        if not library.stories():  # what is damaged or cannot be written is refused here
            self.remember_given(library.add_story(first_story), first_story)
        remembered = library.recall(FIRST_STORY)
        known = [story.id for story in library.stories()]
        self.story = int(remembered) if remembered.isdecimal() and int(remembered) in known else known[0]

    @property
    def comparison(self) -> Comparison | None:
        """The comparison of the two reports that were chosen last, if there is one."""
        return self.ready.outline.comparison if self.ready else None

    @property
    def is_comparing(self) -> bool:
        """Whether the two that are chosen are being compared just now."""
        return self._job is not None

    @property
    def is_compared(self) -> bool:
        """Whether the comparison is that of the two that are chosen, not still the one before."""
        chosen = (self.entry(self.left), self.entry(self.right))
        found = self.comparison
        return (
            not self.is_comparing
            and found is not None
            and all(
                entry is not None and entry.article.text == read.article.text
                for entry, read in zip(chosen, (found.left, found.right), strict=True)
            )
        )

    @property
    def path(self) -> Path:
        """The file of the library, for those who open it in another thread."""
        return self.library.path

    @property
    def stories(self) -> tuple[StoryName, ...]:
        """All stories, the oldest first."""
        return self.library.stories()

    @property
    def story_name(self) -> str:
        """What the open story is called."""
        return next((story.name for story in self.stories if story.id == self.story), self.shown_name)

    @property
    def event_name(self) -> str:
        """What a person called the open story; "" while it is called as the program called it."""
        name = self.story_name
        return "" if self.library.recall(f"{GIVEN} {self.story}") == name else name

    def remember_given(self, story: int, name: str) -> None:
        """Keep it in mind that the program chose the name of a story, whatever language it chose it in."""
        self._remember(f"{GIVEN} {story}", name)

    def entry(self, number: int | None) -> Entry | None:
        """The report of the open story with that id."""
        return None if number is None else self._by_number.get(number)

    def side_of(self, number: int) -> Side | None:
        """Where a report is being read, if it is."""
        if number == self.left:
            return Side.LEFT
        return Side.RIGHT if number == self.right else None

    def open_story(self, story: int) -> None:
        """Show another story, with the two reports that were chosen in it last."""
        self.story = story
        self._remember(FIRST_STORY, str(story))
        self.left = self.right = None
        self.refresh()

    def refresh(self) -> None:
        """Look into the library again: reports were added, changed or removed.

        Not while another file stands in its place: what is on the screen may be all that is left.
        """
        if not self._is_in_place():
            return
        there = [story.id for story in self.stories]
        if self.story not in there:  # another window has taken it off the list
            self.story = there[0]
        self.entries, self.shown_name = self.library.entries(self.story), self.story_name
        self._by_number = {entry.id: entry for entry in self.entries}
        self._settle()
        self.entries_changed.emit()
        self.chosen_changed.emit()
        self._compare()

    def look_again(self) -> bool:
        """Refresh if another window, or another program, has written to the library; whether it has."""
        writes = self.library.writes_elsewhere()
        has_changed = writes != self._writes
        self._writes = writes
        if has_changed:
            self.refresh()
        return has_changed

    def read_as(self, side: Side, number: int) -> None:
        """Read a report on one side; if it is on the other side, the two change places."""
        if self.side_of(number) is side.other:
            self.swap()
        elif self.side_of(number) is None:
            self.choose(*Both(self.left, self.right).with_(side, number))

    def choose(self, left: int | None, right: int | None) -> None:
        """Read these two beside each other."""
        self.left, self.right = left, right
        self._settle()
        self._remember(f"{CHOSEN} {self.story}", json.dumps([self.left, self.right]))
        self.chosen_changed.emit()
        self._compare()

    def swap(self) -> None:
        """Put each report in the place of the other."""
        self.choose(self.right, self.left)

    def use(self, settings: Settings) -> None:
        """Compare with other settings from now on."""
        self.settings = settings
        self._compare()

    @property
    def on_screen(self) -> OnScreen:
        """What can still be saved when the library has lost it."""
        found = self.comparison if self.is_compared else None
        edits = found.edits if found else NO_EDITS
        return OnScreen(self.shown_name, self.entries, self.left, self.right, edits)

    @property
    def edits(self) -> HandEdits:
        """What was changed by hand between the two chosen reports."""
        if self.left is None or self.right is None:
            return NO_EDITS
        return self.library.edits(self.left, self.right)

    def catch_up(self) -> None:
        """Compare around what was changed by hand, and show what others have written meanwhile."""
        if not self.look_again():
            self._compare()

    def show_story_of(self, number: int) -> None:
        """Open the story that a report is in."""
        story = self.library.entry(number).story
        if story != self.story:
            self.open_story(story)

    def _is_in_place(self) -> bool:
        try:
            self.library.check_place()
        except MovedLibraryError:
            return False
        return True

    def _settle(self) -> None:
        there = [entry.id for entry in self.entries]
        chosen = [n if n in there else None for n in (self.left, self.right)]
        if chosen == [None, None]:
            chosen = [n if n in there else None for n in self._remembered()]
        for side in (0, 1):
            if chosen[side] is None:
                chosen[side] = next((n for n in there if n not in chosen), None)
        self.left, self.right = chosen

    def _remember(self, key: str, value: str) -> None:
        # Whoever may only read a library, or has no room on the disk, must be able to read on.
        with suppress(sqlite3.Error):
            self.library.remember(key, value)

    def _remembered(self) -> list[int | None]:
        written = self.library.recall(f"{CHOSEN} {self.story}", "[null, null]")
        try:
            left, right = json.loads(written)
        except (ValueError, TypeError, RecursionError):  # the library is damaged there
            return [None, None]
        return [left, right]

    def _compare(self) -> None:
        left, right = self.entry(self.left), self.entry(self.right)
        if left is None or right is None or left.is_missing_text or right.is_missing_text:
            self._stop()
            self._take(None, 0.0)
            return
        wanted = (left.article, right.article, self.settings, self.edits)
        if wanted != self._compared:
            self._stop()
            self._compared = wanted
            self._job = self.jobs.run(
                lambda progress: _compared(*wanted, self.lay_out, progress),
                lambda found: self._take(*found),
                lambda error: self._take(None, 0.0, told_as_ours(error)),
                label=f"{left.article.name} / {right.article.name}",
            )
            self.comparing_changed.emit(True)

    def _stop(self) -> None:
        self._compared = None
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _take(self, ready: Ready | None, seconds: float, error: str = "") -> None:
        self._job = None
        self.error = error
        self.ready, self.seconds = ready, seconds
        self.comparing_changed.emit(False)
        self.comparison_changed.emit()


def _compared(
    left: Article,
    right: Article,
    settings: Settings,
    edits: HandEdits,
    lay_out: LayOut | None,
    progress: Progress,
) -> tuple[Ready, float]:
    from reader.compare.comparison import compare, work_out  # its libraries take longer to import than to run

    warm()
    with progress.alone():
        began = perf_counter()
        found = compare(left, right, settings, edits, progress.check)
        work_out(found, progress.check)  # counted and shown at once: not on the window's thread
        seconds = perf_counter() - began
        return made_ready(found, lay_out, progress.check), seconds
