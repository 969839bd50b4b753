"""The facts of an event: sorts of them, and every place of the one that is chosen."""

from collections.abc import Mapping

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.ui.app.controllers import Controllers
from reader.ui.story.rows import FactSort
from reader.ui.story.tabs.facts_page import HIGH, WIDE
from reader.ui.story.tabs.list_table import Opening
from tests.ui.conftest import Open
from tests.ui.story.event import HANG, add, line, show_view, view

QUAKE = "people died when a quake shook Alva on Monday, officials said."
ALIKE = "Some 40 goats were found alive in the ruins of Alva on Tuesday."
AGAIN = "At least 3 people died in the quake, the mayor of Alva repeated."
REPORTS: Mapping[str, str] = {
    "Harbour Times": f"At least 3 {QUAKE} {ALIKE} {AGAIN}",
    "Coast Post": f"At least 11 {QUAKE} {ALIKE}",
}


@pytest.fixture
def two(open_window: Open, qtbot: QtBot) -> Controllers:
    app = open_window()
    add(app, REPORTS)
    show_view(app, qtbot)
    view(app).window().resize(1400, 900)
    view(app).tabs.setCurrentWidget(view(app).facts)
    return app


def shown_places(app: Controllers) -> list[str]:
    table = view(app).facts.places.table.rows
    return [str(table.index(n, 1).data()) for n in range(table.rowCount())]


def test_what_reports_tell_alike_is_shown_as_agreeing_and_not_as_vague(two: Controllers) -> None:
    page = view(two).facts
    assert page.chips[FactSort.AGREE].text().startswith("1 agree")
    assert page.chips[FactSort.VAGUE].text() == "0 less precise in some"
    page.chips[FactSort.AGREE].click()
    assert line(page.grid.rows, 0) == ["some 40", "some 40"]
    assert not page.grid.rows.rows[0].differs


def test_every_place_of_the_chosen_fact_stands_beside_the_facts(two: Controllers) -> None:
    page = view(two).facts
    page.grid.go_to(0, 0)
    found = shown_places(two)
    assert len(found) == 3
    assert all(text.startswith("At least") for text in found)
    page.chips[FactSort.AGREE].click()
    assert shown_places(two) == [ALIKE, ALIKE]


def test_the_places_of_the_first_fact_are_there_before_one_is_chosen(two: Controllers) -> None:
    assert view(two).facts.grid.currentIndex().row() == 0
    assert len(shown_places(two)) == 3


def test_a_place_is_read_aloud_with_what_differs_in_it(two: Controllers) -> None:
    view(two).facts.grid.go_to(0, 0)
    table = view(two).facts.places.table.rows
    spoken = str(table.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "Differs: At least 3 (Coast Post: at least 11)" in spoken


def test_return_opens_the_place(two: Controllers, qtbot: QtBot) -> None:
    page = view(two).facts
    page.grid.go_to(0, 0)
    table = page.places.table
    table.selectRow(1)
    with qtbot.waitSignal(page.wanted, timeout=HANG) as told:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert told.args == [Opening(0, (0, 2))]


def test_the_places_stand_beside_the_facts_or_below_them_where_there_is_room(two: Controllers) -> None:
    page = view(two).facts
    page.resize(WIDE, HIGH)
    assert page.places.x() > page.grid.x()
    page.resize(WIDE - 1, HIGH)
    assert page.places.isVisibleTo(page)
    assert page.places.y() > page.grid.y()
    page.resize(WIDE - 1, HIGH - 1)
    assert not page.places.isVisibleTo(page)
