from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.compare.arrangement.outline import Outline
from reader.compare.arrangement.stops import Stop
from reader.compare.edits.values import NO_EDITS
from reader.compare.model import Status
from reader.compare.side import Both, Side
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.comparison.labels import spoken
from reader.ui.inspector.inspector import Inspector
from tests.ui.comparison.seeing import place_of
from tests.ui.conftest import Open, add_three
from tests.ui.editing.test_editing import BAKER, BUSES, do, edits, pair_of, shown, wait_for_edits


def inspector(app: Controllers) -> Inspector:
    do(app, Action.INSPECTOR).setChecked(True)
    return app.inspector.inspector


def select(app: Controllers, number: int) -> None:
    """Select a pair, and let the inspector show it."""
    app.comparison.view.select_pair(number)
    QApplication.processEvents()


def select_sentence(app: Controllers, side: Side, sentence: int) -> None:
    """Select what a sentence stands in, and let the inspector show it."""
    app.comparison.view.select_sentence(side, sentence)
    QApplication.processEvents()


def said(part: QWidget) -> str:
    """All that a part shows, as plain text."""
    labels = [label for label in part.findChildren(QLabel) if label.isVisible()]
    return " ".join(label.text() for label in labels)


def buttons(part: QWidget) -> set[str]:
    return {button.text() for button in part.findChildren(QToolButton) if button.isVisible()}


def test_nothing_selected_says_what_to_do(three: Controllers) -> None:
    assert "Click a passage" in said(inspector(three))
    assert not inspector(three).cards.of(Side.LEFT).isVisible()


def test_the_heading_names_the_sentences_of_a_pair(three: Controllers) -> None:
    dock, view = inspector(three), three.comparison.view
    for number in (1, 2):
        select(three, number)
        assert view.stop is not None
        left, right = (view.stop.of(side)[0] + 1 for side in Side)
        assert dock.heading.text() == f"SELECTED PAIR · A {left} · B {right}"


def test_a_pair_is_shown_in_full_with_its_figures(three: Controllers) -> None:
    dock = inspector(three)
    select(three, 1)
    assert dock.heading.text() == "SELECTED PAIR · A 1 · B 1"
    assert "12 people were hurt" in dock.cards.of(Side.LEFT).accessibleName()
    assert "14 people were hurt" in dock.cards.of(Side.RIGHT).accessibleName()
    figures = said(dock.measures)
    assert "% of words in common" in figures
    assert "A 18 · B 18 words" in figures
    assert "same order: sentence 1 in A, 1 in B" in figures
    assert "Parallax" in figures


def test_facts_that_differ_stand_beside_each_other(three: Controllers) -> None:
    dock = inspector(three)
    select(three, 1)
    told = said(dock.facts)
    assert "FACTS THAT DIFFER" in told
    assert "12" in told
    assert "14" in told
    assert "A <b>" in told or "A " in told


def test_why_a_pair_is_one_can_be_read(three: Controllers) -> None:
    dock = inspector(three)
    select(three, 1)
    assert "names in both: Lund" in said(dock.why).replace("\u2068", "")


def test_what_stands_in_one_report_alone_shows_its_nearest_misses(three: Controllers, qtbot: QtBot) -> None:
    dock = inspector(three)
    select_sentence(three, Side.LEFT, BUSES)
    assert dock.heading.text() == "ONLY IN A"
    assert not dock.cards.of(Side.RIGHT).isVisible()
    assert dock.near.isVisible()
    assert "NEAR MISSES" in said(dock.near)


def test_the_near_misses_of_another_stop_are_written_into_the_same_lines(three: Controllers) -> None:
    dock = inspector(three)
    select_sentence(three, Side.LEFT, BUSES)
    before, parts = said(dock.near), dock.near.findChildren(QWidget)
    select(three, 1)
    assert said(dock.near) != before
    assert dock.near.findChildren(QWidget) == parts


