"""Who speaks to the computer, or rests a hand on the keys, turns shortcuts of one letter off."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.compare.edits.values import NO_EDITS
from reader.compare.side import Side
from reader.ui.app.action_rows import ROWS
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.app.keyboard_focus import is_letter
from reader.ui.settings.table import LETTER_KEYS
from reader.ui.widgets.context_menu import offer
from tests.ui.app.pressing import activate, press
from tests.ui.editing.test_editing import edits


def test_no_letter_does_anything_once_letters_are_turned_off(three: Controllers) -> None:
    activate(three)
    three.window.preferences.change(LETTER_KEYS, value=False)
    letters = {key for row in ROWS for key in row.keys if is_letter(key)}
    assert letters == {"A", "B", "C", "N", "P"}
    three.comparison.view.select_pair(1)
    for place in (*three.comparison.view.page.panes, three.window.sources.list):
        place.setFocus()
        shortcuts = {
            key.toString() for action in three.window.actions_.values() for key in action.shortcuts()
        }
        assert not letters & shortcuts
        before = three.comparison.view.stop, three.session.left, three.session.right
        for letter in letters:
            press(Qt.Key[f"Key_{letter}"])
        assert (three.comparison.view.stop, three.session.left, three.session.right) == before
    assert edits(three) == NO_EDITS


def test_letters_come_back_and_other_keys_stay(three: Controllers) -> None:
    activate(three)
    preferences, following = three.window.preferences, three.window.actions_[Action.NEXT]
    preferences.change(LETTER_KEYS, value=False)
    assert following.shortcuts() == [QKeySequence("Alt+Down"), QKeySequence("F8")]
    preferences.change(LETTER_KEYS, value=True)
    three.comparison.view.page.panes.of(Side.LEFT).setFocus()
    press(Qt.Key.Key_N)
    assert three.comparison.view.stop is not None


def test_of_two_entries_with_one_letter_the_first_keeps_it_and_both_act(qtbot: QtBot) -> None:
    menu, done = QMenu(), []
    qtbot.addWidget(menu)
    home = QMenu()
    qtbot.addWidget(home)
    confirm, copy = home.addAction("&Confirm"), home.addAction("&Copy R&&D")
    copy.setShortcut("Ctrl+C")
    copy.triggered.connect(lambda: done.append("copied"))
    offer(menu, [confirm, copy])
    first, second = menu.actions()
    assert (first, second.text()) == (confirm, "Copy R&&D\tCtrl+C")
    second.trigger()
    assert done == ["copied"]
