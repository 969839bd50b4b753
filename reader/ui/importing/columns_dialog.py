"""Asks which column of a table has the text, the headline and so on."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QWidget

from reader.library.formats import UnreadableFile
from reader.library.importing.column_names import column_names
from reader.ui.importing.importer import Importer
from reader.ui.importing.panel import ImportPanel
from reader.ui.importing.tally import Failure, Split
from reader.ui.importing.work import data_of
from reader.ui.widgets.dialog_layout import lay_out
from reader.ui.widgets.plain import PlainText, shown_line
from reader.words import QT_TRANSLATE_NOOP

# Pixels of the dialog: a label and a column's name fit beside each other.
WIDTH = 440
# Characters of a column's name that a field shows at least: most names have fewer.
LETTERS = 18
FIELDS: Mapping[str, str] = {
    "text": QT_TRANSLATE_NOOP("columns", "Te&xt of the report"),
    "title": QT_TRANSLATE_NOOP("columns", "&Headline"),
    "source": QT_TRANSLATE_NOOP("columns", "&Outlet"),
    "author": QT_TRANSLATE_NOOP("columns", "&Author"),
    "date": QT_TRANSLATE_NOOP("columns", "&Date"),
    "language": QT_TRANSLATE_NOOP("columns", "&Language"),
    "address": QT_TRANSLATE_NOOP("columns", "&Web address"),
}
"""The labels of the fields in the order of the dialog, by the names that reading a table uses."""


class ColumnsDialog(QDialog):
    """Offers a column for each field; "detect automatically" goes by the names of the columns."""

    def __init__(
        self, name: str, columns: Sequence[str], chosen: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Columns"))
        self._choices = {field: self._choice(columns, chosen.get(field, "")) for field in FIELDS}
        asked = PlainText(self.tr("What is in each column of {name}?").format(name=name))
        asked.setWordWrap(True)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(9)
        for field, choice in self._choices.items():
            label = QCoreApplication.translate("columns", FIELDS[field])
            choice.setAccessibleName(label.replace("&", ""))
            form.addRow(label, choice)
        lay_out(self, WIDTH, asked, form, agree=QDialogButtonBox.StandardButton.Ok)

    def chosen(self) -> dict[str, str]:
        """The columns that were chosen, by field."""
        return {field: str(c.currentData()) for field, c in self._choices.items() if c.currentData()}

    def choose(self, field: str, column: str) -> None:
        """Set one field's column."""
        self._choices[field].setCurrentIndex(max(0, self._choices[field].findData(column)))

    def _choice(self, columns: Sequence[str], chosen: str) -> QComboBox:
        choice = QComboBox()
        # a long name is cut in the field, and whole in the list that it opens
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(LETTERS)
        choice.addItem(self.tr("detect automatically"), "")
        for column in columns:
            choice.addItem(shown_line(column), column)
        choice.setCurrentIndex(max(0, choice.findData(chosen)))
        return choice


class ColumnMapping(QObject):
    """Opens the dialog when "Columns…" is pressed in the panel, and has the table read again."""

    def __init__(self, importer: Importer, panel: ImportPanel, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._importer, self._panel, self._window = importer, panel, window
        panel.columns_wanted.connect(self.ask)

    def ask(self, part: Split | Failure) -> None:
        """Ask for the columns of a table, and have it read again with them."""
        chosen = part.columns if isinstance(part, Split) else {}
        try:
            names = column_names(data_of(part.thing))
        except UnreadableFile as error:
            self._panel.tell_failure(error)
            return
        dialog = ColumnsDialog(part.name, names, chosen, self._window)
        if dialog.exec():
            self._importer.read_again(part, dialog.chosen())
