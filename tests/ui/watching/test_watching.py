"""What arrives in a watched folder comes into the inbox by itself, once."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.ui.app.controllers import Controllers
from reader.ui.watching.dialog import WatchDialog
from tests.ui.conftest import Open

TEXT = "The ferry left Osk at noon.\n\nIt was late by an hour, and nobody on the quay said why that was."


def look_twice(app: Controllers, qtbot: QtBot) -> None:
    for _ in range(2):
        app.watching.look()
        qtbot.waitUntil(lambda: app.watching._job is None)


def in_inbox(app: Controllers) -> list[str]:
    inbox = app.session.library.inbox()
    return (
        [] if inbox is None else [Path(one.article.origin).name for one in app.session.library.entries(inbox)]
    )


def test_a_new_file_comes_into_the_inbox_and_not_again_from_the_trash(
    three: Controllers, tmp_path: Path, qtbot: QtBot, open_window: Open
) -> None:
    folder = tmp_path / "news"
    (folder / "today").mkdir(parents=True)
    three.watching.watch(folder)
    qtbot.waitUntil(lambda: three.watching._job is None)
    (folder / "today" / "ferry.txt").write_text(TEXT, "utf-8")
    look_twice(three, qtbot)
    qtbot.waitUntil(lambda: in_inbox(three) == ["ferry.txt"], timeout=20_000)
    qtbot.waitUntil(lambda: not three.importing.importer.is_busy and not three.watching._coming)
    assert three.session.story_name == "First event"
    library = three.session.library
    library.remove([entry.id for entry in library.entries(library.inbox())])
    app = open_window()
    look_twice(app, qtbot)
    assert in_inbox(app) == []
    assert not app.importing.importer.is_busy


def test_the_dialog_adds_folders_and_takes_them_off(
    three: Controllers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "news"))
    dialog = WatchDialog(three.window.frame)
    qtbot.addWidget(dialog)
    three.watching._add(dialog)
    assert three.watching.folders == (tmp_path / "news",)
    assert dialog.list.count() == 1
    assert not dialog.remove.isEnabled()
    dialog.list.selectAll()
    dialog.removed.connect(lambda folders: three.watching._remove(dialog, folders))
    dialog.remove.click()
    assert not three.watching.folders
    assert dialog.list.count() == 0
