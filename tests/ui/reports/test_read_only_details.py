import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit
from pytestqt.qtbot import QtBot

from reader.library.disk import reading_only
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.reports.details_dialog import DetailsDialog
from tests.ui.conftest import Open, wait_for


def test_where_the_library_can_only_be_read_the_details_can_only_be_read_too(
    three: Controllers, open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    three.window.frame.close()
    monkeypatch.setattr(reading_only, "must_be", lambda *_, **__: True)
    app, offered = open_window(), list[bool]()
    wait_for(app, qtbot, "Harbour Times", "Coast Post")
    app.window.sources.point_at(app.session.entries[0].id)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, DetailsDialog):
            buttons, lines = dialog.findChild(QDialogButtonBox), dialog.findChildren(QLineEdit)
            save = buttons and buttons.button(QDialogButtonBox.StandardButton.Save)
            offered.append(bool(save and save.isEnabled()) or not all(line.isReadOnly() for line in lines))
            dialog.reject()

    QTimer.singleShot(0, look)
    app.window.actions_[Action.DETAILS].trigger()
    assert offered == [False]
