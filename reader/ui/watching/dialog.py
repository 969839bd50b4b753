"""The dialog of the watched folders: a list, and buttons to add a folder or stop watching some."""

from collections.abc import Collection, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.widgets.dialog_layout import GAP, MARGINS, size
from reader.ui.widgets.plain import PlainText, shown_line

# Pixels of the dialog: wide, for the paths of folders are long.
SIZE = (560, 320)


class WatchDialog(QDialog):
    """Lists the folders; emits add_wanted, and removed with the folders that are not to be watched."""

    add_wanted = Signal()
    removed = Signal(object)  # the folders

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Watched Folders"))
        self._folders: tuple[Path, ...] = ()
        self.list, self.told = QListWidget(), PlainText()
        self.add, self.remove = QPushButton(self.tr("&Add Folder…")), QPushButton(self.tr("&Stop Watching"))
        self.list.setAccessibleName(self.tr("Watched folders"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.itemSelectionChanged.connect(self._settle)
        self.add.clicked.connect(self.add_wanted)
        self.remove.clicked.connect(lambda: self.removed.emit(self._selected))
        self.told.setText(
            self.tr(
                "New files in these folders and their subfolders are added to the inbox automatically while"
                " Parallax is open, once they are complete. Files already in a folder when you add it are"
                " added, too. Nothing in the folders is changed."
            )
        )
        self.told.setProperty("faint", "true")
        self.told.setWordWrap(True)
        self._lay_out()
        self._settle()

    def show_folders(self, folders: Sequence[Path], away: Collection[Path] = ()) -> None:
        """Show these folders; those that are away cannot be found just now, which is said behind them."""
        self._folders = tuple(folders)
        self.list.clear()
        for folder in folders:
            path = shown_line(str(folder))
            is_away = folder in away
            self.list.addItem(self.tr("{folder} (not found)").format(folder=path) if is_away else path)

    @property
    def _selected(self) -> tuple[Path, ...]:
        return tuple(self._folders[index.row()] for index in self.list.selectedIndexes())

    def _settle(self) -> None:
        self.remove.setEnabled(bool(self.list.selectedIndexes()))

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for button in (self.add, self.remove):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.setSpacing(GAP)
        for widget in (self.list, self.told, buttons):
            column.addWidget(widget)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        size(self, *SIZE)
