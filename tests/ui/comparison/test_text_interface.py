"""A pane is text to a screen reader: letters with places, a caret, passages that say what they are."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
    QAccessibleTextSelectionEvent,
)
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.compare.side import Side
from reader.text.model import Span
from reader.ui.comparison.accessible import install, pane_text
from reader.ui.comparison.comparison_view import ComparisonView
from tests.ui.comparison.making import LEFT, Joined, compared, reading

Text = QAccessible.Text


def interface(view: ComparisonView, side: Side = Side.LEFT) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(view.page.panes.of(side))


def text_of(view: ComparisonView, side: Side = Side.LEFT) -> QAccessibleTextInterface:
    found = interface(view, side).textInterface()
    assert found is not None
    return found


def caret(view: ComparisonView, side: Side = Side.LEFT) -> str:
    told = text_of(view, side)
    at = told.cursorPosition()
    return told.text(at, min(at + 20, told.characterCount()))


def test_the_text_of_a_pane_is_that_of_its_report(view: ComparisonView) -> None:
    told = text_of(view)
    wanted = [" ".join(paragraph) for paragraph in LEFT]
    assert told.text(0, told.characterCount()).split("\n") == wanted


def test_the_caret_stands_where_the_keyboard_is(view: ComparisonView) -> None:
    view.select_pair(4)
    assert caret(view) == "Passengers were take"
    assert caret(view, Side.RIGHT) == "Passengers were take"


def test_a_reader_puts_the_caret_somewhere(view: ComparisonView) -> None:
    told = text_of(view)
    told.setCursorPosition(told.text(0, told.characterCount()).index("baker"))
    assert caret(view).startswith("baker from the old")
    assert view.stop is not None
    assert 3 in view.stop.left


def test_each_letter_has_its_place_and_each_place_its_letter(view: ComparisonView) -> None:
    told, pane = text_of(view), view.page.panes.left
    whole = told.text(0, told.characterCount())
    at = whole.index("Marigold")
    box = told.characterRect(at)
    assert QRect(pane.mapToGlobal(QPoint(0, 0)), pane.size()).contains(box)
    assert told.characterRect(at + 1).left() > box.left()
    assert told.offsetAtPoint(box.center()) in {at, at + 1}


def test_places_are_counted_as_qt_counts_them(view: ComparisonView) -> None:
    sides = reading([["A 🚢 sank."], ["Nobody was hurt."]], "X"), reading([["A 🚢 sank."]], "Y")
    view.show_comparison(compared(*sides, [Joined((0,), (0,))]))
    told = text_of(view)
    assert told.characterCount() == len("A 🚢 sank.\nNobody was hurt.") + 1
    view.page.panes.left.stand_on(1)
    assert caret(view) == "Nobody was hurt."


def test_a_passage_says_its_pairing_and_the_values_that_differ(view: ComparisonView) -> None:
    first = interface(view).child(0)
    assert first.text(Text.Name).startswith("The ferry Marigold")
    assert "reworded" in first.text(Text.Description)
    assert "212" in first.text(Text.Description)
    assert "198" in first.text(Text.Description)


def test_each_passage_has_its_own_place_and_only_what_is_in_view_shows(
    view: ComparisonView, qtbot: QtBot
) -> None:
    view.resize(700, 240)
    qtbot.wait(10)
    whole = interface(view)
    items = [whole.child(i) for i in range(whole.childCount())]
    tops = [item.rect().top() for item in items]
    assert tops == sorted(set(tops))
    assert not items[0].state().offscreen
    assert items[-1].state().offscreen
    view.select_pair(4)
    assert items[-1].state().selected
    assert not items[-1].state().offscreen


def test_a_pair_has_the_place_of_its_band(view: ComparisonView) -> None:
    gutter = QAccessible.queryAccessibleInterface(view.page.gutter)
    rects = [gutter.child(i).rect() for i in range(gutter.childCount())]
    shown = [rect for rect in rects if not rect.isEmpty()]
    assert shown
    assert all(rect.width() <= view.page.gutter.width() + 2 for rect in shown)


def test_overview_and_map_are_pictures_with_a_sentence(view: ComparisonView) -> None:
    for part in (view.page.overview, view.page.order_map):
        found = QAccessible.queryAccessibleInterface(part)
        assert found.role() is QAccessible.Role.Graphic
        assert found.text(Text.Description).endswith(".")


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[QAccessibleEvent]]:
    kept: list[QAccessibleEvent] = []
    for module in (pane_text, install):
        monkeypatch.setattr(module, "send", kept.append)
    QAccessible.setActive(True)
    yield kept
    QAccessible.setActive(False)


def focused(events: list[QAccessibleEvent]) -> list[str]:
    """The names of what the focus came to, in order."""
    came = (e.accessibleInterface() for e in events if e.type() is QAccessible.Event.Focus)
    return [found.text(Text.Name) for found in came]


def press(
    view: ComparisonView, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(view.page.panes.left, key, held)


CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_moving_and_selecting_are_told_as_events(view: ComparisonView, told: list[QAccessibleEvent]) -> None:
    text_of(view)
    press(view, Qt.Key.Key_Down, CTRL)
    press(view, Qt.Key.Key_Down, CTRL)
    places = [event.cursorPosition() for event in told if type(event) is QAccessibleTextCursorEvent]
    assert places == [text_of(view).cursorPosition()]
    view.page.panes.left.select(Span(4, 9))
    ends = [
        (e.selectionStart(), e.selectionEnd()) for e in told if isinstance(e, QAccessibleTextSelectionEvent)
    ]
    assert ends == [(4, 9)]
    assert text_of(view).selectionCount() == 1


def test_the_focus_goes_from_sentence_to_sentence_with_pairs_and_steps(
    view: ComparisonView, told: list[QAccessibleEvent], qtbot: QtBot
) -> None:
    view.activateWindow()
    text_of(view)
    view.enter()
    view.select_pair(4)
    qtbot.waitUntil(lambda: len(focused(told)) == 1)
    view.select_pair(1)
    press(view, Qt.Key.Key_Down, CTRL)
    assert [name.split()[0] for name in focused(told)] == ["Passengers", "The", "Nobody"]
    child = interface(view).focusChild()
    assert child is not None
    assert child.state().focused
    assert child.text(Text.Name).startswith("Nobody was hurt")


def test_the_caret_goes_by_letter_by_word_and_by_passage(view: ComparisonView) -> None:
    view.enter()
    press(view, Qt.Key.Key_Right)
    assert caret(view).startswith("he ferry Marigold")
    press(view, Qt.Key.Key_Right, CTRL)
    assert caret(view).startswith("ferry Marigold")
    press(view, Qt.Key.Key_Left)
    assert caret(view).startswith(" ferry Marigold")
    press(view, Qt.Key.Key_Down)
    assert caret(view).startswith("Nobody was hurt")
    assert view.stop is not None
    assert view.stop.left == (1,)
    press(view, Qt.Key.Key_Left)
    assert caret(view).startswith("\nNobody") or caret(view).startswith("\n")
    press(view, Qt.Key.Key_Escape)
    assert view.page.panes.left.inker.highlights.caret is None


def test_the_caret_selects_with_shift(view: ComparisonView) -> None:
    view.enter()
    press(view, Qt.Key.Key_Right, CTRL)
    press(view, Qt.Key.Key_Right, CTRL | SHIFT)
    press(view, Qt.Key.Key_Left, SHIFT)
    assert view.page.panes.left.selected_text() == "ferry"
    press(view, Qt.Key.Key_Right)
    assert view.page.panes.left.selected_text() == ""


def test_where_lines_run_right_to_left_the_keys_go_the_way_they_point(view: ComparisonView) -> None:
    sides = reading([["غرقت السفينة."]], "X"), reading([["غرقت السفينة."]], "Y")
    view.show_comparison(compared(*sides, [Joined((0,), (0,))]))
    view.enter()
    press(view, Qt.Key.Key_Left)
    assert caret(view).startswith("رقت")
    press(view, Qt.Key.Key_Right)
    assert caret(view).startswith("غرقت")


def test_while_there_is_a_caret_the_pane_has_the_focus(
    view: ComparisonView, told: list[QAccessibleEvent], qtbot: QtBot
) -> None:
    view.activateWindow()
    text_of(view)
    view.enter()
    view.select_pair(1)
    qtbot.waitUntil(lambda: len(focused(told)) == 1)
    press(view, Qt.Key.Key_Right)
    press(view, Qt.Key.Key_Down)
    assert focused(told)[1:] == ["Report A: The Harbour Bell"]
    press(view, Qt.Key.Key_Escape)
    press(view, Qt.Key.Key_Down, CTRL)
    assert focused(told)[2:] != []


def test_a_reader_that_selects_selects_in_the_pane(view: ComparisonView) -> None:
    text_of(view).addSelection(4, 9)
    assert view.page.panes.left.selected_text() == "ferry"


def test_finding_moves_the_caret_to_the_place_found(view: ComparisonView) -> None:
    view.open_find()
    view.find_bar.field.setText("baker")
    view.find_next()
    assert caret(view).startswith("baker from the old")


def test_nothing_breaks_when_what_was_read_has_gone(view: ComparisonView, qtbot: QtBot) -> None:
    held = interface(view)
    children = [held.child(i) for i in range(held.childCount())]
    view.show_comparison(None)
    gc.collect()
    assert text_of(view).characterCount() == 0
    assert not any(child.isValid() for child in children)
    for _ in range(20):
        other = ComparisonView()
        qtbot.addWidget(other)
        text_of(other).characterCount()
        other.deleteLater()
        gc.collect()
        qtbot.wait(1)
