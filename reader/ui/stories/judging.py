"""The actions that confirm or reject the guess that reports belong to their event."""

from PySide6.QtCore import QObject

from reader.ui.app.action_table import Action
from reader.ui.app.main_window import Window
from reader.ui.reports.actions import named
from reader.ui.reports.pointing import Pointing
from reader.ui.session.session import Session
from reader.ui.stories.guessing import KeptReports, NotOfThisEvent


class Judging(QObject):
    """Acts on the selected reports, or on the one being read."""

    def __init__(self, window: Window, session: Session, pointing: Pointing) -> None:
        super().__init__(window)
        self._window, self._session, self._pointing = window, session, pointing
        self._keep, self._not = (window.actions_[do] for do in (Action.KEEP_GUESS, Action.NOT_OF_EVENT))
        self._keep.triggered.connect(self._keep_here)
        self._not.triggered.connect(self._put_out)
        window.sources.list.addActions([self._keep, self._not])
        pointing.changed.connect(self._settle)
        self._settle()

    def _settle(self) -> None:
        library = self._session.library
        is_meant = self._pointing.meant is not None and not library.is_read_only
        self._keep.setEnabled(is_meant and bool(self._session.listed.guesses))
        self._not.setEnabled(is_meant and self._session.story_id != library.inbox())

    def _keep_here(self) -> None:
        if entries := self._pointing.meant_all:
            text = self.tr("Keep {report} in This Event").format(report=named(entries))
            numbers = [entry.id for entry in entries]
            self._window.undo_stack.push(KeptReports(text, self._session, numbers))

    def _put_out(self) -> None:
        if entries := self._pointing.meant_all:
            text = self.tr("{report}: Not This Event").format(report=named(entries))
            step = NotOfThisEvent(text, self._session, entries)
            step.told = self.tr(
                "Moved to the inbox; Parallax will not guess this event for it again. Undo to move it back."
            )
            self._window.undo_stack.push(step)
