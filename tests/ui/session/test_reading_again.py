from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QLineEdit
from pytestqt.qtbot import QtBot

from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from tests.ui.conftest import COAST, HARBOUR, Open
from tests.ui.importing.test_import import drop, files, finish
from tests.ui.listed import rows

RUSSIAN = """Пожар в порту

Ночью в порту сгорел старый склад зерна, двенадцать человек обратились к врачам.

Начальник пожарной части сказал, что причиной стала искра."""


def text(app: Controllers) -> str:
    return app.session.entries[0].article.text


def read_as(app: Controllers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, encoding: str) -> None:
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_, **__: (encoding, True))
    before = text(app)
    app.window.sources.point_at(rows(app)[0].number)
    app.window.actions_[Action.READ_AS].trigger()
    qtbot.waitUntil(lambda: text(app) != before, timeout=60000)


def test_a_file_read_wrongly_is_read_again_from_what_was_stored(
    open_window: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = tmp_path / "port.txt"
    report.write_bytes(RUSSIAN.encode("koi8-r"))
    app = open_window()
    drop(app, files(report))
    finish(app, qtbot)
    report.unlink()  # what was stored is enough
    read_as(app, qtbot, monkeypatch, "cp1252")
    assert "порту" not in text(app)
    read_as(app, qtbot, monkeypatch, "koi8-r")
    assert "Ночью в порту сгорел старый склад" in text(app)
    assert app.window.undo_stack.undoText() == "Read as koi8-r"
    app.window.undo_stack.undo()
    assert "порту" not in text(app)
    app.window.undo_stack.redo()
    assert "порту" in text(app)


def test_an_encoding_that_is_none_is_told(
    three: Controllers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_, **__: ("klingon", True))
    three.window.sources.point_at(rows(three)[0].number)
    three.window.actions_[Action.READ_AS].trigger()
    qtbot.waitUntil(
        lambda: "no encoding called “klingon”" in three.importing.panel.text.text(), timeout=60000
    )


def test_what_could_not_be_read_is_tried_again(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    good, late = tmp_path / "harbour.txt", tmp_path / "coast.txt"
    good.write_text(f"Silo burns\n\n{HARBOUR}", encoding="utf-8")
    app = open_window()
    drop(app, files(good, late))
    assert finish(app, qtbot) == "1 added, 1 could not be read."
    late.write_text(f"Fire in Lund\n\n{COAST}", encoding="utf-8")
    with qtbot.waitSignal(app.importing.importer.finished, timeout=60000):
        QTest.mouseClick(app.importing.panel.retry_button, Qt.MouseButton.LeftButton)
    assert app.importing.panel.text.text() == "1 added."
    assert len(rows(app)) == 2


def pick(*paths: Path) -> None:
    """Answer the file dialog that is about to open, as soon as it is there."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            line = dialog.findChild(QLineEdit, "fileNameEdit")
            assert line is not None
            line.setText(" ".join(f'"{path}"' for path in paths) if len(paths) > 1 else str(paths[0]))
            dialog.accept()
        else:
            QTimer.singleShot(20, answer)

    QTimer.singleShot(0, answer)


@pytest.mark.parametrize("is_folder", [False, True])
def test_reports_are_added_through_the_file_dialog(
    open_window: Open, qtbot: QtBot, tmp_path: Path, *, is_folder: bool
) -> None:
    held = tmp_path / "held"
    held.mkdir()
    one, other = held / "harbour.txt", held / "coast.txt"
    one.write_text(f"Silo burns\n\n{HARBOUR}", encoding="utf-8")
    other.write_text(f"Fire in Lund\n\n{COAST}", encoding="utf-8")
    app = open_window()
    pick(*((held,) if is_folder else (one, other)))
    with qtbot.waitSignal(app.importing.importer.finished, timeout=60000):
        app.window.actions_[Action.ADD_FOLDER if is_folder else Action.ADD].trigger()
    assert app.importing.panel.text.text() == "2 added."


def test_a_file_dialog_that_is_left_changes_nothing(
    open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    app = open_window()
    app.window.actions_[Action.ADD].trigger()
    assert not app.importing.importer.is_busy
    assert not app.importing.panel.isVisible()
