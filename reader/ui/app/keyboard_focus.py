"""Which part of the window has the keyboard, and which shortcuts hold there."""

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
    """The parts of the window in which some keys have meanings of their own."""

    LIST = auto()
    READING = auto()
    WRITING = auto()
    ELSEWHERE = auto()


class KeyboardFocus(QObject):
    """Knows the part that has the keyboard, or had it before a menu, dialog or other program took it.

    Args:
        frame: the window. listed: the view of the list of reports. reading: the side by side.
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
    """Takes shortcuts from actions, in the menus too, where the keys mean something else.

    Shortcuts for the selected pair do not hold in a field, nor in the list those that it uses itself. Single
    letters can be turned off: to those who dictate to the computer they would happen by mistake.
    """

    def __init__(self, window: Window, where: KeyboardFocus) -> None:
        super().__init__(where)
        self._window, self._where = window, where
        where.changed.connect(self.settle)
        window.preferences.changed.connect(self.settle)
        window.keys_changed.connect(self.settle)
        self.settle()

    def settle(self) -> None:
        """Set the shortcuts that hold where the keyboard is now."""
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
    """Whether a shortcut is a single character without modifiers."""
    return len(key) == 1
