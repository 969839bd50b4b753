"""What is open in a window: the library, and one story of it as a value."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.compare.edits.among import EditsAmong
from reader.compare.keeping.comparisons import Comparisons
from reader.compare.model import Comparison, Settings
from reader.compare.side import Both, Side
from reader.compare.story import ChosenIndices, Story
from reader.library.disk.putting_back import OnScreen
from reader.library.disk.troubles import MovedLibraryError
from reader.library.records import Entry, StoryName
from reader.library.store import Library
from reader.ui.jobs import Jobs
from reader.ui.session.choices import Choices
from reader.ui.session.compared_pair import ComparedPair
from reader.ui.session.entry_reader import EntryReader
from reader.ui.session.remembering import Remembering
from reader.ui.session.story_entries import StoryEntries


class Session(QObject):
    """The open library and story; the window shows them and asks for changes.

    Attributes:
        listed: the reports of the story, and what is told of them.
        story: the same reports as a value, in the same places, with hand edits, A and B.
        pair: the comparison of A and B, or of those before while these are being compared.

    Args:
        library: opened in the window's thread.
        first_story: the name of the story that is made in a library without any.
    """

    entries_changed = Signal()
    chosen_changed = Signal()
    story_changed = Signal()
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
        self.library, self.jobs = library, jobs
        self.remembering = Remembering(library, self)
        self.story = Story(settings=settings, comparisons=Comparisons(self.remembering))
        self.pair = ComparedPair(jobs, self)
        self.pair.changed.connect(self.comparison_changed)
        self.pair.comparing_changed.connect(self.comparing_changed)
        self.listed = StoryEntries()
        self.shown_name, self._is_inbox = "", False
        self._reader = EntryReader(library, jobs, self._show, self)
        self._writes = library.writes_elsewhere()
        self._told = self.story
        self.choices = Choices(library)
        if not library.stories():  # raises if the library is damaged or cannot be written
            self.choices.keep_given(library.add_story(first_story), first_story)
        known, last = [story.id for story in library.stories()], self.choices.story()
        self.story_id = last if last in known else known[0]

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The reports of the story as the library keeps them."""
        return self.listed.entries

    @property
    def left(self) -> int | None:
        """The id of the report that is A; None where there is none."""
        return self._number(self.story.chosen[0])

    @property
    def right(self) -> int | None:
        """The id of the report that is B; None where there is none."""
        return self._number(self.story.chosen[1])

    @property
    def comparison(self) -> Comparison | None:
        """The comparison of the pair; None where there is none."""
        return self.pair.ready.outline.comparison if self.pair.ready else None

    @property
    def is_comparing(self) -> bool:
        """Whether A and B are being compared just now."""
        return self.pair.is_comparing

    @property
    def is_compared(self) -> bool:
        """Whether the comparison is that of A and B, and not still the one before."""
        found, pair = self.comparison, self.story.pair
        if found is None or pair is None or self.is_comparing:
            return False
        chosen = (self.story.reports[place] for place in pair)
        shown = (found.left.article, found.right.article)
        return all(one.text == other.text for one, other in zip(chosen, shown, strict=True))

    @property
    def is_reading(self) -> bool:
        """Whether the reports of the story are still being read from the library, as they are very many."""
        return self._reader.is_busy

    @property
    def is_empty(self) -> bool:
        """Whether the story has no report."""
        return not (self.entries or self.is_reading or self.library.is_unsalvaged)

    @property
    def path(self) -> Path:
        """The path of the library, for working threads that open it."""
        return self.library.path

    @property
    def stories(self) -> tuple[StoryName, ...]:
        """All stories, the oldest first."""
        return self.library.stories()

    @property
    def story_name(self) -> str:
        """The name of the open story."""
        return next((story.name for story in self.stories if story.id == self.story_id), self.shown_name)

    @property
    def event_name(self) -> str:
        """The name of the open story; "" while it is one that the program gave."""
        name = self.story_name
        return "" if self.choices.given(self.story_id) == name else name

    def entry(self, number: int | None) -> Entry | None:
        """The report of the open story with that id; None where there is none."""
        place = self.place(number)
        return None if place is None else self.entries[place]

    def place(self, number: int | None) -> int | None:
        """The place in the open story of the report with that id; None where there is none."""
        return None if number is None else self.listed.places.get(number)

    def side_of(self, number: int) -> Side | None:
        """The side of the report with that id; None where it is neither A nor B."""
        if number == self.left:
            return Side.LEFT
        return Side.RIGHT if number == self.right else None

    def open_story(self, story: int, then: Callable[[], None] = lambda: None) -> None:
        """Open another story with its last A and B; then() is called once its reports are read."""
        self._reader.wait(then)
        self.story_id = story
        self.choices.keep_story(story)
        self._look()

    def refresh(self, then: Callable[[], None] = lambda: None) -> None:
        """Read the open story again from the library; then() is called after that.

        Not while another file is in the library's place: what is on screen may be all that is left.
        """
        self._reader.wait(then)
        self._look()

    def _look(self) -> None:
        if not self._is_in_place():
            self._reader.go_on()
            return
        there = [story.id for story in self.stories]
        if self.story_id not in there:  # another window has removed it
            self.story_id = there[0]
        self.shown_name, self._is_inbox = self.story_name, self.story_id == self.library.inbox()
        self._reader.read(self.story_id, self.shown_name)

    def _show(self, listed: StoryEntries, is_same: bool) -> None:  # noqa: FBT001  # a slot
        chosen = Both(self.left, self.right) if is_same else Both(None, None)
        self.listed, before = listed, self.story
        self.story = listed.story.changed(
            chosen=self._settled(chosen), settings=before.settings, comparisons=before.comparisons
        )
        self.entries_changed.emit()
        self.chosen_changed.emit()
        self._compare()

    def look_again(self) -> bool:
        """Refresh if another window or program has written to the library; whether it has."""
        writes = self.library.writes_elsewhere()
        has_changed = writes != self._writes
        self._writes = writes
        if has_changed:
            self.refresh()
        return has_changed

    def read_as(self, side: Side, number: int) -> None:
        """Make a report A or B; if it is on the other side, swap the two."""
        if self.side_of(number) is side.other:
            self.swap()
        elif self.side_of(number) is None:
            self.choose(*Both(self.left, self.right).with_(side, number))

    def choose(self, left: int | None, right: int | None) -> None:
        """Make these two, by their ids, A and B."""
        self.story = self.story.changed(chosen=self._settled(Both(left, right)))
        self.choices.keep_pair(self.story_id, (self.left, self.right))
        self.chosen_changed.emit()
        self._compare()

    def swap(self) -> None:
        """Swap A and B."""
        self.choose(self.right, self.left)

    def use(self, settings: Settings) -> None:
        """Use other settings for comparisons."""
        self.story = self.story.changed(settings=settings)
        self._compare()

    @property
    def on_screen(self) -> OnScreen:
        """What is shown, which can still be saved when the library's file is gone."""
        return OnScreen(
            self.shown_name, self.entries, self.left, self.right, self.story.edits, self._is_inbox
        )

    def catch_up(self) -> None:
        """Compare again after a correction, and show what others have written meanwhile."""
        if not self.look_again():
            self._compare()

    def show_story_of(self, number: int) -> None:
        """Open the story of the report with that id."""
        story = self.library.entry(number).story
        if story != self.story_id:
            self.open_story(story)

    def _is_in_place(self) -> bool:
        try:
            self.library.check_place()
        except MovedLibraryError:
            return False
        return True

    def close(self) -> None:
        """Write the comparisons that are not kept yet, for the library is being closed."""
        self.remembering.close()

    def _settled(self, wanted: Both[int | None]) -> ChosenIndices:
        """The places of A and B: the wanted ones if they are there, else those of last time, else others."""
        chosen = [self.place(number) for number in wanted]
        if chosen == [None, None]:
            chosen = [self.place(number) for number in self.choices.pair(self.story_id)]
        for side in (0, 1):
            if chosen[side] is None:
                chosen[side] = next((n for n in range(len(self.entries)) if n not in chosen), None)
        return chosen[0], chosen[1]

    def _edits_among(self) -> EditsAmong:
        return self.library.edits_among([entry.id for entry in self.entries])

    def _number(self, place: int | None) -> int | None:
        return None if place is None else self.entries[place].id

    def _compare(self) -> None:
        if self._is_in_place():  # edits in another file may be older than those shown
            self.story = self.story.changed(edits=self._edits_among())  # with notes that were just kept
        if self.story != self._told:
            self._told = self.story
            self.story_changed.emit()
        self.pair.compare(self.story)
