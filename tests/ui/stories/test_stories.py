import pytest
from PySide6.QtWidgets import QInputDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from tests.ui.conftest import HARBOUR, loaded, wait_for
from tests.ui.editing.test_editing import do
from tests.ui.listed import rows


def answer(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """What a person writes when they are asked for the name of a story."""
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: (name, True))


def stories(app: Controllers) -> list[str]:
    return [story.name for story in app.session.stories]


def test_a_story_is_started_named_anew_and_removed_with_undo(
    three: Controllers, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert three.session.event_name == ""
    answer(monkeypatch, "Floods & rain")
    do(three, Action.NEW_STORY).trigger()
    assert three.session.story_name == three.session.event_name == "Floods & rain"
    assert rows(three) == []
    answer(monkeypatch, "Floods")
    do(three, Action.RENAME_STORY).trigger()
    assert stories(three) == ["First event", "Floods"]
    assert do(three, Action.REMOVE_STORY).isEnabled()
    do(three, Action.REMOVE_STORY).trigger()
    assert "no reports" in three.window.last_told
    assert "trash" not in three.window.last_told
    assert stories(three) == ["First event"]
    assert len(rows(three)) == 3
    three.window.undo_stack.undo()
    assert three.session.story_name == "Floods"
    three.window.undo_stack.undo()
    assert three.session.story_name == "Floods & rain"
    three.window.undo_stack.undo()
    assert stories(three) == ["First event"]
    for _ in range(3):
        three.window.undo_stack.redo()
    assert stories(three) == ["First event"]


def test_a_story_with_reports_goes_to_the_trash_with_them_and_comes_back(
    three: Controllers, qtbot: QtBot
) -> None:
    assert not do(three, Action.REMOVE_STORY).isEnabled()  # there is no other
    three.session.library.add_story("Floods")
    three.session.refresh()
    do(three, Action.REMOVE_STORY).trigger()
    assert "its reports are in the trash" in three.window.last_told
    assert stories(three) == ["Floods"]
    assert len(three.session.library.trash()) == 3
    three.window.undo_stack.undo()
    assert stories(three) == ["First event", "Floods"]
    assert three.session.library.trash() == ()
    wait_for(three, qtbot, "Harbour Times", "Coast Post")


def test_a_story_into_which_others_have_put_a_report_since_is_not_removed_again(three: Controllers) -> None:
    session = three.session
    session.library.add_story("Floods")
    session.refresh()
    first = session.story_id
    do(three, Action.REMOVE_STORY).trigger()
    three.window.undo_stack.undo()
    session.library.add(loaded("The river rose.", "River Post"), first)
    three.window.undo_stack.redo()
    assert stories(three) == ["First event", "Floods"]
    assert len(session.library.entries(first)) == 4


def test_a_report_is_moved_to_another_story_and_back(three: Controllers, qtbot: QtBot) -> None:
    floods = three.session.library.add_story("Floods")
    three.session.refresh()
    three.window.sources.point_at(rows(three)[0].number)
    menu = three.reports.moving._menu
    menu.aboutToShow.emit()
    assert menu.actions()[-1].text() == "Floods"
    menu.actions()[-1].trigger()
    assert [row.name for row in rows(three)] == ["Coast Post", "Inland News"]
    assert [entry.article.source for entry in three.session.library.entries(floods)] == ["Harbour Times"]
    assert three.window.undo_stack.undoText() == "Move Harbour Times to Floods"
    three.session.open_story(floods)
    three.window.undo_stack.undo()
    assert three.session.story_name == "First event"
    wait_for(three, qtbot, "Harbour Times", "Coast Post")


def test_the_list_says_which_version_is_the_newest(three: Controllers) -> None:
    newer = loaded(f"{HARBOUR}\n\nThe fire was out by noon.", "Harbour Times", "Silo burns")
    three.session.library.add(newer, three.session.story_id)
    three.session.refresh()
    details = [row.details[0].rpartition(" · ")[2] for row in rows(three)]
    assert details[0] == "earlier version"
    assert details[3] == "latest version"
    assert "version" not in details[1]


def test_a_new_story_says_where_the_other_reports_are_and_leads_back(
    three: Controllers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, "Floods & rain")
    do(three, Action.NEW_STORY).trigger()
    blank = three.window.blank
    assert "First event: 3 report" in " ".join(label.text() for label in blank.findChildren(QLabel))
    back = next(b for b in blank.findChildren(QPushButton) if "First event" in b.text())
    back.click()
    assert three.session.story_name == "First event"
    wait_for(three, qtbot, "Harbour Times", "Coast Post")
    menu = three.window.sources.story.menu()
    menu.aboutToShow.emit()
    counts = [action.text().partition("\t")[2][:8] for action in menu.actions()]
    assert counts[:2] == ["3 report", "0 report"]


def test_the_heading_cuts_the_name_of_the_story_before_the_number(three: Controllers) -> None:
    three.session.library.rename_story(three.session.story_id, "What the harbour of Lund lost in the fire")
    three.session.refresh()
    shown = three.window.sources.story.text()
    assert "…" in shown
    assert " · 3 REPORT" in shown
