"""The dialog of settings, made from the table of settings; each change applies at once."""

from typing import Any

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from reader.kinds import Control
from reader.ui.settings.setting import Setting
from reader.ui.settings.table import TABLE, Preferences
from reader.ui.widgets.dialog_layout import DialogBody, scroll_above
from reader.ui.widgets.fields import field, translated
from reader.ui.widgets.plain import PlainText

# Pixels of the dialog: the longest label fits beside its field in all languages of the window.
WIDTH = 480
# Pixels between the fields, and between labels and fields.
BETWEEN_ROWS, BETWEEN_COLUMNS = 12, 16
# The height of a field in heights of its label: Qt centres a label only beside a field that is this high.
CENTRED_IN = 1.75
# Pixels from a field to its hint, which has to be nearer to it than to the next field.
TO_HINT = 4


class SettingsDialog(QDialog):
    """Shows a field for each setting that has a control; those without a label share a row."""

    def __init__(
        self, preferences: Preferences, parent: QWidget, table: tuple[Setting[Any], ...] = TABLE
    ) -> None:
        super().__init__(parent)
        self._preferences, self._table = preferences, table
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(BETWEEN_COLUMNS)
        self._form.setVerticalSpacing(BETWEEN_ROWS)
        self._beside: QHBoxLayout | None = None
        self._needing: list[tuple[QWidget, Setting[Any]]] = []
        self.setWindowTitle(self.tr("Settings"))
        for setting in table:
            if setting.control is not None:
                self._add(setting, translated(setting.control, "SettingsDialog"))
        self._enable()
        preferences.changed.connect(self._enable)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.accept)
        self._form.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._form)
        column.addStretch()  # what is left over parts no words from their field
        scroll_above(self, WIDTH, DialogBody(column), buttons)

    def _add(self, setting: Setting[Any], control: Control) -> None:
        value = self._preferences.value(setting)
        made = field(setting.kind, control, value, lambda new: self._preferences.change(setting, new))
        if control.label:
            self._add_row(control, made)
            self._beside = None
        else:
            self._beside = self._beside or self._row()
            self._beside.insertWidget(self._beside.count() - 1, made)
        if control.needs:
            self._needing.append((made, next(each for each in self._table if each.name == control.needs)))

    def _add_row(self, control: Control, made: QWidget) -> None:
        """Add a row of a label and a field, with the field's hint close below it."""
        label, column = PlainText(control.label), QVBoxLayout()
        label.setBuddy(made)
        column.setSpacing(TO_HINT)
        column.addWidget(made)
        self._form.addRow(label, column)
        if control.hint:
            made.setMinimumHeight(round(CENTRED_IN * label.sizeHint().height()))
            column.addWidget(_hint(control.hint))

    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(BETWEEN_COLUMNS // 2)
        row.addStretch()
        self._form.addRow("", row)
        return row

    def _enable(self) -> None:
        for made, flag in self._needing:
            made.setEnabled(self._preferences.value(flag))


def _hint(words: str) -> PlainText:
    hint = PlainText(words)
    hint.setProperty("faint", "true")
    hint.setWordWrap(True)
    return hint
