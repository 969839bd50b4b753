"""The dialog of Help > Keyboard Shortcuts: lists all shortcuts; adds, removes and resets them."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.app.action_table import ActionRow
from reader.ui.app.actions import in_words, key_in_words, keys_in_words, menu_letters
from reader.ui.keys.command_list import CommandList
from reader.ui.keys.own import (
    given,
    keep_own,
    moves_about,
    own_keys,
    rivals,
    with_own,
    without_usual,
    written,
)
from reader.ui.settings.table import LETTER_KEYS, Preferences
from reader.ui.widgets.dialog_layout import GAP, MARGINS, size
from reader.ui.widgets.plain import PlainText
from reader.ui.widgets.plurals import listed
from reader.ui.widgets.saying import say

# Pixels of the dialog: some twenty commands with their shortcuts.
SIZE = (660, 640)


class ShortcutsDialog(QDialog):
    """Changes shortcuts at once, in the menus too; says beforehand which command would lose one.

    Args:
        rows: the table of actions with its default shortcuts.
        preferences: keep the others.
        parent: the window.
    """

    def __init__(self, rows: Sequence[ActionRow], preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._usual, self._preferences = tuple(rows), preferences
        self._rows = with_own(rows, own_keys(preferences))
        self.setWindowTitle(self.tr("Keyboard Shortcuts"))
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Search commands and keys"))
        self.words.setAccessibleName(self.words.placeholderText())
        self.words.setClearButtonEnabled(True)
        self.commands = CommandList(self._rows)
        self.words.textChanged.connect(self.commands.narrow)
        self.pressed = QKeySequenceEdit()
        self.pressed.setMaximumSequenceLength(1)
        self.pressed.setClearButtonEnabled(True)
        self.told = PlainText()
        self.told.setWordWrap(True)
        self.add = QPushButton(self.tr("&Add"))
        self.clear = QPushButton(self.tr("&Remove All"))
        self.reset = QPushButton(self.tr("&Default Keys"))
        self._lay_out()
        self._connect()
        self._settle()

    def _lay_out(self) -> None:
        self.asked = PlainText(self.tr("New shortcut:"))
        line = QHBoxLayout()
        for part in (self.asked, self.pressed, self.add, self.clear, self.reset):
            line.addWidget(part, 1 if part is self.pressed else 0)
        for button in (self.add, self.clear, self.reset):
            button.setAutoDefault(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.reset_all = buttons.addButton(
            self.tr("Default &Keys for All Commands"), QDialogButtonBox.ButtonRole.ResetRole
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.setSpacing(GAP)
        column.addWidget(self.words)
        column.addWidget(self.commands, 1)
        column.addLayout(line)
        column.addWidget(self.told)
        column.addWidget(buttons)
        self.told.setMinimumHeight(
            2 * self.told.fontMetrics().lineSpacing()
        )  # so that what is above does not move
        size(self, *SIZE)

    def _connect(self) -> None:
        self.commands.command_changed.connect(self._choose)
        self.pressed.keySequenceChanged.connect(lambda _: self._settle())
        self.add.clicked.connect(self._add)
        self.clear.clicked.connect(lambda: self._set(()))
        self.reset.clicked.connect(lambda: self._set(next(r.keys for r in self._usual if r.do == self._do)))
        self.reset_all.clicked.connect(
            lambda: self._take(self._usual, self.tr("All commands have their default keys."))
        )

    @property
    def _do(self) -> str:
        return self.commands.command

    @property
    def _row(self) -> ActionRow | None:
        return next((row for row in self._rows if row.do == self._do), None)

    def _choose(self) -> None:
        self.pressed.clear()
        self._settle()

    def _settle(self) -> None:
        """Say what the pressed key would do, and enable the buttons that apply."""
        row, sequence = self._row, self.pressed.keySequence()
        refused = self._refused(sequence)
        self.pressed.setEnabled(row is not None)
        self.pressed.setAccessibleName(self._named(row))
        self.add.setEnabled(row is not None and not sequence.isEmpty() and not refused)
        self.clear.setEnabled(row is not None and bool(row.keys))
        usual = next((each.keys for each in self._usual if each.do == self._do), ())
        self.reset.setEnabled(row is not None and tuple(map(written, row.keys)) != tuple(map(written, usual)))
        self.reset_all.setEnabled(bool(without_usual(self._usual, self._rows)))
        self._tell(refused or (self._foretold(row, sequence) if row and not sequence.isEmpty() else ""))

    def _named(self, row: ActionRow | None) -> str:
        if row is None:
            return self.tr("New shortcut")
        return self.tr("New shortcut for {command}: press the keys").format(command=in_words(row.text))

    def _refused(self, sequence: QKeySequence) -> str:
        """Why no command can have this key; "" where some can."""
        if sequence.isEmpty():
            return ""
        key = key_in_words(sequence)
        if moves_about(_portable(sequence)):
            return self.tr("{key} moves the keyboard focus, so it cannot be a shortcut.").format(key=key)
        if _portable(sequence) in menu_letters():
            return self.tr("{key} opens a menu, so it cannot be a shortcut.").format(key=key)
        return ""

    def _foretold(self, row: ActionRow, sequence: QKeySequence) -> str:
        key = key_in_words(sequence)
        names = {"key": key, "command": in_words(row.text)}
        held = rivals(self._rows, row, _portable(sequence))
        if held:
            others = listed(in_words(one.text) for one in held)
            told = self.tr("{key} is the shortcut of {others}. Add gives it to {command} instead.")
            return told.format(**names, others=others)
        if len(_portable(sequence)) == 1 and not self._preferences.value(LETTER_KEYS):
            return self.tr("{key} works once single letters are switched on in the settings.").format(**names)
        return self.tr("{key} is free.").format(**names)

    def _add(self) -> None:
        row = self._row
        if row is not None:
            key = _portable(self.pressed.keySequence())
            shown = key_in_words(self.pressed.keySequence())
            told = self.tr("{key} is now a shortcut of {command}.")
            self._take(given(self._rows, row, key), told.format(key=shown, command=in_words(row.text)))

    def _set(self, keys: tuple[str, ...]) -> None:
        """Give the selected command these shortcuts alone, and take them from others."""
        row = self._row
        if row is None:
            return
        rows = tuple(replace(each, keys=()) if each.do == row.do else each for each in self._rows)
        for key in reversed(keys):
            rows = given(rows, row, written(key))
        told = self.tr("Shortcuts of {command}: {keys}")
        none = self.tr("none")
        self._take(rows, told.format(command=in_words(row.text), keys=keys_in_words(keys) or none))

    def _take(self, rows: tuple[ActionRow, ...], told: str) -> None:
        self._rows = rows
        keep_own(self._preferences, without_usual(self._usual, rows))
        self.commands.show_rows(rows)
        self.pressed.clear()
        self._settle()
        self._tell(told)

    def _tell(self, sentence: str) -> None:
        if sentence != self.told.text():
            self.told.setText(sentence)
            say(self, sentence)


def _portable(sequence: QKeySequence) -> str:
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)
