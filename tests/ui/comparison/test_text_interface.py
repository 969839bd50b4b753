"""A pane is text to a screen reader: letters with places, a caret, passages that say what they are."""

import gc

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
from reader.ui.comparison.accessible import pane_text
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
    return told.text(at, at + 20)


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
    assert caret(view).startswith("A baker from")
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
def told(monkeypatch: pytest.MonkeyPatch) -> list[QAccessibleEvent]:
    kept: list[QAccessibleEvent] = []

    class Recording:
        isActive = staticmethod(lambda: True)
        updateAccessibility = staticmethod(kept.append)

    monkeypatch.setattr(pane_text, "QAccessible", Recording)
    return kept


def test_moving_and_selecting_are_told_as_events(view: ComparisonView, told: list[QAccessibleEvent]) -> None:
    text_of(view)
    pane = view.page.panes.left
    QTest.keyClick(pane, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(pane, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    places = [event.cursorPosition() for event in told if type(event) is QAccessibleTextCursorEvent]
    assert places == [text_of(view).cursorPosition()]
    pane.select(Span(4, 9))
    ends = [
        (e.selectionStart(), e.selectionEnd()) for e in told if isinstance(e, QAccessibleTextSelectionEvent)
    ]
    assert ends == [(4, 9)]


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
