"""Shows who says what when several reports come in at once, unless the user is reading two already."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from reader.library.records import AddOutcome
from reader.ui.app.actions import key_in_words
from reader.ui.app.main_window import Window
from reader.ui.centre.controller import CentreController
from reader.ui.centre.view import Needs
from reader.ui.centre.views import WHO_SAYS_WHAT
from reader.ui.importing.controller import ImportController
from reader.ui.importing.tally import Tally
from reader.ui.session.session import Session
from reader.ui.stories.controller import SAMPLE

# Reports that come in together from which the view opens: two are meant to be read side by side.
LEAST_AT_ONCE = 3
# Reports of an event above which the view does not open by itself: comparing every two takes too long.
MOST_IN_EVENT = 40


class OpeningByItself(QObject):
    """Chooses the view when reports come in, with a button that leads back."""

    def __init__(
        self, window: Window, session: Session, centre: CentreController, importing: ImportController
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._centre = window, session, centre
        importing.importer.finished.connect(self._follow)
        importing.opened.connect(self._open)

    def _follow(self, tally: Tally) -> None:
        """Open the view for reports that were just added; tell a user reading two others how to open it."""
        if tally.is_by_itself:
            return
        added = tally.ids(AddOutcome.ADDED, AddOutcome.UPDATED)
        if self._session.library.recall(SAMPLE) == str(self._session.story_id):
            return  # the sample opens with two reports side by side
        if self._is_reading_others(added):
            key = key_in_words(self._window.actions_[WHO_SAYS_WHAT.key].shortcut())
            if self._is_wanted(added) and self._centre.current.needs is not Needs.STORY:
                self._window.tell(
                    self.tr("Who Says What ({key}) shows what each report of this event says.").format(
                        key=key
                    )
                )
        else:
            self._open(added)

    def _open(self, numbers: Sequence[int]) -> None:
        if not self._is_wanted(numbers) or self._centre.current.needs is Needs.STORY:
            return
        self._centre.load(WHO_SAYS_WHAT, self._show)

    def _show(self) -> None:
        """Show the view, which is loaded by now; whoever writes goes on writing."""
        from reader.ui.story.showing import story_view

        writing = self._window.frame.focusWidget()
        self._window.actions_[WHO_SAYS_WHAT.key].trigger()
        story_view(self._centre).way_back.show()
        if isinstance(writing, QLineEdit | QPlainTextEdit):
            writing.setFocus()

    def _is_wanted(self, numbers: Sequence[int]) -> bool:
        """Whether enough of the reports have a text, and their event is not too large."""
        session = self._session
        if len(session.story.readable) > MOST_IN_EVENT:
            return False
        there = [entry for number in numbers if (entry := session.entry(number)) is not None]
        readable = [entry for entry in there if not entry.is_missing_text]
        return len(readable) >= LEAST_AT_ONCE

    def _is_reading_others(self, added: Sequence[int]) -> bool:
        """Whether two reports are being read, neither of which was just added."""
        session = self._session
        is_read = session.story.pair is not None
        return is_read and session.left not in added and session.right not in added
