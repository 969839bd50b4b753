"""An import is taken back as a whole, asked for where it is large."""

import re
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from threading import current_thread, main_thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.compare.side import Both
from reader.library import handwork
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from tests.ui.answering import answering, press
from tests.ui.editing.pressing_undo import add_files, names, press_undo, said
from tests.ui.editing.test_editing import do, edits


def test_taking_back_a_large_import_asks_and_return_keeps_it(
    three: Controllers, qtbot: QtBot, tmp_path: Path
) -> None:
    add_files(three, qtbot, tmp_path, 1, 2, 3)
    three.editing.corrections.annotate("Ask", Both(0, None))
    press_undo(three)
    assert len(names(three)) == 6
    asked = answering(lambda box: QTest.keyClick(box, Qt.Key.Key_Return))
    press_undo(three)
    assert re.match(r"Remove the 3 report(s|\(s\)) you added at \d", asked[0])
    assert len(names(three)) == 6
    assert do(three, Action.UNDO).text() == "&Undo Add 3 Reports"
    answering(press("Remove"))
    press_undo(three)
    assert len(names(three)) == 3
    assert said(three) == "Undone: Add 3 Reports"
    do(three, Action.REDO).trigger()
    assert len(names(three)) == 6


def test_one_report_added_by_mistake_is_taken_back_without_a_question(
    three: Controllers, qtbot: QtBot, tmp_path: Path
) -> None:
    add_files(three, qtbot, tmp_path, 1)
    press_undo(three)
    assert len(names(three)) == 3


def test_the_button_beside_an_import_takes_that_back_and_nothing_else(
    three: Controllers, qtbot: QtBot, tmp_path: Path
) -> None:
    add_files(three, qtbot, tmp_path, 1, 2)
    assert three.importing.panel.undo_button.isVisible()
    three.editing.corrections.annotate("Ask", Both(0, None))
    assert not three.importing.panel.undo_button.isVisible()
    three.importing.panel.undone.emit()
    assert (len(names(three)), len(edits(three).notes)) == (5, 1)


def test_the_button_beside_an_import_asks_as_the_key_does(
    three: Controllers, qtbot: QtBot, tmp_path: Path
) -> None:
    add_files(three, qtbot, tmp_path, 1, 2, 3)
    asked = answering(press("Keep"))
    three.importing.panel.undo_button.click()
    assert asked[0].startswith("Remove the 3 report")
    assert len(names(three)) == 6
    assert three.importing.panel.undo_button.isVisible()
    answering(press("Remove"))
    three.importing.panel.undo_button.click()
    assert len(names(three)) == 3
    assert not three.importing.panel.isVisible()


def test_the_state_to_which_an_import_is_taken_back_is_not_read_by_the_window(
    three: Controllers, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_by, of = [], handwork.of

    def noted(db: sqlite3.Connection, numbers: Iterable[int]) -> dict[int, handwork.Handwork]:
        read_by.append(current_thread())
        return of(db, numbers)

    monkeypatch.setattr(handwork, "of", noted)
    add_files(three, qtbot, tmp_path, 1, 2)
    assert len(read_by) == 1
    assert read_by[0] is not main_thread()
