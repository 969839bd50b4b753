"""Other libraries open in windows of their own; those that were open last are offered again."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QFileDialog

from reader.library.store import Library
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.library.libraries import note, own_command, recent
from reader.ui.settings.table import RECENT_LIBRARIES


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The libraries for which a program was started."""
    told: list[str] = []

    def start(program: str, words: list[str], _folder: str) -> tuple[bool, int]:
        assert (program, *words[:-2]) == own_command()
        assert words[-2] == "--library"
        told.append(words[-1])
        return True, 1

    monkeypatch.setattr(QProcess, "startDetached", start)
    return told


def choose(monkeypatch: pytest.MonkeyPatch, name: str, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, name, lambda *_: (str(path), ""))


def test_another_library_opens_in_a_window_of_its_own(
    three: Controllers, started: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, "getOpenFileName", tmp_path / "other.sqlite")
    three.window.actions_[Action.OPEN_LIBRARY].trigger()
    choose(monkeypatch, "getSaveFileName", tmp_path / "fresh")
    three.window.actions_[Action.NEW_LIBRARY].trigger()
    assert started == [str(tmp_path / "other.sqlite"), str(tmp_path / "fresh.sqlite")]
    assert three.session.path == tmp_path / "library.sqlite"


def test_a_new_library_takes_the_place_of_no_file(
    three: Controllers, started: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, "getSaveFileName", tmp_path / "library.sqlite")
    three.window.actions_[Action.NEW_LIBRARY].trigger()
    assert started == []
    assert "was not changed" in three.window.frame.statusBar().currentMessage()


def test_those_open_last_are_offered_but_not_this_one_nor_one_that_is_gone(
    three: Controllers, started: list[str], tmp_path: Path
) -> None:
    preferences, there = three.window.preferences, tmp_path / "there.sqlite"
    Library(there).close()
    for path in (tmp_path / "gone.sqlite", there, tmp_path / "library.sqlite"):
        note(path, preferences)
    assert [path.name for path in recent(preferences)] == ["library.sqlite", "there.sqlite", "gone.sqlite"]
    three.libraries.fill()
    [offered] = three.libraries._menu.actions()
    assert offered.text() == "there.sqlite"
    offered.trigger()
    assert started == [str(there)]


def test_one_that_is_named_like_another_or_like_this_one_is_offered_with_its_folder(
    three: Controllers, tmp_path: Path
) -> None:
    places = [tmp_path / "there.sqlite", tmp_path / "work" / "library.sqlite"]
    for path in places:
        path.parent.mkdir(exist_ok=True)
        Library(path).close()
        note(path, three.window.preferences)
    three.libraries.fill()
    offered = [action.text() for action in three.libraries._menu.actions()]
    assert offered == ["library.sqlite (work)", "there.sqlite"]


def test_a_list_that_cannot_be_read_is_empty(three: Controllers) -> None:
    three.window.preferences.change(RECENT_LIBRARIES, "{")
    assert recent(three.window.preferences) == []


def test_the_packaged_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_command() == (sys.executable,)
