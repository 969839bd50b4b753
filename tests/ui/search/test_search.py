"""What is typed above the list is found in all events, and opened with its words marked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from reader.library.searching.saved import KEY
from reader.library.store import Library
from reader.text.model import Article, Span
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.search.saved import saved_searches
from tests.ui.conftest import Open, loaded, wait_for
from tests.ui.listed import rows

LEVEE = "The levee broke on Friday.\n\nThe mayor said that the levee had been inspected in spring."
DAM = "A dam above the levee held.\n\nEngineers said that the water would fall by the weekend."


@pytest.fixture
def two_events(three: Controllers) -> Controllers:
    """The window with a second event of two reports, which is not the open one."""
    library = three.session.library
    flood = library.add_story("Flood at <b>Ramm</b>")
    library.add(loaded(LEVEE, "Valley Herald", "Levee breaks"), flood)
    library.add(loaded(DAM, "Ramm Courier", "The dam holds"), flood)
    three.session.refresh()
    return three


def hits(app: Controllers) -> list[tuple[str, str]]:
    return [(row.name, row.title) for row in app.window.sources.hits.rows]


def type_in(app: Controllers, text: str) -> None:
    app.window.sources.search.setFocus()
    app.window.sources.search.selectAll()
    QTest.keyClicks(app.window.sources.search, text)


def marked(app: Controllers) -> list[str]:
    panes = app.comparison.view.page.panes
    comparison = app.comparison.view.comparison
    assert comparison is not None
    texts = (comparison.left.article.text, comparison.right.article.text)
    found: list[tuple[str, Span]] = [
        (text, span) for text, pane in zip(texts, panes, strict=True) for span in pane.inker.highlights.hits
    ]
    return [text[span.start : span.end] for text, span in found]


def test_reports_of_other_events_are_found_the_best_first_and_say_where(
    two_events: Controllers, qtbot: QtBot
) -> None:
    type_in(two_events, "levee")
    found = [("Valley Herald", "Levee breaks"), ("Ramm Courier", "The dam holds")]
    qtbot.waitUntil(lambda: hits(two_events) == found)
    elsewhere = two_events.window.sources.hits
    assert elsewhere.isVisible()
    assert elsewhere.head.text().startswith("2 report")
    assert "Flood at <b>Ramm</b>" in elsewhere.rows[0].place
    assert "The levee broke on Friday." in elsewhere.rows[0].spoken
    assert rows(two_events) == []


def test_those_of_the_open_event_stand_in_its_list_and_not_below(
    two_events: Controllers, qtbot: QtBot
) -> None:
    type_in(two_events, "said that")
    qtbot.waitUntil(lambda: len(hits(two_events)) == 2)
    assert [row.name for row in rows(two_events)] == ["Harbour Times"]


@pytest.mark.parametrize(
    ("typed", "here", "elsewhere"),
    [
        ('"had been inspected"', [], ["Valley Herald"]),
        ("source:herald", [], ["Valley Herald"]),
        ("event:flood dam", [], ["Ramm Courier"]),
        ("date:2025-03-04 silo", ["Harbour Times", "Coast Post", "Inland News"], []),
        ("date:2024", [], []),
    ],
)
def test_phrases_and_filters_hold_here_and_elsewhere(
    two_events: Controllers, qtbot: QtBot, typed: str, here: list[str], elsewhere: list[str]
) -> None:
    type_in(two_events, typed)
    qtbot.waitUntil(lambda: [name for name, _ in hits(two_events)] == elsewhere)
    assert [row.name for row in rows(two_events)] == here


def test_one_that_is_opened_is_read_as_b_in_its_event_with_the_words_marked(
    two_events: Controllers, qtbot: QtBot
) -> None:
    type_in(two_events, "levee insp")
    qtbot.waitUntil(lambda: len(hits(two_events)) == 1)
    view = two_events.window.sources.hits.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    wait_for(two_events, qtbot, "Ramm Courier", "Valley Herald")
    assert two_events.session.story_name == "Flood at <b>Ramm</b>"
    qtbot.waitUntil(lambda: sorted(marked(two_events)) == ["insp", "levee", "levee", "levee"])
    assert two_events.comparison.view.find_bar.counts.text() == "4 · 1 in A, 3 in B"


def test_the_words_are_marked_in_a_report_of_the_open_event_and_let_go_of_with_the_search(
    two_events: Controllers, qtbot: QtBot
) -> None:
    type_in(two_events, "grain prices")
    QTest.keyClick(two_events.window.sources.search, Qt.Key.Key_Return)
    wait_for(two_events, qtbot, "Harbour Times", "Inland News")
    qtbot.waitUntil(lambda: "prices" in marked(two_events))
    assert set(marked(two_events)) == {"Grain", "grain", "prices"}
    two_events.window.sources.search.clear()
    assert marked(two_events) == []
    assert not two_events.comparison.view.find_bar.isVisible()


def test_what_a_person_types_into_the_find_bar_is_sought_as_one(
    two_events: Controllers, qtbot: QtBot
) -> None:
    type_in(two_events, "grain prices")
    QTest.keyClick(two_events.window.sources.search, Qt.Key.Key_Return)
    wait_for(two_events, qtbot, "Harbour Times", "Inland News")
    bar = two_events.comparison.view.find_bar
    bar.open_bar()
    QTest.keyClicks(bar.field, "grain silo")
    assert set(marked(two_events)) == {"grain silo"}
    two_events.window.sources.search.clear()
    assert bar.isVisible()


def test_a_search_that_is_emptied_shows_all_and_nothing_below(two_events: Controllers, qtbot: QtBot) -> None:
    type_in(two_events, "levee")
    qtbot.waitUntil(lambda: len(hits(two_events)) == 2)
    two_events.window.sources.search.clear()
    assert not two_events.window.sources.hits.isVisible()
    assert len(rows(two_events)) == 3


def test_what_another_program_adds_is_found_without_another_key(
    two_events: Controllers, qtbot: QtBot
) -> None:
    type_in(two_events, "levee")
    qtbot.waitUntil(lambda: len(hits(two_events)) == 2)
    with Library(two_events.session.path) as other:
        other.add(loaded("Another levee broke.", "Delta Post"), 2)
    two_events.session.look_again()
    qtbot.waitUntil(lambda: len(hits(two_events)) == 3)


def test_the_index_is_filled_in_the_background(two_events: Controllers, qtbot: QtBot) -> None:
    two_events.search.fill()
    qtbot.waitUntil(lambda: two_events.session.library.waiting == 0)
    two_events.session.library.replace_article(4, Article("The pier fell.", {}, ""))
    type_in(two_events, "pier")
    qtbot.waitUntil(lambda: len(hits(two_events)) == 1)


def test_more_like_this_lists_the_nearest_of_all_events_and_opens_one(
    two_events: Controllers, qtbot: QtBot
) -> None:
    silo = "The grain silo in the harbour of Lund burned again, said the fire chief, Mara Quist."
    library, elsewhere = two_events.session.library, two_events.window.sources.hits
    library.add(loaded(silo, "Late Post", "Silo burns again"), two_events.session.stories[1].id)
    two_events.window.sources.point_at(rows(two_events)[0].number)
    two_events.window.actions_[Action.MORE_LIKE].trigger()
    qtbot.waitUntil(lambda: len(hits(two_events)) == 3)
    assert ("Late Post", "Silo burns again") in hits(two_events)
    assert ("Harbour Times", "Silo burns") not in hits(two_events)
    assert "Harbour Times" in elsewhere.head.text()
    row = next(row for row in elsewhere.rows if row.name == "Late Post")
    elsewhere.chosen.emit(row)
    assert two_events.session.story_name == "Flood at <b>Ramm</b>"
    elsewhere.closed.emit()
    assert elsewhere.isHidden()


def test_where_nothing_is_like_a_report_it_is_said(three: Controllers, qtbot: QtBot) -> None:
    number = three.session.library.add(loaded("Xyz.", "Short Post"), three.session.story_id).id
    three.session.refresh()
    three.window.sources.point_at(number)
    three.window.actions_[Action.MORE_LIKE].trigger()
    qtbot.waitUntil(lambda: "No report like this" in three.window.frame.statusBar().currentMessage())


def offered(app: Controllers) -> list[str]:
    app.search.saved.fill()
    return [action.text() for action in app.search.saved.menu.actions() if action.text()]


def test_a_search_is_saved_asked_again_in_the_next_window_and_dropped(
    two_events: Controllers, open_window: Open, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Floods & levees", True))
    type_in(two_events, "event:flood levee")
    two_events.search.saved.fill()
    two_events.search.saved.menu.actions()[-1].trigger()
    assert offered(two_events)[0] == "Floods && levees"
    assert "Floods && levees" in offered(two_events)[-1]
    app = open_window()
    assert offered(app) == ["Floods && levees", "&Save This Search…"]
    app.search.saved.menu.actions()[0].trigger()
    assert app.window.sources.search.text() == "event:flood levee"
    qtbot.waitUntil(lambda: len(hits(app)) == 2)
    app.search.saved.fill()
    app.search.saved.menu.actions()[-1].trigger()
    assert offered(app) == ["&Save This Search…"]


def test_saved_searches_that_cannot_be_read_are_none(three: Controllers) -> None:
    for broken in ("{", "[1]", "null", '[["a"]]'):
        three.session.library.remember(KEY, broken)
        assert saved_searches(three.session.library) == ()


def test_a_search_that_finds_nothing_anywhere_says_so_until_another_word_is_typed(
    two_events: Controllers, qtbot: QtBot
) -> None:
    sources = two_events.window.sources
    type_in(two_events, "zeppelin")
    qtbot.waitUntil(lambda: sources.found.text() == "0 of 3 reports · none in other events")
    type_in(two_events, "zeppelins")
    assert sources.found.text() == "0 of 3 reports"


def test_an_event_without_reports_does_not_keep_one_from_searching_the_others(
    two_events: Controllers, qtbot: QtBot
) -> None:
    library = two_events.session.library
    two_events.session.open_story(library.add_story("Storms"))
    two_events.session.refresh()
    assert two_events.window.sources.search.isVisible()
    type_in(two_events, "levee")
    qtbot.waitUntil(lambda: len(hits(two_events)) == 2)


def test_events_leave_room_for_what_is_found_and_show_whole_rows(
    two_events: Controllers, qtbot: QtBot
) -> None:
    events = two_events.window.sources.events
    for number in range(20):
        two_events.session.library.add_story(f"Event {number}")
    two_events.session.refresh()
    row, before = events.rowHeight(0), events.viewport().height()
    assert before % row == 0
    type_in(two_events, "levee")
    qtbot.waitUntil(lambda: len(hits(two_events)) == 2)
    assert events.viewport().height() < before
    assert events.viewport().height() % row == 0
