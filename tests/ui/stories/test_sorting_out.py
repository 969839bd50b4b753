"""Events are merged, and reports grouped by the event they seem to tell of, with undo."""

from collections.abc import Sequence

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.compare.grouping import about
from reader.text.checking import StoppedError
from reader.text.model import Article
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.editing.steps import Step
from reader.ui.reports.commands import RemovedReports
from reader.ui.stories.commands import MovedReports
from reader.ui.stories.sorting_out import _groups
from tests.ui.conftest import loaded

MANY = 30
LEVEE = (
    "The levee at Ramm broke on Friday and water stood in the lower town, Mayor Ott said.",
    "Mayor Ott of Ramm said the broken levee had been inspected. Water covers the lower town.",
)
ALONE = "Barley was cheaper in Osk than a year ago, the exchange reported."


@pytest.fixture
def heap(three: Controllers) -> Controllers:
    """The window with three reports on a fire, two on a flood and one on barley, all in one event."""
    library, story = three.session.library, three.session.story_id
    for number, text in enumerate((*LEVEE, ALONE)):
        library.add(loaded(text, f"Paper {number}", f"Headline {number}"), story)
    three.session.refresh()
    return three


def told(app: Controllers) -> dict[str, list[str]]:
    library = app.session.library
    return {
        story.name: [entry.article.source for entry in library.entries(story.id)]
        for story in library.stories()
    }


def merge_into(app: Controllers, name: str) -> None:
    menu = app.window.actions_[Action.MERGE_STORY].menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text().startswith(name)).trigger()


FIRE = ["Harbour Times", "Coast Post", "Inland News"]


def group(app: Controllers, qtbot: QtBot, events: int) -> None:
    app.window.actions_[Action.GROUP].trigger()
    qtbot.waitUntil(lambda: len(app.session.stories) == events)


def assert_told(app: Controllers, *expected: Sequence[str]) -> None:
    assert list(told(app).values()) == list(map(list, expected))


def test_reports_of_another_event_get_one_of_their_own_named_after_a_headline(
    heap: Controllers, qtbot: QtBot
) -> None:
    group(heap, qtbot, 2)
    first, guess = told(heap)
    assert guess == "Headline 0"
    assert_told(heap, [*FIRE, "Paper 2"], ["Paper 0", "Paper 1"])
    assert heap.session.story_name == first


def test_grouping_is_one_step_of_undo(heap: Controllers, qtbot: QtBot) -> None:
    group(heap, qtbot, 2)
    heap.window.undo_stack.undo()
    assert_told(heap, [*FIRE, "Paper 0", "Paper 1", "Paper 2"])
    heap.window.undo_stack.redo()
    assert_told(heap, [*FIRE, "Paper 2"], ["Paper 0", "Paper 1"])


def test_where_all_tell_of_one_event_nothing_is_moved(three: Controllers, qtbot: QtBot) -> None:
    before = told(three)
    three.window.actions_[Action.GROUP].trigger()
    qtbot.waitUntil(lambda: "No other event" in three.window.frame.statusBar().currentMessage())
    assert told(three) == before
    assert not three.window.undo_stack.canUndo()


def test_an_event_is_merged_into_another_and_parted_by_undo(heap: Controllers, qtbot: QtBot) -> None:
    group(heap, qtbot, 2)
    merge_into(heap, "Headline 0")
    assert heap.session.story_name == "Headline 0"
    assert sorted(told(heap)["Headline 0"]) == sorted([*FIRE, "Paper 0", "Paper 1", "Paper 2"])
    assert len(heap.session.stories) == 1
    heap.window.undo_stack.undo()
    assert_told(heap, [*FIRE, "Paper 2"], ["Paper 0", "Paper 1"])


def test_there_is_nothing_to_merge_into_where_there_is_one_event(three: Controllers) -> None:
    assert not three.window.actions_[Action.MERGE_STORY].isEnabled()


class StoppedAtTheThird:
    """Progress of work that a person stops at its third report."""

    def watch(self, done: int, _of: int) -> None:
        if done == 2:
            raise StoppedError


def test_grouping_that_was_stopped_goes_on_where_it_was(heap: Controllers, qtbot: QtBot) -> None:
    known = heap.stories.sorting_out._known
    with pytest.raises(StoppedError):
        _groups(heap.session.entries, frozenset(), known, StoppedAtTheThird())  # type: ignore[arg-type]
    assert list(known) == [entry.id for entry in heap.session.entries[:2]]
    levee = about(Article(LEVEE[0]))
    for number, (text, _) in known.items():
        known[number] = text, levee
    heap.window.actions_[Action.GROUP].trigger()  # with four on the flood most of them are on one event
    qtbot.waitUntil(lambda: "No other event" in heap.window.frame.statusBar().currentMessage())


@pytest.mark.parametrize("act", ["move", "remove"])
def test_many_reports_are_moved_and_removed_together_as_few_are(three: Controllers, act: str) -> None:
    def asked(count: int) -> int:
        found = list[str]()
        db, numbers = three.session.library._db, [entry.id for entry in three.session.entries[:count]]
        db.set_trace_callback(found.append)
        if act == "move":
            step: Step = MovedReports("Move", three.session, numbers, other)
        else:
            step = RemovedReports("Remove", three.session, numbers)
        three.window.undo_stack.push(step)
        three.window.undo_stack.undo()
        db.set_trace_callback(None)
        assert len(three.session.entries) == 3 + MANY
        return len(found)

    other = three.session.library.add_story("Floods")
    for number in range(MANY):
        three.session.library.add(
            loaded(f"Number {number} tells of rain.", f"Paper {number}"), three.session.story_id
        )
    three.session.refresh()
    assert asked(MANY) <= asked(2) + 2
