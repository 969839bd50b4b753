import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QEvent, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reader.compare.model import ObstacleKind
from reader.compare.side import Side
from reader.library.formats import Loaded
from reader.library.store import Library
from reader.text.model import Article
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.app.starting.frame import Frame
from reader.ui.app.starting.furnishing import open_window as open_desk_in
from reader.ui.app.starting.furnishing import window_locale
from reader.ui.comparison.around.summary import Chip
from reader.ui.reports.row import Common
from reader.ui.settings.file import open_store
from reader.ui.settings.table import SHOW_SIDEBAR
from tests.ui.conftest import COAST, HARBOUR, INLAND, Open, add_three, loaded, wait_for
from tests.ui.listed import rows

READABLE_COLUMN = 150
"""Pixels in which no usual word is broken."""


def test_an_empty_library_says_what_to_do(open_window: Open) -> None:
    window = open_window().window
    said = " ".join(label.text() for label in window.blank.findChildren(QLabel))
    assert "Drop reports anywhere" in said
    assert window.stack.currentWidget() is window.blank


def test_one_report_asks_for_another(open_window: Open) -> None:
    app = open_window()
    app.session.library.add(loaded(HARBOUR, "Harbour Times"), app.session.story_id)
    app.session.refresh()
    said = " ".join(label.text() for label in app.window.blank.findChildren(QLabel))
    assert "Add a second report" in said
    assert "Harbour Times" in said


def test_the_list_shows_outlet_title_date_words_and_side(three: Controllers) -> None:
    first, second, third = rows(three)
    assert (first.name, first.title, first.letter, second.letter) == ("Harbour Times", "Silo burns", "A", "B")
    assert "4 Mar 2025" in first.details[0]
    assert f"{len(HARBOUR.split())} words" in first.details[0]
    assert third.side is None


def test_the_words_of_the_list_are_those_that_are_compared_and_the_same_on_paper(
    open_window: Open, qtbot: QtBot
) -> None:
    app = open_window()
    byline = "By Ada Moss, Northwire"
    for text in (f"{byline}\n\n{HARBOUR}", COAST, f"Advertisement\n\n{INLAND}"):
        app.session.library.add(loaded(text, text[:9]), app.session.story_id)
    app.session.refresh()
    qtbot.waitUntil(lambda: rows(app)[2].words is not None, timeout=20000)
    qtbot.waitUntil(lambda: app.comparison.view.comparison is not None, timeout=20000)
    assert app.comparison.view.comparison is not None
    printed = [app.comparison.view.comparison.of(side).words() for side in Side]
    assert [row.words for row in rows(app)] == [*printed, len(INLAND.split())]
    assert printed == [len(HARBOUR.split()), len(COAST.split())]
    assert "not counted" in rows(app)[0].explained


def test_a_report_of_which_only_the_file_is_known_is_called_by_how_it_begins(open_window: Open) -> None:
    app = open_window()
    app.session.library.add(
        Loaded(Article(HARBOUR, {}, "000_3829aa02cabb.txt"), b"", "text"), app.session.story_id
    )
    app.session.refresh()
    (row,) = rows(app)
    assert row.name.startswith("The grain silo in the harbour")
    assert not row.title


def test_every_number_of_the_list_has_its_noun(three: Controllers, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: all(row.common is not None for row in rows(three)[1:]), timeout=20000)
    first, second, third = rows(three)
    assert not first.shared
    assert re.fullmatch(r"2 passage\S* with A · \d+\u202f% word for word", second.shared[0])
    assert re.fullmatch(r"2 passage\S* with A · \d+\u202f% word for word", third.shared[0])
    assert third.shared[0] in third.spoken
    assert second.common is not None
    assert three.comparison.view.comparison is not None
    assert second.common.passages == len(three.comparison.view.comparison.pairs)


def test_a_report_in_another_language_is_said_to_be_that(three: Controllers) -> None:
    row = replace(rows(three)[2], common=Common(0, 0.0, ObstacleKind.LANGUAGES))
    assert row.shared == ("not in the same language as A", "different language")


def test_a_share_of_nothing_is_not_shown(three: Controllers) -> None:
    row = replace(rows(three)[2], common=Common(27, 0.004))
    assert not any("%" in form for form in row.shared)
    assert row.shared[0].startswith("27 passage")


