"""The tabs beside statements and facts: who is quoted, what things are called, what one tells, and when."""

import pytest
from PySide6.QtGui import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.centre.views import SIDE_BY_SIDE
from reader.ui.story.cells.delegate import CellDelegate
from reader.ui.story.cells.text import NOT_TOLD, CellText
from reader.ui.story.choosing import RowOrder
from reader.ui.story.tabs.more_tabs import MoreTabs
from reader.ui.story.tabs.only_here_page import Lone
from tests.ui.conftest import Open
from tests.ui.story.event import HANG, add, grid, line, show_view, view

NONE = NOT_TOLD.text
BURNT = "A fire destroyed the market hall of Alva on Monday at {} p.m., the police said. "
CROWD = "Many {} gathered before the town hall and threw eggs at its windows. "
FIRE = {
    "Harbour Times": f"{BURNT.format('7.40')}{CROWD.format('protesters')}"
    'Mayor Ada Holm said: "We will build the hall again." The roof fell in before midnight.',
    "Coast Post": f"{BURNT.format('7.40')}{CROWD.format('demonstrators')}"
    'Mayor Ada Holm said: "We will build the hall again, stone by stone, before winter." '
    "Bakers gave away bread.",
    "Inland News": f"{BURNT.format('9.10')}{CROWD.format('demonstrators')}",
}


@pytest.fixture
def fire(open_window: Open, qtbot: QtBot) -> Controllers:
    app = open_window()
    add(app, FIRE)
    show_view(app, qtbot)
    qtbot.waitUntil(lambda: tabs(app).matrix.rows.rowCount() > 0, timeout=HANG)
    return app


def tabs(app: Controllers) -> MoreTabs:
    return view(app).more


def test_a_quotation_stands_once_with_how_each_report_hands_it_on(fire: Controllers) -> None:
    quoted = tabs(fire).quoted.rows
    assert quoted.rowCount() == 1
    first, second, third = line(quoted, 0)
    assert "“We will build the hall again" in first
    assert {first.partition(" · ")[0], second.partition(" · ")[0]} <= {"Whole", "Cut"}
    assert first.partition(" · ")[0] != second.partition(" · ")[0]
    assert third == NONE
    assert str(quoted.headerData(0, Qt.Orientation.Vertical)) == "Mayor Ada Holm\n2 of 3"


def test_words_that_stand_for_each_other_are_counted_by_report(fire: Controllers) -> None:
    names = tabs(fire).names.rows
    labels = [str(names.headerData(n, Qt.Orientation.Vertical)) for n in range(names.rowCount())]
    row = labels.index("demonstrators / protesters")
    assert line(names, row) == ["protesters 1×", "demonstrators 1×", "demonstrators 1×"]


def test_what_one_report_alone_tells_is_listed_with_what_is_nearest(fire: Controllers) -> None:
    page = tabs(fire).only
    told = [line(page.table.rows, n)[2] for n in range(page.table.rows.rowCount())]
    assert told == ["The roof fell in before midnight.", "Bakers gave away bread."]
    page.report.setCurrentIndex(page.report.findData(1))
    page.report.activated.emit(page.report.currentIndex())
    assert [line(page.table.rows, n)[2] for n in range(page.table.rows.rowCount())] == told[1:]
    assert page.chips[Lone.TOLD].text().startswith("1 sentence")


def test_what_one_report_alone_leaves_out_is_listed(fire: Controllers) -> None:
    page = tabs(fire).only
    page.chips[Lone.LEFT_OUT].click()
    (row,) = [line(page.table.rows, n) for n in range(page.table.rows.rowCount())]
    assert row[0] == "Inland News"
    assert "hall again" in row[2]


def test_the_name_of_a_report_stands_on_one_line_beside_what_it_alone_tells(fire: Controllers) -> None:
    fire.window.frame.resize(1440, 900)
    view(fire).tabs.setCurrentWidget(tabs(fire).only)
    table = tabs(fire).only.table
    delegate = table.itemDelegate()
    assert isinstance(delegate, CellDelegate)
    names = [CellText(str(table.rows.index(n, 0).data())) for n in range(table.rows.rowCount())]
    assert names
    assert {delegate.lines(name, table.columnWidth(0), most=3) for name in names} == {1}


def test_return_opens_what_one_report_alone_tells_beside_the_nearest(fire: Controllers, qtbot: QtBot) -> None:
    page = tabs(fire).only
    page.table.setCurrentIndex(page.table.rows.index(1, 0))
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert fire.centre.current is SIDE_BY_SIDE
    numbers = [entry.id for entry in fire.session.entries]
    assert numbers[1] in {fire.session.left, fire.session.right}
    qtbot.waitUntil(lambda: fire.session.is_compared, timeout=HANG)


def test_the_square_says_what_every_two_have_in_common_and_opens_them(fire: Controllers) -> None:
    square = tabs(fire).matrix
    assert line(square.rows, 0)[0] == ""
    assert line(square.rows, 2)[1].endswith("statements: 2")
    spoken = line(square.rows, 2, Qt.ItemDataRole.AccessibleTextRole)[1].replace("\n", " ")
    assert spoken.startswith("Words of Coast Post that stand in Inland News too")
    square.table.setCurrentIndex(square.rows.index(2, 1))
    QTest.keyClick(square.table, Qt.Key.Key_Return)
    numbers = [entry.id for entry in fire.session.entries]
    assert (fire.session.left, fire.session.right) == (numbers[1], numbers[2])


def test_in_a_narrow_window_a_cell_of_the_square_has_room_for_all_that_it_says(fire: Controllers) -> None:
    table = tabs(fire).matrix.table
    head, delegate = table.horizontalHeader(), table.itemDelegate()
    assert isinstance(delegate, CellDelegate)
    assert head.minimumSectionSize() >= max(head.sectionSizeHint(n) for n in range(head.count()))
    longest = CellText(max(line(table.model(), 0), key=len))
    before = table.rowHeight(0)
    for _ in range(8):
        fire.window.actions_[Action.ZOOM_IN].trigger()
        assert table.rowHeight(0) >= before
        assert table.rowHeight(0) >= delegate.height(delegate.lines(longest, table.columnWidth(0), most=9))
    assert table.rowHeight(0) > before


def test_the_timeline_begins_with_when_they_appeared_and_boxes_times_that_differ(fire: Controllers) -> None:
    times = tabs(fire).times.rows
    assert line(times, 0) == ["4 Mar 2025"] * 3
    assert [cell.startswith("● Monday 7.40 p.m.") for cell in line(times, 1)] == [True, True, False]
    assert "Differs: Monday 9.10 p.m." in line(times, 1, Qt.ItemDataRole.AccessibleTextRole)[2]


def test_statements_can_stand_by_the_time_that_they_tell(open_window: Open, qtbot: QtBot) -> None:
    app = open_window()
    late, early = "The bridge over the Tarn was closed on 9 March.", "The mayor of Alva resigned on 2 March."
    add(app, {"One": f"{late} {early} So be it.", "Two": f"{late} {early} Nobody knows why."})
    show_view(app, qtbot)
    qtbot.waitUntil(lambda: tabs(app).matrix.rows.rowCount() > 0, timeout=HANG)
    assert line(grid(app).rows, 0)[0] == late
    order = view(app).statements.bar.order
    order.setCurrentIndex(order.findData(RowOrder.TIME_TOLD))
    order.activated.emit(order.currentIndex())
    assert line(grid(app).rows, 0)[0] == early
