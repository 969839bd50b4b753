"""Putting reports into another story: a menu of the stories, in the Edit menu and in the list's own."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from reader.ui.app.action_table import Action
from reader.ui.app.main_window import Window
from reader.ui.reports.actions import named
from reader.ui.reports.pointing import Pointing
from reader.ui.session.session import Session
from reader.ui.stories.commands import MovedReports
from reader.ui.widgets.plain import in_menu
from reader.ui.widgets.plurals import tr


class Moving(QObject):
    """Offers every story but the open one for the reports that are selected, or the one that is read."""

    def __init__(self, window: Window, session: Session, pointing: Pointing) -> None:
        super().__init__(window)
        self._window, self._session, self._pointing = window, session, pointing
        self._menu = QMenu(window.frame)
        window.actions_[Action.MOVE].setMenu(self._menu)
        window.sources.list.addAction(window.actions_[Action.MOVE])
        pointing.changed.connect(self.settle)
        self.settle()

    def settle(self) -> None:
        """Offer the other stories, as long as there are some and a report to move."""
        others = [story for story in self._session.stories if story.id != self._session.story_id]
        entry, action = self._pointing.meant, self._window.actions_[Action.MOVE]
        action.setEnabled(bool(others) and entry is not None)
        name = in_menu(entry.article.name) if entry else self.tr("Report")
        if (count := self._pointing.count) > 1:
            name = tr("%Ln Report(s)", "in a menu: how many are selected", count)
        action.setText(self.tr("M&ove {name} to Event").format(name=name))
        self._menu.clear()
        for story in others:
            action = self._menu.addAction(in_menu(story.name))
            action.triggered.connect(lambda *_, story=story: self.move(story.id, story.name))

    def move(self, story: int, name: str) -> None:
        """Put the reports into that story."""
        if entries := self._pointing.meant_all:
            text = self.tr("Move {report} to {story}").format(report=named(entries), story=name)
            self._window.tell(self.tr("Moved to {story}. Undo to move it back.").format(story=name))
            self._window.undo_stack.push(
                MovedReports(text, self._session, [entry.id for entry in entries], story)
            )
