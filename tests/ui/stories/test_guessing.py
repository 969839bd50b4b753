"""What came into the inbox is put to its event as a guess, and a person's word on that stays."""

import sqlite3

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.stories.commands import StartedStory
from reader.ui.stories.guessing import GuessedEvent, NotOfThisEvent
from reader.ui.stories.inbox import made_inbox
from tests.ui.conftest import Open, loaded
from tests.ui.listed import rows
from tests.ui.stories.test_sorting_out import ALONE, LEVEE, told

SILO = (
    "The silo in the harbour of Lund burned on Tuesday; fire chief Mara Quist said that dust had caught fire."
)


@pytest.fixture
def placed(three: Controllers, qtbot: QtBot) -> Controllers:
    """An event of three reports and an inbox of four, from which what tells of an event has gone there."""
    library, inbox = three.session.library, made_inbox(three.session)
    for number, text in enumerate((SILO, *LEVEE, ALONE)):
        library.add(loaded(text, f"Paper {number}", f"Headline {number}"), inbox)
    three.session.open_story(inbox)
    three.stories.sorting_out.place_new(inbox)
    qtbot.waitUntil(lambda: len(three.session.stories) == 3, timeout=20_000)
    return three


def guessed(app: Controllers) -> list[str]:
    return [row.name for row in rows(app) if row.is_guess]


def open_first(app: Controllers) -> None:
    app.session.open_story(app.session.stories[0].id)


def do(app: Controllers, action: Action, name: str) -> None:
    row = next(row for row in rows(app) if row.name == name)
    app.window.sources.point_at(row.number)
    assert app.window.actions_[action].isEnabled()
    app.window.actions_[action].trigger()


FIRE = ["Harbour Times", "Coast Post", "Inland News"]


def test_each_goes_to_the_event_it_tells_of_two_make_a_new_one_and_one_stays(placed: Controllers) -> None:
    found = {name: sorted(reports) for name, reports in told(placed).items()}
    assert found == {
        "First event": sorted([*FIRE, "Paper 0"]),
        "Inbox": ["Paper 3"],
        "Headline 1": ["Paper 1", "Paper 2"],
    }
    placed.window.undo_stack.undo()
    assert told(placed)["Inbox"] == ["Paper 0", "Paper 1", "Paper 2", "Paper 3"]
    assert not placed.session.library.guesses()
    placed.window.undo_stack.redo()
    assert told(placed)["Headline 1"] == ["Paper 1", "Paper 2"]


def test_what_came_by_itself_is_put_to_its_event_without_a_step_and_beside_a_grouping_under_way(
    three: Controllers, qtbot: QtBot
) -> None:
    library, inbox = three.session.library, made_inbox(three.session)
    library.add(loaded(SILO, "Paper 0", "Headline 0"), inbox)
    three.window.actions_[Action.GROUP].trigger()
    asked = three.stories.sorting_out._job
    three.stories.sorting_out.place_new(inbox, is_by_itself=True)
    assert asked is not None
    assert not asked.is_cancelled
    before = three.window.undo_stack.undoText()
    qtbot.waitUntil(lambda: "Inbox" in told(three) and told(three)["Inbox"] == [], timeout=20_000)
    assert library.guesses()
    assert three.window.undo_stack.undoText() == before


def test_a_guess_is_shown_as_one_until_somebody_agrees(placed: Controllers) -> None:
    open_first(placed)
    assert guessed(placed) == ["Paper 0"]
    shown = next(row for row in rows(placed) if row.is_guess)
    assert "event guessed" in shown.details[0]
    assert "as a guess" in shown.explained
    do(placed, Action.KEEP_GUESS, "Paper 0")
    assert guessed(placed) == []
    placed.window.undo_stack.undo()
    assert guessed(placed) == ["Paper 0"]


def test_the_panel_marks_the_number_of_an_event_as_long_as_some_of_its_reports_are_a_guess(
    placed: Controllers,
) -> None:
    panel = placed.window.sources.events.model()
    said = Qt.ItemDataRole.AccessibleTextRole

    def marked() -> list[object]:
        return [panel.index(row, 1).data() for row in range(panel.rowCount())]

    assert marked() == ["1", "4 ?", "2 ?"]
    assert "4 reports, 1 of them guessed" in str(panel.index(1, 0).data(said))
    open_first(placed)
    do(placed, Action.KEEP_GUESS, "Paper 0")
    assert marked() == ["1", "4", "2 ?"]
    placed.window.undo_stack.undo()
    assert marked() == ["1", "4 ?", "2 ?"]


def test_reports_that_somebody_makes_an_event_of_are_no_guess_until_that_is_undone(
    placed: Controllers,
) -> None:
    open_first(placed)
    numbers = [row.number for row in rows(placed) if row.is_guess]
    placed.window.undo_stack.push(StartedStory("Make", placed.session, "Silo", numbers))
    assert placed.session.story_name == "Silo"
    assert guessed(placed) == []
    placed.window.undo_stack.undo()
    assert guessed(placed) == ["Paper 0"]


def test_a_guess_that_was_agreed_to_elsewhere_meanwhile_is_undone_without_harm(placed: Controllers) -> None:
    open_first(placed)
    do(placed, Action.KEEP_GUESS, "Paper 0")
    placed.window.undo_stack.undo()
    placed.session.library.agree(placed.session.library.guesses())  # another window
    placed.window.undo_stack.redo()
    placed.window.undo_stack.undo()
    assert not placed.session.library.guesses()


