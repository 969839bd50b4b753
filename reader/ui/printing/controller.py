"""Print, Print Preview, Export and Report on Several: opens the dialog for paper and files."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from reader.compare.model import Comparison
from reader.ui.app.action_table import Action
from reader.ui.app.main_window import Window
from reader.ui.app.session import Session
from reader.ui.widgets.questions import warn

# The dialog and all that draws pages is imported when it is opened: the first window must not wait for it.

LEAST_REPORTS = 3
PAPER = (Action.PRINT, Action.PREVIEW, Action.EXPORT)


class PrintingController(QObject):
    """Enabled while there is a comparison; the report on several, while there are three reports."""

    def __init__(self, window: Window, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        for do in PAPER:
            window.actions_[do].triggered.connect(lambda *_, do=do: self._open(do))
        window.actions_[Action.SEVERAL].triggered.connect(self._compare_several)
        session.comparison_changed.connect(self._settle)
        session.entries_changed.connect(self._settle)
        self._settle()

    def _settle(self) -> None:
        for do in PAPER:
            self._window.actions_[do].setEnabled(self._session.comparison is not None)
        self._window.actions_[Action.SEVERAL].setEnabled(len(self._readable()) >= LEAST_REPORTS)

    def _open(self, do: Action) -> None:
        if self._session.comparison is not None:
            self._show((self._session.comparison,), do)

    def _compare_several(self) -> None:
        from reader.ui.printing.several import SeveralCompared

        several = SeveralCompared(self._session, self._readable(), self._window.frame)
        several.finished.connect(lambda comparisons: self._show(comparisons, Action.PREVIEW))
        several.failed.connect(self._tell_failure)

    def _readable(self) -> tuple[int, ...]:
        """The places of the reports that have a text: those being read first, the others as listed."""
        story = self._session.story
        first = story.chosen
        return tuple(sorted(story.readable, key=lambda p: first.index(p) if p in first else len(first)))

    def _show(self, comparisons: Sequence[Comparison], do: Action) -> None:
        from reader.ui.printing.dialog import Purpose, open_report
        from reader.ui.printing.memory import first_options, keep
        from reader.ui.printing.originals import sizes_in

        purposes = {
            Action.PRINT: Purpose.PRINT,
            Action.PREVIEW: Purpose.PREVIEW,
            Action.EXPORT: Purpose.EXPORT,
        }
        session, preferences = self._session, self._window.preferences
        options = first_options(preferences, session.event_name, comparisons)
        dialog = open_report(
            comparisons, session.jobs, purposes[do], self._window.frame, options, sizes_in(session.path)
        )
        dialog.finished.connect(lambda _: keep(preferences, dialog.form.options()))

    def _tell_failure(self, reason: str) -> None:
        warn(self._window.frame, self.tr("These reports could not be compared"), reason)
