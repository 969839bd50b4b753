"""Asks for files and folders in the desktop's own dialog or Qt's, which is kept no larger than the screen."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from reader.ui.widgets.dialog_layout import size


def ask_files(parent: QWidget, title: str, kinds: str = "") -> list[str]:
    """The paths of the files to open, [] when the dialog was cancelled; kinds is a Qt name filter."""
    _fit_soon()
    return QFileDialog.getOpenFileNames(parent, title, "", kinds)[0]


def ask_file(parent: QWidget, title: str, folder: str, kinds: str) -> str:
    """The path of one file to open; "" when the dialog was cancelled."""
    _fit_soon()
    return QFileDialog.getOpenFileName(parent, title, folder, kinds)[0]


def ask_folder(parent: QWidget, title: str) -> str:
    """The path of a folder; "" when the dialog was cancelled."""
    _fit_soon()
    return QFileDialog.getExistingDirectory(parent, title)


def ask_where(
    parent: QWidget, title: str, proposed: str, kinds: str, *, asks_before_overwriting: bool = True
) -> tuple[str, str]:
    """The path to save a file at, and the chosen one of the kinds; both "" when the dialog was cancelled."""
    _fit_soon()
    option = QFileDialog.Option(0) if asks_before_overwriting else QFileDialog.Option.DontConfirmOverwrite
    return QFileDialog.getSaveFileName(parent, title, proposed, kinds, "", option)


def _fit_soon() -> None:
    """Once Qt's own dialog is shown, make it fit the screen, whose size it does not look at."""
    QTimer.singleShot(0, _fit)


def _fit() -> None:
    asked = QApplication.activeModalWidget()
    if isinstance(asked, QFileDialog):
        size(asked, asked.width(), asked.height())
        asked.move(asked.screen().availableGeometry().center() - asked.rect().center())
