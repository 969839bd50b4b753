"""A list of very many reports: what is out of sight costs nothing, and the window has its turn in between."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library.records import Entry
from reader.text.model import Article
from reader.ui.reports import row
from reader.ui.reports.list_model import AT_ONCE, Role
from reader.ui.reports.list_order import ListOrder
from reader.ui.reports.row import Common, SourceRow, WrittenRows
from reader.ui.reports.sidebar import Sources
from reader.ui.session.story_entries import Versions
from tests.ui.turns import watched_turns

MANY = 3_000


class Counted:
    """Counts the rows that are written, and those that are completed."""

    def __init__(self) -> None:
        self.written: list[int] = []
        self.completed: list[int] = []
        self.words = 0

    def write(self, entry: Entry, versions: Versions) -> SourceRow:
        self.written.append(entry.id)
        return SOURCE_ROW(entry, versions)

    def complete(self, found: SourceRow) -> SourceRow:
        self.completed.append(found.number)
        return replace(found, words=self.words)


SOURCE_ROW = row.source_row


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> Counted:
    made = Counted()
    monkeypatch.setattr(row, "source_row", made.write)
    return made


@pytest.fixture
def sources(qtbot: QtBot) -> Sources:
    panel = Sources()
    qtbot.addWidget(panel)
    panel.resize(260, 700)
    panel.show()
    return panel


def rows(many: int) -> WrittenRows:
    """Reports by number, from 1; every hundredth tells of fog."""
    texts = (f"The ferry of day {n} left." + " There was fog." * (n % 100 == 0) for n in range(1, many + 1))
    return WrittenRows([Entry(n, Article(text), 1, "", "text", n) for n, text in enumerate(texts, 1)])


def test_to_lay_out_a_long_list_only_the_rows_in_sight_are_written(
    sources: Sources, counted: Counted, qtbot: QtBot
) -> None:
    sources.show_rows(rows(MANY), counted.complete, left=1)
    last = sources.list.model().index(MANY - 1, 0)
    qtbot.waitUntil(lambda: sources.list.visualRect(last).isValid())  # laid out a few at a time
    sources.grab()
    assert 0 < len(counted.written) <= 2 * AT_ONCE


def test_when_counts_come_in_only_the_rows_in_sight_take_them(
    sources: Sources, counted: Counted, qtbot: QtBot
) -> None:
    many = rows(MANY)
    sources.show_rows(many, counted.complete, left=1)
    last = sources.list.model().index(MANY - 1, 0)
    qtbot.waitUntil(lambda: sources.list.visualRect(last).isValid())  # laid out a few at a time
    sources.grab()
    counted.completed.clear()
    counted.words = 7
    sources.show_rows(many, counted.complete, left=1)
    sources.grab()
    assert 0 < len(set(counted.completed)) < 40
    assert len(counted.completed) < 400
    assert sources.list.model().index(MANY - 1, 0).data(Role.ROW).words == 7


def test_a_long_list_is_searched_a_few_rows_at_a_time_and_all_that_has_the_word_is_found(
    sources: Sources, counted: Counted, qtbot: QtBot
) -> None:
    sources.show_rows(rows(MANY), counted.complete, left=1)
    counted.written.clear()
    sources.search.setText("fog")
    assert len(counted.written) <= AT_ONCE
    qtbot.waitUntil(lambda: sources.list.model().rowCount() == MANY // 100)
    assert sources.found.text().startswith(f"{MANY // 100} of ")


@pytest.mark.parametrize("order", [ListOrder.HEADLINE, ListOrder.WORDS, ListOrder.LIKENESS])
def test_a_long_list_is_sorted_a_few_rows_at_a_time(
    sources: Sources, counted: Counted, qtbot: QtBot, order: ListOrder
) -> None:
    def complete(found: SourceRow) -> SourceRow:
        shared = Common(found.number, found.number / MANY)
        return replace(counted.complete(found), words=found.number, common=shared)

    sources.show_rows(rows(MANY), complete, left=1)
    counted.written.clear()
    sources.sort_by(order)
    assert len(counted.written) <= AT_ONCE
    wanted = 1 if order is ListOrder.HEADLINE else MANY
    qtbot.waitUntil(lambda: sources.list.model().index(0, 0).data(Role.ROW).number == wanted)


def test_another_word_ends_the_search_for_the_one_before(
    sources: Sources, counted: Counted, qtbot: QtBot
) -> None:
    sources.show_rows(rows(MANY), counted.complete, left=1)
    sources.search.setText("fog")
    sources.search.setText("fog 1200")
    qtbot.waitUntil(lambda: sources.list.model().rowCount() == 1)
    sources.search.clear()
    assert sources.list.model().rowCount() == MANY


def test_the_row_of_the_keyboard_is_kept_when_the_reports_are_read_anew(
    sources: Sources, counted: Counted
) -> None:
    sources.show_rows(rows(MANY), counted.complete, left=1)
    sources.point_at(2_000)
    sources.show_rows(rows(MANY + 1), counted.complete, left=1)
    assert sources.list.current_number == 2_000


def test_all_rows_are_selected_without_a_look_at_each(sources: Sources, counted: Counted) -> None:
    sources.show_rows(rows(MANY), counted.complete, None)
    QApplication.processEvents()
    with watched_turns() as turns:
        sources.list.setFocus()
        QTest.keySequence(sources.list, QKeySequence.StandardKey.SelectAll)
    assert sources.list.selected_count == MANY
    assert len(set(sources.list.selected_numbers)) == MANY
    assert turns.longest < MANY
    sources.search.setText("fog")
    while sources.list.model().rowCount() == MANY:
        QApplication.processEvents()
    sources.list.selectAll()
    assert sources.list.selected_count == MANY // 100