def test_the_summary_counts_and_goes_to_the_next_of_a_kind(three: Controllers, qtbot: QtBot) -> None:
    summary = three.window.summary
    assert "related" in summary.chips[Chip.RELATED].accessibleName()
    assert "(s)" not in summary.chips[Chip.FACTS].accessibleName()
    chip = summary.chips[Chip.ONLY_RIGHT]
    assert chip.isVisible()
    assert chip.isEnabled()
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert three.comparison.view.stop is not None
    assert three.comparison.view.stop.only_side is Side.RIGHT


def test_search_leaves_the_reports_in_which_the_words_stand(three: Controllers, qtbot: QtBot) -> None:
    search = three.window.sources.search
    QTest.keyClicks(search, "fire baker")
    assert [row.name for row in rows(three)] == ["Coast Post"]
    assert three.window.sources.found.text().startswith("1 of 3 report")
    assert three.window.sources.found.isVisible()
    search.clear()
    assert len(rows(three)) == 3
    assert not three.window.sources.found.isVisible()


def test_return_in_the_search_opens_the_first_report_it_leaves(three: Controllers, qtbot: QtBot) -> None:
    search = three.window.sources.search
    QTest.keyClicks(search, "prices")
    QTest.keyClick(search, Qt.Key.Key_Return)
    wait_for(three, qtbot, "Harbour Times", "Inland News")
    search.clear()
    QTest.keyClicks(search, "mara told")
    QTest.keyClick(search, Qt.Key.Key_Return)
    wait_for(three, qtbot, "Harbour Times", "Coast Post")
    search.clear()
    QTest.keyClicks(search, "midnight")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert three.session.entry(three.session.left) == three.session.entries[0]


@pytest.mark.parametrize(
    ("wanted", "words", "date", "number"),
    [
        ("en_GB", "en", "17 Feb 2024", "1,141"),
        ("de_DE", "de", "17 Feb. 2024", "1.141"),
        ("ar_EG", "ar", "17 فبراير 2024", "1,141"),
        ("ar_SY", "ar", "17 فبراير 2024", "1,141"),
        ("ar_DZ", "ar", "17 فيفري 2024", "1.141"),
        ("fa_IR", "en", "17 Feb 2024", "1,141"),
        ("ru_RU", "en", "17 Feb 2024", "1,141"),
    ],
)
def test_dates_and_numbers_are_of_the_language_of_the_window_in_one_kind_of_figures(
    wanted: str, words: str, date: str, number: str
) -> None:
    found = window_locale(QLocale(wanted), QLocale(words))
    assert found.toString(QDate(2024, 2, 17), "d MMM yyyy") == date
    assert found.toString(1141) == number


def test_a_report_is_removed_and_brought_back(three: Controllers, qtbot: QtBot) -> None:
    three.window.sources.point_at(three.session.entries[1].id)
    three.window.actions_[Action.REMOVE].trigger()
    assert [row.name for row in rows(three)] == ["Harbour Times", "Inland News"]
    wait_for(three, qtbot, "Harbour Times", "Inland News")
    three.window.undo_stack.undo()
    assert len(rows(three)) == 3
    wait_for(three, qtbot, "Harbour Times", "Coast Post")


def test_what_was_being_read_is_remembered(open_window: Open, qtbot: QtBot) -> None:
    first = open_window()
    add_three(first, qtbot)
    first.session.choose(first.session.entries[2].id, first.session.entries[0].id)
    wait_for(first, qtbot, "Inland News", "Harbour Times")
    first.window.splitter.setSizes([300, 900])
    first.window.frame.close()
    second = open_window()
    wait_for(second, qtbot, "Inland News", "Harbour Times")
    assert abs(second.window.splitter.sizes()[0] - 300) < 5


def test_stories_keep_their_reports_apart(three: Controllers, qtbot: QtBot) -> None:
    other = three.session.library.add_story("Another story")
    three.session.open_story(other)
    assert rows(three) == []
    assert "ANOTHER STORY" in three.window.sources.story.text()
    assert three.window.stack.currentWidget() is three.window.blank
    three.window.sources.story.story_chosen.emit(three.session.stories[0].id)
    wait_for(three, qtbot, "Harbour Times", "Coast Post")


