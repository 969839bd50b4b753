"""Who says what: the view over all reports of an event."""

import pytest
from PySide6.QtGui import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.ui.app.controllers import Controllers
from reader.ui.centre.views import SIDE_BY_SIDE, WHO_SAYS_WHAT
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.story.grid_model import NOT_TOLD
from reader.ui.story.rows import Wanted
from reader.ui.story.story_view import StoryView
from tests.ui.conftest import Open, loaded

HANG = 60_000
"""Milliseconds after which a test gives up."""
QUAKE = "people died when a quake shook Alva on Monday, officials said."
TELLERS = {
    "Harbour Times": f"At least 3 {QUAKE} The old mill fell.",
    "Coast Post": f"At least 11 {QUAKE} A dog was found alive.",
    "Inland News": f"At least 24 {QUAKE}",
}


@pytest.fixture
def told(open_window: Open, qtbot: QtBot) -> Controllers:
    """A window with three reports of a quake, who says what shown."""
    window = open_window()
    for outlet, text in TELLERS.items():
        window.session.library.add(loaded(text, outlet), window.session.story_id)
    window.session.refresh()
    qtbot.waitUntil(lambda: window.session.is_compared, timeout=HANG)
    QTest.keyClick(window.window.frame, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: view(window).statements.rows.rowCount() > 0, timeout=HANG)
    return window


def view(app: Controllers) -> StoryView:
    return app.centre.widget(WHO_SAYS_WHAT)


def column(app: Controllers, row: int) -> list[str]:
    model = view(app).statements.rows
    return [str(model.index(row, n).data()) for n in range(model.columnCount())]


def test_a_row_shows_what_each_report_says_of_one_thing(told: Controllers) -> None:
    cells = column(told, 0)
    assert all(text.startswith(cell) for text, cell in zip(TELLERS.values(), cells, strict=True))
    assert all(cell.startswith("At least") for cell in cells)
    rows = view(told).statements.rows
    heads = [str(rows.headerData(n, Qt.Orientation.Horizontal)) for n in range(3)]
    assert [outlet in head for outlet, head in zip(TELLERS, heads, strict=True)] == [True] * 3
    assert str(rows.headerData(0, Qt.Orientation.Vertical)) == "3 of 3"


def test_the_values_that_differ_are_told_to_those_who_hear_them(told: Controllers) -> None:
    rows = view(told).statements.rows
    spoken = str(rows.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith("Inland News: ")
    assert "24" in spoken.rpartition("differs:")[2]


def test_the_facts_stand_by_themselves_with_the_value_of_each_report(told: Controllers) -> None:
    facts = view(told).facts.rows
    assert [str(facts.index(0, n).data()) for n in range(3)] == ["At least 3", "At least 11", "At least 24"]
    assert str(facts.headerData(0, Qt.Orientation.Vertical)) == "Number"


def test_what_one_report_alone_says_has_a_filter(told: Controllers) -> None:
    view(told).chips[Wanted.ONLY_IN_ONE].click()
    assert column(told, 0) == ["The old mill fell.", NOT_TOLD, NOT_TOLD]
    assert column(told, 1) == [NOT_TOLD, "A dog was found alive.", NOT_TOLD]


def test_return_opens_the_report_beside_a_at_that_sentence(told: Controllers, qtbot: QtBot) -> None:
    grid = view(told).statements
    grid.setCurrentIndex(grid.rows.index(0, 2))
    QTest.keyClick(grid, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: told.session.right == told.session.entries[2].id and told.session.is_compared, timeout=HANG
    )
    assert told.centre.current is SIDE_BY_SIDE
    reading = told.centre.widget(SIDE_BY_SIDE)
    assert isinstance(reading, ComparisonView)
    qtbot.waitUntil(lambda: reading.stop is not None, timeout=HANG)


def test_a_report_that_comes_in_gets_a_column(told: Controllers, qtbot: QtBot) -> None:
    session = told.session
    session.library.add(
        loaded("At least 39 people died when a quake shook Alva on Monday.", "Late Edition"), session.story_id
    )
    session.refresh()
    qtbot.waitUntil(lambda: view(told).statements.rows.columnCount() == 4, timeout=HANG)


def test_stopping_says_so_and_the_view_goes_on_when_it_is_chosen_again(
    told: Controllers, qtbot: QtBot
) -> None:
    view(told).stopped.emit()
    told.window.actions_[SIDE_BY_SIDE.key].trigger()
    told.window.actions_[WHO_SAYS_WHAT.key].trigger()
    qtbot.waitUntil(lambda: not told.session.jobs.running, timeout=HANG)
    assert view(told).statements.rows.rowCount() == 1


def test_words_of_a_report_are_never_markup(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    text = "<b>The mayor</b> of Alva resigned on {} after an <img src=/dev/zero> audit, officials said."
    for outlet, day in (("<b>One</b>", "Monday"), ("<img src='/dev/zero'>", "Tuesday")):
        window.session.library.add(loaded(text.format(day), outlet), window.session.story_id)
    window.session.refresh()
    qtbot.waitUntil(lambda: window.session.is_compared, timeout=HANG)
    window.window.actions_[WHO_SAYS_WHAT.key].trigger()
    qtbot.waitUntil(lambda: view(window).statements.rows.rowCount() > 0, timeout=HANG)
    tip = str(view(window).statements.rows.index(0, 0).data(Qt.ItemDataRole.ToolTipRole))
    assert not Qt.mightBeRichText(tip)
