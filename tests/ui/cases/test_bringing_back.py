"""What is missing is brought back from a backup, chosen by its day and its counts; nothing else changes."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from reader.library.disk.backups import back_up, backups_of, contents_of
from reader.library.store import Library
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.library import restoring
from reader.ui.library.restoring import RestoringLibrary
from tests.ui.conftest import loaded

Offered = list[Sequence[str]]


@pytest.fixture
def offered(monkeypatch: pytest.MonkeyPatch) -> Offered:
    """What was offered to choose from; the first is chosen."""
    told: Offered = []

    def choose(*words: object, **_: object) -> tuple[str, bool]:
        lines = words[3]
        assert isinstance(lines, list)
        told.append(lines)
        return lines[0], True

    monkeypatch.setattr(QInputDialog, "getItem", choose)
    return told


def sources(app: Controllers) -> list[str]:
    return [entry.article.source for entry in app.session.entries]


def test_what_was_forgotten_comes_back_and_what_is_new_stays(
    three: Controllers, qtbot: QtBot, offered: Offered
) -> None:
    session, library = three.session, three.session.library
    assert back_up(session.path) is not None
    library.remove([2])
    library.forget()
    library.add(loaded("The quay was rebuilt.", "New Post"), session.story_id)
    session.refresh()
    assert sources(three) == ["Harbour Times", "Inland News", "New Post"]
    three.window.actions_[Action.FROM_BACKUP].trigger()
    qtbot.waitUntil(lambda: "Coast Post" in sources(three))
    assert sorted(sources(three)) == ["Coast Post", "Harbour Times", "Inland News", "New Post"]
    [[line]] = offered
    assert "3 report" in line
    assert "1 event" in line


def test_where_there_is_no_backup_that_is_said(three: Controllers, qtbot: QtBot, offered: Offered) -> None:
    three.window.actions_[Action.FROM_BACKUP].trigger()
    qtbot.waitUntil(lambda: "no backup" in three.window.frame.statusBar().currentMessage())
    assert offered == []


def test_a_backup_that_cannot_be_read_is_not_offered(
    three: Controllers, qtbot: QtBot, offered: Offered
) -> None:
    path = three.session.path
    path.with_name(f"{path.name}.backup-20240101").write_bytes(b"no library")
    [backup] = backups_of(path)
    assert contents_of(backup) is None
    three.window.actions_[Action.FROM_BACKUP].trigger()
    qtbot.waitUntil(lambda: "no backup" in three.window.frame.statusBar().currentMessage())
    assert offered == []


def test_the_whole_library_is_put_back_to_a_day_and_what_it_was_is_kept(
    three: Controllers, qtbot: QtBot, offered: Offered, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, library = three.session, three.session.library
    assert back_up(session.path) is not None
    library.remove([2])
    library.add(loaded("The quay was rebuilt.", "New Post"), session.story_id)
    session.refresh()
    monkeypatch.setattr(restoring, "agrees", lambda *_: True)
    three.window.actions_[Action.RESTORE_LIBRARY].trigger()
    qtbot.waitUntil(lambda: sources(three) == ["Harbour Times", "Coast Post", "Inland News"])
    assert "3 report" in offered[0][0]
    assert "3 report" in three.library.sentence
    [kept] = session.path.parent.glob("library.sqlite.replaced-*[0-9]")
    with Library(kept) as before:
        assert [entry.article.source for entry in before.entries()][-1] == "New Post"
    library.add(loaded("Life goes on.", "Later Post"), session.story_id)


def test_nothing_is_restored_without_a_yes(
    three: Controllers, qtbot: QtBot, offered: Offered, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert back_up(three.session.path) is not None
    asked: list[str] = []

    def refuse(*words: str, **_: object) -> bool:
        asked.append(words[2])
        return False

    monkeypatch.setattr(restoring, "agrees", refuse)
    three.window.actions_[Action.RESTORE_LIBRARY].trigger()
    qtbot.waitUntil(lambda: bool(asked))
    assert "3 report" in asked[0]
    assert not list(three.session.path.parent.glob("*.replaced-*"))


@pytest.mark.parametrize("answers", [(True,), (False, True)])
def test_nothing_is_restored_while_the_library_is_in_use(
    three: Controllers, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, answers: tuple[bool, ...]
) -> None:
    session = three.session
    backup = back_up(session.path)
    assert backup is not None
    warned: list[str] = []
    monkeypatch.setattr(restoring, "warn", lambda _, __, text: warned.append(text))
    told = iter(answers)  # whether it is in use: first, and when the backup has been copied
    RestoringLibrary(three.window, session, three.library, lambda: next(told)).put_back(backup, "today")
    qtbot.waitUntil(lambda: bool(warned))
    assert "in use" in warned[0]
    assert not list(session.path.parent.glob("*.replaced-*"))
    assert not list(session.path.parent.glob("*.part"))
    assert len(session.library.entries()) == 3


def test_a_case_file_that_is_being_written_keeps_the_library_in_use(
    three: Controllers, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, tmp_path: Path
) -> None:
    backup = back_up(three.session.path)
    assert backup is not None
    warned: list[str] = []
    monkeypatch.setattr(restoring, "warn", lambda _, __, text: warned.append(text))
    three.cases.save(tmp_path / "event.parallax")
    three.restoring.restore(backup, "today")
    assert len(warned) == 1
    qtbot.waitUntil(lambda: not three.cases.is_busy)
