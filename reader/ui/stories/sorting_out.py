"""Putting the reports of an event where they belong: into another event, or into events of their own."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMenu

from reader.library.records import Entry
from reader.ui.app.action_table import Action
from reader.ui.app.main_window import Window
from reader.ui.jobs import Job, Progress
from reader.ui.session.session import Session
from reader.ui.stories.commands import GroupedReports, MergedStory
from reader.ui.widgets.plain import in_menu
from reader.ui.widgets.plurals import tr
from reader.ui.widgets.questions import warn

LEAST = 2
"""Reports that make an event of their own; one alone stays where it is."""
MOST_NAME = 60
"""Characters of a headline that an event is called by."""

SortedGroups = tuple[tuple[str, tuple[int, ...]], ...]


class SortingOut(QObject):
    """Merges events, and groups reports by the event they seem to tell of."""

    def __init__(self, window: Window, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._job: Job | None = None
        self._menu = QMenu(window.frame)
        self._menu.aboutToShow.connect(self.fill)
        window.actions_[Action.MERGE_STORY].setMenu(self._menu)
        window.actions_[Action.GROUP].triggered.connect(self._group)
        session.entries_changed.connect(self._settle)
        self._settle()

    def fill(self) -> None:
        """Offer the other events, each with how many reports it has."""
        self._menu.clear()
        counts = self._session.library.counts()
        for story in self._session.stories:
            if story.id != self._session.story_id:
                count = tr("%Ln report(s)", "how many are acted upon", counts.get(story.id, 0))
                action = self._menu.addAction(f"{in_menu(story.name)}\t{count}")
                action.triggered.connect(lambda *_, story=story: self._merge(story.id, story.name))

    def _settle(self) -> None:
        session, actions = self._session, self._window.actions_
        is_there = not session.is_reading and bool(session.entries)
        is_event = session.story_id != session.library.inbox()
        actions[Action.MERGE_STORY].setEnabled(is_there and is_event and len(session.stories) > 1)
        actions[Action.GROUP].setEnabled(is_there and len(session.entries) > LEAST)

    def _merge(self, story: int, name: str) -> None:
        text = self.tr("Merge {event} into {other}").format(event=self._session.story_name, other=name)
        self._window.tell(self.tr("Merged into {other}. Undo to part them again.").format(other=name))
        self._window.undo_stack.push(MergedStory(text, self._session, story))

    def _group(self) -> None:
        """Find the groups in the background; the event that was open then is the one that is sorted out."""
        if self._job is not None:
            self._job.cancel()
        story, entries = self._session.story_id, self._session.entries
        said = self.tr("Grouping the reports…")
        self._job = self._session.jobs.run(
            lambda progress: _groups(entries, progress),
            lambda groups: self._take(story, groups),
            lambda _: self._fail(),
            said,
        )
        self._window.work.follow(self._job, said, lambda: None)

    def _take(self, story: int, groups: SortedGroups) -> None:
        self._job = None
        if story != self._session.story_id:
            return
        if not groups:
            self._window.tell(self.tr("No other event was found among the reports."))
            return
        count = sum(len(numbers) for _, numbers in groups)
        told = self.tr("Reports moved: {count}. New events, as a guess: {events}. Undo to put them back.")
        self._window.tell(told.format(count=count, events=len(groups)))
        self._window.undo_stack.push(GroupedReports(self.tr("Group Reports by Event"), self._session, groups))

    def _fail(self) -> None:
        self._job = None
        title = self.tr("Group Reports by Event")
        warn(self._window.frame, title, self.tr("The reports could not be grouped."))


def _groups(entries: Sequence[Entry], progress: Progress) -> SortedGroups:
    """The groups that get events of their own: all of several reports but one that is most of the event."""
    from reader.compare.grouping import grouped, telling_words  # noqa: PLC0415  # brings word lists and stemmers

    words = []
    for done, entry in enumerate(entries):
        progress.watch(done, len(entries))
        words.append(telling_words(entry.article))
    found = [group for group in grouped(words, check=progress.check) if len(group) >= LEAST]
    if found and 2 * len(found[0]) >= len(entries):
        del found[0]
    return tuple((_name(entries[group[0]]), tuple(entries[place].id for place in group)) for group in found)


def _name(entry: Entry) -> str:
    """The headline of the first report, with the sign of a guess."""
    name = entry.article.title or entry.article.name
    short = name if len(name) <= MOST_NAME else f"{name[:MOST_NAME].rsplit(' ', 1)[0]}…"
    return QCoreApplication.translate("SortingOut", "{name} ?", "a name that is a guess").format(name=short)
