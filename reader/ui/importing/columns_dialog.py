"""Which column of a table holds the text, which the title and so on, to be set by hand."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QWidget

from reader.ui.widgets.dialog_layout import lay_out
from reader.ui.widgets.plain import PlainText, shown_line
from reader.words import QT_TRANSLATE_NOOP

WIDTH = 440
FIELDS: Mapping[str, str] = {
    "text": QT_TRANSLATE_NOOP("columns", "Te&xt of the report"),
    "title": QT_TRANSLATE_NOOP("columns", "&Headline"),
    "source": QT_TRANSLATE_NOOP("columns", "&Outlet"),
    "author": QT_TRANSLATE_NOOP("columns", "&Author"),
    "date": QT_TRANSLATE_NOOP("columns", "&Date"),
    "language": QT_TRANSLATE_NOOP("columns", "&Language"),
    "address": QT_TRANSLATE_NOOP("columns", "&Web address"),
}
"""The fields in the order of the dialog, by the names that reading knows them by."""


class ColumnsDialog(QDialog):
    """One choice a field; "found by itself" leaves it to the names of the columns."""

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
        choice.addItem(self.tr("detect automatically"), "")
        for column in columns:
            choice.addItem(shown_line(column), column)
        choice.setCurrentIndex(max(0, choice.findData(chosen)))
        return choice
