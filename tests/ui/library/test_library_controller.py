"""The library while a window has it open: damaged, moved, locked; nothing is lost and all is said."""

import os
import shutil
import sqlite3
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.library.disk import reading_only
from reader.library.disk.backups import back_up, backups_of, copy
from reader.library.store import Library
from reader.text.checking import Watch
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.app.error_handler import ErrorHandler
from reader.ui.library import copying
from reader.ui.library.tending import tend
from tests.ui.conftest import COAST, Open, add_three, wait_for
from tests.ui.importing.test_import import drop, files, finish
from tests.ui.listed import rows

HANG = 20_000


@pytest.fixture
def told(three: Controllers) -> Iterator[list[str]]:
    before = sys.excepthook, threading.excepthook
    errors = ErrorHandler(None)
    heard: list[str] = []
    errors.told.connect(heard.append)
    yield heard
    sys.excepthook, threading.excepthook = before


def press(app: Controllers, text: str) -> None:
    next(button for button in app.library.bar.buttons if text in button.text()).click()


def remove_third(app: Controllers) -> None:
    app.window.sources.point_at(rows(app)[2].number)
    app.window.actions_[Action.REMOVE].trigger()


def test_a_library_that_was_deleted_is_noticed_and_saved_elsewhere(
    three: Controllers, told: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    three.session.path.unlink()
    remove_third(three)
    assert "no longer where it was opened" in told[0]
    assert "moved or deleted" in three.library.sentence
    assert len(rows(three)) == 3
    saved = tmp_path / "saved.sqlite"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))
    press(three, "Save Library As")
    remove_third(three)
    assert len(rows(three)) == 2
    with Library(saved) as library:
        assert len(library.entries()) == 2


def test_a_library_that_is_away_is_not_called_saved_until_it_is_back(
    three: Controllers, tmp_path: Path
) -> None:
    standing = three.window.told
    assert "library saved" in standing.text()
    three.session.path.rename(tmp_path / "elsewhere.sqlite")
    three.library.look()
    assert "nothing is saved" in standing.text()
    assert three.library.bar.isVisible()
    (tmp_path / "elsewhere.sqlite").rename(three.session.path)
    three.library.look()
    assert "library saved" in standing.text()
    assert not three.library.bar.isVisible()


