"""The watchdog itself: a dialog that nobody answers is closed and named."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.ui.watchdog import rejecting_stuck_dialogs


def test_a_dialog_that_nobody_answers_is_closed_and_named(qtbot: QtBot) -> None:
    dialog = QDialog()
    dialog.setWindowTitle("Really?")
    qtbot.addWidget(dialog)
    with rejecting_stuck_dialogs(patience=0.1) as stuck:
        dialog.exec()
    assert stuck == ["Really?"]


def test_a_dialog_that_is_answered_is_left_alone(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    with rejecting_stuck_dialogs() as stuck:
        QTimer.singleShot(0, dialog.accept)
        assert dialog.exec() == QDialog.DialogCode.Accepted
    assert not stuck
