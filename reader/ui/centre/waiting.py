"""Fills the blank page of the centre: says why the chosen view cannot be shown, and offers what to do."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication

from reader.library.records import Entry
from reader.ui.app.action_table import Action
from reader.ui.app.failures import details_of, told_as_ours
from reader.ui.app.main_window import Window
from reader.ui.session.session import Session
from reader.ui.stories.controller import Elsewhere
from reader.ui.widgets.plain import isolated


class Waiting(QObject):
    """Fills the blank page for the state of the session.

    Args:
        window: has the page.
        session: has the reports.
        elsewhere: gives the other stories that have reports.
    """

    def __init__(
        self, window: Window, session: Session, elsewhere: Callable[[], Sequence[Elsewhere]]
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._elsewhere = window, session, elsewhere
        self._copy = QAction(self.tr("Copy details"), self)
        self._copy.triggered.connect(self._copy_details)

    def say(self) -> None:
        """Say on the blank page what is missing."""
        session = self._session
        chosen = [session.entry(number) for number in (session.left, session.right)]
        there = [entry for entry in chosen if entry is not None]
        lacking = next((entry for entry in there if entry.is_missing_text), None)
        if session.is_reading and not session.entries:
            self._window.blank.say(self.tr("Opening the event…"), session.shown_name)
        elif session.library.is_unsalvaged and not session.entries:
            told = self.tr("The reports appear here once it is known what can still be read.")
            self._window.blank.say(self.tr("Part of this library is damaged"), told)
        elif not there:
            self._say_empty()
        elif len(there) < len(chosen):
            self._say_one(there[0])
        elif lacking is not None:
            self._say_lacking(lacking)
        elif session.pair.error is not None:
            told = told_as_ours(session.pair.error)
            self._window.blank.say(self.tr("These two could not be compared"), told, (self._copy,))
        else:
            names = (entry.article.name for entry in there)
            self._window.blank.say(self.tr("Comparing…"), self.tr("{} and {}").format(*names))

    def _copy_details(self) -> None:
        if self._session.pair.error is not None:
            QGuiApplication.clipboard().setText(details_of(self._session.pair.error))

    def _say_one(self, only: Entry) -> None:
        told = self.tr("{name} has been added. Add another report of the same event to compare the two.")
        self._window.blank.say(
            self.tr("Add a second report"),
            told.format(name=only.article.name),
            self._ways(Action.ADD, Action.PASTE),
        )

    def _say_empty(self) -> None:
        if elsewhere := self._elsewhere():
            self._window.blank.say(
                self.tr("No reports of this event yet"),
                self.tr("Your other reports are still in the library:")
                + "".join(f"\n{isolated(place.told)}" for place in elsewhere)
                + "\n\n"
                + self.tr("Drop reports here to start: files, links or selected text."),
                (*self._ways(Action.ADD), *(place.way for place in elsewhere)),
            )
            return
        self._window.blank.say(
            self.tr("Read two reports of one event side by side"),
            self.tr(
                "Drop reports anywhere on this window: files, links or selected text. Parallax pairs "
                "the passages that tell the same thing, shows how the wording differs, and flags the "
                "facts on which they differ."
            ),
            self._ways(Action.ADD, Action.SAMPLE),
        )

    def _say_lacking(self, entry: Entry) -> None:
        self._window.sources.point_at(entry.id)
        if not entry.article.has_address:
            told = self.tr(
                "{name}\n\nThe database export has only the headline and the date. Copy the text and "
                "paste it here."
            ).format(name=entry.article.title or entry.article.name)
            title = self.tr("The text of this report is missing")
            self._window.blank.say(title, told, self._ways(Action.PASTE_TEXT))
            return
        told = self.tr(
            "{name}\n\nParallax goes online only when you ask it to. Fetch the page now, or open it"
            " in your browser, copy the text and paste it here."
        ).format(name=entry.article.origin)
        title = self.tr("Only the link has been saved")
        self._window.blank.say(title, told, self._ways(Action.FETCH, Action.PASTE_TEXT))

    def _ways(self, *wanted: Action) -> tuple[QAction, ...]:
        return tuple(self._window.actions_[do] for do in wanted)
