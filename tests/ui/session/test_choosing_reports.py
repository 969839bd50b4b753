"""The two reports that are read are chosen in the list, by mouse and by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.compare.side import Side
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.reports.delegate import badge_rect
from tests.ui.conftest import wait_for
from tests.ui.listed import row_point, rows


def test_a_click_reads_a_report_as_b(three: Controllers, qtbot: QtBot) -> None:
    viewport = three.window.sources.list.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=row_point(three, 2))
    wait_for(three, qtbot, "Harbour Times", "Inland News")
    assert [row.letter for row in rows(three)[::2]] == ["A", "B"]


def test_the_buttons_under_the_mouse_choose_a_side(three: Controllers, qtbot: QtBot) -> None:
    reports = three.window.sources.list
    rect = reports.visualRect(reports.model().index(2, 0))
    button = badge_rect(rect, Side.LEFT).center()
    QTest.mouseClick(reports.viewport(), Qt.MouseButton.LeftButton, pos=button)
    wait_for(three, qtbot, "Inland News", "Coast Post")


def test_two_reports_are_chosen_by_keyboard_alone(three: Controllers, qtbot: QtBot) -> None:
    reports = three.window.sources.list
    reports.setFocus()
    QTest.keyClick(reports, Qt.Key.Key_Down)
    QTest.keyClick(reports, Qt.Key.Key_Down)
    QTest.keyClick(reports, Qt.Key.Key_A)
    wait_for(three, qtbot, "Inland News", "Coast Post")
    QTest.keyClick(reports, Qt.Key.Key_Up)
    QTest.keyClick(reports, Qt.Key.Key_Up)
    QTest.keyClick(reports, Qt.Key.Key_Return)
    wait_for(three, qtbot, "Inland News", "Harbour Times")


def test_choosing_the_other_sides_report_swaps(three: Controllers, qtbot: QtBot) -> None:
    viewport = three.window.sources.list.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=row_point(three, 0))
    wait_for(three, qtbot, "Coast Post", "Harbour Times")


def test_swap_puts_each_report_in_the_place_of_the_other(three: Controllers, qtbot: QtBot) -> None:
    three.window.actions_[Action.SWAP].trigger()
    wait_for(three, qtbot, "Coast Post", "Harbour Times")
    assert [row.letter for row in rows(three)[:2]] == ["B", "A"]


def test_the_old_comparison_stays_until_the_new_one_is_there(three: Controllers, qtbot: QtBot) -> None:
    three.session.swap()
    assert three.comparison.view.comparison is not None
    assert three.window.stack.currentWidget() is three.comparison.view
    assert "Comparing" in three.window.timed.text()
    wait_for(three, qtbot, "Coast Post", "Harbour Times")
