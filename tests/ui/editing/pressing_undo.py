"""Undoing as a person does, and what is said of it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.compare.side import Side
from reader.ui.app.controller import Desk
from reader.ui.importing.dropping import Incoming
from tests.ui.conftest import HARBOUR

CTRL = Qt.KeyboardModifier.ControlModifier


def said(desk: Desk) -> str:
    return desk.window.frame.statusBar().currentMessage()


def names(desk: Desk) -> list[str]:
    return [entry.article.name for entry in desk.session.library.entries(desk.session.story_id)]


def press_undo(desk: Desk) -> None:
    desk.window.frame.activateWindow()
    assert QTest.qWaitForWindowActive(desk.window.frame)
    desk.view.page.panes.of(Side.LEFT).setFocus()
    QTest.keyClick(desk.view.page.panes.of(Side.LEFT), Qt.Key.Key_Z, CTRL)


def add_files(desk: Desk, qtbot: QtBot, folder: Path, *numbers: int) -> None:
    paths = tuple(folder / f"{number}.txt" for number in numbers)
    for number, path in zip(numbers, paths, strict=True):
        path.write_text(f"Report {number} from the lock.\n\n{HARBOUR}", "utf-8")
    with qtbot.waitSignal(desk.importer.finished, timeout=60000):
        desk.importer.bring_in(Incoming(paths=paths))
