from collections import Counter

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.paths import resources
from reader.ui.app.action_rows import ROWS
from reader.ui.app.action_table import Action, Where, on_a_mac
from reader.ui.app.actions import make_actions
from reader.ui.app.controllers import Controllers
from reader.ui.centre.view import action_row
from reader.ui.centre.views import VIEWS

EVERY = (*map(action_row, VIEWS), *ROWS)

HABITS = {
    Action.NEXT: ("Alt+Down", "F8", "N"),
    Action.PREVIOUS: ("Alt+Up", "F7", "P"),
    Action.NEXT_FACT: ("Alt+Shift+Down",),
    Action.PREVIOUS_FACT: ("Alt+Shift+Up",),
    Action.FIRST: ("Alt+Home",),
    Action.LAST: ("Alt+End",),
    Action.PARTNER: ("Ctrl+J",),
    Action.OTHER_PANE: ("F6",),
    Action.SWAP: ("Alt+\\", "Ctrl+Shift+X"),
    Action.ORDER_MAP: ("F9",),
    Action.DIFFERENCES_ONLY: ("Ctrl+D",),
    Action.LINK: ("Ctrl+L",),
    Action.UNLINK: ("Ctrl+Shift+L",),
    Action.CONFIRM: ("C",),
    Action.REJECT: ("Del",),
    Action.NOTE: ("Ctrl+M",),
    Action.FIND: ("Ctrl+F",),
    Action.PRINT: ("Ctrl+P",),
    Action.PREVIEW: ("Ctrl+Shift+P",),
    Action.EXPORT: ("Ctrl+Shift+E",),
    Action.ADD: ("Ctrl+O",),
    Action.PASTE: ("Ctrl+V",),
}


@pytest.mark.parametrize("do", HABITS, ids=lambda do: do.value)
def test_the_habits_of_the_hand_hold(do: Action, qtbot: QtBot) -> None:
    parent = QObject()
    shortcuts = make_actions(parent, EVERY)[do].shortcuts()
    assert shortcuts == [QKeySequence(key) for key in HABITS[do]]


def test_every_action_stands_in_the_table_once() -> None:
    assert Counter(row.do for row in ROWS) == Counter(Action)
    assert max(Counter(row.do for row in EVERY).values()) == 1


def test_no_shortcut_means_two_things_at_once() -> None:
    keys = Counter((key, row.where) for row in EVERY for key in row.keys)
    everywhere = {key for key, where in keys if where is Where.WINDOW}
    assert max(keys.values()) == 1
    assert not everywhere & {key for key, where in keys if where is not Where.WINDOW}


def test_every_icon_is_there() -> None:
    assert all((resources() / "icons" / f"{row.icon}.svg").is_file() for row in EVERY if row.icon)


def test_tooltips_name_the_shortcut(qtbot: QtBot) -> None:
    parent = QObject()
    assert make_actions(parent, EVERY)[Action.NEXT].toolTip() == "Go to the next difference (Alt+Down)"


def test_every_control_of_the_window_has_a_name(three: Controllers) -> None:
    kinds = (QAbstractButton, QLineEdit, QAbstractItemView)
    controls: list[QWidget] = [w for kind in kinds for w in three.window.frame.findChildren(kind)]
    ours = [w for w in controls if not w.objectName().startswith("qt_") and w.parent() is not None]
    nameless = [
        w
        for w in ours
        if not w.accessibleName()
        and not (isinstance(w, QAbstractButton) and w.text())
        and w.metaObject().className() not in {"QLineEditIconButton", "QToolBarExtension", "QHeaderView"}
    ]
    assert nameless == []


def test_no_key_on_a_mac_is_the_system_s_and_none_means_two_things() -> None:
    rows = [on_a_mac(row) for row in EVERY]
    keys = Counter((key, row.where) for row in rows for key in row.keys)
    of_the_system = {"F3", "F4", "F11", "F12", "Ctrl+M", "Ctrl+H", "Ctrl+Space", "Alt+\\", "Ctrl+Tab"}
    everywhere = {key for key, where in keys if where is Where.WINDOW}
    assert not {key for key, _ in keys} & of_the_system
    assert max(keys.values()) == 1
    assert not everywhere & {key for key, where in keys if where is not Where.WINDOW}
    assert all(not QKeySequence(key).isEmpty() for key, _ in keys)


def test_each_action_keeps_a_key_on_a_mac() -> None:
    assert all(on_a_mac(row).keys for row in EVERY if row.keys)
    removal = [on_a_mac(row).keys for row in EVERY if row.do in {Action.REMOVE, Action.REJECT}]
    assert removal == [("Backspace", "Del")] * 2


def test_settings_about_and_quit_stand_where_a_mac_has_them(qtbot: QtBot) -> None:
    parent = QObject()
    roles = {do: action.menuRole() for do, action in make_actions(parent, EVERY).items()}
    own = {do for do, role in roles.items() if role is not QAction.MenuRole.NoRole}
    assert own == {Action.SETTINGS, Action.ABOUT, Action.QUIT}