def test_a_near_miss_is_linked_with_one_click(three: Controllers, qtbot: QtBot) -> None:
    dock = inspector(three)
    select(three, 1)
    do(three, Action.REJECT).trigger()
    wait_for_edits(three, qtbot)
    link = next(b for b in dock.near.findChildren(QToolButton) if b.text() == "Match" and b.isVisible())
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    made = pair_of(wait_for_edits(three, qtbot), 0, 0)
    assert made is not None
    assert made.status is Status.BY_HAND
    assert "you" in said(dock.measures)


def test_a_near_miss_can_be_looked_at_before(three: Controllers, qtbot: QtBot) -> None:
    dock = inspector(three)
    select(three, 1)
    do(three, Action.REJECT).trigger()
    wait_for_edits(three, qtbot)
    show = next(b for b in dock.near.findChildren(QToolButton) if b.text() == "Show" and b.isVisible())
    QTest.mouseClick(show, Qt.MouseButton.LeftButton)
    assert three.comparison.view.selected_sentences(Side.RIGHT) == (0,)


def test_there_are_buttons_only_for_what_can_be_done(three: Controllers) -> None:
    dock = inspector(three)
    select(three, 1)
    assert buttons(dock.buttons) == {"Unmatch", "Match with Next", "Note", "Confirm", "Reject"}
    select_sentence(three, Side.RIGHT, BAKER)
    assert buttons(dock.buttons) == {"Match with Next", "Note", "Not Part of the Report"}


def test_a_sentence_left_out_says_how_it_comes_back(three: Controllers, qtbot: QtBot) -> None:
    dock = inspector(three)
    three.comparison.view.page.panes.of(Side.RIGHT).setFocus()
    three.comparison.view.page.panes.of(Side.RIGHT).frame(BAKER)
    do(three, Action.NOT_BODY).trigger()
    wait_for_edits(three, qtbot)
    assert dock.heading.text() == "NOT PART OF THE REPORT"
    assert "to include it" in said(dock)
    assert dock.cards.of(Side.RIGHT).isVisible()


def test_a_note_is_written_where_ctrl_m_leads_and_kept_when_one_leaves(
    three: Controllers, qtbot: QtBot
) -> None:
    select(three, 1)
    do(three, Action.NOTE).trigger()
    editor = three.inspector.inspector.notes.editors[Both(0, 0)]
    assert three.inspector.inspector.isVisible()
    qtbot.waitUntil(editor.hasFocus)
    QTest.keyClicks(editor, "Who counted?")
    three.comparison.view.page.panes.of(Side.LEFT).setFocus()
    assert [note.text for note in wait_for_edits(three, qtbot).edits.notes] == ["Who counted?"]
    assert three.window.undo_stack.undoText() == "Note on A 1, B 1"
    three.window.undo_stack.undo()
    wait_for_edits(three, qtbot)
    assert three.inspector.inspector.notes.editors[Both(0, 0)].toPlainText() == ""


def test_a_note_being_written_is_not_lost_when_the_reports_change_places(
    three: Controllers, qtbot: QtBot
) -> None:
    select(three, 1)
    do(three, Action.NOTE).trigger()
    QTest.keyClicks(three.inspector.inspector.notes.editors[Both(0, 0)], "Ask again")
    do(three, Action.SWAP).trigger()
    found = wait_for_edits(three, qtbot)
    assert [note.text for note in found.edits.notes] == ["Ask again"]


def test_a_note_being_written_is_not_lost_when_the_window_closes(
    three: Controllers, open_window: Open, qtbot: QtBot
) -> None:
    select(three, 1)
    do(three, Action.NOTE).trigger()
    QTest.keyClicks(three.inspector.inspector.notes.editors[Both(0, 0)], "Tomorrow")
    three.window.frame.close()
    again = open_window()
    qtbot.waitUntil(lambda: again.comparison.view.comparison is not None, timeout=20000)
    assert [note.text for note in edits(again).notes] == ["Tomorrow"]


