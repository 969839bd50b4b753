"""Reports are given tags and lose them from the list, several at once, with undo; rows say their names."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from tests.ui.listed import rows
from tests.ui.stories.test_stories import answer


def offered(app: Controllers) -> dict[str, QAction]:
    menu = app.window.actions_[Action.TAG].menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions() if action.text()}


def tags(app: Controllers) -> list[list[str]]:
    return [[tag.name for tag in row.tags] for row in rows(app)]


def give(app: Controllers, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    answer(monkeypatch, name)
    offered(app)["&New Tag…"].trigger()


@pytest.fixture
def listed(three: Controllers) -> Controllers:
    three.window.sources.list.setFocus()
    three.window.sources.list.selectAll()
    return three


def test_selected_reports_get_a_new_tag_and_lose_it_by_undo(
    listed: Controllers, monkeypatch: pytest.MonkeyPatch
) -> None:
    give(listed, monkeypatch, "To <b>read</b>")
    assert tags(listed) == [["To <b>read</b>"]] * 3
    listed.window.undo_stack.undo()
    assert tags(listed) == [[], [], []]
    assert listed.session.library.tags() == ()
    listed.window.undo_stack.redo()
    assert tags(listed) == [["To <b>read</b>"]] * 3


def test_a_tag_that_all_have_is_ticked_and_taken_away_undo_gives_it_to_those_that_had_it(
    listed: Controllers, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed.window.sources.point_at(2)
    give(listed, monkeypatch, "Later")
    assert offered(listed)["Later"].isChecked()
    listed.window.sources.list.selectAll()
    assert not offered(listed)["Later"].isChecked()
    offered(listed)["Later"].trigger()
    assert tags(listed) == [["Later"]] * 3
    listed.window.undo_stack.undo()
    assert tags(listed) == [[], ["Later"], []]


def test_a_row_says_its_tags_and_has_a_line_more_for_them(
    listed: Controllers, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    reports = listed.window.sources.list
    reports.point_at(3)
    before = reports.visualRect(reports.currentIndex()).height()
    give(listed, monkeypatch, "Later")
    qtbot.waitUntil(lambda: reports.visualRect(reports.currentIndex()).height() > before)
    assert "tagged Later" in rows(listed)[2].spoken
    reports.grab()


def test_a_tag_is_searched_in_the_open_event(listed: Controllers, monkeypatch: pytest.MonkeyPatch) -> None:
    listed.window.sources.point_at(3)
    give(listed, monkeypatch, "Later")
    listed.window.sources.search.setText("tag:later")
    assert [row.name for row in rows(listed)] == ["Inland News"]


def test_a_tag_that_comes_back_by_undo_has_the_colour_it_had(
    listed: Controllers, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed.window.sources.point_at(1)
    for name in ("Urgent", "Later"):
        give(listed, monkeypatch, name)
    before = listed.session.library.tags()
    offered(listed)["Later"].trigger()
    offered(listed)["Urgent"].trigger()
    listed.window.undo_stack.undo()
    listed.window.undo_stack.undo()
    assert [(tag.name, tag.colour) for tag in listed.session.library.tags()] == [
        (tag.name, tag.colour) for tag in before
    ]
