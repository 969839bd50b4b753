"""Reports are given tags and lose them from the list, several at once, with undo; rows say their names."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialogButtonBox, QMenu
from pytestqt.qtbot import QtBot

from reader.library.tags import COLOURS, Tag
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.tags.controller import ChangedTags
from reader.ui.tags.dialog import TagsDialog
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


def changed(app: Controllers, monkeypatch: pytest.MonkeyPatch, name: str, colour: str) -> None:
    """Give the first tag another name and colour in the dialog."""

    def fill_in(dialog: TagsDialog) -> int:
        dialog.names[0].setText(name)
        dialog.colours[0].setCurrentIndex(COLOURS.index(colour))
        return 1

    monkeypatch.setattr(TagsDialog, "exec", fill_in)
    offered(app)["&Rename and Recolour Tags…"].trigger()


def test_a_tag_gets_another_name_and_colour_with_undo(
    listed: Controllers, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not offered(listed)["&Rename and Recolour Tags…"].isEnabled()
    give(listed, monkeypatch, "Later")
    before = listed.session.library.tags()
    changed(listed, monkeypatch, "To check", "purple")
    assert tags(listed) == [["To check"]] * 3
    assert [(tag.name, tag.colour) for tag in listed.session.library.tags()] == [("To check", "purple")]
    listed.window.undo_stack.undo()
    assert listed.session.library.tags() == before
    listed.session.library.rename_tag(before[0].id, "Of another window", "red")
    listed.window.undo_stack.redo()
    assert [tag.name for tag in listed.session.library.tags()] == ["Of another window"]


def test_a_name_that_another_window_has_used_meanwhile_makes_no_two_tags_of_it(three: Controllers) -> None:
    library, steps = three.session.library, three.window.undo_stack
    first, second = (entry.lineage for entry in three.session.entries[:2])
    library.tag([first], "Later")
    [tag] = library.tags()
    steps.push(ChangedTags("Change Tags", three.session, [(tag, Tag(tag.id, "Urgent", "red"))]))
    library.tag([second], "Later")  # another window
    steps.undo()
    assert [tag.name for tag in library.tags()] == ["Later", "Urgent"]
    later, urgent = library.tags()
    swapped = [(later, Tag(later.id, "Urgent", "red")), (urgent, Tag(urgent.id, "Later", "red"))]
    steps.push(ChangedTags("Change Tags", three.session, swapped))
    assert [tag.id for tag in library.tags()] == [urgent.id, later.id]


def test_no_tag_is_saved_without_a_name_nor_two_of_one_name(listed: Controllers, qtbot: QtBot) -> None:
    dialog = TagsDialog([Tag(1, "One", "red"), Tag(2, "Two", "blue")], listed.window.frame)
    qtbot.addWidget(dialog)
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    save = buttons.button(QDialogButtonBox.StandardButton.Save)
    for name, can_be_saved in (("One", True), ("Two", False), (" ", False), ("Three", True)):
        dialog.names[0].setText(name)
        assert save.isEnabled() is can_be_saved
    assert dialog.changed() == [(Tag(1, "One", "red"), Tag(1, "Three", "red"))]
