"""What a person chooses of the statements of an event: filters, words, orders, columns."""

from dataclasses import replace

from PySide6.QtGui import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.story.cells.text import NOT_TOLD
from reader.ui.story.choosing import RowOrder, Wanted
from tests.ui.conftest import Open
from tests.ui.story.event import BRIDGE, QUAKE, add, column, grid, line, show_view, view

NONE = NOT_TOLD.text
FIVE = ("One", "Two", "Three", "Four", "Five")
LONG = (
    "The council of Alva met in the evening in the old hall beside the church and decided, after a debate of "
    "four hours in which every member spoke, that the market would be moved to the harbour before the winter "
    "and that the stalls of the fishermen would be rebuilt in stone at the cost of the town. "
    "The baker brought bread for everyone at midnight."
)


def choose(app: Controllers, report: int, text: str) -> None:
    """Choose from the menu of a column."""
    owner = QWidget()
    action = next(a for a in view(app).statements.column_actions(report, owner) if a.text() == text)
    action.trigger()


def test_what_one_report_alone_says_has_a_filter(told: Controllers) -> None:
    view(told).statements.bar.chips[Wanted.ONLY_IN_ONE].click()
    assert line(grid(told).rows, 0) == ["The old mill fell.", NONE, NONE]
    assert line(grid(told).rows, 1) == [NONE, "A dog was found alive.", NONE]


def test_what_the_chosen_report_alone_says_has_a_filter(told: Controllers) -> None:
    chip = view(told).statements.bar.chips[Wanted.ONLY_IN_CHOSEN]
    assert chip.text() == "1 only in A"
    chip.click()
    assert column(told, 0) == ["The old mill fell."]


def test_another_report_can_be_the_one_that_the_others_are_read_against(
    told: Controllers, qtbot: QtBot
) -> None:
    choose(told, 2, "Compare the Others with Th&is")
    assert told.session.left == told.session.entries[2].id
    qtbot.waitUntil(lambda: grid(told).rows.letter(2) == "A")
    assert view(told).statements.bar.chips[Wanted.ONLY_IN_CHOSEN].text() == "0 only in A"


def test_the_rows_of_a_filter_are_those_with_every_word_that_is_typed(told: Controllers) -> None:
    view(told).statements.bar.search.setText("TARN  closed")
    assert column(told, 0) == [BRIDGE]
    view(told).statements.bar.search.setText("tarn quake")
    assert column(told, 0) == []
    view(told).statements.bar.search.clear()
    assert len(column(told, 0)) == 2


