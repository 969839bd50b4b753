"""Tries files again on which the program failed: from the menu, and offered once by a newer version."""

from PySide6.QtCore import QObject

from reader import VERSION
from reader.library.importing.set_aside import SetAside, kept
from reader.ui.app.action_table import Action
from reader.ui.app.main_window import Window
from reader.ui.importing.dropping import Incoming
from reader.ui.importing.importer import Importer
from reader.ui.importing.panel import ImportPanel
from reader.ui.session.session import Session
from reader.ui.widgets.plurals import listed, tr


class TryingAgain(QObject):
    """Passes the files kept beside the library to the importer again."""

    def __init__(self, window: Window, session: Session, importer: Importer, panel: ImportPanel) -> None:
        super().__init__(importer)
        self._session, self._importer, self._panel = session, importer, panel
        self._action = window.actions_[Action.TRY_AGAIN]
        self._action.triggered.connect(self._try)
        panel.again.connect(self._try)
        importer.finished.connect(lambda _: self.settle())
        self.settle()
        self._offer()

    def _offer(self) -> None:
        """Say when the window opens that an earlier version failed on files, and offer to try again."""
        older = [file for file in self._kept() if file.version != VERSION]
        if older:
            names = listed(file.name for file in older)
            said = tr("An earlier version of Parallax failed on %n file(s): {names}.", "", len(older))
            self._panel.offer_again(said.format(names=names))

    def settle(self) -> None:
        """Enable the action while there are files to be tried again."""
        self._action.setEnabled(bool(self._kept()))

    def _try(self) -> None:
        self._importer.bring_in(Incoming(set_aside=self._kept()))

    def _kept(self) -> tuple[SetAside, ...]:
        return kept(self._session.path)
