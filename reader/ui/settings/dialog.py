"""The settings, each working as soon as it is changed; all of it comes from the table of settings."""

from typing import Any

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from reader.ui.settings.fields import field, said
from reader.ui.settings.kinds import Line, Setting
from reader.ui.settings.table import TABLE, Preferences
from reader.ui.widgets.plain import PlainText

WIDTH = 480
BETWEEN_ROWS, BETWEEN_COLUMNS = 12, 16
"""Pixels between the fields, and between them and what they are called."""


class SettingsDialog(QDialog):
    """A field for each setting that has a line; those without a label stand beside each other."""

    def __init__(
        self, preferences: Preferences, parent: QWidget, table: tuple[Setting[Any], ...] = TABLE
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(BETWEEN_COLUMNS)
        self._form.setVerticalSpacing(BETWEEN_ROWS)
        self._beside: QHBoxLayout | None = None
        self._needing: list[tuple[QWidget, Setting[bool]]] = []
        self.setWindowTitle(self.tr("Settings"))
        for setting in table:
            if setting.line is not None:
                self._add(setting, setting.line)
        self._enable()
        preferences.changed.connect(self._enable)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(18)
        column.addLayout(self._form)
        column.addWidget(buttons)
        self.resize(WIDTH, self.sizeHint().height())

    def _add(self, setting: Setting[Any], line: Line) -> None:
        made = field(setting, line, self._preferences)
        if line.label:
            self._form.addRow(said(line.label), made)
            self._beside = None
        else:
            self._beside = self._beside or self._row()
            self._beside.insertWidget(self._beside.count() - 1, made)
        if line.hint:
            self._form.addRow("", _hint(said(line.hint)))
        if line.needs is not None:
            self._needing.append((made, line.needs))

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