def test_not_this_event_of_reports_of_two_events_does_nothing_and_says_so(three: Controllers) -> None:
    library, told = three.session.library, list[str]()
    other = library.add(loaded(SILO, "Paper 0"), library.add_story("Floods")).id
    before = library.counts()
    three.window.undo_stack.refused.connect(told.append)
    step = NotOfThisEvent("Out", three.session, [library.entries()[0], library.entry(other)])
    three.window.undo_stack.push(step)
    assert (told, library.counts(), library.inbox()) == (["Out"], before, None)


def test_what_waits_for_another_program_is_not_said_to_be_done(three: Controllers, qtbot: QtBot) -> None:
    three.session.library.be_patient(0)
    blocked = sqlite3.connect(three.session.path, isolation_level=None)
    blocked.execute("BEGIN IMMEDIATE")
    do(three, Action.NOT_OF_EVENT, "Coast Post")
    assert "Another program" in three.window.last_told
    blocked.execute("ROLLBACK")
    blocked.close()
    qtbot.waitUntil(lambda: "is done" in three.window.last_told)
    assert told(three)["Inbox"] == ["Coast Post"]


def test_a_grouping_that_waits_for_another_program_is_not_said_to_be_done(
    three: Controllers, qtbot: QtBot
) -> None:
    library, inbox = three.session.library, made_inbox(three.session)
    for number, text in enumerate((SILO, *LEVEE, ALONE)):
        library.add(loaded(text, f"Paper {number}", f"Headline {number}"), inbox)
    library.be_patient(0)
    blocked = sqlite3.connect(three.session.path, isolation_level=None)
    for is_by_itself in (True, False):
        blocked.execute("BEGIN IMMEDIATE")
        numbers = [entry.id for entry in library.entries(inbox)][:2]
        groups = (GuessedEvent(tuple(numbers), "Levee"),)
        sorting = three.stories.sorting_out
        sorting._take_placed(inbox, sorting._put if is_by_itself else sorting._push, groups)
        assert "Another program" in three.window.last_told
        blocked.execute("ROLLBACK")
        qtbot.waitUntil(lambda: "is done" in three.window.last_told)
        assert [entry.id for entry in library.entries(inbox)][:2] != numbers
    blocked.close()


def test_a_report_is_said_to_be_in_the_inbox_once_it_is_there(three: Controllers) -> None:
    do(three, Action.NOT_OF_EVENT, "Coast Post")
    assert three.window.last_told.startswith("Moved to the inbox")
    assert told(three)["Inbox"] == ["Coast Post"]


def test_in_a_library_that_cannot_be_written_nothing_is_offered_that_writes(
    three: Controllers, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = three.session.library
    library.add(loaded(ALONE, "Paper 0"), library.add_story("Another"))
    three.session.refresh()
    for action in (Action.MERGE_STORY, Action.GROUP):
        assert three.window.actions_[action].isEnabled()
    monkeypatch.setattr(library, "_is_read_only", True)
    three.session.entries_changed.emit()
    three.window.sources.list.setFocus()
    three.window.sources.list.selectAll()
    assert three.window.actions_[Action.AS_A].isEnabled()
    for action in (
        *(Action.NOT_OF_EVENT, Action.KEEP_GUESS, Action.MOVE, Action.TAG),
        *(Action.NEW_STORY, Action.RENAME_STORY, Action.STORY_OF_SELECTED),
        *(Action.MERGE_STORY, Action.GROUP, Action.REMOVE, Action.READ_AS),
    ):
        assert not three.window.actions_[action].isEnabled()


def test_not_this_event_sticks_after_the_program_was_started_again(
    placed: Controllers, open_window: Open, qtbot: QtBot
) -> None:
    open_first(placed)
    do(placed, Action.NOT_OF_EVENT, "Paper 0")
    assert sorted(told(placed)["Inbox"]) == ["Paper 0", "Paper 3"]
    app = open_window()
    app.session.open_story(made_inbox(app.session))
    app.stories.sorting_out.place_new(app.session.story_id)
    qtbot.waitUntil(lambda: app.stories.sorting_out._placing is None, timeout=20_000)
    assert "No other event" not in app.window.frame.statusBar().currentMessage()
    assert sorted(told(app)["Inbox"]) == ["Paper 0", "Paper 3"]


def test_not_this_event_is_taken_back_by_undo_and_by_moving_it_there(placed: Controllers) -> None:
    library = placed.session.library
    open_first(placed)
    do(placed, Action.NOT_OF_EVENT, "Paper 0")
    placed.window.undo_stack.undo()
    assert (guessed(placed), library.apart()) == (["Paper 0"], frozenset())
    placed.window.undo_stack.redo()
    assert library.apart()
    placed.session.open_story(made_inbox(placed.session))
    placed.window.sources.point_at(next(row.number for row in rows(placed) if row.name == "Paper 0"))
    placed.reports.moving.move(placed.session.stories[0].id, "First event")
    assert library.apart() == frozenset()
    assert "Paper 0" in told(placed)["First event"]
    placed.window.undo_stack.undo()
    assert library.apart()
