"""The keyboard in the grid of an event, and the strip beside it."""

from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtGui import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.ui.app.controllers import Controllers
from tests.ui.conftest import Open
from tests.ui.story.event import BRIDGE, QUAKE, add, grid, line, show_view, view

AGAIN = "Later the tremor was felt again in the north of the island by some of those who live there."
THINGS = ("bridge", "mill", "market", "church", "school", "station", "library", "hospital")


def test_the_arrows_go_over_the_cells(told: Controllers) -> None:
    grid(told).go_to(0, 0)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
        QTest.keyClick(grid(told), key)
    index = grid(told).currentIndex()
    assert (index.row(), index.column()) == (1, 1)


def test_the_keyboard_leaves_a_column_that_is_hidden_for_the_one_before(told: Controllers) -> None:
    page = view(told).statements
    page.grid.go_to(1, 2)
    page.show_choice(replace(page.choice, hidden=frozenset({2})))
    index = page.grid.currentIndex()
    assert (index.row(), index.column()) == (1, 1)
    page.show_choice(replace(page.choice, hidden=frozenset({0, 1})))
    assert page.grid.currentIndex().column() == 2
    page.overview.row_wanted.emit(0)
    assert page.grid.currentIndex().column() == 2


def test_d_goes_to_the_next_row_in_which_a_fact_differs(told: Controllers) -> None:
    page = view(told).statements
    page.grid.heads.sectionClicked.emit(1)
    assert line(page.grid.rows, 0)[1] == BRIDGE
    page.grid.go_to(0, 0)
    QTest.keyClick(page.grid, Qt.Key.Key_D)
    assert page.grid.currentIndex().row() == 1
    QTest.keyClick(page.grid, Qt.Key.Key_D)
    assert page.grid.currentIndex().row() == 1, "there is no further one"
    assert told.window.last_told == "No further facts differ"
    page.grid.go_to(0, 0)
    QTest.keyClick(page.grid, Qt.Key.Key_D, Qt.KeyboardModifier.ShiftModifier)
    assert page.grid.currentIndex().row() == 0, "nor one before"


def test_space_shows_all_versions_in_full_and_in_short_again(open_window: Open, qtbot: QtBot) -> None:
    app = open_window()
    long = " ".join(["The water rose over the quay and into the cellars of the houses behind it, and"] * 6)
    text = f"At least 3 {QUAKE} {{}}"
    add(app, {"One": text.format(f"{long} stayed."), "Two": text.format(f"{long} went.")})
    show_view(app, qtbot)
    row = next(n for n in range(grid(app).rows.rowCount()) if "cellars" in line(grid(app).rows, n)[0])
    grid(app).go_to(row, 0)
    short = grid(app).rowHeight(row)
    QTest.keyClick(grid(app), Qt.Key.Key_Space)
    assert grid(app).rowHeight(row) > 2 * short
    QTest.keyClick(grid(app), Qt.Key.Key_Space)
    assert grid(app).rowHeight(row) == short


def test_in_full_a_report_that_says_it_twice_shows_both_sentences(open_window: Open, qtbot: QtBot) -> None:
    app = open_window()
    add(app, {"One": f"{AGAIN} {BRIDGE} {AGAIN}", "Two": f"{BRIDGE} {AGAIN}"})
    show_view(app, qtbot)
    texts = [line(grid(app).rows, n)[0] for n in range(grid(app).rows.rowCount())]
    row = next(n for n, text in enumerate(texts) if text.endswith("(also in sentence 3)\u2069"))
    grid(app).go_to(row, 0)
    QTest.keyClick(grid(app), Qt.Key.Key_Space)
    assert line(grid(app).rows, row)[0].count(AGAIN) == 2


def test_a_click_on_the_strip_goes_to_its_row(told: Controllers) -> None:
    strip = view(told).statements.overview
    assert [strip.row_at(y) for y in (0, 8, strip.height() - 1)] == [0, 1, 1]
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(5, 10))
    assert grid(told).currentIndex().row() == 1


def test_in_a_low_window_four_statements_are_in_sight(open_window: Open, qtbot: QtBot) -> None:
    app = open_window()
    long = "On Monday the old {0} of Alva was closed by the police until the next morning, as a fire in a {0}"
    said = " ".join(f"{long.format(what)} nearby had been seen by many." for what in THINGS)
    add(app, {"Harbour Times": said, "Coast Post": f"{said} A dog was found alive."})
    show_view(app, qtbot)
    app.window.frame.resize(900, 600)
    first, last = grid(app).in_sight()
    assert last - first >= 3


def test_in_a_low_window_a_value_that_differs_keeps_its_line(open_window: Open, qtbot: QtBot) -> None:
    app = open_window()
    bridge = "On Monday the old bridge over the Tarn near the town of Alva fell in a storm"
    said = (("One", 3), ("Two", 11), ("Three", 24))
    add(app, {outlet: f"{bridge}; at least {died} people died." for outlet, died in said})
    show_view(app, qtbot)
    app.window.frame.resize(900, 900)
    high = grid(app).sizeHint().height()
    qtbot.waitUntil(lambda: grid(app).rowHeight(0) == high)
    app.window.frame.resize(900, 600)
    qtbot.waitUntil(lambda: grid(app).sizeHint().height() < high)
    assert grid(app).rowHeight(0) == high
