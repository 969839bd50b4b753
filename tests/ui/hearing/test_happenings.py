"""Twenty things that happen in the window, each of which is said."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.compare.side import Side
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.comparison.next_stop import Direction
from reader.ui.importing.dropping import Incoming
from reader.ui.printing.dialog import Purpose, open_report
from reader.ui.printing.file_kinds import FileKind, file_kinds
from reader.ui.printing.printable import PrintedComparisons
from reader.ui.widgets.saying import LEAST_READING_MS, reading_time
from tests.ui.app.pressing import CTRL, activate, press
from tests.ui.conftest import Open, add_three
from tests.ui.editing.test_editing import BUSES, frame

Do = Callable[[Controllers], object]


def trigger(do: Action) -> Do:
    return lambda app: app.window.actions_[do].trigger()


def find(words: str) -> Do:
    def do(app: Controllers) -> None:
        app.comparison.view.open_find()
        app.comparison.view.find_bar.field.setText(words)

    return do


def find_and_step(app: Controllers) -> None:
    find("silo")(app)
    app.comparison.view.find_next()


def step_past_the_end(app: Controllers) -> None:
    app.comparison.view.go(Direction.LAST)
    app.window.actions_[Action.NEXT].trigger()


def take_back(app: Controllers) -> None:
    confirm(app)
    app.window.actions_[Action.UNDO].trigger()


def confirm(app: Controllers) -> None:
    app.comparison.view.select_pair(1)
    app.window.actions_[Action.CONFIRM].trigger()


def refuse(app: Controllers) -> None:
    activate(app)
    app.comparison.view.enter()
    app.window.actions_[Action.PARTNER].setEnabled(False)
    press(Qt.Key.Key_J, CTRL)


def refuse_a_match(app: Controllers) -> None:
    frame(app, Side.LEFT, BUSES)
    app.window.actions_[Action.LINK].trigger()


def read_another(app: Controllers) -> None:
    app.session.read_as(Side.RIGHT, app.session.entries[2].id)


def add_a_file(app: Controllers) -> None:
    file = app.session.path.with_name("added.txt")
    file.write_text("Town Crier\n\nA barge sank in the lock on Friday night, and the crew of 5 swam ashore.")
    app.importing.importer.bring_in(Incoming(paths=(file,)))


def add_what_cannot_be_read(app: Controllers) -> None:
    app.importing.importer.bring_in(Incoming(paths=(Path("/nowhere/report.txt"),)))


def remove(app: Controllers) -> None:
    activate(app)
    app.window.sources.list.setFocus()
    app.window.sources.point_at(app.session.entries[2].id)
    app.window.actions_[Action.REMOVE].trigger()


def export(app: Controllers) -> None:
    assert app.session.comparison is not None
    printable = PrintedComparisons((app.session.comparison,))
    dialog = open_report(printable, app.session.jobs, Purpose.EXPORT, app.window.frame)
    dialog.show()
    dialog.save_to(app.session.path.with_name("out.txt"), _text(printable))


def _text(printable: PrintedComparisons) -> FileKind:
    return next(kind for kind in file_kinds(printable.tables) if ".txt" in kind.filter)


HAPPENINGS: dict[str, tuple[Do, str]] = {
    "two reports begin to be compared": (read_another, r"^Comparing…$"),
    "they are compared": (read_another, r"^Compared\. .*\d+ only in A"),
    "another report is read": (read_another, r"^A: .?Harbour Times.?\. B: .?Inland News"),
    "the sides are swapped": (trigger(Action.SWAP), r"^Swapped\. A: .?Coast Post.?\. B: .?Harbour Times"),
    "a difference is gone to": (trigger(Action.NEXT), r"^Difference 1 of \d+\. Pair 1 of 2, reworded"),
    "facts differ there": (trigger(Action.NEXT_FACT), r"1 fact differs; A .?12.? · B .?14"),
    "there is no further difference": (step_past_the_end, r"^No more differences$"),
    "words are found": (find("silo"), r"^4 · 2 in A, 2 in B$|^\d+ · \d in A, \d in B$"),
    "one of the places found is gone to": (find_and_step, r"^1 of \d+ · "),
    "words are not found": (find("zeppelin"), r"^Not found$"),
    "another view is chosen": (trigger(Action.DIFFERENCES_ONLY), r"^Differences Only.*: on$"),
    "the text is enlarged": (trigger(Action.ZOOM_IN), r"^Text size 110 %$"),
    "a match is confirmed": (confirm, r"^Confirm"),
    "a step is taken back": (take_back, r"^Undone: "),
    "a key cannot act just now": (refuse, r"To the Partner.? is not available right now"),
    "a match lacks a passage": (refuse_a_match, r"passage in B"),
    "reports are added": (add_a_file, r"^1 added\."),
    "a file cannot be read": (add_what_cannot_be_read, r"not (be )?(read|added|found)|could not"),
    "a report is removed": (remove, r"^Moved .*Inland News.* to the trash"),
    "an export is done": (export, r"out\.txt"),
}


@pytest.mark.parametrize("name", HAPPENINGS)
def test_what_happens_is_said(open_window: Open, qtbot: QtBot, heard: list[str], name: str) -> None:
    app = open_window()
    add_three(app, qtbot)
    heard.clear()
    do, said = HAPPENINGS[name]
    do(app)
    until_heard(qtbot, heard, said)


def until_heard(qtbot: QtBot, heard: list[str], said: str) -> None:
    def is_heard() -> None:
        assert any(re.search(said, each) for each in heard), heard

    qtbot.waitUntil(is_heard, timeout=20000)


def test_words_are_not_said_to_be_missing_while_nobody_seeks_them(
    three: Controllers, qtbot: QtBot, heard: list[str]
) -> None:
    find("silo")(three)
    three.comparison.view.find_bar.close_bar()
    heard.clear()
    three.window.actions_[Action.SWAP].trigger()
    until_heard(qtbot, heard, "^Compared")
    qtbot.waitUntil(lambda: not three.comparison.view.finder.is_seeking)
    assert "Not found" not in heard


def test_the_words_of_a_search_are_counted_once_and_each_by_itself(
    three: Controllers, qtbot: QtBot, heard: list[str]
) -> None:
    three.comparison.view.find_bar.show_terms(["Tuesday", "silo"])  # not beside each other in any report
    assert [each for each in heard if "Not found" in each] == []
    until_heard(qtbot, heard, r"^\d+ · \d in A, \d in B$")


def test_nothing_is_said_twice_for_one_step(three: Controllers, heard: list[str]) -> None:
    three.window.actions_[Action.NEXT].trigger()
    assert len(heard) == 1


def test_the_longer_a_message_the_longer_it_stays() -> None:
    assert reading_time("Saved.") > LEAST_READING_MS
    assert reading_time("one " * 60) >= LEAST_READING_MS + 30_000


def test_the_last_message_can_be_shown_again(three: Controllers, heard: list[str]) -> None:
    again = three.window.actions_[Action.REPEAT]
    assert not again.isEnabled()
    three.window.tell("A message that was missed.")
    three.window.frame.statusBar().clearMessage()
    again.trigger()
    assert three.window.frame.statusBar().currentMessage() == "A message that was missed."
    assert heard == ["A message that was missed."] * 2


def test_the_counts_of_the_find_bar_are_not_hidden_behind_a_name(three: Controllers) -> None:
    find_and_step(three)
    bar = three.comparison.view.find_bar
    assert bar.counts.accessibleName() == bar.counts.text()
    assert bar.counts.text().startswith("1 of ")