def test_a_library_that_cannot_be_opened_is_told_in_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    broken = tmp_path / "library.sqlite"
    broken.write_text("this is no library " * 100, encoding="utf-8")
    frame = Frame(open_store(tmp_path / "settings.ini"))
    qtbot.addWidget(frame)
    frame.show()
    assert open_desk_in(frame, [], broken) is None
    said = " ".join(label.text() for label in frame.findChildren(QLabel))
    assert "The library cannot be opened" in said
    frame.close()


def test_what_another_window_adds_is_seen_when_one_comes_back(three: Controllers) -> None:
    with Library(three.session.path) as elsewhere:
        elsewhere.add(loaded(f"{HARBOUR} So it was told.", "Other Window"), three.session.story_id)
    assert len(rows(three)) == 3
    QApplication.sendEvent(three.window.frame, QEvent(QEvent.Type.WindowActivate))
    assert [row.name for row in rows(three)][3:] == ["Other Window"]


def test_a_small_window_keeps_room_for_both_reports_beside_the_inspector(
    open_window: Open, qtbot: QtBot
) -> None:
    app = open_window()
    app.stories.open_sample()
    qtbot.waitUntil(lambda: app.comparison.view.comparison is not None, timeout=60000)
    app.window.frame.resize(900, 600)
    app.window.actions_[Action.INSPECTOR].setChecked(True)
    columns = [app.comparison.view.page.panes.of(side).column for side in Side]
    qtbot.waitUntil(lambda: all(g is not None and g.width > READABLE_COLUMN for g in columns))
    chips = [chip.text() for chip in app.window.summary.chips.values()]
    assert not any(text.isdigit() for text in chips)


def test_swapping_keeps_the_place_and_what_is_selected(open_window: Open, qtbot: QtBot) -> None:
    app = open_window()
    app.stories.open_sample()
    qtbot.waitUntil(lambda: app.session.is_compared, timeout=60000)
    pairs = [stop for stop in app.comparison.view.page.stops if stop.pair]
    chosen = pairs[len(pairs) // 2]
    app.comparison.view.select_stop(chosen)
    assert max(app.comparison.view.page.panes.of(side).offset for side in Side) > 0
    for wanted in ((chosen.right, chosen.left), (chosen.left, chosen.right)):
        app.window.actions_[Action.SWAP].trigger()
        qtbot.waitUntil(lambda: app.session.is_compared, timeout=60000)
        stop = app.comparison.view.stop
        assert stop is not None
        assert (stop.left, stop.right) == wanted
        for side in Side:
            first, last = app.comparison.view.page.panes.of(side).in_sight() or (-1, -1)
            assert first <= stop.of(side)[0] <= last


def test_the_inspector_yields_in_a_narrow_window_and_comes_back(three: Controllers) -> None:
    frame, inspector = three.window.frame, three.inspector.inspector
    assert inspector.isVisible()
    frame.resize(900, 600)
    QApplication.processEvents()
    assert not inspector.isVisible()
    assert three.window.sources.isVisible()
    assert not three.window.actions_[Action.INSPECTOR].isChecked()
    three.window.actions_[Action.INSPECTOR].trigger()
    assert inspector.isVisible()
    assert not three.window.sources.isVisible()
    three.window.actions_[Action.INSPECTOR].trigger()
    assert three.window.sources.isVisible()
    frame.resize(1200, 800)
    QApplication.processEvents()
    assert three.window.sources.isVisible()
    assert not inspector.isVisible()
    three.window.actions_[Action.INSPECTOR].trigger()
    frame.resize(900, 600)
    frame.resize(1200, 800)
    QApplication.processEvents()
    assert inspector.isVisible()
    assert three.window.sources.isVisible()


def test_in_a_narrow_window_the_list_takes_the_place_of_the_inspector_when_it_is_asked_for(
    three: Controllers,
) -> None:
    frame, inspector, sources = three.window.frame, three.inspector.inspector, three.window.sources
    listed = three.window.actions_[Action.SIDEBAR]
    frame.resize(900, 600)
    QApplication.processEvents()
    three.window.actions_[Action.INSPECTOR].trigger()
    assert not listed.isChecked()
    listed.trigger()
    assert sources.isVisible()
    assert not inspector.isVisible()
    listed.trigger()
    three.window.actions_[Action.INSPECTOR].trigger()
    three.window.actions_[Action.INSPECTOR].trigger()
    assert not sources.isVisible(), "what a person closed stays closed"
    assert three.window.preferences.value(SHOW_SIDEBAR) is False
