"""The actions on events: choosing, making, renaming, removing one, and opening the sample."""

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from reader.library.records import StoryName
from reader.paths import seeds
from reader.ui.app.action_table import Action
from reader.ui.app.main_window import Window
from reader.ui.importing.dropping import Incoming
from reader.ui.importing.importer import Importer
from reader.ui.session.session import Session
from reader.ui.stories.commands import RemovedStory, RenamedStory, StartedStory
from reader.ui.stories.sorting_out import SortingOut, named_after
from reader.ui.widgets.plain import in_menu, tip
from reader.ui.widgets.plurals import tr
from reader.ui.widgets.questions import ask_line

SAMPLE = "sample story"
"""The key of the sample story's id in the library."""

SAMPLE_FORMATS = {".txt", ".html"}

SHOWN_FIRST = ("ostrel-gazette", "wendlemere-ledger")
"""The two reports of the sample that are opened first: much in common, and much that differs."""
# Other stories that the page of an empty one names: more would hide what to do next, and the menu has all.
MOST_ELSEWHERE = 3


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Another story that has reports: a line about it, and the action that opens it."""

    told: str
    way: QAction


class StoryController(QObject):
    """Connects the heading of the list and the actions on events with the session."""

    def __init__(self, window: Window, session: Session, importer: Importer) -> None:
        super().__init__(window)
        self._window, self._session, self._importer = window, session, importer
        self._elsewhere: tuple[Elsewhere, ...] = ()
        actions = window.actions_
        self.sorting_out = SortingOut(window, session)
        offered = (
            *(actions[Action.NEW_STORY], actions[Action.RENAME_STORY], actions[Action.MERGE_STORY]),
            actions[Action.REMOVE_STORY],
        )
        window.sources.story.offer(*offered)
        window.sources.story.story_chosen.connect(session.open_story)
        actions[Action.NEW_STORY].triggered.connect(self._start)
        actions[Action.RENAME_STORY].triggered.connect(self._rename)
        actions[Action.REMOVE_STORY].triggered.connect(self._remove)
        actions[Action.SAMPLE].triggered.connect(self.open_sample)
        actions[Action.STORY_OF_SELECTED].triggered.connect(self._start_with_selected)
        window.sources.list.addAction(actions[Action.STORY_OF_SELECTED])
        window.sources.selected.connect(self._settle_selected)
        session.entries_changed.connect(self._settle)
        self._settle()

    def open_sample(self) -> None:
        """Open the sample story; the first time, its reports are added."""
        session = self._session
        known = session.library.recall(SAMPLE)
        if known.isdecimal() and int(known) in [story.id for story in session.stories]:
            session.open_story(int(known))
        else:
            story = self._empty_story(self.tr("Sample event"))
            session.library.remember(SAMPLE, str(story))
            session.choices.keep_given(story, self.tr("Sample event"))
            session.open_story(story)
        if session.is_empty:
            there = (path for path in seeds().iterdir() if path.suffix in SAMPLE_FORMATS)
            files = sorted(there, key=lambda path: (path.stem not in SHOWN_FIRST, path.name))
            self._importer.bring_in(Incoming(paths=tuple(files)))

    def elsewhere(self) -> tuple[Elsewhere, ...]:
        """The newest MOST_ELSEWHERE of the other stories that have reports."""
        session = self._session
        counts = session.library.counts()
        for place in self._elsewhere:
            place.way.deleteLater()
        others = [story for story in session.stories if story.id != session.story_id and counts.get(story.id)]
        newest = others[: -MOST_ELSEWHERE - 1 : -1]
        self._elsewhere = tuple(self._way_to(story, counts[story.id]) for story in newest)
        return self._elsewhere

    def _way_to(self, story: StoryName, count: int) -> Elsewhere:
        told = tr("{story}: %Ln report(s)", "", count).format(story=story.name)
        way = QAction(self.tr("Go to {story}").format(story=in_menu(story.name)), self)
        way.setToolTip(tip(told))
        way.triggered.connect(lambda *_: self._session.open_story(story.id))
        return Elsewhere(told, way)

    def _empty_story(self, name: str) -> int:
        if not self._session.is_empty:
            return self._session.library.add_story(name)
        self._session.library.rename_story(self._session.story_id, name)
        return self._session.story_id

    def _settle(self) -> None:
        session, actions = self._session, self._window.actions_
        is_written = not session.library.is_read_only
        is_event = is_written and session.story_id != session.library.inbox()
        is_spare = is_event and not session.is_reading and len(session.stories) > 1
        actions[Action.NEW_STORY].setEnabled(is_written)
        actions[Action.REMOVE_STORY].setEnabled(is_spare)
        actions[Action.RENAME_STORY].setEnabled(is_event)
        self._settle_selected()

    def _settle_selected(self) -> None:
        selected = self._window.sources.list.selected_count
        is_written = not self._session.library.is_read_only
        self._window.actions_[Action.STORY_OF_SELECTED].setEnabled(is_written and bool(selected))

    def _start(self) -> None:
        if name := self._ask(self.tr("New Event"), ""):
            text = self.tr("Create Event {name}").format(name=name)
            self._window.undo_stack.push(StartedStory(text, self._session, name))

    def _start_with_selected(self) -> None:
        numbers = self._window.sources.list.selected_numbers
        first = self._session.entry(numbers[0]) if numbers else None
        title = self.tr("New Event from Selected Reports")
        if first is not None and (name := self._ask(title, named_after(first))):
            text = self.tr("Create Event {name}").format(name=name)
            self._window.undo_stack.push(StartedStory(text, self._session, name, numbers))

    def _rename(self) -> None:
        session = self._session
        if (name := self._ask(self.tr("Rename Event"), session.story_name)) and name != session.story_name:
            text = self.tr("Rename Event {name}").format(name=session.story_name)
            self._window.undo_stack.push(RenamedStory(text, session, name))

    def _remove(self) -> None:
        text = self.tr("Remove Event {name}").format(name=self._session.story_name)
        is_empty = not self._session.library.count(self._session.story_id)
        empty = self.tr("Removed the event, which contained no reports. Undo to restore it.")
        full = self.tr("The event and its reports are in the trash. Undo to restore them.")
        step = RemovedStory(text, self._session)
        step.told = empty if is_empty else full
        self._window.undo_stack.push(step)

    def _ask(self, title: str, before: str) -> str:
        asked = self.tr("Name of the event")
        return ask_line(self._window.frame, title, asked, before) or ""
