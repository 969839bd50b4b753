"""Where the Tab key leads in the view who says what."""

import pytest
from PySide6.QtGui import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.app.controllers import Controllers
from tests.ui.story.event import HANG, view


@pytest.fixture
def shown(told: Controllers, qtbot: QtBot) -> Controllers:
    """The window, active and with all tabs."""
    told.window.frame.activateWindow()
    qtbot.waitUntil(lambda: view(told).tabs.count() > 2, timeout=HANG)
    return told


def press(key: Qt.Key) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key)


def by_tab(start: QWidget, count: int) -> list[QWidget | None]:
    """What has the keyboard after each of so many presses of Tab."""
    start.setFocus()
    found = []
    for _ in range(count):
        press(Qt.Key.Key_Tab)
        found.append(QApplication.focusWidget())
    return found


def test_tab_goes_from_the_names_of_the_tabs_over_filters_search_and_order_to_the_statements(
    shown: Controllers,
) -> None:
    page, bar = view(shown).statements, view(shown).tabs.tabBar()
    chips = page.bar.chips.values()
    checked = next(chip for chip in chips if chip.isChecked())
    assert by_tab(bar, 4) == [checked, page.bar.search, page.bar.order, page.grid]


def test_the_arrows_on_the_names_of_the_tabs_open_them(shown: Controllers) -> None:
    tabs = view(shown).tabs
    tabs.tabBar().setFocus()
    press(Qt.Key.Key_Right)
    assert tabs.currentWidget() is view(shown).facts


def test_in_each_tab_the_keyboard_passes_what_is_above_the_rows_first(shown: Controllers) -> None:
    tabs, more = view(shown).tabs, view(shown).more
    tabs.setCurrentWidget(view(shown).facts)
    chip = next(chip for chip in view(shown).facts.chips.values() if chip.isChecked())
    assert by_tab(tabs.tabBar(), 2) == [chip, view(shown).facts.grid]
    tabs.setCurrentWidget(more.only)
    assert by_tab(tabs.tabBar(), 4)[1:] == [more.only.report, more.only.order, more.only.table]
    tabs.setCurrentWidget(more.reading)
    assert by_tab(tabs.tabBar(), 2) == [more.reading.report, more.reading.pane]


def test_whoever_enters_the_view_is_among_its_rows(shown: Controllers) -> None:
    view(shown).enter()
    assert view(shown).statements.grid.hasFocus()
