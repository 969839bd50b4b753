"""Print, Print Preview, Export and Compare Several Reports: opens the dialog for paper and files."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from reader.compare.model import Comparison
from reader.ui.app.action_table import Action
from reader.ui.app.failures import details_of, told_as_ours
from reader.ui.app.main_window import Window
from reader.ui.centre.controller import CentreController
from reader.ui.centre.view import Needs
from reader.ui.session.session import Session
from reader.ui.story.controller import WhoSaysWhatController
from reader.ui.widgets.plurals import tr
from reader.ui.widgets.questions import warn

# The dialog and all that makes pages is imported when it is opened: the first window must not wait for it.

# Reports from which there are several comparisons: two give only one.
LEAST_REPORTS = 3
PAPER = (Action.PRINT, Action.PREVIEW, Action.EXPORT)


class PrintingController(QObject):
    """Prints what is shown: the comparison of two reports, or who says what.

    Several reports can be compared where there are three; if three or more are selected, it is these.
    """

    def __init__(
        self,
        window: Window,
        session: Session,
        centre: CentreController,
        who_says_what: WhoSaysWhatController,
    ) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._centre, self._who_says_what = centre, who_says_what
        for do in PAPER:
            window.actions_[do].triggered.connect(lambda *_, do=do: self._open(do))
        window.actions_[Action.SEVERAL].triggered.connect(self._compare_several)
        session.comparison_changed.connect(self._settle)
        session.entries_changed.connect(self._settle)
        window.sources.selected.connect(self._name_several)
        who_says_what.changed.connect(self._settle)
        centre.chosen.connect(self._settle)
        self._settle()

    def _settle(self, *_: object) -> None:
        for do in PAPER:
            self._window.actions_[do].setEnabled(self._is_printable)
        is_enough = len(self._session.story.readable) >= LEAST_REPORTS
        self._window.actions_[Action.SEVERAL].setEnabled(is_enough)
        self._name_several()

    def _name_several(self) -> None:
        several = self._window.actions_[Action.SEVERAL]
        several.setText(self.tr("&Compare Several Reports…"))
        if (selected := self._window.sources.list.selected_count) >= LEAST_REPORTS:
            several.setText(tr("&Compare %Ln Selected Report(s)…", "", selected))

    @property
    def _is_printable(self) -> bool:
        shown = self._who_says_what.told if self._is_of_event else self._session.comparison
        return shown is not None

    @property
    def _is_of_event(self) -> bool:
        return self._centre.current.needs is Needs.STORY

    def _open(self, do: Action) -> None:
        from reader.ui.printing.opening import open_comparisons, open_event

        told, comparison = self._who_says_what.told, self._session.comparison
        if self._is_of_event and told is not None:
            open_event(self._window, self._session, told, do)
        elif not self._is_of_event and comparison is not None:
            open_comparisons(self._window, self._session, (comparison,), do)

    def _compare_several(self) -> None:
        from reader.ui.printing.several import SeveralCompared

        several = SeveralCompared(self._session, self._wanted(), self._window.frame)
        several.finished.connect(self._show_several)
        several.failed.connect(self._tell_failure)

    def _wanted(self) -> tuple[int, ...]:
        """The places of the selected reports that have a text, or of all where these are too few."""
        every, places = self._readable(), map(self._session.place, self._window.sources.list.selected_numbers)
        selected = {place for place in places if place is not None}
        wanted = tuple(place for place in every if place in selected)
        return wanted if len(wanted) >= LEAST_REPORTS else every

    def _readable(self) -> tuple[int, ...]:
        """The places of all reports that have a text: A and B first, the others as listed."""
        story = self._session.story
        first = story.chosen
        return tuple(sorted(story.readable, key=lambda p: first.index(p) if p in first else len(first)))

    def _show_several(self, comparisons: Sequence[Comparison]) -> None:
        from reader.ui.printing.opening import open_comparisons

        open_comparisons(self._window, self._session, comparisons, Action.PREVIEW)

    def _tell_failure(self, error: BaseException) -> None:
        title = self.tr("These reports could not be compared")
        warn(self._window.frame, title, told_as_ours(error), details_of(error))
