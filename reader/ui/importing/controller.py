"""Passes what is chosen, pasted, dropped or named on the command line to the importer."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from reader.compare.side import Side
from reader.ui.app.action_table import Action
from reader.ui.app.main_window import Window
from reader.ui.importing.columns_dialog import ColumnMapping
from reader.ui.importing.dropping import Incoming, incoming
from reader.ui.importing.importer import Importer
from reader.ui.importing.panel import ImportPanel
from reader.ui.importing.tally import Tally
from reader.ui.importing.trying_again import TryingAgain
from reader.ui.session.session import Session
from reader.ui.widgets.file_questions import ask_files, ask_folder


class ImportController(QObject):
    """Connects the File menu, the clipboard and drops with the importer, and opens what came in.

    opened is emitted with the ids of the reports that were named on the command line, once they are in.
    """

    opened = Signal(object)  # list[int]

    def __init__(self, window: Window, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self.panel = ImportPanel()
        window.add_below(self.panel)
        self.importer = Importer(session, self.panel, window.undoing, self)
        self.trying_again = TryingAgain(window, session, self.importer, self.panel)
        self.columns = ColumnMapping(self.importer, self.panel, window.frame, self)
        self.importer.finished.connect(self._open_pasted)
        window.came_in.connect(self.importer.bring_in)
        window.sources.hint.clicked.connect(window.actions_[Action.ADD].trigger)
        window.actions_[Action.ADD].triggered.connect(self._choose_files)
        window.actions_[Action.ADD_FOLDER].triggered.connect(self._choose_folder)
        window.actions_[Action.PASTE].triggered.connect(self._paste)

    def open_reports(self, paths: Sequence[str]) -> None:
        """Add files and folders, and open the first two reports side by side."""
        self.importer.finished.connect(self._choose_first_two)
        self._bring_in(paths)

    def close(self) -> None:
        """End the process that reads files."""
        self.importer.close()

    def _choose_files(self) -> None:
        self._bring_in(ask_files(self._window.frame, self.tr("Add Reports")))

    def _choose_folder(self) -> None:
        if path := ask_folder(self._window.frame, self.tr("Add Folder")):
            self._bring_in([path])

    def _bring_in(self, paths: Sequence[str]) -> None:
        self.importer.bring_in(Incoming(paths=tuple(Path(path) for path in paths)))

    def _paste(self) -> None:
        found = incoming(QGuiApplication.clipboard().mimeData(), self.tr("Pasted text"))
        if found:
            self.importer.bring_in(found)
        else:
            self.panel.advise(
                self.tr("There is nothing to paste. Copy some text, a page, a link or files first.")
            )

    def _open_pasted(self, tally: Tally) -> None:
        session = self._session
        if tally.pasted is not None and session.entry(tally.pasted) is not None:
            self._window.sources.point_at(tally.pasted)
            if session.side_of(tally.pasted) is None:
                session.read_as(Side.RIGHT, tally.pasted)

    def _choose_first_two(self, tally: Tally) -> None:
        self.importer.finished.disconnect(self._choose_first_two)
        numbers = list(dict.fromkeys(line.id for line in tally.lines))
        if len(numbers) > 1:
            self._session.choose(numbers[0], numbers[1])
        self.opened.emit(numbers)
