"""Statements corrected by hand in the view of an event, and taken back."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.centre.views import SIDE_BY_SIDE
from reader.ui.story import by_hand
from reader.ui.story.cells.text import NOT_TOLD
from reader.ui.story.choosing import Wanted
from tests.ui.app.pressing import activate
from tests.ui.story.event import BRIDGE, HANG, column, grid, line, view


def choose(app: Controllers, qtbot: QtBot, row: int, report: int, text: str) -> None:
    """Choose from the menu of a cell, which has nothing while the reports are collated."""
    grid(app).go_to(row, report)
    qtbot.waitUntil(lambda: text in [action.text() for action in view(app).statements.row_actions()])
    actions = view(app).statements.row_actions()
    next(action for action in actions if action.text() == text).trigger()


def press(app: Controllers, do: Action) -> None:
    """Press the shortcut of a correction while the statements have the keyboard."""
    activate(app)
    grid(app).setFocus()
    keys = app.window.actions_[do].shortcut().toString()
    QTest.keySequence(grid(app), keys)


class HideCounter(QObject):
    """Counts how often a widget has left the screen."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        self.times += event.type() is QEvent.Type.Hide
        return False


def label(app: Controllers, row: int) -> str:
    return str(grid(app).rows.headerData(row, Qt.Orientation.Vertical))


def test_a_sentence_that_is_not_the_same_leaves_for_good_and_comes_back_by_undo(
    told: Controllers, qtbot: QtBot
) -> None:
    choose(told, qtbot, 0, 2, "Not the Same as the Oth&ers")
    qtbot.waitUntil(lambda: label(told, 0) == "2 of 3", timeout=HANG)
    assert line(grid(told).rows, 0)[2] == NOT_TOLD.text
    told.window.actions_[Action.UNDO].trigger()
    qtbot.waitUntil(lambda: label(told, 0) == "3 of 3", timeout=HANG)
    told.window.actions_[Action.REDO].trigger()
    qtbot.waitUntil(lambda: label(told, 0) == "2 of 3", timeout=HANG)