def test_ctrl_f_leads_to_the_words_that_are_sought(told: Controllers) -> None:
    grid(told).setFocus()
    QTest.keyClick(grid(told), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert view(told).statements.bar.search.hasFocus()
    QTest.keyClick(view(told).statements.bar.search, Qt.Key.Key_Return)
    assert grid(told).hasFocus()


def test_a_click_on_a_head_gives_the_order_of_that_report_and_another_takes_it_back(
    told: Controllers,
) -> None:
    page = view(told).statements
    page.grid.heads.sectionClicked.emit(1)
    assert column(told, 1) == [BRIDGE, f"At least 11 {QUAKE}"]
    assert page.bar.order.currentText() == "Order: as Coast Post tells it"
    page.grid.heads.sectionClicked.emit(1)
    assert column(told, 1) == [f"At least 11 {QUAKE}", BRIDGE]


def test_rows_can_stand_by_how_many_tell_them_and_by_the_facts_that_differ(told: Controllers) -> None:
    page = view(told).statements
    page.grid.heads.sectionClicked.emit(1)
    for order in (RowOrder.HOW_MANY, RowOrder.FACTS):
        page.bar.order.setCurrentIndex(page.bar.order.findData(order))
        page.bar.order.activated.emit(page.bar.order.currentIndex())
        assert column(told, 1)[0] == f"At least 11 {QUAKE}"


def test_a_column_is_hidden_with_what_it_alone_tells_and_comes_back(told: Controllers) -> None:
    page = view(told).statements
    page.bar.chips[Wanted.ONLY_IN_ONE].click()
    choose(told, 0, "&Hide This Column")
    assert grid(told).isColumnHidden(0)
    assert column(told, 1) == ["A dog was found alive."]
    assert page.bar.all_columns.text().startswith("1 hidden column")
    page.bar.all_columns.click()
    assert not grid(told).isColumnHidden(0)
    assert len(column(told, 1)) == 2


def test_a_column_moves_to_the_front(told: Controllers) -> None:
    choose(told, 2, "&Move to the Front")
    assert grid(told).heads.visible() == [2, 0, 1]


def test_columns_stay_hidden_and_where_they_were_put_when_a_report_comes_or_leaves(
    told: Controllers, qtbot: QtBot
) -> None:
    choose(told, 2, "&Move to the Front")
    choose(told, 1, "&Hide This Column")
    add(told, {"Late Edition": f"At least 39 {QUAKE}"})
    qtbot.waitUntil(lambda: grid(told).rows.columnCount() == 4)
    assert grid(told).heads.visible() == [2, 0, 3]
    told.session.library.remove([told.session.entries[0].id])
    told.session.refresh()
    qtbot.waitUntil(lambda: grid(told).rows.columnCount() == 3)
    assert grid(told).heads.visible() == [1, 2]
    assert grid(told).isColumnHidden(0)


def test_the_counts_of_the_filters_are_those_of_what_is_sought_and_of_the_columns_in_sight(
    told: Controllers,
) -> None:
    page = view(told).statements
    for sought, hidden in (("bridge", frozenset[int]()), ("", frozenset({0}))):
        page.show_choice(replace(page.choice, sought=sought, hidden=hidden))
        for chip in page.bar.chips.values():
            if chip.isVisible():
                chip.click()
                assert chip.text().startswith(f"{grid(told).rows.rowCount()} ")


def show_copies(app: Controllers, qtbot: QtBot) -> None:
    """Three reports, two of which are one telling."""
    add(
        app,
        {
            "One": LONG,
            "Two": f"{LONG} Nobody objected.",
            "Three": "The stalls of the fishermen will be rebuilt in stone.",
        },
    )
    show_view(app, qtbot)


def test_reports_of_one_telling_fold_into_one_column(open_window: Open, qtbot: QtBot) -> None:
    app = open_window()
    show_copies(app, qtbot)
    rows = view(app).rows
    assert rows is not None
    assert [group.reports for group in rows.groups] == [(0, 1)]
    page = view(app).statements
    every = page.grid.rows.rowCount()
    page.bar.folded.click()
    assert [page.grid.isColumnHidden(n) for n in range(3)] == [False, True, False]
    assert page.grid.rows.rowCount() < every
    page.bar.chips[Wanted.ONLY_IN_ONE].click()
    assert column(app, 0)[0] == "The baker brought bread for everyone at midnight."


def test_what_the_second_of_two_copies_alone_tells_is_there_where_they_are_folded(
    open_window: Open, qtbot: QtBot
) -> None:
    app = open_window()
    show_copies(app, qtbot)
    page = view(app).statements
    app.session.choose(app.session.entries[1].id, app.session.entries[2].id)
    qtbot.waitUntil(lambda: page.choice.chosen == 1)
    page.bar.folded.click()
    page.bar.chips[Wanted.ONLY_IN_CHOSEN].click()
    assert page.bar.chips[Wanted.ONLY_IN_CHOSEN].text() == "1 only in A"
    assert column(app, 0) == ["Nobody objected."]


def test_where_the_filters_are_in_a_menu_folding_of_copies_is_in_it_too(
    open_window: Open, qtbot: QtBot
) -> None:
    app = open_window()
    show_copies(app, qtbot)
    bar = view(app).statements.bar
    assert bar.folded.isVisible()
    app.window.frame.setMinimumSize(1, 1)
    app.window.frame.resize(640, 400)
    qtbot.waitUntil(bar.menu_button.isVisible)
    assert not bar.folded.isVisible()
    menu = bar.menu_button.menu()
    menu.aboutToShow.emit()
    assert menu.actions()[-1].text() == bar.folded.text()
    menu.actions()[-1].trigger()
    assert view(app).statements.grid.isColumnHidden(1)
    menu.aboutToShow.emit()
    assert menu.actions()[-1].isChecked()
    app.window.frame.resize(1200, 800)
    qtbot.waitUntil(bar.folded.isVisible)
    assert bar.folded.isChecked()


def test_what_is_chosen_stays_when_another_report_comes_in(told: Controllers, qtbot: QtBot) -> None:
    view(told).statements.bar.chips[Wanted.FACTS_DIFFER].click()
    add(told, {"Late Edition": f"At least 39 {QUAKE}"})
    qtbot.waitUntil(lambda: grid(told).rows.columnCount() == 4)
    assert view(told).statements.bar.chips[Wanted.FACTS_DIFFER].isChecked()
    assert grid(told).rows.rowCount() == 1


def test_five_reports_stand_side_by_side_beside_their_list(open_window: Open, qtbot: QtBot) -> None:
    app = open_window()
    app.window.frame.resize(1440, 480)
    app.window.actions_[Action.SIDEBAR].setChecked(True)
    add(app, {name: f"{LONG} {QUAKE} {BRIDGE} The mayor of {name} spoke." for name in FIVE})
    show_view(app, qtbot)
    shown = grid(app)
    qtbot.waitUntil(lambda: shown.rows.columnCount() == len(FIVE) and shown.verticalScrollBar().isVisible())
    assert shown.horizontalScrollBar().maximum() == 0