def test_an_import_after_the_library_was_moved_makes_no_new_one(
    three: Controllers, told: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    path = three.session.path
    path.rename(tmp_path / "elsewhere.sqlite")
    report = tmp_path / "new.txt"
    report.write_text(f"Another view of it\n\n{COAST} And that was all.", encoding="utf-8")
    drop(three, files(report))
    qtbot.waitUntil(lambda: bool(told), timeout=HANG)
    assert not path.exists()
    assert "moved or deleted" in three.library.sentence


def test_a_copy_of_the_file_alone_after_an_import_holds_everything(
    three: Controllers, tmp_path: Path, qtbot: QtBot
) -> None:
    report = tmp_path / "new.txt"
    report.write_text(f"Another view of it\n\n{COAST} And that was all.", encoding="utf-8")
    drop(three, files(report))
    finish(three, qtbot)
    shutil.copyfile(three.session.path, tmp_path / "copy.sqlite")
    with Library(tmp_path / "copy.sqlite") as copy:
        assert len(copy.entries()) == 4


def test_a_change_waits_for_another_program_and_the_window_does_not(
    three: Controllers, told: list[str], qtbot: QtBot
) -> None:
    with closing(sqlite3.connect(three.session.path)) as other:
        other.execute("BEGIN IMMEDIATE")
        remove_third(three)  # comes back at once, though the lock stays until the line below
        assert "Another program is using the library" in three.window.frame.statusBar().currentMessage()
        assert len(rows(three)) == 3
        other.rollback()
    qtbot.waitUntil(lambda: len(rows(three)) == 2, timeout=HANG)
    assert "has finished, and" in three.window.frame.statusBar().currentMessage()
    assert told == []


def test_what_still_waits_is_kept_when_the_window_is_closed(three: Controllers) -> None:
    path = three.session.path
    other = sqlite3.connect(path, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    remove_third(three)
    letting_go = threading.Timer(0.3, other.rollback)
    letting_go.start()
    three.window.frame.close()
    letting_go.join()
    other.close()
    with Library(path) as library:
        assert len(library.entries()) == 2


def test_a_library_that_cannot_be_written_is_read_and_says_so(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_window()
    add_three(app, qtbot)
    app.window.frame.close()
    monkeypatch.setattr(reading_only, "must_be", lambda *_, **__: True)
    again = open_window()
    wait_for(again, qtbot, "Harbour Times", "Coast Post")
    assert "is read-only" in again.library.bar.text.text()
    remove_third(again)
    assert len(rows(again)) == 3


@pytest.fixture
def damaged(open_window: Open, qtbot: QtBot) -> Controllers:
    """A window on a library in which one letter of a report is no letter any more; a backup is whole."""
    app = open_window()
    add_three(app, qtbot)
    app.window.frame.close()
    damaged_letter(app.session.path)
    return open_window()


def damaged_letter(path: Path) -> None:
    """Back a library up, and put a byte into its third report that is no letter."""
    back_up(path)
    content = bytearray(path.read_bytes())
    article = content.index(b"Inland News.txt")
    content[content.index(b"Grain prices", article) + 2] = 0xFF
    path.write_bytes(content)


def test_a_damaged_report_is_named_and_the_others_are_compared(damaged: Controllers, qtbot: QtBot) -> None:
    wait_for(damaged, qtbot, "Harbour Times", "Coast Post")
    assert "“Prices rise”" in damaged.library.bar.text.text()
    assert "library damaged" in damaged.window.told.text()
    assert "disk" not in damaged.library.bar.text.text()
    assert "safe" not in damaged.library.bar.text.text()


def test_what_can_be_read_is_saved_and_the_work_goes_on(damaged: Controllers, qtbot: QtBot) -> None:
    press(damaged, "Save What Can Be Read")
    qtbot.waitUntil(lambda: "can be used again" in damaged.library.sentence, timeout=HANG)
    assert list(damaged.session.path.parent.glob("library.sqlite.damaged-*"))
    assert len(rows(damaged)) == 3
    remove_third(damaged)
    assert len(rows(damaged)) == 2


def test_the_backup_is_restored_and_the_work_goes_on(damaged: Controllers, qtbot: QtBot) -> None:
    press(damaged, "Restore the Backup")
    qtbot.waitUntil(lambda: "can be used again" in damaged.library.sentence, timeout=HANG)
    assert not damaged.session.library.is_damaged
    texts = [entry.article.text for entry in damaged.session.entries]
    assert any(text.startswith("Grain prices") for text in texts)


def test_a_library_that_was_changed_is_backed_up_when_nobody_waits(three: Controllers, qtbot: QtBot) -> None:
    three.library.tend()
    qtbot.waitUntil(lambda: bool(backups_of(three.session.path)), timeout=HANG)


def test_damage_that_reading_does_not_show_is_found_when_nobody_waits(
    three: Controllers, qtbot: QtBot
) -> None:
    three.session.library.settle()
    flip_a_letter(three.session.path)
    three.library.tend()
    qtbot.waitUntil(lambda: three.session.library.is_damaged, timeout=HANG)
    assert "“Prices rise”" in three.library.sentence


def flip_a_letter(path: Path) -> None:
    content = path.read_bytes()
    place = content.index(b"Grain prices", content.index(b"Inland News.txt"))
    with path.open("r+b") as file:
        file.seek(place)
        file.write(b"B")


def test_a_letter_that_was_flipped_while_nobody_wrote_is_named_once_the_library_is_opened(
    three: Controllers, qtbot: QtBot, open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = three.session.path
    tend(path)
    monkeypatch.setattr("reader.ui.library.controller.IDLE", 10 * HANG)
    three.window.frame.close()
    written = path.stat()
    flip_a_letter(path)
    os.utime(path, ns=(written.st_atime_ns, written.st_mtime_ns))  # a disk that forgets tells no time
    again = open_window()
    qtbot.waitUntil(lambda: again.session.library.is_damaged, timeout=HANG)
    assert "“Prices rise”" in again.library.sentence


def test_nobody_looks_after_a_library_that_was_let_go_of(three: Controllers) -> None:
    three.window.frame.close()
    timers = three.library.findChildren(QTimer)
    assert timers
    assert not any(timer.isActive() for timer in timers)


def test_a_large_library_is_saved_elsewhere_in_the_background_with_what_is_written_meanwhile(
    three: Controllers, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, saved, copies, go_on = three.session.path, tmp_path / "saved.sqlite", [0], threading.Event()

    def copied(source: Path, target: Path, watch: Watch) -> None:
        copy(source, target, watch)
        copies[0] += 1
        go_on.wait(HANG)

    monkeypatch.setattr(copying, "QUICK", 0)
    monkeypatch.setattr(copying, "copy", copied)
    three.library.save_in(saved)
    qtbot.waitUntil(lambda: copies[0] == 1)
    assert three.session.path == before
    remove_third(three)
    go_on.set()
    qtbot.waitUntil(lambda: three.session.path == saved)
    assert copies[0] > 1
    assert len(rows(three)) == 2
    assert "now in" in three.library.sentence
    with Library(saved) as library:
        assert len(library.entries()) == 2
    assert not list(tmp_path.glob("*.part"))


def test_a_large_library_that_cannot_be_saved_there_goes_on_where_it_is(
    three: Controllers, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = three.session.path
    monkeypatch.setattr(copying, "QUICK", 0)
    three.library.save_in(tmp_path / "nowhere" / "saved.sqlite")
    qtbot.waitUntil(lambda: "could not be saved there" in three.library.sentence)
    assert three.session.path == before
    assert len(rows(three)) == 3
