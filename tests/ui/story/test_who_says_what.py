"""Who says what: the view over all reports of an event."""

import pytest
from PySide6.QtGui import QGuiApplication, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.centre.views import SIDE_BY_SIDE, WHO_SAYS_WHAT
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.story.rows import FactSort
from reader.ui.story.story_view import StoryView
from tests.ui.conftest import Open, loaded
from tests.ui.story.event import BRIDGE, HANG, QUAKE, TELLERS, add, grid, line, show_view, view


def test_a_row_shows_what_each_report_says_of_one_thing(told: Controllers) -> None:
    cells = line(grid(told).rows, 0)
    assert all(cell in text for text, cell in zip(TELLERS.values(), cells, strict=True))
    assert all(cell.startswith("At least") for cell in cells)
    rows = grid(told).rows
    heads = [str(rows.headerData(n, Qt.Orientation.Horizontal)) for n in range(3)]
    assert [outlet in head for outlet, head in zip(TELLERS, heads, strict=True)] == [True] * 3
    assert str(rows.headerData(0, Qt.Orientation.Vertical)) == "3 of 3"


def test_the_values_that_differ_are_told_to_those_who_hear_them(told: Controllers) -> None:
    spoken = line(grid(told).rows, 0, Qt.ItemDataRole.AccessibleTextRole)[2]
    assert spoken.startswith("Inland News: ")
    assert "Differs: At least 24" in spoken
    assert "Harbour Times: at least 3" in spoken


def test_the_facts_stand_by_themselves_with_the_value_of_each_report(told: Controllers, qtbot: QtBot) -> None:
    facts = view(told).facts.grid.rows
    assert line(facts, 0) == ["at least 3", "at least 11", "at least 24"]
    wanted = "people died\nNumber · 3 of 3"
    qtbot.waitUntil(lambda: str(facts.headerData(0, Qt.Orientation.Vertical)) == wanted, timeout=HANG)


def test_facts_of_one_sort_have_a_filter(told: Controllers) -> None:
    page = view(told).facts
    assert page.chips[FactSort.DIFFERS].text().startswith("1 differ")
    page.chips[FactSort.VAGUE].click()
    assert page.grid.rows.rowCount() == 0
    page.chips[None].click()
    assert page.grid.rows.rowCount() == 1


