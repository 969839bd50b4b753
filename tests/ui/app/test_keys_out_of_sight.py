"""What a key would change out of sight is shown first."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.compare.edits.values import NO_EDITS
from reader.compare.model import Status
from reader.compare.side import Side
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.centre.views import ALIGNED_TO_A, SIDE_BY_SIDE
from tests.ui.app.pressing import CTRL, activate, press, said
from tests.ui.conftest import Open, loaded, wait_for
from tests.ui.editing.test_editing import do, edits, wait_for_edits

FIRST = "The ferry to the islands ran aground at noon, and nobody was hurt."


LAST_HERE = "Children from the school next door were taken home in buses before midnight."


LAST_THERE = "A baker had brought bread to the pilots."


LAST = 41


@pytest.fixture
def long(open_window: Open, qtbot: QtBot) -> Controllers:
    """A window with two reports several screens long, whose first sentences are a pair."""
    app = open_window()
    session = app.session
    stalls = (f"Stall number {n} sold {n + 3} smoked herrings at the quay to visitors." for n in range(40))
    trams = (f"A tram of line {n} waited {n + 11} minutes since the bridge stood open." for n in range(40))
    for source, middle, last in (("Harbour Times", stalls, LAST_HERE), ("Coast Post", trams, LAST_THERE)):
        session.library.add(loaded("\n\n".join((FIRST, *middle, last)), source), session.story_id)
    session.refresh()
    wait_for(app, qtbot, "Harbour Times", "Coast Post")
    activate(app)
    return app


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_C], ids=["Del", "C"])
def test_a_pair_that_was_scrolled_away_is_shown_before_it_is_changed(long: Controllers, key: Qt.Key) -> None:
    long.comparison.view.select_pair(1)
    pane = long.comparison.view.page.panes.of(Side.LEFT)
    pane.setFocus()
    press(Qt.Key.Key_End)
    press(key)
    assert edits(long) == NO_EDITS
    assert said(long).startswith("A 1 ↔ B 1 was out of sight")
    assert pane.shows((0,))
    press(key)
    assert len(edits(long).rejected + edits(long).confirmed) == 1
    assert not said(long)


def test_in_the_inspector_a_pair_can_be_changed_that_was_scrolled_away(long: Controllers) -> None:
    long.comparison.view.select_pair(1)
    long.comparison.view.page.panes.of(Side.LEFT).setFocus()
    press(Qt.Key.Key_End)
    reject = next(
        button
        for row in long.inspector.inspector.buttons.findChildren(QWidget)
        for button in getattr(row, "buttons", ())
        if button.text() == "Reject"
    )
    QTest.mouseClick(reject, Qt.MouseButton.LeftButton)
    assert len(edits(long).rejected) == 1


def test_a_sentence_out_of_sight_is_shown_before_it_is_left_out(long: Controllers) -> None:
    pane = long.comparison.view.page.panes.of(Side.LEFT)
    pane.setFocus()
    pane.focus_sentence(LAST)
    press(Qt.Key.Key_Home)
    for wanted in (Action.NOT_BODY, Action.BEGINS):
        do(long, wanted).trigger()
        assert edits(long) == NO_EDITS
        assert "out of sight" in said(long)
        press(Qt.Key.Key_Home)
    do(long, Action.NOT_BODY).trigger()
    do(long, Action.NOT_BODY).trigger()
    assert len(edits(long).kinds.left) == 1


def test_a_match_is_brought_into_view_and_named_before_it_is_made(long: Controllers, qtbot: QtBot) -> None:
    panes = long.comparison.view.page.panes
    for side in Side:
        panes.of(side).setFocus()
        panes.of(side).focus_sentence(LAST)
    press(Qt.Key.Key_Home)
    assert not any(pane.shows((LAST,)) for pane in panes)
    press(Qt.Key.Key_L, CTRL)
    assert all(pane.shows((LAST,)) for pane in panes)
    assert "Match A 42" in said(long)
    assert "with B 42" in said(long)
    assert LAST_HERE[:40] in said(long)
    assert LAST_THERE in said(long)
    assert edits(long) == NO_EDITS
    press(Qt.Key.Key_Return)
    made = wait_for_edits(long, qtbot).pairs[-1]
    assert (made.left, made.right, made.status) == ((LAST,), (LAST,), Status.BY_HAND)
    assert not said(long)
    assert panes.of(Side.RIGHT).hasFocus()


@pytest.mark.parametrize("how", ["Escape", "Tab", "click"])
def test_a_match_that_is_not_agreed_to_is_not_made(long: Controllers, how: str) -> None:
    panes = long.comparison.view.page.panes
    for side in Side:
        panes.of(side).setFocus()
        panes.of(side).frame(LAST)
    press(Qt.Key.Key_L, CTRL)
    assert "Match A 42" in said(long)
    if how == "click":
        QTest.mouseClick(panes.of(Side.LEFT).viewport(), Qt.MouseButton.LeftButton, pos=QPoint(120, 30))
        panes.of(Side.LEFT).setFocus()
    else:
        press(getattr(Qt.Key, f"Key_{how}"))
    assert not said(long)
    press(Qt.Key.Key_Return)
    assert edits(long) == NO_EDITS


def test_two_passages_too_far_apart_when_level_are_shown_side_by_side(long: Controllers) -> None:
    do(long, ALIGNED_TO_A.key).trigger()
    panes = long.comparison.view.page.panes
    for side, sentence in ((Side.LEFT, 1), (Side.RIGHT, LAST)):
        panes.of(side).setFocus()
        panes.of(side).frame(sentence)
    press(Qt.Key.Key_L, CTRL)
    assert panes.of(Side.LEFT).shows((1,))
    assert panes.of(Side.RIGHT).shows((LAST,))
    assert do(long, SIDE_BY_SIDE.key).isChecked()
