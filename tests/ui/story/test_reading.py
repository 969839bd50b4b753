"""Reading with marks: one report alone, with who else tells each of its sentences."""

import pytest
from PySide6.QtGui import QAccessible, QFontMetricsF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.compare.arrangement.marks import Stroke
from reader.ui.app.controllers import Controllers
from reader.ui.centre.views import SIDE_BY_SIDE
from reader.ui.look.fonts import chrome_font
from reader.ui.story.choosing import Wanted
from reader.ui.story.reading.reading_page import ReadingPage
from tests.ui.story.event import BRIDGE, HANG, grid, view


@pytest.fixture
def reading(told: Controllers, qtbot: QtBot) -> ReadingPage:
    """The report of the Harbour Times, opened from the menu of its column."""
    page = view(told).more.reading
    qtbot.waitUntil(lambda: page.report.count() == 3, timeout=HANG)
    owner = QWidget()
    actions = view(told).statements.column_actions(0, owner)
    next(action for action in actions if action.text() == "&Read Alone, with Marks").trigger()
    return page


def test_it_opens_from_the_menu_of_a_column(told: Controllers, reading: ReadingPage) -> None:
    assert view(told).tabs.currentWidget() is reading
    assert reading.report.currentText() == "Harbour Times"


def test_each_sentence_says_how_many_tell_it_and_whether_facts_differ(reading: ReadingPage) -> None:
    pane = QAccessible.queryAccessibleInterface(reading.pane)
    sentences = [pane.child(n) for n in range(pane.childCount())]
    said = [(s.text(QAccessible.Text.Name), s.text(QAccessible.Text.Description)) for s in sentences]
    assert any(words.endswith("officials said.") and told == "facts differ · 3 of 3" for words, told in said)
    assert ("The old mill fell.", "only here") in said
    assert (BRIDGE, "2 of 3") in said


def test_values_that_others_contradict_are_boxed(reading: ReadingPage) -> None:
    column = reading.pane.column
    assert column is not None
    (stroke, span), *_ = column.marks.strokes(0, None)
    assert (stroke, span.of(column.reading.article.text)) == (Stroke.FACT, "At least 3")


def test_the_margin_is_drawn_beside_the_text(told: Controllers, reading: ReadingPage) -> None:
    def drawn() -> set[int]:
        picture = reading.pane.viewport().grab().toImage()
        return {
            picture.pixel(x, y)
            for x in range(1, round(reading.pane.column_left) - 20)
            for y in range(0, picture.height(), 2)
        }

    assert len(drawn()) > 3
    reading.pane.forget()
    assert len(drawn()) == 1


def test_a_chosen_sentence_names_who_tells_it_and_what_they_say(reading: ReadingPage) -> None:
    reading.pane.focus_sentence(0)
    QTest.keyClick(reading.pane, Qt.Key.Key_Space)
    assert "Told by 3 of 3: Harbour Times, Coast Post, Inland News." in reading.told.text()
    assert "Coast Post: at least 11" in reading.told.text()


def test_a_chosen_sentence_is_found_among_the_statements(told: Controllers, reading: ReadingPage) -> None:
    view(told).statements.bar.chips[Wanted.ONLY_IN_ONE].click()
    reading.show_sentence(2)
    reading.in_grid.click()
    assert view(told).tabs.currentWidget() is view(told).statements
    assert str(grid(told).currentIndex().data()) == BRIDGE
    assert grid(told).currentIndex().column() == 0


def test_a_chosen_sentence_opens_beside_another_report_that_tells_it(
    told: Controllers, reading: ReadingPage, qtbot: QtBot
) -> None:
    reading.show_report(1)
    reading.show_sentence(0)
    reading.beside.click()
    assert told.centre.current is SIDE_BY_SIDE
    pane = told.centre.widget(SIDE_BY_SIDE)
    qtbot.waitUntil(lambda: told.session.is_compared and pane.stop is not None, timeout=HANG)
    assert {told.session.left, told.session.right} == {e.id for e in told.session.entries[:2]}


def test_what_only_this_report_tells_is_in_no_statement(reading: ReadingPage) -> None:
    reading.show_sentence(1)
    assert reading.told.text() == "Only this report tells it."
    assert not reading.in_grid.isEnabled()


def test_the_margin_has_room_for_the_longest_that_it_says(
    reading: ReadingPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, long = reading.pane.column_left, "Angaben weichen ab · nur hier, sonst nirgends"
    monkeypatch.setattr("reader.ui.story.reading.marked_pane.in_margin", lambda *_: long)
    reading.show_report(0)
    assert reading.pane.column_left > max(before, QFontMetricsF(chrome_font(8.0)).horizontalAdvance(long))
