"""In two languages the words that answer each other are underlined and said, by pointer and by keyboard."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.compare.comparison import compare
from reader.compare.side import Side
from reader.text.model import Span
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.look.theme import LIGHT
from tests.compare.across.reports import ARABIC, ENGLISH, GERMAN, report
from tests.ui.comparison.seeing import colours


@pytest.fixture
def two(view: ComparisonView) -> ComparisonView:
    view.show_comparison(compare(report(ENGLISH, "en"), report(GERMAN, "de")))
    view.activateWindow()
    assert QTest.qWaitForWindowActive(view)
    return view


@pytest.fixture
def told(two: ComparisonView) -> list[str]:
    """What is said, without the signs that keep a word's own direction."""
    said: list[str] = []
    two.answering.told.connect(lambda sentence: said.append(sentence.translate({0x2068: "", 0x2069: ""})))
    return said


def place(view: ComparisonView, side: Side, word: str) -> Span:
    assert view.comparison is not None
    start = view.comparison.of(side).article.text.index(word)
    return Span(start, start + len(word))


def point_at(view: ComparisonView, side: Side, word: str) -> None:
    pane, span = view.page.panes.of(side), place(view, side, word)
    column = pane.column
    assert column is not None
    row = column.row_at(span.start)
    assert row is not None
    found = column.typeset(row)
    assert found is not None
    at = found.rects(span)[0].center()
    seen = QPoint(round(pane.column_left + at.x()), round(pane.shown_y(column.rows.top(row)) + at.y()))
    QTest.mouseMove(pane.viewport(), seen)


def underlined(view: ComparisonView, side: Side) -> list[str]:
    assert view.comparison is not None
    text = view.comparison.of(side).article.text
    return [span.of(text) for span in view.page.panes.of(side).inker.highlights.answering]


def test_the_word_that_answers_the_one_pointed_at_is_underlined_and_said(
    two: ComparisonView, told: list[str]
) -> None:
    before = colours(two, Side.RIGHT)
    point_at(two, Side.LEFT, "river")
    assert underlined(two, Side.LEFT) == ["river"]
    assert underlined(two, Side.RIGHT) == ["Fluss"]
    assert told == ["river – in B: Fluss"]
    assert LIGHT.lines.right in colours(two, Side.RIGHT) - before


def test_it_holds_from_b_to_a(two: ComparisonView, told: list[str]) -> None:
    point_at(two, Side.RIGHT, "Krankenhaus")
    assert underlined(two, Side.LEFT) == ["hospital"]
    assert told == ["Krankenhaus – in A: hospital"]


def test_where_the_pointer_leaves_or_no_word_answers_nothing_is_underlined(two: ComparisonView) -> None:
    point_at(two, Side.LEFT, "river")
    QApplication.sendEvent(two.page.panes.left.viewport(), QEvent(QEvent.Type.Leave))
    assert not underlined(two, Side.LEFT) + underlined(two, Side.RIGHT)
    point_at(two, Side.LEFT, "police")
    assert underlined(two, Side.RIGHT) == ["Polizei"]
    point_at(two, Side.LEFT, "through")
    assert not underlined(two, Side.RIGHT)


def test_the_caret_shows_the_same_and_a_word_is_said_once(two: ComparisonView, told: list[str]) -> None:
    pane = two.page.panes.left
    pane.setFocus(Qt.FocusReason.OtherFocusReason)
    pane.put_caret(place(two, Side.LEFT, "river").start)
    assert underlined(two, Side.RIGHT) == ["Fluss"]
    QTest.keyClick(pane, Qt.Key.Key_Right)
    assert told == ["river – in B: Fluss"]
    QTest.keyClick(pane, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert underlined(two, Side.RIGHT) == ["Irva"]
    QTest.keyClick(pane, Qt.Key.Key_Escape)
    assert not underlined(two, Side.RIGHT)


def test_other_reports_begin_with_nothing_underlined(two: ComparisonView, told: list[str]) -> None:
    point_at(two, Side.LEFT, "river")
    two.show_comparison(compare(report(ENGLISH, "en"), report(ARABIC, "ar")))
    assert not underlined(two, Side.LEFT) + underlined(two, Side.RIGHT)
    point_at(two, Side.LEFT, "police")
    assert told[-1] == "police – in B: الشرطة"


def test_within_one_language_nothing_answers(two: ComparisonView, told: list[str]) -> None:
    two.show_comparison(compare(report(ENGLISH, "en"), report(ENGLISH[1:], "en")))
    point_at(two, Side.LEFT, "river")
    assert not underlined(two, Side.RIGHT)
    assert not told
