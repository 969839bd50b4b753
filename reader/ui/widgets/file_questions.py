"""Asks for files and folders, by the desktop's own questions or Qt's; none is larger than its screen."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from reader.ui.widgets.dialog_layout import size


def ask_files(parent: QWidget, title: str, kinds: str = "") -> list[str]:
    """The paths of files to open; none when the question was cancelled."""
    _fit_soon()
    return QFileDialog.getOpenFileNames(parent, title, "", kinds)[0]


def ask_file(parent: QWidget, title: str, folder: str, kinds: str) -> str:
    """The path of one file to open; "" when the question was cancelled."""
    _fit_soon()
    return QFileDialog.getOpenFileName(parent, title, folder, kinds)[0]


def ask_folder(parent: QWidget, title: str) -> str:
    """The path of a folder; "" when the question was cancelled."""
    _fit_soon()
    return QFileDialog.getExistingDirectory(parent, title)


def ask_where(
    parent: QWidget, title: str, proposed: str, kinds: str, *, asks_before_overwriting: bool = True
) -> tuple[str, str]:
    """Where to save a file, and as which of the kinds; "" when the question was cancelled."""
    _fit_soon()
    option = QFileDialog.Option(0) if asks_before_overwriting else QFileDialog.Option.DontConfirmOverwrite
    return QFileDialog.getSaveFileName(parent, title, proposed, kinds, "", option)


def _fit_soon() -> None:
    """Once Qt's own question is on the screen, make it as small as that: it has a size of its own."""
    QTimer.singleShot(0, _fit)


def _fit() -> None:
    asked = QApplication.activeModalWidget()
    if isinstance(asked, QFileDialog):
        size(asked, asked.width(), asked.height())
        asked.move(asked.screen().availableGeometry().center() - asked.rect().center())
