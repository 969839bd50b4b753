"""Pressing keys as a person does."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.ui.app.controllers import Controllers

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


def activate(app: Controllers) -> None:
    app.window.frame.activateWindow()
    assert QTest.qWaitForWindowActive(app.window.frame)


def press(key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """Press a key where the keyboard is, as a person does."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, held)


def said(app: Controllers) -> str:
    return app.comparison.view.line.text.text() if app.comparison.view.line.isVisible() else ""
