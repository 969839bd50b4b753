"""A key means what is visible: it acts on what is selected and shown; the menus say the same as the keys."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.compare.edits.values import NO_EDITS
from reader.compare.side import Side
from reader.ui.app.action_rows import ROWS
from reader.ui.app.action_table import Action, Where
from reader.ui.app.controllers import Controllers
from tests.ui.app.pressing import CTRL, activate, press, said
from tests.ui.conftest import loaded
from tests.ui.editing.test_editing import BAKER, BUSES, do, edits, frame, shown, wait_for_edits


def names(app: Controllers) -> list[str]:
    return [entry.article.name for entry in app.session.library.entries(app.session.story_id)]


def places_for_the_keyboard(app: Controllers) -> Iterator[QWidget]:
    """Everything in the window but the list that can have the keyboard, and is no place to write."""
    app.window.actions_[Action.LISTS].trigger()
    yield from app.comparison.view.page.panes
    yield app.inspector.lists.table
    yield app.inspector.inspector.area
    yield from (chip for chip in app.window.summary.chips.values() if chip.isEnabled())
    yield app.inspector.inspector.close_button


def test_del_rejects_the_selected_pair_wherever_the_keyboard_is(three: Controllers, qtbot: QtBot) -> None:
    activate(three)
    three.comparison.view.select_pair(1)
    for place in list(places_for_the_keyboard(three)):
        three.comparison.view.select_pair(1)
        place.setFocus()
        assert place.hasFocus()
        press(Qt.Key.Key_Delete)
        assert len(edits(three).rejected) == 1, place
        assert len(names(three)) == 3
        three.window.undo_stack.undo()
        wait_for_edits(three, qtbot)


def test_c_confirms_the_selected_pair_wherever_the_keyboard_is(three: Controllers, qtbot: QtBot) -> None:
    activate(three)
    three.comparison.view.select_pair(1)
    for place in [*places_for_the_keyboard(three), three.window.sources.list]:
        three.comparison.view.select_pair(1)
        place.setFocus()
        press(Qt.Key.Key_C)
        assert len(edits(three).confirmed) == 1, place
        three.window.undo_stack.undo()
        wait_for_edits(three, qtbot)


def test_stepping_to_a_pair_takes_the_keyboard_out_of_the_list(three: Controllers, qtbot: QtBot) -> None:
    activate(three)
    three.window.sources.list.setFocus()
    press(Qt.Key.Key_F8)
    assert not three.window.sources.list.hasFocus()
    press(Qt.Key.Key_Delete)
    assert len(names(three)) == 3
    assert len(edits(three).rejected) == 1


def test_a_band_clicked_while_the_list_has_the_keyboard_is_what_del_rejects(
    three: Controllers, qtbot: QtBot
) -> None:
    activate(three)
    three.window.sources.list.setFocus()
    three.comparison.view.page.gutter.pair_clicked.emit(shown(three).pairs[0])
    press(Qt.Key.Key_Delete)
    assert (len(names(three)), len(edits(three).rejected)) == (3, 1)


def test_del_removes_a_report_only_while_the_list_shows_that_it_has_the_keyboard(three: Controllers) -> None:
    activate(three)
    three.comparison.view.select_pair(1)
    three.window.sources.list.setFocus()
    three.window.sources.point_at(three.session.entries[2].id)
    assert do(three, Action.REMOVE).isEnabled()
    assert do(three, Action.REMOVE).text() == "Re&move Inland News"
    press(Qt.Key.Key_Delete)
    assert names(three) == ["Harbour Times", "Coast Post"]
    assert edits(three) == NO_EDITS
    three.comparison.view.page.panes.of(Side.LEFT).setFocus()
    assert not do(three, Action.REMOVE).isEnabled()


def test_a_menu_that_is_open_changes_nothing_of_what_can_be_done(three: Controllers) -> None:
    activate(three)
    three.window.sources.list.setFocus()
    press(Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    assert do(three, Action.REMOVE).isEnabled()
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


def test_no_key_stands_beside_two_actions_that_can_both_act(three: Controllers) -> None:
    activate(three)
    three.comparison.view.select_pair(1)
    for place in [*places_for_the_keyboard(three), three.window.sources.list, three.window.sources.search]:
        place.setFocus()
        scoped = {row.do for row in ROWS if row.where is Where.READING}
        possible = [a for d, a in three.window.actions_.items() if a.isEnabled() and d not in scoped]
        keys = [key.toString() for action in possible for key in action.shortcuts()]
        assert len(keys) == len(set(keys)), place


def test_in_a_field_the_letters_are_letters_in_the_menu_too(three: Controllers) -> None:
    activate(three)
    three.comparison.view.select_pair(1)
    search = three.window.sources.search
    search.setFocus()
    press(Qt.Key.Key_C)
    press(Qt.Key.Key_Delete)
    assert search.text() == "c"
    assert edits(three) == NO_EDITS
    assert do(three, Action.CONFIRM).shortcuts() == do(three, Action.REJECT).shortcuts() == []
    three.comparison.view.page.panes.of(Side.LEFT).setFocus()
    assert do(three, Action.REJECT).shortcuts() == [QKeySequence("Del")]


def test_a_report_out_of_sight_in_the_list_is_shown_before_it_is_removed(
    three: Controllers, qtbot: QtBot
) -> None:
    session = three.session
    for number in range(30):
        session.library.add(
            loaded(f"Report {number} from the lock at the canal.", f"Post {number}"), session.story_id
        )
    session.refresh()
    activate(three)
    reports = three.window.sources.list
    reports.setFocus()
    reports.scrollToBottom()
    press(Qt.Key.Key_Delete)
    assert len(names(three)) == 33
    press(Qt.Key.Key_Delete)
    assert names(three)[0] == "Coast Post"


def test_what_a_match_still_needs_is_said_beside_the_text(three: Controllers, qtbot: QtBot) -> None:
    activate(three)
    press(Qt.Key.Key_L, CTRL)
    assert said(three).startswith("Select two passages first.")
    frame(three, Side.LEFT, BUSES)
    press(Qt.Key.Key_L, CTRL)
    assert said(three).startswith("A 3 “")
    assert "passage in B" in said(three)
    assert three.window.frame.statusBar().currentMessage() == ""
    press(Qt.Key.Key_F6)
    three.comparison.view.page.panes.of(Side.RIGHT).frame(BAKER)
    press(Qt.Key.Key_Space)
    assert "Match A 3" in said(three)
    press(Qt.Key.Key_Return)
    assert len(wait_for_edits(three, qtbot).edits.linked) == 1


def test_what_cannot_be_matched_is_said_beside_the_text(three: Controllers, qtbot: QtBot) -> None:
    activate(three)
    pair = shown(three).pairs[0]
    frame(three, Side.LEFT, pair.left[0])
    frame(three, Side.RIGHT, pair.right[0])
    press(Qt.Key.Key_L, CTRL)
    assert said(three) == "A 1 and B 1 are already matched."
    frame(three, Side.LEFT, BUSES)
    do(three, Action.NOT_BODY).trigger()
    wait_for_edits(three, qtbot)
    frame(three, Side.LEFT, BUSES)
    press(Qt.Key.Key_L, CTRL)
    assert said(three).startswith("A 3 is not part of the report")


def test_what_is_said_of_a_selection_goes_with_it(three: Controllers) -> None:
    activate(three)
    press(Qt.Key.Key_L, CTRL)
    assert said(three)
    press(Qt.Key.Key_F8)
    assert not said(three)


def test_escape_closes_what_is_said_before_it_lets_go_of_what_is_chosen(three: Controllers) -> None:
    activate(three)
    frame(three, Side.LEFT, BUSES)
    press(Qt.Key.Key_L, CTRL)
    press(Qt.Key.Key_Escape)
    assert not said(three)
    assert three.comparison.view.selected_sentences(Side.LEFT) == (BUSES,)
    press(Qt.Key.Key_Escape)
    assert three.comparison.view.selected_sentences(Side.LEFT) == ()


def test_in_the_lists_keys_act_on_the_row_that_the_keyboard_stands_on(
    three: Controllers, qtbot: QtBot
) -> None:
    activate(three)
    do(three, Action.LISTS).trigger()
    table = three.inspector.lists.table
    table.setFocus()
    rows = three.inspector.lists.model.rows
    press(Qt.Key.Key_Home, CTRL)
    for _ in rows:
        assert three.comparison.view.stop == rows[table.currentIndex().row()].stop
        press(Qt.Key.Key_Down)
    assert table.hasFocus()


def test_details_are_those_of_the_report_in_which_the_keyboard_is(three: Controllers) -> None:
    activate(three)
    three.window.sources.list.setFocus()
    three.window.sources.point_at(three.session.entries[2].id)
    assert three.reports.pointing.meant == three.session.entries[2]
    three.comparison.view.page.panes.of(Side.RIGHT).setFocus()
    assert three.reports.pointing.meant == three.session.entries[1]
    assert do(three, Action.MOVE).text() == "M&ove Coast Post to Event"


def test_nothing_acts_on_a_list_that_is_hidden(three: Controllers) -> None:
    activate(three)
    three.window.sources.list.setFocus()
    do(three, Action.SIDEBAR).setChecked(False)
    three.inspector.inspector.area.setFocus()
    of_reports = (Action.DETAILS, Action.READ_AS, Action.MOVE, Action.REMOVE, Action.AS_A, Action.AS_B)
    assert [each for each in of_reports if do(three, each).isEnabled()] == []
