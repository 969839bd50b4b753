"""A library that cannot be opened is told as what it is, with ways on; none of them throws anything away."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.library.disk.backups import back_up
from reader.library.store import Library
from reader.ui.app.controllers import Controllers
from reader.ui.app.starting.frame import Frame
from reader.ui.app.starting.furnishing import open_window
from reader.ui.centre.blank import Blank
from reader.ui.settings.file import open_store
from reader.ui.widgets.job_line import JobLine
from tests.library.disk.damaging import REPORTS, make_library

HANG = 20_000


class Start:
    """The program started on a library."""

    def __init__(self, path: Path | str, folder: Path, qtbot: QtBot) -> None:
        self.opened_windows: list[Controllers] = []
        self.frame = Frame(open_store(folder / "settings.ini"))
        qtbot.addWidget(self.frame)
        self.frame.show()
        open_window(self.frame, [], path, ready=self.opened_windows.append)

    @property
    def offers(self) -> list[str]:
        return [button.text() for button in self._buttons]

    def choose(self, text: str) -> None:
        next(button for button in self._buttons if text in button.text()).click()

    def stop(self) -> None:
        """Press Cancel in the status line."""
        [line] = self.frame.findChildren(JobLine)
        line.stop_button.click()

    @property
    def _buttons(self) -> list[QPushButton]:
        [blank] = self.frame.findChildren(Blank)
        return [button for button in blank.findChildren(QPushButton) if not button.isHidden()]


Open = Callable[[Path | str], Start]


@pytest.fixture
def start(tmp_path: Path, qtbot: QtBot) -> Iterator[Open]:
    started: list[Start] = []

    def opened(path: Path | str) -> Start:
        started.append(Start(path, tmp_path, qtbot))
        return started[-1]

    yield opened
    for one in started:
        one.frame.close()


@pytest.fixture
def headless(tmp_path: Path) -> Path:
    """A library whose first page is damaged so that no table can be found."""
    path = tmp_path / "news" / "library.sqlite"
    make_library(path)
    content = bytearray(path.read_bytes())
    content[100:4096:7] = bytes(len(content[100:4096:7]))
    path.write_bytes(content)
    return path


def count(path: Path) -> int:
    with Library(path) as library:
        return len(library.entries())


def test_what_can_be_read_is_saved_from_the_page(
    start: Open, headless: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    started = start(headless)
    assert started.offers == ["Save What Can Be Read", "Start a New Library", "&Quit"]
    assert "is damaged" in capsys.readouterr().err
    started.choose("Save What Can Be Read")
    qtbot.waitUntil(lambda: bool(started.opened_windows), timeout=HANG)
    assert len(started.opened_windows[0].session.library.entries()) == REPORTS
    assert "is kept as \u2068library.sqlite.damaged-" in started.opened_windows[0].library.sentence


def test_the_last_backup_is_restored_from_the_page(start: Open, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "library.sqlite"
    make_library(path)
    back_up(path)
    with path.open("r+b") as file:
        file.write(b"SQLite format ?")
    started = start(path)
    assert "Restore the Backup" in started.offers[1]
    started.choose("Restore the Backup")
    qtbot.waitUntil(lambda: bool(started.opened_windows), timeout=HANG)
    assert len(started.opened_windows[0].session.library.entries()) == REPORTS


def test_a_library_that_says_it_is_of_a_later_version_is_left_alone_but_can_be_saved(
    start: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "library.sqlite"
    make_library(path)
    back_up(path)
    with path.open("r+b") as file:  # the number of the version, of which one bit is another
        file.seek(63)
        file.write(bytes([path.read_bytes()[63] ^ 0x40]))
    before = path.read_bytes()
    started = start(path)
    assert started.offers[0] in {"Open My Usual Library", "Continue Without Saving"}
    assert "Restore the Backup" in started.offers[1]
    assert path.read_bytes() == before
    started.choose("Save What Can Be Read")
    qtbot.waitUntil(lambda: bool(started.opened_windows), timeout=HANG)
    assert len(started.opened_windows[0].session.library.entries()) == REPORTS
    [kept] = tmp_path.glob("library.sqlite.damaged-*")
    assert kept.read_bytes() == before


def test_one_can_go_on_without_it(start: Open, headless: Path) -> None:
    before = headless.read_bytes()
    started = start(headless)
    started.choose("Start a New Library")
    assert started.opened_windows[0].session.library.entries() == ()
    [kept] = headless.parent.glob("*.damaged-*")
    assert kept.read_bytes() == before


def test_a_library_that_vanished_is_offered_from_its_backup(
    start: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "library.sqlite"
    make_library(path)
    back_up(path)
    path.unlink()
    started = start(path)
    started.choose("Restore the Backup")
    qtbot.waitUntil(lambda: bool(started.opened_windows), timeout=HANG)
    assert count(path) == REPORTS


def test_the_file_of_another_program_is_left_alone(
    start: Open, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "theirs"
    folder.mkdir()
    with closing(sqlite3.connect(folder / "theirs.db")) as db:
        db.execute("CREATE TABLE story (id INTEGER PRIMARY KEY)")
        db.commit()
    before = (folder / "theirs.db").read_bytes()
    started = start(folder / "theirs.db")
    assert started.offers == ["Open My Usual Library", "&Quit"]
    assert "not a Parallax library" in capsys.readouterr().err
    started.frame.close()
    assert [file.name for file in folder.iterdir()] == ["theirs.db"]
    assert (folder / "theirs.db").read_bytes() == before


def test_a_library_in_use_is_opened_as_soon_as_it_is_free(start: Open, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "library.sqlite"
    make_library(path)
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA journal_mode = DELETE")
        db.execute("BEGIN EXCLUSIVE")
        started = start(path)
        assert not started.opened_windows
        db.rollback()
    qtbot.waitUntil(lambda: bool(started.opened_windows), timeout=HANG)


def test_where_no_library_can_be_made_one_can_go_on_without_keeping_anything(
    start: Open, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("in the way")
    started = start(tmp_path / "file" / "library.sqlite")
    started.choose("Continue Without Saving")
    assert "Nothing is being saved" in started.opened_windows[0].library.bar.text.text()
    assert "Nothing is being saved" in capsys.readouterr().err


def test_a_library_in_memory_says_that_nothing_is_kept(
    start: Open, capsys: pytest.CaptureFixture[str]
) -> None:
    started = start(":memory:")
    assert "Nothing is being saved" in started.opened_windows[0].library.bar.text.text()
    assert "Nothing is being saved" in capsys.readouterr().err
    assert not Path(":memory:").exists()
