"""What is chosen of the statements is kept with the event, also for whoever gets its case file."""

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.library.cases.case_file import take_case, write_case
from reader.library.settings_of_events import Shown
from reader.library.store import Library
from reader.ui.app.controllers import Controllers
from reader.ui.story.choosing import RowChoice, RowOrder, Wanted
from reader.ui.story.keeping import choice_of, order_of
from tests.ui.conftest import Open
from tests.ui.story.event import HANG, TELLERS, add, grid, show_view, view, wait_for_rows


def act(app: Controllers, report: int, text: str) -> None:
    """Do what the menu of a column offers under that text."""
    page = view(app).statements
    [action] = [one for one in page.column_actions(report, page) if one.text().replace("&", "") == text]
    action.trigger()


def arrange(app: Controllers) -> None:
    """Move the third report to the front, hide the first, and sort by the second."""
    act(app, 2, "Move to the Front")
    act(app, 0, "Hide This Column")
    act(app, 1, "Sort by This Report")


def assert_arranged(app: Controllers) -> None:
    choice = view(app).statements.choice
    assert (choice.order, choice.sorted_by, choice.hidden) == (RowOrder.BY_REPORT, 1, frozenset({0}))
    assert grid(app).heads.order() == [2, 0, 1]
    assert grid(app).heads.visible() == [2, 1]


def first_text(app: Controllers) -> str:
    """The text of the first report that is shown; "" while there is none."""
    rows = view(app).rows
    return rows.reports[0].text if rows else ""


def test_what_was_chosen_of_an_event_is_there_at_the_next_start(
    told: Controllers, open_window: Open, qtbot: QtBot
) -> None:
    arrange(told)
    told.window.frame.close()
    again = open_window()
    show_view(again, qtbot)
    assert_arranged(again)


def test_each_event_has_its_own_choice(told: Controllers, qtbot: QtBot) -> None:
    arrange(told)
    event = told.session.story_id
    told.session.open_story(told.session.library.add_story("Another"))
    add(told, {f"New {outlet}": f"{text} It was cold." for outlet, text in TELLERS.items()})
    wait_for_rows(told, qtbot)
    qtbot.waitUntil(lambda: "cold" in first_text(told), timeout=HANG)
    page = view(told).statements
    page.bar.chosen.emit(replace(page.choice, wanted=Wanted.ONLY_IN_ONE, order=RowOrder.HOW_MANY))
    told.session.open_story(event)
    qtbot.waitUntil(lambda: first_text(told) == next(iter(TELLERS.values())), timeout=HANG)
    assert_arranged(told)
    assert page.choice.wanted is Wanted.TOLD_BY_SEVERAL


def test_a_colleague_who_gets_the_case_file_sees_the_same(
    told: Controllers, open_window: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    arrange(told)
    told.session.choose(*(told.session.entries[n].id for n in (2, 1)))
    write_case(told.session.library, told.session.story_id, tmp_path / "a.parallax")
    told.window.frame.close()
    (tmp_path / "library.sqlite").rename(tmp_path / "mine.sqlite")
    with Library(tmp_path / "library.sqlite") as other:
        other.add_story("First")
        [taken] = take_case(tmp_path / "a.parallax", other)
    theirs = open_window()
    theirs.session.open_story(taken.story)
    assert theirs.session.story.chosen == (2, 1)
    show_view(theirs, qtbot)
    assert_arranged(theirs)


def test_what_is_unknown_or_would_show_nothing_is_as_usual() -> None:
    places, usual = {7: 0, 9: 1}, RowChoice()
    strange = Shown("LATER", "BY_REPORT", 8, (9, 12), (7, 9))
    assert choice_of(strange, places, 12, usual) == usual
    assert order_of(strange, places) == [1, 0]
