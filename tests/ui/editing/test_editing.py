from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from reader.compare.edits.values import NO_EDITS, HandEdits
from reader.compare.model import Comparison, Pair, Status
from reader.compare.side import Both, Side
from reader.text.model import Kind
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.comparison.layout.arrangement import PieceKind
from tests.ui.conftest import Open, wait_for

BAKER = 1
"""The sentence of the Coast Post that the Harbour Times does not have."""
BUSES = 2
"""The sentence of the Harbour Times that the Coast Post does not have."""


def shown(app: Controllers) -> Comparison:
    assert app.comparison.view.comparison is not None
    return app.comparison.view.comparison


def do(app: Controllers, wanted: str) -> QAction:
    return app.window.actions_[wanted]


def edits(app: Controllers) -> HandEdits:
    session = app.session
    assert session.left is not None
    assert session.right is not None
    return session.library.edits(session.left, session.right)


def wait_for_edits(app: Controllers, qtbot: QtBot) -> Comparison:
    """Wait until the reports on the screen are compared around what is kept."""
    qtbot.waitUntil(lambda: shown(app).edits == edits(app) and not app.jobs.running, timeout=20000)
    return shown(app)


def frame(app: Controllers, side: Side, sentence: int) -> None:
    app.comparison.view.page.panes.of(side).setFocus()
    app.comparison.view.page.panes.of(side).frame(sentence)


def pair_of(comparison: Comparison, left: int, right: int) -> Pair | None:
    return next((p for p in comparison.pairs if (p.left, p.right) == ((left,), (right,))), None)


def link_the_two_alone(app: Controllers, qtbot: QtBot) -> None:
    frame(app, Side.LEFT, BUSES)
    frame(app, Side.RIGHT, BAKER)
    do(app, Action.LINK).trigger()
    QTest.keyClick(app.comparison.view.line, Qt.Key.Key_Return)
    wait_for_edits(app, qtbot)


