"""Who says what of the open event: what shows it is loaded when chosen, or ahead where that is likely."""

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from reader.ui.app.main_window import Window
from reader.ui.centre.controller import CentreController
from reader.ui.centre.view import View
from reader.ui.centre.views import WHO_SAYS_WHAT
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.session.session import Session
from reader.ui.story.in_turns import InTurns
from reader.ui.story.told import ToldByAll

# What shows an event is imported where it is used: a window that shows two reports does without.

# Milliseconds after a view is shown until this one is made ahead of time: by then two reports are being read.
AHEAD = 250
# Reports of an event from which it is made ahead: two are read side by side, and three open this view.
FEWEST_AHEAD = 3


class WhoSaysWhatController(QObject):
    """Has who says what shown, and holds what is shown.

    Attributes:
        told: what is shown; None while there is nothing. changed is emitted when it has changed.
        is_collating: whether the reports are being collated just now.
    """

    changed = Signal()

    def __init__(
        self, window: Window, session: Session, centre: CentreController, reading: ComparisonView
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._centre, self._reading = window, session, centre, reading
        self.told: ToldByAll | None = None
        self.is_collating = self._is_met = False
        self._ahead, self._soon = InTurns(self), QTimer(self, singleShot=True, interval=AHEAD)
        self._soon.timeout.connect(self._load_ahead)
        centre.shown.connect(self._soon.start)
        centre.chosen.connect(self._meet)

    def hold(self, told: ToldByAll | None) -> None:
        """Hold what is shown from now on."""
        self.told = told
        self.changed.emit()

    def _load_ahead(self) -> None:
        """Load and make the view ahead of time if the event has enough reports for it."""
        is_likely = len(self._session.story.readable) >= FEWEST_AHEAD
        if is_likely and not self._centre.is_made(WHO_SAYS_WHAT):
            self._centre.load(WHO_SAYS_WHAT, self._make_ahead)

    def _make_ahead(self) -> None:
        from reader.ui.story.showing import steps_ahead

        if not self._centre.is_made(WHO_SAYS_WHAT):
            self._ahead.begin(steps_ahead(self._window, self._centre))

    def _meet(self, view: View[Any]) -> None:
        if view is WHO_SAYS_WHAT and not self._is_met:
            from reader.ui.story.showing import Showing

            self._is_met = True
            Showing(self._window, self._session, self._centre, self._reading, self).enter(view)
