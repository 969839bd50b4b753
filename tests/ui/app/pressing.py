"""Pressing keys as a person does."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.ui.app.controller import Desk

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


def activate(desk: Desk) -> None:
    desk.window.frame.activateWindow()
    assert QTest.qWaitForWindowActive(desk.window.frame)


def press(key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """Press a key where the keyboard is, as a person does."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, held)


def said(desk: Desk) -> str:
    return desk.view.line.text.text() if desk.view.line.isVisible() else ""
