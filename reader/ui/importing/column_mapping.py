"""Reading a table of articles again with the columns that a person chose, before anything of it is added."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.library.formats import UnreadableFile
from reader.library.importing.column_names import column_names
from reader.ui.importing.columns_dialog import ColumnsDialog
from reader.ui.importing.controller import Importer
from reader.ui.importing.panel import ImportPanel
from reader.ui.importing.work import Failure, Split, data_of


class ColumnMapping(QObject):
    """Asks which column holds what when the panel's "Columns…" is pressed."""

    def __init__(self, importer: Importer, panel: ImportPanel, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._importer, self._panel, self._window = importer, panel, window
        panel.columns_wanted.connect(self.ask)

    def ask(self, part: Split | Failure) -> None:
        """Ask, and show what the file would be split into then."""
        chosen = part.columns if isinstance(part, Split) else {}
        try:
            names = column_names(data_of(part.thing))
        except UnreadableFile as error:
            self._panel.tell_failure(error)
            return
        dialog = ColumnsDialog(part.name, names, chosen, self._window)
        if dialog.exec():
            self._importer.read_again(part, dialog.chosen())