def test_a_statement_has_the_name_and_the_note_that_it_was_given(
    told: Controllers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(by_hand, "ask_line", lambda *_: "The dead")
    choose(told, qtbot, 0, 0, "&Name Statement…")
    qtbot.waitUntil(lambda: label(told, 0) == "The dead\n3 of 3", timeout=HANG)
    monkeypatch.setattr(by_hand, "ask_line", lambda *_: "Ask the coroner")
    choose(told, qtbot, 0, 0, "Note &on Statement…")
    qtbot.waitUntil(lambda: label(told, 0) == "The dead\n3 of 3\nAsk the coroner", timeout=HANG)
    view(told).statements.bar.search.setText("coroner")
    assert grid(told).rows.rowCount() == 1


def test_a_hidden_statement_is_out_of_sight_until_it_is_shown_again(told: Controllers, qtbot: QtBot) -> None:
    choose(told, qtbot, 1, 0, "Hide Statemen&t")
    qtbot.waitUntil(lambda: BRIDGE not in column(told, 0), timeout=HANG)
    chip = view(told).statements.bar.chips[Wanted.HIDDEN]
    assert chip.text() == "1 hidden"
    chip.click()
    assert column(told, 0) == [BRIDGE]
    choose(told, qtbot, 0, 0, "Show Statement A&gain")
    qtbot.waitUntil(lambda: len(column(told, 0)) == 2, timeout=HANG)  # not an empty list without its filter
    assert view(told).statements.bar.chips[Wanted.TOLD_BY_SEVERAL].isChecked()


def test_two_statements_become_one_and_what_is_chosen_by_return_is_not_opened(
    told: Controllers, qtbot: QtBot
) -> None:
    choose(told, qtbot, 0, 0, "&Join with Next…")
    grid(told).go_to(1, 1)
    QTest.keyClick(grid(told), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: grid(told).rows.rowCount() == 1, timeout=HANG)
    assert view(told).isVisible()


def test_the_chosen_statement_is_not_opened_while_the_reports_are_compared_again(
    told: Controllers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(told, qtbot, 0, 0, "&Join with Next…")
    monkeypatch.setattr(by_hand, "ask_line", lambda *_: "The dead")
    choose(told, qtbot, 0, 0, "&Name Statement…")
    QTest.keyClick(grid(told), Qt.Key.Key_Return)
    assert view(told).isVisible()


def test_a_sentence_that_one_report_alone_has_is_moved_into_a_statement(
    told: Controllers, qtbot: QtBot
) -> None:
    page = view(told).statements
    page.bar.chips[Wanted.ONLY_IN_ONE].click()
    choose(told, qtbot, 1, 1, "Mo&ve Sentence to Next…")
    page.bar.chips[Wanted.TOLD_BY_SEVERAL].click()
    QTest.mouseClick(
        grid(told).viewport(),
        Qt.MouseButton.LeftButton,
        pos=grid(told).visualRect(grid(told).rows.index(1, 0)).center(),
    )
    qtbot.waitUntil(lambda: page.bar.chips[Wanted.ONLY_IN_ONE].text() == "1 only in one", timeout=HANG)
    assert "also in sentence" in column(told, 1)[1]


def test_escape_waits_for_no_statement_any_more(told: Controllers, qtbot: QtBot) -> None:
    choose(told, qtbot, 0, 0, "&Join with Next…")
    QTest.keyClick(grid(told), Qt.Key.Key_Escape)
    assert not view(told).statements.takes_row(1)


def test_the_corrections_have_keys_that_act_on_the_cell_with_the_keyboard(
    told: Controllers, qtbot: QtBot
) -> None:
    grid(told).go_to(0, 0)
    press(told, Action.JOIN_STATEMENTS)
    assert view(told).statements.takes_row(0)
    grid(told).go_to(0, 2)
    press(told, Action.NOT_THE_SAME)
    qtbot.waitUntil(lambda: label(told, 0) == "2 of 3", timeout=HANG)
    grid(told).go_to(1, 0)
    press(told, Action.HIDE_STATEMENT)
    qtbot.waitUntil(lambda: BRIDGE not in column(told, 0), timeout=HANG)
    view(told).statements.bar.chips[Wanted.HIDDEN].click()
    grid(told).go_to(0, 0)
    assert told.window.actions_[Action.HIDE_STATEMENT].text() == "Show Statement A&gain"
    press(told, Action.HIDE_STATEMENT)
    qtbot.waitUntil(lambda: len(column(told, 0)) == 2, timeout=HANG)


def test_the_statements_stay_in_sight_while_they_are_put_together_anew(
    told: Controllers, qtbot: QtBot
) -> None:
    hidden = HideCounter(view(told).statements)
    choose(told, qtbot, 1, 0, "Hide Statemen&t")
    qtbot.waitUntil(lambda: BRIDGE not in column(told, 0), timeout=HANG)
    qtbot.waitUntil(lambda: not told.who_says_what.is_collating, timeout=HANG)
    qtbot.waitUntil(lambda: not view(told)._turns._timer.isActive(), timeout=HANG)
    assert hidden.times == 0


def test_the_corrections_are_off_while_no_statement_is_in_sight(told: Controllers) -> None:
    grid(told).go_to(0, 0)
    actions = told.window.actions_
    assert actions[Action.NAME_STATEMENT].isEnabled()
    assert not actions[Action.PUT_SENTENCE].isEnabled()
    view(told).tabs.setCurrentWidget(view(told).facts)
    assert not actions[Action.NAME_STATEMENT].isEnabled()
    view(told).tabs.setCurrentWidget(view(told).statements)
    assert actions[Action.NAME_STATEMENT].isEnabled()
    actions[SIDE_BY_SIDE.key].trigger()
    assert not actions[Action.NAME_STATEMENT].isEnabled()
