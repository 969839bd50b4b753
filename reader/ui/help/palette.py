"""The dialog of Help > Find a Command: all enabled actions, found by a few letters of their names."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QMenu, QVBoxLayout, QWidget

from reader.ui.widgets.context_menu import without_letter
from reader.ui.widgets.dialog_layout import MARGINS, size
from reader.ui.widgets.plain import tip

# Pixels of the dialog: a dozen actions with their menus and shortcuts.
SIZE = (560, 420)
_TO_THE_LIST = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
"""Keys that go to the list while the field above it has the keyboard."""


class CommandPalette(QDialog):
    """A field above the enabled actions that have all words typed in it; Return triggers the selected one.

    Args:
        actions: each with the name of its menu, in the order of the menus.
        parent: the window.
    """

    def __init__(self, actions: Sequence[tuple[str, QAction]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Find a Command"))
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Type a few letters of what you want to do"))
        self.words.setAccessibleName(self.tr("Find a Command"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Commands"))
        self._offered = [(_told(menu, action), action) for menu, action in actions if action.isEnabled()]
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.addWidget(self.words)
        column.addWidget(self.list)
        self.words.installEventFilter(self)
        self.words.textChanged.connect(self._narrow)
        self.words.returnPressed.connect(self._do)
        self.list.itemActivated.connect(self._do)
        size(self, *SIZE)
        self._narrow("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.words and isinstance(event, QKeyEvent) and event.key() in _TO_THE_LIST:
            return self.list.event(event)
        return super().eventFilter(watched, event)

    def _narrow(self, typed: str) -> None:
        """Show the actions with all of these words in their lines."""
        wanted = typed.casefold().split()
        self.list.clear()
        for told, action in self._offered:
            if all(word in told.casefold() for word in wanted):
                item = QListWidgetItem(told, self.list)
                item.setToolTip(tip(action.statusTip()))
                item.setData(Qt.ItemDataRole.UserRole, action)
        self.list.setCurrentRow(0)

    def _do(self) -> None:
        """Trigger the selected action once this dialog has closed, for it may open another one."""
        item = self.list.currentItem()
        if item is None:
            return
        self.accept()
        action: QAction = item.data(Qt.ItemDataRole.UserRole)
        menu, at = action.menu(), self.geometry().center()
        QTimer.singleShot(0, (lambda: menu.popup(at)) if isinstance(menu, QMenu) else action.trigger)


def _told(menu: str, action: QAction) -> str:
    """An action on one line: its menu, its name, its keys."""
    words = without_letter(menu), without_letter(action.text())
    name = " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} ".join(words)
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{name}    {keys}" if keys else name
