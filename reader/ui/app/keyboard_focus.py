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

from reader.ui.app.action_rows import ROWS
from reader.ui.app.action_table import Where
from reader.ui.app.actions import Actions

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


class PairKeys(QObject):
    """Gives the keys for the selected pair away where they mean something else, in the menus too."""

    def __init__(self, actions: Actions, where: KeyboardFocus) -> None:
        super().__init__(where)
        self._actions, self._where = actions, where
        where.changed.connect(self.settle)
        self.settle()

    def settle(self) -> None:
        """Let every key stand beside the one action that it sets off here."""
        part = self._where.part
        taken = {key for row in ROWS if row.where is Where.LIST for key in row.keys}
        for row in ROWS:
            if row.where is Where.PAIR:
                is_free = {WindowPart.WRITING: set[str](), WindowPart.LIST: {*row.keys} - taken}.get(
                    part, {*row.keys}
                )
                self._actions[row.do].setShortcuts([QKeySequence(key) for key in row.keys if key in is_free])
