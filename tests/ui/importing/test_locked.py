"""Another program has the library while reports come in: they wait, it is said once, and can be stopped."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.compare.side import Side
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.importing import importer
from reader.ui.importing.work import bring_in
from tests.ui.conftest import HARBOUR
from tests.ui.importing.test_import import drop, files, finish
from tests.ui.listed import rows


@pytest.fixture
def other(three: Controllers) -> Iterator[sqlite3.Connection]:
    """Another program, that is writing to the library."""
    with closing(sqlite3.connect(three.session.path)) as db:
        db.execute("BEGIN IMMEDIATE")
        yield db


def new_reports(folder: Path, count: int) -> list[Path]:
    paths = [folder / f"new {number}.txt" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_text(f"View {number} of it\n\n{HARBOUR} And that was {number}.", encoding="utf-8")
    return paths


def test_reports_wait_for_another_program_and_are_added_once_it_lets_go(
    three: Controllers,
    other: sqlite3.Connection,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said: list[str] = []
    show_held = three.importing.panel.show_held

    def noted() -> None:
        said.append("held")
        show_held()

    monkeypatch.setattr(three.importing.panel, "show_held", noted)
    drop(three, files(*new_reports(tmp_path, 3)))
    qtbot.waitUntil(lambda: "Another program is using the library" in three.importing.panel.text.text())
    other.rollback()
    assert finish(three, qtbot) == "3 added."
    assert said == ["held"]
    assert len(rows(three)) == 6


def test_an_import_that_waits_for_another_program_can_be_stopped(
    three: Controllers, other: sqlite3.Connection, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(three, files(*new_reports(tmp_path, 3)))
    qtbot.waitUntil(lambda: "Another program is using the library" in three.importing.panel.text.text())
    with qtbot.waitSignal(three.importing.importer.finished):
        QTest.mouseClick(three.importing.panel.cancel_button, Qt.MouseButton.LeftButton)
    assert "Not all reports were added" in three.importing.panel.text.text()
    assert len(rows(three)) == 3
    assert three.window.told.text() == "3 reports"  # beside that sentence nothing says that all is saved
    other.rollback()
    drop(three, files(*new_reports(tmp_path, 3)))
    finish(three, qtbot)
    assert three.window.told.text() == "6 reports · library saved"


def test_an_import_ends_where_the_library_can_be_read_no_more(
    three: Controllers, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged = sqlite3.DatabaseError("database disk image is malformed")

    def broken_off(*given: Any) -> None:
        bring_in(*given)
        raise damaged

    def unreadable(_: object) -> None:
        raise damaged

    monkeypatch.setattr(importer, "bring_in", broken_off)
    monkeypatch.setattr(three.session.library, "handwork", unreadable)
    with qtbot.waitSignal(three.importing.importer.finished):
        drop(three, files(*new_reports(tmp_path, 1)))
    assert "Not all reports were added" in three.importing.panel.text.text()
    monkeypatch.undo()
    drop(three, files(*new_reports(tmp_path, 2)))
    finish(three, qtbot)
    assert len(rows(three)) == 5


def test_a_text_that_is_pasted_for_a_link_meanwhile_is_not_lost(three: Controllers, qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://news.example/silo")])
    drop(three, mime)
    finish(three, qtbot)
    three.window.sources.chosen.emit(Side.RIGHT, rows(three)[-1].number)
    with closing(sqlite3.connect(three.session.path)) as db:
        db.execute("BEGIN IMMEDIATE")
        QGuiApplication.clipboard().setText(f"{HARBOUR} And that was pasted.")
        three.window.actions_[Action.PASTE_TEXT].trigger()
        qtbot.waitUntil(lambda: three.window.undo_stack.is_holding)
        assert rows(three)[-1].details[0] == "text missing"
        db.rollback()
    qtbot.waitUntil(lambda: rows(three)[-1].details[0] != "text missing")
    three.window.undo_stack.undo()
    assert rows(three)[-1].details[0] == "text missing"
    three.window.undo_stack.redo()
    assert rows(three)[-1].details[0] != "text missing"