def test_a_sentence_framed_on_each_side_can_be_matched_by_keyboard(three: Controllers, qtbot: QtBot) -> None:
    frame(three, Side.LEFT, BUSES)
    frame(three, Side.RIGHT, BAKER)
    QTest.keyClick(three.window.frame, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert edits(three) == NO_EDITS
    QTest.keyClick(three.comparison.view.line, Qt.Key.Key_Return)
    made = pair_of(wait_for_edits(three, qtbot), BUSES, BAKER)
    assert made is not None
    assert made.status is Status.BY_HAND


def test_what_was_just_linked_is_selected_and_the_text_stays(three: Controllers, qtbot: QtBot) -> None:
    offsets = [pane.offset for pane in three.comparison.view.page.panes]
    link_the_two_alone(three, qtbot)
    stop = three.comparison.view.stop
    assert stop is not None
    assert (stop.left, stop.right) == ((BUSES,), (BAKER,))
    assert [pane.offset for pane in three.comparison.view.page.panes] == offsets


def test_a_line_drawn_across_the_gutter_links(three: Controllers, qtbot: QtBot) -> None:
    three.comparison.view.link_requested.emit((BUSES,), (BAKER,))
    assert pair_of(wait_for_edits(three, qtbot), BUSES, BAKER) is not None
    assert three.window.undo_stack.undoText() == "Match A 3 with B 2"


def test_linking_what_is_linked_says_so_and_changes_nothing(three: Controllers) -> None:
    pair = shown(three).pairs[0]
    three.comparison.view.link_requested.emit(pair.left, pair.right)
    assert edits(three) == NO_EDITS
    assert "already matched" in three.comparison.view.line.text.text()


def test_links_may_cross(three: Controllers, qtbot: QtBot) -> None:
    three.editing.corrections.link((BUSES,), (0,))
    assert pair_of(wait_for_edits(three, qtbot), BUSES, 0) is not None


def test_undo_and_redo_go_back_and_forth_without_end(three: Controllers, qtbot: QtBot) -> None:
    link_the_two_alone(three, qtbot)
    pair = pair_of(shown(three), BUSES, BAKER)
    assert pair is not None
    three.editing.corrections.annotate("Are these the same?", Both(BUSES, BAKER))
    wait_for_edits(three, qtbot)
    do(three, Action.UNLINK).trigger()
    assert pair_of(wait_for_edits(three, qtbot), BUSES, BAKER) is None
    for _ in range(3):
        three.window.undo_stack.undo()
    assert edits(three) == NO_EDITS
    assert pair_of(wait_for_edits(three, qtbot), BUSES, BAKER) is None
    for _ in range(2):
        three.window.undo_stack.redo()
    assert pair_of(wait_for_edits(three, qtbot), BUSES, BAKER) is not None


def test_corrections_made_faster_than_the_comparison_are_all_kept(three: Controllers, qtbot: QtBot) -> None:
    three.editing.corrections.link((BUSES,), (BAKER,))
    three.editing.corrections.annotate("A note", Both(0, 0))
    three.comparison.view.select_pair(1)
    do(three, Action.CONFIRM).trigger()
    found = edits(three)
    assert (len(found.linked), len(found.notes), len(found.confirmed)) == (1, 1, 1)


def test_a_rejected_pair_is_gone_and_its_passage_stays_selected(three: Controllers, qtbot: QtBot) -> None:
    three.comparison.view.select_pair(1)
    pair = three.comparison.view.stop.pair if three.comparison.view.stop else None
    assert pair is not None
    do(three, Action.REJECT).trigger()
    found = wait_for_edits(three, qtbot)
    assert (pair.left, pair.right) not in [(p.left, p.right) for p in found.pairs]
    assert three.comparison.view.stop is not None
    assert pair.left[0] in three.comparison.view.stop.left


def test_confirm_marks_a_pair_and_confirming_again_takes_it_back(three: Controllers, qtbot: QtBot) -> None:
    three.comparison.view.select_pair(1)
    three.comparison.view.page.panes.of(Side.LEFT).setFocus()
    QTest.keyClick(three.comparison.view.page.panes.of(Side.LEFT), Qt.Key.Key_C)
    assert wait_for_edits(three, qtbot).pairs[0].status is Status.CONFIRMED
    assert do(three, Action.CONFIRM).isChecked()
    do(three, Action.CONFIRM).trigger()
    assert wait_for_edits(three, qtbot).pairs[0].status is Status.AUTOMATIC
    assert not do(three, Action.CONFIRM).isChecked()


def test_a_pair_made_by_hand_needs_no_confirming(three: Controllers, qtbot: QtBot) -> None:
    link_the_two_alone(three, qtbot)
    assert not do(three, Action.CONFIRM).isEnabled()
    assert do(three, Action.UNLINK).isEnabled()


def test_actions_are_there_exactly_when_they_can_act(three: Controllers, qtbot: QtBot) -> None:
    by_hand = (
        Action.LINK,
        Action.LINK_TO,
        Action.UNLINK,
        Action.CONFIRM,
        Action.REJECT,
        Action.NOTE,
        Action.NOT_BODY,
    )
    assert [each for each in by_hand if do(three, each).isEnabled()] == [Action.LINK]  # it says what it needs
    three.comparison.view.select_pair(1)
    possible = {each for each in by_hand if do(three, each).isEnabled()}
    assert possible == {
        Action.LINK,
        Action.LINK_TO,
        Action.UNLINK,
        Action.CONFIRM,
        Action.REJECT,
        Action.NOTE,
    }
    three.comparison.view.select_sentence(Side.RIGHT, BAKER)
    possible = {each for each in by_hand if do(three, each).isEnabled()}
    assert possible == {Action.LINK, Action.LINK_TO, Action.NOTE, Action.NOT_BODY}


def test_a_sentence_left_out_is_greyed_and_can_be_taken_in_again(three: Controllers, qtbot: QtBot) -> None:
    three.comparison.view.select_sentence(Side.RIGHT, BAKER)
    frame(three, Side.RIGHT, BAKER)
    do(three, Action.NOT_BODY).trigger()
    found = wait_for_edits(three, qtbot)
    assert found.right.sentences[BAKER].kind is Kind.BOILERPLATE
    column = three.comparison.view.page.panes.of(Side.RIGHT).column
    assert column is not None
    row = column.row_of(BAKER)
    assert row is not None
    assert column.pieces[row].kind is PieceKind.ASIDE
    assert do(three, Action.NOT_BODY).isChecked()
    do(three, Action.NOT_BODY).trigger()
    assert wait_for_edits(three, qtbot).right.sentences[BAKER].kind is Kind.BODY
    assert edits(three) == NO_EDITS


def test_link_to_waits_for_the_sentence_clicked_next(three: Controllers, qtbot: QtBot) -> None:
    three.comparison.view.select_sentence(Side.LEFT, BUSES)
    do(three, Action.LINK_TO).trigger()
    three.comparison.view.page.panes.of(Side.RIGHT).sentence_chosen.emit(BAKER)
    assert edits(three) == NO_EDITS
    QTest.keyClick(three.comparison.view.line, Qt.Key.Key_Return)
    assert pair_of(wait_for_edits(three, qtbot), BUSES, BAKER) is not None


def test_undo_shows_the_two_reports_that_it_changes(three: Controllers, qtbot: QtBot) -> None:
    link_the_two_alone(three, qtbot)
    pair = three.session.left, three.session.right
    three.session.choose(three.session.left, three.session.entries[2].id)
    wait_for(three, qtbot, "Harbour Times", "Inland News")
    three.window.undo_stack.undo()
    assert (three.session.left, three.session.right) == pair
    wait_for(three, qtbot, "Harbour Times", "Coast Post")
    assert wait_for_edits(three, qtbot).edits == NO_EDITS


def test_a_link_is_the_same_after_swapping_sides(three: Controllers, qtbot: QtBot) -> None:
    link_the_two_alone(three, qtbot)
    three.session.swap()
    wait_for(three, qtbot, "Coast Post", "Harbour Times")
    assert pair_of(wait_for_edits(three, qtbot), BAKER, BUSES) is not None
    three.window.undo_stack.undo()
    assert pair_of(wait_for_edits(three, qtbot), BAKER, BUSES) is None


def test_a_restart_finds_what_was_linked(three: Controllers, open_window: Open, qtbot: QtBot) -> None:
    link_the_two_alone(three, qtbot)
    three.window.frame.close()
    again = open_window()
    wait_for(again, qtbot, "Harbour Times", "Coast Post")
    assert pair_of(shown(again), BUSES, BAKER) is not None


def test_the_menu_of_a_sentence_offers_what_can_be_done(three: Controllers, qtbot: QtBot) -> None:
    three.comparison.view.sentence_menu_requested.emit(Side.LEFT, 0, QPoint(300, 300))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = {action.text().replace("&", "") for action in menu.actions() if action.isEnabled()}
    assert {"Unmatch", "Confirm", "Reject", "Match with Next…", "Note…", "Note on A 1…"} <= offered
    assert three.comparison.view.stop is not None
    assert 0 in three.comparison.view.stop.left
    menu.close()