def test_any_sentence_can_have_a_note_of_its_own(three: Controllers, qtbot: QtBot) -> None:
    select(three, 1)
    three.editing.corrections.want_note(Both(0, None))
    editor = three.inspector.inspector.notes.editors[Both(0, None)]
    QTest.keyClicks(editor, "A number from the police")
    editor.keep()
    found = wait_for_edits(three, qtbot)
    assert set(three.inspector.inspector.notes.editors) == {Both(0, 0), Both(0, None)}
    assert three.comparison.view.stop is not None
    assert "Note: A number from the police" in spoken(found, three.comparison.view.stop)


def test_a_note_has_a_sign_in_the_text_and_is_in_its_tooltip(three: Controllers, qtbot: QtBot) -> None:
    pane = three.comparison.view.page.panes.of(Side.LEFT)
    before = pane.grab().toImage()
    three.editing.corrections.annotate("Look here", Both(BUSES, None))
    wait_for_edits(three, qtbot)
    assert pane.grab().toImage() != before
    assert "Note: Look here" in pane.explain(BUSES)
    assert "Look here" not in pane.explain(0)


def test_a_fact_that_is_only_spelled_otherwise_is_told_apart(three: Controllers) -> None:
    dock = inspector(three)
    select(three, 1)
    assert "Spelling" not in said(dock.facts)


def test_the_inspector_is_closed_and_stays_closed(three: Controllers, open_window: Open) -> None:
    dock = inspector(three)
    dock.close_button.click()
    assert not do(three, Action.INSPECTOR).isChecked()
    three.window.frame.close()
    again = open_window()
    assert not again.inspector.inspector.isVisible()
    assert not do(again, Action.INSPECTOR).isChecked()


def test_a_small_window_begins_without_inspector(open_window: Open, qtbot: QtBot) -> None:
    app = open_window()
    assert app.inspector.inspector.isVisible() == (app.window.frame.width() >= 1180)


def test_escape_gives_the_keyboard_back_to_the_text(three: Controllers, qtbot: QtBot) -> None:
    select(three, 1)
    do(three, Action.NOTE).trigger()
    editor = three.inspector.inspector.notes.editors[Both(0, 0)]
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert any(pane.hasFocus() for pane in three.comparison.view.page.panes)


@pytest.mark.parametrize("side", Side)
def test_escape_goes_back_to_the_report_that_the_note_is_on(
    three: Controllers, qtbot: QtBot, side: Side
) -> None:
    view = three.comparison.view
    view.activateWindow()
    assert QTest.qWaitForWindowActive(view)
    view.page.panes.of(side).setFocus()
    view.select_stop(next(stop for stop in view.page.route.stops if stop.only_side is side))
    do(three, Action.NOTE).trigger()
    editor = next(iter(three.inspector.inspector.notes.editors.values()))
    assert editor.hasFocus()
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert view.focused_side is side


def test_every_control_of_the_inspector_has_a_name(open_window: Open, qtbot: QtBot) -> None:
    app = open_window()
    add_three(app, qtbot)
    dock = inspector(app)
    app.comparison.view.select_pair(1)
    shown_buttons = [b for b in dock.findChildren(QAbstractButton) if b.isVisible()]
    assert all(b.accessibleName() or b.text() for b in shown_buttons)
    assert all(editor.accessibleName() for editor in dock.notes.editors.values())
    assert edits(app) == NO_EDITS
    assert shown(app).pairs


def test_a_click_fills_the_inspector_once(
    three: Controllers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dock, filled, show = inspector(three), list[object](), Inspector.show_stop

    def counted(to: Inspector, made: Outline, stop: Stop, *rest: Any) -> None:
        filled.append(stop)
        show(to, made, stop, *rest)

    QApplication.processEvents()
    monkeypatch.setattr(Inspector, "show_stop", counted)
    pane = three.comparison.view.page.panes.left
    QTest.mouseClick(
        pane.viewport(), Qt.MouseButton.LeftButton, pos=place_of(three.comparison.view, Side.LEFT, 0)
    )
    qtbot.waitUntil(lambda: filled != [])
    QApplication.processEvents()
    assert filled == [three.comparison.view.stop]
    do(three, Action.INSPECTOR).setChecked(False)
    select(three, 2)
    assert not dock.isVisible()
    assert len(filled) == 1
