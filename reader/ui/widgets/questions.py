"""Warnings and questions in message boxes, whose text is never taken for markup."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMessageBox, QWidget

from reader.ui.widgets.plain import plain, shown, shown_line


def warn(parent: QWidget, title: str, text: str, details: str = "") -> None:
    """Show a warning and return at once; a button copies the details, if there are any, for a bug report."""
    box = _box(parent, QMessageBox.Icon.Warning, title, text)
    if details:
        words = QCoreApplication.translate("questions", "Copy details")
        copy = box.addButton(words, QMessageBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        box.addButton(QMessageBox.StandardButton.Close)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


def agrees(parent: QWidget, title: str, text: str, choices: tuple[str, str], more: str = "") -> bool:
    """Ask with two buttons, and whether the first, which acts, was chosen; Return and Escape are the second.

    The choices are the words on the buttons; more is a smaller text below the question.
    """
    box = _box(parent, QMessageBox.Icon.Question, title, text)
    box.setInformativeText(plain(more))  # its format cannot be set
    first = box.addButton(choices[0], QMessageBox.ButtonRole.DestructiveRole)
    second = box.addButton(choices[1], QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(second)
    box.setEscapeButton(second)
    box.exec()
    return box.clickedButton() == first


def ask_line(parent: QWidget, title: str, asked: str, before: str) -> str | None:
    """Ask for a line of text, before being filled in; None when cancelled. Spaces in a row become one."""
    text, is_given = QInputDialog.getText(
        parent, title, plain(asked), QLineEdit.EchoMode.Normal, shown_line(before)
    )
    return " ".join(text.split()) if is_given else None


def ask_choice(parent: QWidget, title: str, asked: str, choices: Sequence[str]) -> str | None:
    """Ask for one of the choices or another word; None when cancelled."""
    choice, is_given = QInputDialog.getItem(parent, title, plain(asked), choices, 0, editable=True)
    return choice.strip() if is_given else None


def ask_which(parent: QWidget, title: str, asked: str, choices: Sequence[str]) -> int | None:
    """Ask for one of the choices, and give its index; None when cancelled."""
    lines = [shown_line(choice) for choice in choices]
    choice, is_given = QInputDialog.getItem(parent, title, plain(asked), lines, 0, editable=False)
    return lines.index(choice) if is_given else None


def _box(parent: QWidget, icon: QMessageBox.Icon, title: str, text: str) -> QMessageBox:
    box = QMessageBox(icon, title, "", parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(shown(text))
    return box
