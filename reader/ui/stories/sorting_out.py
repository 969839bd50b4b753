"""Sorts reports into events: merges one event into another, and groups reports by event."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from reader.compare.about import About
from reader.library.events import LEAST, Pairs
from reader.library.records import Entry, Overtaken
from reader.library.schema import MEMORY
from reader.library.store import Library
from reader.ui.app.action_table import Action
from reader.ui.app.main_window import Window
from reader.ui.editing.steps import Once
from reader.ui.jobs import Job, Progress
from reader.ui.session.session import Session
from reader.ui.stories.commands import MergedStory
from reader.ui.stories.guessing import GroupedReports, GuessedEvent
from reader.ui.widgets.plain import in_menu, isolated
from reader.ui.widgets.plurals import tr
from reader.ui.widgets.questions import warn

Work = Callable[[Progress], tuple[GuessedEvent, ...]]
"""Finds events in the background."""
Placer = Callable[[int, tuple[GuessedEvent, ...]], None]
"""Puts reports of a story into events."""
# Characters of the headline that names a new event, so that it fits the panel of events.
MOST_NAME = 60


class SortingOut(QObject):
    """Merges events, and groups reports by the event that they seem to be about."""

    def __init__(self, window: Window, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._job: Job | None = None
        self._placing: Job | None = None  # places what came into the inbox, unasked
        self._is_sorting_inbox = False
        self._known: dict[int, tuple[str, About]] = {}  # kept when grouping is cancelled, to go on with
        self._menu = QMenu(window.frame)
        self._menu.aboutToShow.connect(self.fill)
        window.actions_[Action.MERGE_STORY].setMenu(self._menu)
        window.actions_[Action.GROUP].triggered.connect(self._group)
        session.entries_changed.connect(self._settle)
        self._settle()

    def fill(self) -> None:
        """Fill the submenu with the other events, each with how many reports it has."""
        self._menu.clear()
        counts = self._session.library.counts()
        for story in self._session.stories:
            if story.id != self._session.story_id:
                count = tr("%Ln report(s)", "how many are acted upon", counts.get(story.id, 0))
                action = self._menu.addAction(f"{in_menu(story.name)}\t{count}")
                action.triggered.connect(lambda *_, story=story: self._merge(story.id, story.name))

    def _settle(self) -> None:
        session, actions = self._session, self._window.actions_
        is_there = not session.is_reading and bool(session.entries) and not session.library.is_read_only
        is_event = session.story_id != session.library.inbox()
        actions[Action.MERGE_STORY].setEnabled(is_there and is_event and len(session.stories) > 1)
        actions[Action.GROUP].setEnabled(is_there and len(session.entries) > LEAST)

    def _merge(self, story: int, name: str) -> None:
        text = self.tr("Merge {event} into {other}").format(event=self._session.story_name, other=name)
        step = MergedStory(text, self._session, story)
        step.told = self.tr("Merged into {other}. Undo to separate them again.").format(other=isolated(name))
        self._window.undo_stack.push(step)

    def place_new(self, story: int, *, is_by_itself: bool = False) -> None:
        """Move reports that came into the inbox to the events that they seem to be about.

        Other stories are left alone. For reports from watched folders (is_by_itself) it cannot be undone.
        """
        session = self._session
        if story != session.library.inbox() or session.path == MEMORY or self._is_sorting_inbox:
            return
        self._leave_placing()
        self._placing = session.jobs.run(
            self._work_for_inbox(story),
            partial(self._take_placed, story, self._put if is_by_itself else self._push),
            lambda _: self._forget_placing(),
            self.tr("Grouping the reports…"),
            is_awaited=False,
        )

    def _group(self) -> None:
        """Group the reports of the open event, in the background."""
        session, said, story = self._session, self.tr("Grouping the reports…"), self._session.story_id
        if self._job is not None:
            self._job.cancel()
        work: Work = partial(_groups, session.entries, session.library.apart(), self._known)
        self._is_sorting_inbox = story == session.library.inbox() and session.path != MEMORY
        if self._is_sorting_inbox:
            self._leave_placing()
            work = self._work_for_inbox(story)
        self._job = session.jobs.run(
            work, lambda groups: self._take(story, groups), lambda _: self._fail(), said
        )
        self._window.work.follow(self._job, said, self._forget)

    def _work_for_inbox(self, story: int) -> Work:
        return partial(
            _placed, self._session.path, story, {one.id: one.name for one in self._session.stories}
        )

    def _leave_placing(self) -> None:
        if self._placing is not None:
            self._placing.cancel()
        self._forget_placing()

    def _forget_placing(self) -> None:
        self._placing = None

    def _take_placed(self, story: int, place: Placer, groups: tuple[GuessedEvent, ...]) -> None:
        self._forget_placing()
        if groups and story == self._session.library.inbox():
            place(story, groups)

    def _put(self, story: int, groups: tuple[GuessedEvent, ...]) -> None:
        text, count = self.tr("Group Reports by Event"), sum(len(group.numbers) for group in groups)
        grouped = GroupedReports(text, self._session, story, groups)

        def act() -> None:
            with suppress(Overtaken):  # one of them was moved; the next import places the others
                grouped.do()
                step.told = tr("%Ln report(s) moved to the event they seem to be about.", "", count)

        step = Once(text, act)
        self._window.undo_stack.push(step)

    def _push(self, story: int, groups: tuple[GuessedEvent, ...]) -> None:
        count = sum(len(group.numbers) for group in groups)
        step = GroupedReports(self.tr("Group Reports by Event"), self._session, story, groups)
        step.told = tr(
            "%Ln report(s) moved to the event they seem to be about. Undo to move them back.", "", count
        )
        self._window.undo_stack.push(step)

    def _forget(self) -> None:
        self._job, self._is_sorting_inbox = None, False

    def _take(self, story: int, groups: tuple[GuessedEvent, ...]) -> None:
        self._forget()
        self._known = {}
        if story not in {self._session.story_id, self._session.library.inbox()}:
            return
        if not groups:
            self._window.tell(self.tr("No other event was found among the reports."))
            return
        self._push(story, groups)

    def _fail(self) -> None:
        self._forget()
        title = self.tr("Group Reports by Event")
        warn(self._window.frame, title, self.tr("The reports could not be grouped."))


def _groups(
    entries: Sequence[Entry], apart: Pairs, known: dict[int, tuple[str, About]], progress: Progress
) -> tuple[GuessedEvent, ...]:
    """The groups of reports that get events of their own; one with half of all reports or more stays."""
    from reader.compare.grouping import about, grouped  # noqa: PLC0415  # brings word lists and stemmers

    places = {entry.lineage: at for at, entry in enumerate(entries)}
    for done, entry in enumerate(entries):
        progress.watch(done, len(entries))
        if known.get(entry.id, ("",))[0] != entry.article.text:
            known[entry.id] = entry.article.text, about(entry.article)
    told = [known[entry.id][1] for entry in entries]
    pairs = [frozenset({places[one], places[other]}) for one, other in apart if {one, other} <= places.keys()]
    found = [group for group in grouped(told, pairs, progress.check) if len(group) >= LEAST]
    if found and 2 * len(found[0]) >= len(entries):
        del found[0]
    return tuple(_new(entries[group[0]], tuple(entries[place].id for place in group)) for group in found)


def _placed(path: Path, inbox: int, names: Mapping[int, str], progress: Progress) -> tuple[GuessedEvent, ...]:
    """The known events that reports of the inbox seem to be about, and new ones."""
    from reader.library.placing import placed  # noqa: PLC0415  # brings word lists and stemmers

    with Library(path, most=0) as library:
        library.index(progress.check)
        found = placed(library, inbox, progress.watch)
        there = tuple(GuessedEvent(numbers, names[story], story) for story, numbers in found.into.items())
        return there + tuple(_new(library.entry(numbers[0]), numbers) for numbers in found.fresh)


def _new(first: Entry, numbers: tuple[int, ...]) -> GuessedEvent:
    """A new event named after its first report."""
    return GuessedEvent(numbers, named_after(first))


def named_after(first: Entry) -> str:
    """A name for an event: the headline of its first report, cut to fit the panel of events."""
    name = first.article.title or first.article.name
    return name if len(name) <= MOST_NAME else f"{name[:MOST_NAME].rsplit(' ', 1)[0]}…"
