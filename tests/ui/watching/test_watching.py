"""What arrives in a watched folder comes into the inbox by itself, once, and is no step of the person's."""

import os
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.library.store import Library
from reader.ui.app.controllers import Controllers
from reader.ui.importing import importer
from reader.ui.importing.dropping import Incoming
from reader.ui.stories.commands import RenamedStory
from reader.ui.watching.dialog import WatchDialog
from tests.ui.conftest import Open

TEXT = "The ferry left Osk at noon.\n\nIt was late by an hour, and nobody on the quay said why that was."


@pytest.fixture
def folder(three: Controllers, tmp_path: Path, qtbot: QtBot) -> Path:
    """A folder that is watched, with nothing in it."""
    made = tmp_path / "news"
    (made / "today").mkdir(parents=True)
    three.watching.watch(made)
    qtbot.waitUntil(lambda: three.watching._job is None)
    return made


def put(folder: Path, name: str, text: str = TEXT, second: int = 1) -> None:
    (folder / name).write_text(text, "utf-8")
    os.utime(folder / name, (second, second))


def look_twice(app: Controllers, qtbot: QtBot) -> None:
    """Two looks that both begin from now on: one may be under way that began before a file was there."""

    def rests() -> bool:
        is_importing = app.importing.importer.is_busy or bool(app.watching._coming)
        return app.watching._job is None and not (is_importing or app.window.undo_stack.is_holding)

    for _ in range(2):
        qtbot.waitUntil(rests, timeout=20_000)
        app.watching.look()
        qtbot.waitUntil(lambda: app.watching._job is None, timeout=20_000)
    qtbot.waitUntil(rests, timeout=20_000)


def in_inbox(app: Controllers) -> list[str]:
    inbox = app.session.library.inbox()
    return (
        [] if inbox is None else [Path(one.article.origin).name for one in app.session.library.entries(inbox)]
    )


def test_a_new_file_comes_into_the_inbox_and_not_again_from_the_trash(
    three: Controllers, folder: Path, qtbot: QtBot, open_window: Open
) -> None:
    put(folder / "today", "ferry.txt")
    look_twice(three, qtbot)
    assert in_inbox(three) == ["ferry.txt"]
    assert three.session.story_name == "First event"
    library = three.session.library
    library.remove([entry.id for entry in library.entries(library.inbox())])
    app = open_window()
    put(folder / "today", "ferry.txt", second=2)
    look_twice(app, qtbot)
    assert in_inbox(app) == []
    assert [arrival.state.split()[1] for arrival in library.arrived().values()] == ["2000000000"]


def test_what_came_by_itself_is_said_and_leaves_undo_and_redo_alone(
    three: Controllers, folder: Path, qtbot: QtBot
) -> None:
    steps = three.window.undo_stack
    steps.push(RenamedStory("Rename", three.session, "My event"))
    steps.undo()
    before = steps.undoText(), steps.redoText()
    put(folder, "ferry.txt")
    look_twice(three, qtbot)
    assert in_inbox(three) == ["ferry.txt"]
    assert (steps.undoText(), steps.redoText()) == before
    assert three.window.frame.statusBar().currentMessage() == "1 report added from watched folders."
    assert three.importing.panel.isHidden()


def test_what_arrives_while_another_program_writes_comes_in_once_that_is_over(
    three: Controllers, folder: Path, qtbot: QtBot
) -> None:
    put(folder, "ferry.txt")
    three.session.library.be_patient(0)
    blocked = sqlite3.connect(three.session.path, isolation_level=None)
    blocked.execute("BEGIN IMMEDIATE")
    look_twice(three, qtbot)
    assert in_inbox(three) == []
    assert three.window.last_told == ""
    blocked.execute("ROLLBACK")
    blocked.close()
    look_twice(three, qtbot)
    assert in_inbox(three) == ["ferry.txt"]


def test_what_a_person_stopped_or_a_full_disk_kept_out_is_tried_again(
    three: Controllers, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    def stop(*_: object) -> None:
        three.importing.importer._stop.set()

    put(folder, "ferry.txt")
    for broken in (fill, stop):
        with monkeypatch.context() as patch:
            patch.setattr(importer, "bring_in", broken)
            look_twice(three, qtbot)
        look_twice(three, qtbot)
        assert in_inbox(three) == []
        assert three.session.library.arrived() == {}
        three.watching._rests_until = 0.0
    look_twice(three, qtbot)
    assert in_inbox(three) == ["ferry.txt"]


def test_watching_goes_on_after_the_library_could_not_be_read(
    three: Controllers, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    put(folder, "ferry.txt")
    for broken in ("watched_folders", "arrived", "note_arrived"):
        with monkeypatch.context() as patch:
            patch.setattr(Library, broken, fail)
            three.watching._next.stop()
            look_twice(three, qtbot)
            assert three.watching._next.isActive()
    three.watching._rests_until = 0.0
    look_twice(three, qtbot)
    assert in_inbox(three) == ["ferry.txt"]
    assert len(three.session.library.arrived()) == 1


@pytest.mark.skipif(os.name != "posix", reason="names of bytes are of Unix")
def test_files_whose_names_are_no_text_come_in_each_for_itself(
    three: Controllers, folder: Path, qtbot: QtBot
) -> None:
    for number, name in enumerate((b"caf\xe9.txt", b"caf\xe8.txt")):
        put(folder, os.fsdecode(name), f"{TEXT} The captain was asked {number} times.")
    look_twice(three, qtbot)
    told = [
        Path(one.article.origin).name for one in three.session.library.entries()
    ]  # sorted out by now or not
    assert sorted(name for name in told if name.startswith("caf")) == ["caf%E8.txt", "caf%E9.txt"]
    assert len(three.session.library.arrived()) == 2


def test_what_a_person_adds_meanwhile_is_not_taken_for_what_arrived(
    three: Controllers, folder: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    put(tmp_path, "own.txt", f"{TEXT} It had rained.")
    three.importing.importer.bring_in(Incoming(paths=(tmp_path / "own.txt",)))
    qtbot.waitUntil(lambda: not three.importing.importer.is_busy, timeout=20_000)
    assert three.session.library.arrived() == {}
    assert three.window.undo_stack.canUndo()


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


def test_a_folder_that_is_gone_is_said_to_be_until_it_is_back(
    three: Controllers, folder: Path, qtbot: QtBot
) -> None:
    dialog = WatchDialog(three.window.frame)
    qtbot.addWidget(dialog)

    def shown() -> list[str]:
        look_twice(three, qtbot)
        three.watching._remove(dialog, [])
        return [dialog.list.item(row).text() for row in range(dialog.list.count())]

    assert shown() == [str(folder)]
    folder.rename(folder.with_name("away"))
    assert shown() == [f"{folder} (not found)"]
    folder.with_name("away").rename(folder)
    put(folder, "ferry.txt")
    assert shown() == [str(folder)]
    assert in_inbox(three) == ["ferry.txt"]
