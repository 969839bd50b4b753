from pytestqt.qtbot import QtBot

from reader.compare.side import Side
from reader.text.model import Kind
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from tests.ui.conftest import Open, wait_for
from tests.ui.editing.test_editing import do, edits, shown, wait_for_edits


def body(app: Controllers, side: Side) -> list[int]:
    return [s.index for s in shown(app).of(side).sentences if s.kind.is_compared]


def choose(app: Controllers, side: Side, sentence: int) -> None:
    pane = app.comparison.view.page.panes.of(side)
    pane.setFocus()
    app.comparison.view.select_sentence(side, sentence)
    pane.frame(sentence)


def test_a_report_begins_and_ends_where_a_reader_says(three: Controllers, qtbot: QtBot) -> None:
    choose(three, Side.LEFT, 1)
    do(three, Action.BEGINS).trigger()
    found = wait_for_edits(three, qtbot)
    assert body(three, Side.LEFT) == [1, 2]
    assert found.left.sentences[0].kind is Kind.BOILERPLATE
    choose(three, Side.LEFT, 1)
    do(three, Action.ENDS).trigger()
    wait_for_edits(three, qtbot)
    assert body(three, Side.LEFT) == [1]
    assert three.window.undo_stack.undoText() == "End Report with A 2"
    three.window.undo_stack.undo()
    wait_for_edits(three, qtbot)
    three.window.undo_stack.undo()
    wait_for_edits(three, qtbot)
    assert body(three, Side.LEFT) == [0, 1, 2]


def test_a_beginning_that_was_too_late_is_moved_forward_again(three: Controllers, qtbot: QtBot) -> None:
    choose(three, Side.RIGHT, 2)
    do(three, Action.BEGINS).trigger()
    wait_for_edits(three, qtbot)
    choose(three, Side.RIGHT, 1)
    do(three, Action.BEGINS).trigger()  # it is folded away: it is shown first
    assert "B 2 was out of sight" in three.comparison.view.line.text.text()
    assert body(three, Side.RIGHT) == [2]
    do(three, Action.BEGINS).trigger()
    wait_for_edits(three, qtbot)
    assert body(three, Side.RIGHT) == [1, 2]


def test_all_of_a_trimmed_report_is_taken_back(three: Controllers, qtbot: QtBot) -> None:
    assert not do(three, Action.WHOLE).isEnabled()
    choose(three, Side.LEFT, 2)
    do(three, Action.BEGINS).trigger()
    wait_for_edits(three, qtbot)
    assert do(three, Action.WHOLE).isEnabled()
    do(three, Action.WHOLE).trigger()
    wait_for_edits(three, qtbot)
    assert body(three, Side.LEFT) == [0, 1, 2]
    assert not edits(three).kinds.left


def test_a_trimmed_report_stays_trimmed_in_other_comparisons_and_after_a_restart(
    three: Controllers, open_window: Open, qtbot: QtBot
) -> None:
    choose(three, Side.LEFT, 1)
    do(three, Action.BEGINS).trigger()
    wait_for_edits(three, qtbot)
    three.window.frame.close()
    again = open_window()
    wait_for(again, qtbot, "Harbour Times", "Coast Post")
    assert body(again, Side.LEFT) == [1, 2]
    again.session.choose(again.session.left, again.session.entries[2].id)
    wait_for(again, qtbot, "Harbour Times", "Inland News")
    assert body(again, Side.LEFT) == [1, 2]
