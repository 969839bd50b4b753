"""Moves reports to another story: a submenu of stories, in the Edit menu and the list's context menu."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from reader.library.records import Entry
from reader.ui.app.action_table import Action
from reader.ui.app.main_window import Window
from reader.ui.reports.actions import named
from reader.ui.reports.pointing import Pointing
from reader.ui.session.session import Session
from reader.ui.stories.commands import MovedReports
from reader.ui.stories.inbox import inbox_name
from reader.ui.widgets.plain import in_menu, isolated
from reader.ui.widgets.plurals import tr


class Moving(QObject):
    """Offers all stories but the open one for the selected reports, or for the report being read."""

    def __init__(self, window: Window, session: Session, pointing: Pointing) -> None:
        super().__init__(window)
        self._window, self._session, self._pointing = window, session, pointing
        self._menu = QMenu(window.frame)
        window.actions_[Action.MOVE].setMenu(self._menu)
        window.sources.list.addAction(window.actions_[Action.MOVE])
        self._menu.aboutToShow.connect(self.fill)
        self._is_anywhere_else = False
        pointing.changed.connect(self._settle)
        session.entries_changed.connect(self._look)
        self._look()

    def fill(self) -> None:
        """Fill the submenu with the inbox and the other stories."""
        session = self._session
        inbox = session.library.inbox()
        self._menu.clear()
        if session.story_id != inbox:
            out = self._menu.addAction(self.tr("&Inbox, in No Event"))
            out.triggered.connect(lambda *_: self.move(None, inbox_name()))
            self._menu.addSeparator()
        for story in session.stories:
            if story.id not in {session.story_id, inbox}:
                action = self._menu.addAction(in_menu(story.name))
                action.triggered.connect(lambda *_, story=story: self.move(story.id, story.name))

    def _look(self) -> None:
        """Look up whether there is another place, once: at each step through the list it would be slow."""
        session = self._session
        is_event = session.story_id != session.library.inbox()
        self._is_anywhere_else = not session.library.is_read_only and (is_event or len(session.stories) > 1)
        self._settle()

    def _settle(self) -> None:
        entry, action = self._pointing.meant, self._window.actions_[Action.MOVE]
        action.setEnabled(entry is not None and self._is_anywhere_else)
        name = in_menu(entry.article.name) if entry else self.tr("Report")
        if (count := self._pointing.count) > 1:
            name = tr("%Ln Report(s)", "in a menu: how many are selected", count)
        action.setText(self.tr("M&ove {name} to Event").format(name=name))

    def move(self, story: int | None, name: str) -> None:
        """Move the reports that are meant to the story with that id and name; None is the inbox."""
        self.move_entries(self._pointing.meant_all, story, name)

    def move_entries(self, entries: Sequence[Entry], story: int | None, name: str) -> None:
        """Move these reports of the open story to the story with that id and name; None is the inbox."""
        if entries:
            text = self.tr("Move {report} to {story}").format(report=named(entries), story=name)
            step = MovedReports(text, self._session, [entry.id for entry in entries], story)
            step.told = self.tr("Moved to {story}. Undo to move it back.").format(story=isolated(name))
            self._window.undo_stack.push(step)
