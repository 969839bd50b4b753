"""The keys of actions are chosen by a person, kept, and taken from nothing without a word."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from reader.ui.app.action_rows import ROWS
from reader.ui.app.action_table import Action, ActionRow
from reader.ui.app.controllers import Controllers
from reader.ui.keys.dialog import ShortcutsDialog
from reader.ui.keys.own import given, moves_about, own_keys, rivals, with_own, without_usual
from reader.ui.settings.file import open_store
from reader.ui.settings.table import KEYS, Preferences
from tests.ui.app.pressing import activate, press
from tests.ui.conftest import Open


def row(do: Action, rows: tuple[ActionRow, ...] = ROWS) -> ActionRow:
    return next(each for each in rows if each.do == do)


@pytest.fixture
def dialog(three: Controllers, qtbot: QtBot) -> ShortcutsDialog:
    made = ShortcutsDialog(three.window.usual_rows, three.window.preferences, three.window.frame)
    qtbot.addWidget(made)
    return made


def choose(dialog: ShortcutsDialog, do: Action, key: str) -> None:
    dialog.commands.setCurrentItem(dialog.commands._items[do])
    dialog.pressed.setKeySequence(QKeySequence(key))


def test_a_key_that_is_given_to_another_action_is_taken_from_the_first() -> None:
    rows = given(ROWS, row(Action.NEXT), "Ctrl+K")
    assert row(Action.NEXT, rows).keys[0] == "Ctrl+K"
    assert row(Action.SEARCH_REPORTS, rows).keys == ()
    assert without_usual(ROWS, rows).keys() == {Action.NEXT, Action.SEARCH_REPORTS}
    assert with_own(ROWS, without_usual(ROWS, rows)) == rows


def test_a_key_of_ones_own_is_taken_from_the_action_that_a_later_version_gives_it_to() -> None:
    rows = with_own(ROWS, {Action.NEXT: ("Ctrl+K",)})
    assert row(Action.NEXT, rows).keys == ("Ctrl+K",)
    assert row(Action.SEARCH_REPORTS, rows).keys == ()
    assert row(Action.REMOVE, with_own(ROWS, {Action.REJECT: ("Del",)})).keys == row(Action.REMOVE).keys


def test_one_key_may_mean_one_thing_in_the_list_and_another_for_a_pair() -> None:
    assert rivals(ROWS, row(Action.REMOVE), "Del") == []
    assert rivals(ROWS, row(Action.NEXT), "Del") == [row(Action.REMOVE), row(Action.REJECT)]


@pytest.mark.parametrize("key", ["Tab", "Shift+Tab", "Return", "Esc", "Down", "Shift+Space"])
def test_keys_that_move_about_are_no_shortcuts(key: str) -> None:
    assert moves_about(key)
    assert not moves_about(f"Ctrl+{key}")


@pytest.mark.parametrize(
    "kept", ["no JSON", "[" * 100_000, "[1, 2]", '{"next difference": "N"}', '{"next difference": [3]}']
)
def test_what_is_damaged_in_the_settings_changes_no_key(kept: str, tmp_path: Path, qtbot: QtBot) -> None:
    preferences = Preferences(open_store(tmp_path / "settings.ini"))
    preferences.change(KEYS, kept)
    assert with_own(ROWS, own_keys(preferences)) == ROWS


def test_a_shortcut_of_ones_own_works_at_once_and_after_the_next_start(
    three: Controllers, dialog: ShortcutsDialog, open_window: Open, qtbot: QtBot
) -> None:
    choose(dialog, Action.NEXT, "W")
    assert dialog.told.text() == "W is free."
    dialog.add.click()
    activate(three)
    three.comparison.view.page.panes.left.setFocus()
    press(Qt.Key.Key_W)
    assert three.comparison.view.stop is not None
    assert "(W)" in three.window.actions_[Action.NEXT].toolTip()
    three.window.frame.close()
    again = open_window()
    assert again.window.actions_[Action.NEXT].shortcut() == QKeySequence("W")


def test_a_conflict_is_told_before_it_is_made(three: Controllers, dialog: ShortcutsDialog) -> None:
    choose(dialog, Action.NEXT, "Ctrl+K")
    assert (
        dialog.told.text()
        == "Ctrl+K is the shortcut of Search Reports. Add gives it to Next Difference instead."
    )
    dialog.add.click()
    actions = three.window.actions_
    assert actions[Action.NEXT].shortcut() == QKeySequence("Ctrl+K")
    assert actions[Action.SEARCH_REPORTS].shortcuts() == []


def test_all_keys_are_set_back(three: Controllers, dialog: ShortcutsDialog) -> None:
    assert not dialog.reset_all.isEnabled()
    choose(dialog, Action.NEXT, "Ctrl+K")
    dialog.add.click()
    dialog.clear.click()
    assert three.window.actions_[Action.NEXT].shortcuts() == []
    dialog.reset_all.click()
    assert three.window.rows == three.window.usual_rows
    assert three.window.actions_[Action.SEARCH_REPORTS].shortcut() == QKeySequence("Ctrl+K")
    assert three.window.preferences.value(KEYS) == ""


def test_the_usual_keys_of_one_action_come_back_from_whoever_has_them(
    three: Controllers, dialog: ShortcutsDialog
) -> None:
    choose(dialog, Action.NEXT, "Ctrl+K")
    dialog.add.click()
    choose(dialog, Action.SEARCH_REPORTS, "")
    dialog.reset.click()
    assert three.window.actions_[Action.SEARCH_REPORTS].shortcut() == QKeySequence("Ctrl+K")
    assert QKeySequence("Ctrl+K") not in three.window.actions_[Action.NEXT].shortcuts()


def test_a_key_that_opens_a_menu_or_moves_about_is_refused_with_the_reason(dialog: ShortcutsDialog) -> None:
    for key, reason in {"Alt+F": "opens a menu", "Down": "moves the keyboard focus"}.items():
        choose(dialog, Action.NEXT, key)
        assert reason in dialog.told.text()
        assert not dialog.add.isEnabled()


def test_commands_are_found_by_their_words_and_keys(dialog: ShortcutsDialog) -> None:
    dialog.words.setText("ctrl+k")
    shown = [do for do, item in dialog.commands._items.items() if not item.isHidden()]
    assert Action.SEARCH_REPORTS in shown
    assert Action.PRINT not in shown


def test_the_find_bar_names_the_keys_that_a_person_chose(
    three: Controllers, dialog: ShortcutsDialog, qtbot: QtBot
) -> None:
    following = three.comparison.view.find_bar._steps[1]
    assert "F3" in following.toolTip()
    choose(dialog, Action.FIND_NEXT, "W")
    dialog.add.click()
    assert "(W)" in following.toolTip()
