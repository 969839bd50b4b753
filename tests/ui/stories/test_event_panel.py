"""The panel of events: how many reports each has, opened and filled from there; the inbox."""

import json

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.widgets.carried import KIND
from tests.ui.conftest import Open, wait_for
from tests.ui.listed import rows


@pytest.fixture
def two(three: Controllers) -> Controllers:
    """A window with three reports in one event, and another event without any."""
    three.session.library.add_story("Floods")
    three.session.refresh()
    return three


def shown(app: Controllers) -> list[tuple[object, object]]:
    """The names and counts in the panel, as they stand there."""
    model = app.window.sources.events.model()
    cells = [[model.index(row, column).data() for column in (0, 1)] for row in range(model.rowCount())]
    return [(str(name).strip("\u2068\u2069"), count) for name, count in cells]


def drop(app: Controllers, row: int, numbers: list[int]) -> None:
    data, model = QMimeData(), app.window.sources.events.model()
    data.setData(KIND, json.dumps(numbers).encode())
    assert model.dropMimeData(data, Qt.DropAction.CopyAction, -1, -1, model.index(row, 0))


def press(app: Controllers, qtbot: QtBot, row: int, key: Qt.Key) -> None:
    panel = app.window.sources.events
    panel.selectRow(row)
    qtbot.keyClick(panel, key)  # type: ignore[no-untyped-call]


def test_the_panel_comes_with_the_second_event_and_counts(three: Controllers) -> None:
    assert three.window.sources.events.isHidden()
    three.session.library.add_story("Floods")
    three.session.refresh()
    assert not three.window.sources.events.isHidden()
    assert shown(three) == [("Inbox", ""), ("First event", "3"), ("Floods", "")]


def test_it_is_shown_and_hidden_as_the_person_wants_it(two: Controllers, open_window: Open) -> None:
    two.window.actions_[Action.EVENTS].trigger()
    assert two.window.sources.events.isHidden()
    assert open_window().window.sources.events.isHidden()


def test_of_the_rows_that_stay_only_what_changed_is_shown_again(two: Controllers, qtbot: QtBot) -> None:
    model, again, changed = two.window.sources.events.model_, list[int](), list[int]()
    model.modelReset.connect(lambda: again.append(1))
    model.dataChanged.connect(lambda first, _: changed.append(first.row()))
    drop(two, 2, [rows(two)[0].number])
    assert (again, changed) == ([], [1, 2])
    two.session.open_story(two.session.stories[1].id)
    assert (again, changed) == ([], [1, 2, 1, 2])
    assert two.window.sources.events.currentIndex().row() == 2


def test_a_screen_reader_hears_name_count_and_which_one_is_open(two: Controllers) -> None:
    model, role = two.window.sources.events.model(), Qt.ItemDataRole.AccessibleTextRole
    said = [str(model.index(row, 0).data(role)).replace("\u2068", "").replace("\u2069", "") for row in (1, 2)]
    assert said == ["First event, 3 reports, open", "Floods, 0 reports"]


def test_return_opens_an_event_and_delete_removes_it_with_undo(two: Controllers, qtbot: QtBot) -> None:
    press(two, qtbot, 2, Qt.Key.Key_Return)
    assert two.session.story_name == "Floods"
    press(two, qtbot, 1, Qt.Key.Key_Delete)
    assert two.window.sources.events.isHidden()  # one is left
    assert [story.name for story in two.session.stories] == ["Floods"]
    two.window.undo_stack.undo()
    assert shown(two) == [("Inbox", ""), ("First event", "3"), ("Floods", "")]


def test_reports_dropped_on_an_event_move_there_and_back(two: Controllers, qtbot: QtBot) -> None:
    numbers = [row.number for row in rows(two)]
    drop(two, 2, numbers[1:])
    assert shown(two)[1:] == [("First event", "1"), ("Floods", "2")]
    two.window.undo_stack.undo()
    assert shown(two)[1:] == [("First event", "3"), ("Floods", "")]
    wait_for(two, qtbot, "Harbour Times", "Coast Post")
    drop(two, 1, numbers)  # where they are
    assert not two.window.undo_stack.canUndo() or shown(two)[1] == ("First event", "3")
    model = two.window.sources.events.model()
    assert not model.dropMimeData(QMimeData(), Qt.DropAction.CopyAction, -1, -1, model.index(0, 0))
    assert not model.dropMimeData(QMimeData(), Qt.DropAction.CopyAction, -1, -1, QModelIndex())


def test_a_report_in_no_event_is_in_the_inbox_which_stays_what_it_is(two: Controllers) -> None:
    drop(two, 0, [rows(two)[0].number])
    assert shown(two) == [("Inbox", "1"), ("First event", "2"), ("Floods", "")]
    two.window.sources.events.clicked.emit(two.window.sources.events.model().index(0, 0))
    assert two.session.story_name == "Inbox"
    for do in (Action.REMOVE_STORY, Action.RENAME_STORY, Action.MERGE_STORY):
        assert not two.window.actions_[do].isEnabled()


def test_the_menu_of_moving_offers_the_inbox_first(two: Controllers) -> None:
    two.window.sources.point_at(rows(two)[0].number)
    menu = two.window.actions_[Action.MOVE].menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    assert shown(two)[:2] == [("Inbox", "1"), ("First event", "2")]
