from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.compare.arrangement.counts import count
from reader.compare.side import Both, Side
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.comparison.around.summary import Chip, numbers
from reader.ui.lists.listings import Cells, Listing
from reader.ui.lists.lists import Lists
from tests.ui.conftest import Open, wait_for
from tests.ui.editing.test_editing import BAKER, BUSES, do, link_the_two_alone, shown


def lists(app: Controllers, listing: Listing = Listing.DIFFERENCES) -> Lists:
    do(app, Action.LISTS).setChecked(True)
    app.inspector.lists.show_listing(listing)
    return app.inspector.lists


def rows(dock: Lists) -> list[Cells]:
    return [dock.model.cells(row) for row in range(dock.model.rowCount())]


def click(dock: Lists, row: int) -> None:
    place = dock.table.visualRect(dock.model.index(row, 1)).center()
    QTest.mouseClick(dock.table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_the_lists_are_closed_until_they_are_asked_for(three: Controllers) -> None:
    assert not three.inspector.lists.isVisible()
    QTest.keyClick(three.window.frame, Qt.Key.Key_F12, Qt.KeyboardModifier.ShiftModifier)
    assert three.inspector.lists.isVisible()
    assert three.inspector.lists.isVisible() == do(three, Action.LISTS).isChecked()


def test_chips_count_what_the_line_above_the_reports_counts(three: Controllers) -> None:
    dock, counted = lists(three), numbers(count(shown(three)))
    for chip, listing in (
        (Chip.SAME, Listing.SAME),
        (Chip.WRITTEN, Listing.WRITTEN),
        (Chip.REWORDED, Listing.REWORDED),
        (Chip.RELATED, Listing.RELATED),
        (Chip.FACTS, Listing.FACTS),
        (Chip.ONLY_LEFT, Listing.ONLY_LEFT),
        (Chip.ONLY_RIGHT, Listing.ONLY_RIGHT),
    ):
        assert dock.chips[listing].text().endswith(f" {counted[chip]}")


def test_a_row_says_where_what_and_both_wordings(three: Controllers) -> None:
    row = rows(lists(three, Listing.FACTS))[0]
    assert (row.where, row.what) == ("A 1 · B 1", "Number")
    assert "12" in row.left
    assert "14" in row.right


def test_a_click_on_a_row_goes_there(three: Controllers) -> None:
    dock = lists(three, Listing.ONLY_RIGHT)
    assert [row.where for row in rows(dock)] == ["B 2"]
    click(dock, 0)
    assert three.comparison.view.stop is not None
    assert three.comparison.view.stop.right == (BAKER,)


def test_a_note_after_going_to_a_row_is_on_what_the_row_is_about(three: Controllers) -> None:
    three.comparison.view.page.panes.of(Side.LEFT).frame(0)
    click(lists(three, Listing.ONLY_RIGHT), 0)
    do(three, Action.NOTE).trigger()
    assert set(three.inspector.inspector.notes.editors) == {Both(None, BAKER)}


def test_enter_on_a_row_goes_there_and_the_keyboard_stays(three: Controllers, qtbot: QtBot) -> None:
    dock = lists(three, Listing.ONLY_LEFT)
    do(three, Action.LISTS).setChecked(False)
    do(three, Action.LISTS).trigger()
    qtbot.waitUntil(dock.table.hasFocus)
    QTest.keyClick(dock.table, Qt.Key.Key_Home)
    QTest.keyClick(dock.table, Qt.Key.Key_Return)
    assert three.comparison.view.stop is not None
    assert three.comparison.view.stop.left == (BUSES,)
    assert dock.table.hasFocus()


def test_what_is_selected_in_the_reports_is_marked_in_the_list(three: Controllers) -> None:
    dock = lists(three)
    three.comparison.view.select_sentence(Side.RIGHT, BAKER)
    assert rows(dock)[dock.table.currentIndex().row()].where == "B 2"


def test_a_chip_above_the_reports_opens_its_list(three: Controllers) -> None:
    three.window.summary.asked.emit(Chip.ONLY_LEFT)
    dock = three.inspector.lists
    assert dock.isVisible()
    assert dock.listing is Listing.ONLY_LEFT
    assert dock.chips[Listing.ONLY_LEFT].isChecked()
    assert three.comparison.view.stop is not None
    assert three.comparison.view.stop.left == (BUSES,)


def test_lists_follow_what_is_corrected(three: Controllers, qtbot: QtBot) -> None:
    dock = lists(three, Listing.ONLY_RIGHT)
    assert len(rows(dock)) == 1
    link_the_two_alone(three, qtbot)
    assert rows(dock) == []
    assert dock.empty.isVisible()
    assert "Only in B" in dock.empty.text()


def test_notes_are_listed_once_there_are_any(three: Controllers, qtbot: QtBot) -> None:
    dock = lists(three)
    assert not dock.chips[Listing.NOTES].isVisible()
    three.editing.corrections.annotate("Look here", Both(BUSES, None))
    qtbot.waitUntil(dock.chips[Listing.NOTES].isVisible)
    dock.show_listing(Listing.NOTES)
    assert [(row.where, row.what) for row in rows(dock)] == [("A 3", "Look here")]


def test_lists_show_the_reports_that_are_read(three: Controllers, qtbot: QtBot) -> None:
    dock = lists(three)
    assert not any("Grain prices" in row.right for row in rows(dock))
    three.session.choose(three.session.left, three.session.entries[2].id)
    wait_for(three, qtbot, "Harbour Times", "Inland News")
    assert any("Grain prices" in row.right for row in rows(dock))


def test_every_chip_and_the_table_have_names(three: Controllers) -> None:
    dock = lists(three, Listing.FACTS)
    assert all(chip.accessibleName() for chip in dock.chips.values())
    assert dock.table.accessibleName() == "List: Facts"
    spoken = dock.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Number" in spoken
    assert "A 1 · B 1" in spoken


def test_an_open_list_is_open_after_a_restart(three: Controllers, open_window: Open, qtbot: QtBot) -> None:
    lists(three)
    three.window.frame.close()
    again = open_window()
    wait_for(again, qtbot, "Harbour Times", "Coast Post")
    assert again.inspector.lists.isVisible()
    assert rows(again.inspector.lists)