def test_collating_that_fails_offers_its_details_to_be_copied(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("reader.ui.story.row_making.rows_of", fail)
    app = open_window()
    add(app, TELLERS)
    app.window.actions_[WHO_SAYS_WHAT.key].trigger()
    qtbot.waitUntil(view(app).copy_button.isVisible, timeout=HANG)
    view(app).copy_button.click()
    assert "ZeroDivisionError" in QGuiApplication.clipboard().text()
    view(app).show_progress(0, 3)
    assert not view(app).copy_button.isVisible()


def test_the_bar_does_not_stand_still_once_all_reports_are_compared(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[int, int]] = []
    monkeypatch.setattr(StoryView, "show_progress", lambda _, *progress: told.append(progress))
    app = open_window()
    add(app, TELLERS)
    show_view(app, qtbot)
    assert told[0] == (0, 3)
    assert told[-1] == (0, 0)


def test_where_the_other_tabs_alone_fail_their_details_can_be_copied_too(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("reader.ui.story.tabs.tab_rows.more_rows", fail)
    app = open_window()
    add(app, TELLERS)
    show_view(app, qtbot)
    failure = view(app).failure
    qtbot.waitUntil(failure.isVisible, timeout=HANG)
    assert "the other tabs could not be filled" in failure.told.text()
    failure.copy_button.click()
    assert "ZeroDivisionError" in QGuiApplication.clipboard().text()
    assert view(app).facts.grid.rows.rowCount() > 0
    rows = view(app).rows
    assert rows is not None
    view(app).show_rows(rows)
    assert not failure.isVisible()


def test_a_tab_that_fails_costs_no_other_tab_and_says_so(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("reader.ui.story.tabs.tab_rows.quoted", fail)
    monkeypatch.setattr("reader.ui.story.tabs.tab_rows.annotated", fail)
    app = open_window()
    add(app, TELLERS)
    show_view(app, qtbot)
    failure, more = view(app).failure, view(app).more
    qtbot.waitUntil(failure.isVisible, timeout=HANG)
    assert "empty or incomplete: Quoted, Read." in failure.told.text()
    failure.copy_button.click()
    assert "ZeroDivisionError" in QGuiApplication.clipboard().text()
    qtbot.waitUntil(lambda: more.times.rows.rowCount() > 0, timeout=HANG)
    assert view(app).tabs.tabText(view(app).tabs.indexOf(more.quoted)) == "Quoted"  # and no number


def test_return_opens_the_report_beside_a_at_that_sentence(told: Controllers, qtbot: QtBot) -> None:
    grid(told).go_to(0, 2)
    QTest.keyClick(grid(told), Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: told.session.right == told.session.entries[2].id and told.session.is_compared, timeout=HANG
    )
    assert told.centre.current is SIDE_BY_SIDE
    reading = told.centre.widget(SIDE_BY_SIDE)
    assert isinstance(reading, ComparisonView)
    qtbot.waitUntil(lambda: reading.stop is not None, timeout=HANG)


def test_return_where_a_report_is_silent_opens_it_at_the_words_of_a(told: Controllers, qtbot: QtBot) -> None:
    row = next(n for n in range(3) if line(grid(told).rows, n)[0] == BRIDGE)
    grid(told).go_to(row, 2)
    QTest.keyClick(grid(told), Qt.Key.Key_Return)
    reading = told.centre.widget(SIDE_BY_SIDE)
    assert told.session.right == told.session.entries[2].id
    qtbot.waitUntil(lambda: told.session.is_compared, timeout=HANG)
    qtbot.waitUntil(lambda: reading.stop is not None and 2 in reading.stop.left, timeout=HANG)


def test_a_report_that_comes_in_gets_a_column(told: Controllers, qtbot: QtBot) -> None:
    add(told, {"Late Edition": "At least 39 people died when a quake shook Alva on Monday."})
    qtbot.waitUntil(lambda: grid(told).rows.columnCount() == 4, timeout=HANG)


def heads(app: Controllers) -> list[str]:
    """The letters of the columns, "" where a report is neither A nor B."""
    rows = grid(app).rows
    return [rows.letter(report) for report in range(rows.columnCount())]


def test_a_report_that_comes_in_and_is_read_as_a_at_once_is_marked_once_it_has_a_column(
    told: Controllers, qtbot: QtBot
) -> None:
    session, before = told.session, len(told.session.entries)
    assert heads(told) == ["A", "B", ""]
    add(told, {"Late Edition": "At least 39 people died when a quake shook Alva on Monday."})
    qtbot.waitUntil(lambda: len(session.entries) > before, timeout=HANG)
    session.choose(session.entries[-1].id, session.entries[0].id)
    assert heads(told) in (["", "", ""], ["B", "", "", "A"])
    qtbot.waitUntil(lambda: heads(told) == ["B", "", "", "A"], timeout=HANG)
    add(told, {"Later Edition": f"At least 40 {QUAKE}"})
    qtbot.waitUntil(lambda: heads(told) == ["B", "", "", "A", ""], timeout=HANG)


def test_where_one_report_is_left_nothing_is_collated_and_nothing_fails(
    told: Controllers, qtbot: QtBot
) -> None:
    for entry in told.session.entries[1:]:
        told.session.library.remove([entry.id])
    told.session.refresh()
    qtbot.waitUntil(lambda: len(told.session.entries) == 1 and not told.session.is_reading, timeout=HANG)
    qtbot.waitUntil(lambda: not told.session.jobs.running, timeout=HANG)
    assert view(told).copy_button.isHidden()


def test_stopping_says_so_and_the_view_goes_on_when_it_is_chosen_again(
    told: Controllers, qtbot: QtBot
) -> None:
    view(told).stopped.emit()
    told.window.actions_[SIDE_BY_SIDE.key].trigger()
    told.window.actions_[WHO_SAYS_WHAT.key].trigger()
    qtbot.waitUntil(lambda: not told.session.jobs.running, timeout=HANG)
    assert grid(told).rows.rowCount() == 2


def test_words_of_a_report_are_never_markup(open_window: Open, qtbot: QtBot) -> None:
    app = open_window()
    text = "<b>The mayor</b> of Alva resigned on {} after an <img src=/dev/zero> audit, officials said."
    for outlet, day in (("<b>One</b>", "Monday"), ("<img src='/dev/zero'>", "Tuesday")):
        app.session.library.add(loaded(text.format(day), outlet), app.session.story_id)
    app.session.refresh()
    show_view(app, qtbot)
    tips = line(grid(app).rows, 0, Qt.ItemDataRole.ToolTipRole)
    assert not any(map(Qt.mightBeRichText, tips))


def test_what_is_about_two_reports_gives_room_and_comes_back(told: Controllers) -> None:
    inspector = told.inspector.inspector
    told.window.actions_[SIDE_BY_SIDE.key].trigger()
    told.window.actions_[Action.INSPECTOR].setChecked(True)
    told.window.actions_[WHO_SAYS_WHAT.key].trigger()
    assert inspector.isHidden()
    told.window.actions_[SIDE_BY_SIDE.key].trigger()
    assert not inspector.isHidden()
