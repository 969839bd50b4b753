"""Which part of the window the keyboard is in, so that a key means what is shown there."""

from enum import Enum, auto

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QWidget,
)

from reader.ui.app.action_table import ActionRow, Where
from reader.ui.app.main_window import Window
from reader.ui.settings.table import LETTER_KEYS

FIELDS = (QLineEdit, QPlainTextEdit, QAbstractSpinBox)


class WindowPart(Enum):
    """A part of the window; keys may mean something of their own in each."""

    LIST = auto()
    READING = auto()
    WRITING = auto()
    ELSEWHERE = auto()


class KeyboardFocus(QObject):
    """Follows the keyboard from part to part; a menu, a dialog or another program changes nothing of that.

    Args:
        frame: the window. listed: the rows of the list of reports. reading: where they are read.
    """

    changed = Signal()

    def __init__(self, frame: QWidget, listed: QWidget, reading: QWidget) -> None:
        super().__init__(frame)
        self._frame, self._listed, self._reading = frame, listed, reading
        self.part = self._part_of(frame.focusWidget())
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or isinstance(now, QMenu | QMenuBar) or now.window() is not self._frame:
            return
        self.part = self._part_of(now)
        self.changed.emit()

    def _part_of(self, widget: QWidget | None) -> WindowPart:
        if widget is None:
            return WindowPart.ELSEWHERE
        if isinstance(widget, FIELDS):
            return WindowPart.WRITING
        if widget is self._listed:
            return WindowPart.LIST
        return WindowPart.READING if self._reading.isAncestorOf(widget) else WindowPart.ELSEWHERE


class KeysHere(QObject):
    """Takes keys from actions where they mean something else, in the menus too.

    Those for the selected pair give way to what a field or the list does with them. Single letters do nothing
    at all for who has turned them off: what is spoken to the computer is heard as letters, too.
    """

    def __init__(self, window: Window, where: KeyboardFocus) -> None:
        super().__init__(where)
        self._window, self._where = window, where
        where.changed.connect(self.settle)
        window.preferences.changed.connect(self.settle)
        window.keys_changed.connect(self.settle)
        self.settle()

    def settle(self) -> None:
        """Let every key stand beside the one action that it sets off here."""
        for row in self._window.rows:
            if row.where is Where.PAIR or any(map(is_letter, row.keys)):
                self._window.actions_[row.do].setShortcuts([QKeySequence(key) for key in self._keys(row)])

    def _keys(self, row: ActionRow) -> list[str]:
        wanted = self._window.preferences.value(LETTER_KEYS)
        kept = [key for key in row.keys if wanted or not is_letter(key)]
        if row.where is not Where.PAIR or self._where.part not in {WindowPart.WRITING, WindowPart.LIST}:
            return kept
        taken = {key for listed in self._window.rows if listed.where is Where.LIST for key in listed.keys}
        return [] if self._where.part is WindowPart.WRITING else [key for key in kept if key not in taken]


def is_letter(key: str) -> bool:
    """Whether a shortcut is one letter with nothing held."""
    return len(key) == 1
