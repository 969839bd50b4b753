"""Undoing as a person does, and what is said of it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.compare.side import Side
from reader.ui.app.controllers import Controllers
from reader.ui.importing.dropping import Incoming
from tests.ui.conftest import HARBOUR

CTRL = Qt.KeyboardModifier.ControlModifier


def said(app: Controllers) -> str:
    return app.window.frame.statusBar().currentMessage()


def names(app: Controllers) -> list[str]:
    return [entry.article.name for entry in app.session.library.entries(app.session.story_id)]


def press_undo(app: Controllers) -> None:
    app.window.frame.activateWindow()
    assert QTest.qWaitForWindowActive(app.window.frame)
    app.comparison.view.page.panes.of(Side.LEFT).setFocus()
    QTest.keyClick(app.comparison.view.page.panes.of(Side.LEFT), Qt.Key.Key_Z, CTRL)


def add_files(app: Controllers, qtbot: QtBot, folder: Path, *numbers: int) -> None:
    paths = tuple(folder / f"{number}.txt" for number in numbers)
    for number, path in zip(numbers, paths, strict=True):
        path.write_text(f"Report {number} from the lock.\n\n{HARBOUR}", "utf-8")
    with qtbot.waitSignal(app.importing.importer.finished, timeout=60000):
        app.importing.importer.bring_in(Incoming(paths=paths))
