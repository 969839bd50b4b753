"""Print, Print Preview and Export: opens the dialog for paper and files, which is imported only then."""

from PySide6.QtCore import QObject

from reader.ui.action_table import Do
from reader.ui.session import Session
from reader.ui.window import Window

PAPER = (Do.PRINT, Do.PREVIEW, Do.EXPORT)


class PaperActions(QObject):
    """Enabled while there is a comparison."""

    def __init__(self, window: Window, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        for do in PAPER:
            window.actions_[do].triggered.connect(lambda *_, do=do: self._open(do))
        session.comparison_changed.connect(self._settle)
        self._settle()

    def _settle(self) -> None:
        for do in PAPER:
            self._window.actions_[do].setEnabled(self._session.comparison is not None)

    def _open(self, do: Do) -> None:
        from reader.ui.report_dialog import Purpose, open_report

        purposes = {Do.PRINT: Purpose.PRINT, Do.PREVIEW: Purpose.PREVIEW, Do.EXPORT: Purpose.EXPORT}
        if self._session.comparison is not None:
            open_report((self._session.comparison,), self._session.jobs, purposes[do], self._window.frame)
