from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QLineEdit
from pytestqt.qtbot import QtBot

from reader.ui.app.action_table import Do
from reader.ui.app.controller import Desk
from tests.ui.conftest import COAST, HARBOUR, Open
from tests.ui.importing.test_import import drop, files, finish
from tests.ui.listed import rows

RUSSIAN = """Пожар в порту

Ночью в порту сгорел старый склад зерна, двенадцать человек обратились к врачам.

Начальник пожарной части сказал, что причиной стала искра."""


def text(desk: Desk) -> str:
    return desk.session.entries[0].article.text


def read_as(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, encoding: str) -> None:
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_, **__: (encoding, True))
    before = text(desk)
    desk.window.sources.point_at(rows(desk)[0].number)
    desk.window.actions_[Do.READ_AS].trigger()
    qtbot.waitUntil(lambda: text(desk) != before, timeout=60000)


def test_a_file_read_wrongly_is_read_again_from_what_was_stored(
    open_desk: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = tmp_path / "port.txt"
    report.write_bytes(RUSSIAN.encode("koi8-r"))
    desk = open_desk()
    drop(desk, files(report))
    finish(desk, qtbot)
    report.unlink()  # what was stored is enough
    read_as(desk, qtbot, monkeypatch, "cp1252")
    assert "порту" not in text(desk)
    read_as(desk, qtbot, monkeypatch, "koi8-r")
    assert "Ночью в порту сгорел старый склад" in text(desk)
    assert desk.window.undo_stack.undoText() == "Read as koi8-r"
    desk.window.undo_stack.undo()
    assert "порту" not in text(desk)
    desk.window.undo_stack.redo()
    assert "порту" in text(desk)


def test_an_encoding_that_is_none_is_told(three: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_, **__: ("klingon", True))
    three.window.sources.point_at(rows(three)[0].number)
    three.window.actions_[Do.READ_AS].trigger()
    qtbot.waitUntil(lambda: "no encoding called “klingon”" in three.panel.text.text(), timeout=60000)


def test_what_could_not_be_read_is_tried_again(open_desk: Open, qtbot: QtBot, tmp_path: Path) -> None:
    good, late = tmp_path / "harbour.txt", tmp_path / "coast.txt"
    good.write_text(f"Silo burns\n\n{HARBOUR}", encoding="utf-8")
    desk = open_desk()
    drop(desk, files(good, late))
    assert finish(desk, qtbot) == "1 added, 1 could not be read."
    late.write_text(f"Fire in Lund\n\n{COAST}", encoding="utf-8")
    with qtbot.waitSignal(desk.importer.finished, timeout=60000):
        QTest.mouseClick(desk.panel.retry_button, Qt.MouseButton.LeftButton)
    assert desk.panel.text.text() == "1 added."
    assert len(rows(desk)) == 2


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
    open_desk: Open, qtbot: QtBot, tmp_path: Path, *, is_folder: bool
) -> None:
    held = tmp_path / "held"
    held.mkdir()
    one, other = held / "harbour.txt", held / "coast.txt"
    one.write_text(f"Silo burns\n\n{HARBOUR}", encoding="utf-8")
    other.write_text(f"Fire in Lund\n\n{COAST}", encoding="utf-8")
    desk = open_desk()
    pick(*((held,) if is_folder else (one, other)))
    with qtbot.waitSignal(desk.importer.finished, timeout=60000):
        desk.window.actions_[Do.ADD_FOLDER if is_folder else Do.ADD].trigger()
    assert desk.panel.text.text() == "2 added."


def test_a_file_dialog_that_is_left_changes_nothing(open_desk: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    desk = open_desk()
    desk.window.actions_[Do.ADD].trigger()
    assert not desk.importer.is_busy
    assert not desk.panel.isVisible()
