"""Help > Find a Command, in a real window."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.ui.help.palette import CommandPalette

Opened = tuple[CommandPalette, list[str]]


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Opened]:
    """The dialog over four actions, and the names of those that were done."""
    parent, done = QWidget(), list[str]()
    qtbot.addWidget(parent)
    names = ("&Print…", "Print Pre&view…", "&Swap A and B", "Remove Report")
    actions = [QAction(name, parent) for name in names]
    for action in actions:
        action.triggered.connect(partial(_note, done, action))
    actions[2].setShortcut("Ctrl+Shift+X")
    actions[3].setEnabled(False)
    dialog = CommandPalette([("&File", action) for action in actions], parent)
    dialog.show()
    yield dialog, done
    parent.close()


def _note(done: list[str], action: QAction, *_: bool) -> None:
    done.append(action.text())


def shown(dialog: CommandPalette) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_all_that_can_be_done_now_is_offered_with_its_menu_and_its_keys(opened: Opened) -> None:
    dialog, _ = opened
    assert shown(dialog) == ["File › Print…", "File › Print Preview…", "File › Swap A and B    Ctrl+Shift+X"]


def test_a_few_letters_and_enter_do_it_once_the_dialog_is_gone(qtbot: QtBot, opened: Opened) -> None:
    dialog, done = opened
    QTest.keyClicks(dialog.words, "PRE pri")
    assert shown(dialog) == ["File › Print Preview…"]
    QTest.keyClick(dialog.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(done))
    assert done == ["Print Pre&view…"]
    assert not dialog.isVisible()


def test_the_arrows_choose_while_one_types(qtbot: QtBot, opened: Opened) -> None:
    dialog, done = opened
    QTest.keyClick(dialog.words, Qt.Key.Key_Down)
    QTest.keyClick(dialog.words, Qt.Key.Key_Down)
    QTest.keyClick(dialog.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(done))
    assert done == ["&Swap A and B"]


def test_nothing_is_done_where_nothing_is_found(qtbot: QtBot, opened: Opened) -> None:
    dialog, done = opened
    QTest.keyClicks(dialog.words, "zeppelin")
    QTest.keyClick(dialog.words, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert done == []
