"""Undo takes back what was done in this window, and says what it takes back."""

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.compare.side import Both, Side
from reader.text.model import Field, FieldName, Kind, Provenance
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.reports.commands import ChangedFields, RemovedReports
from reader.ui.stories.commands import MovedReports, RenamedStory, StartedStory
from tests.ui.conftest import Open, wait_for
from tests.ui.editing.pressing_undo import add_files, names, press_undo, said
from tests.ui.editing.test_editing import BAKER, BUSES, do, edits, frame, shown, wait_for_edits

CTRL = Qt.KeyboardModifier.ControlModifier
BY_HAND = Provenance.BY_HAND


@pytest.fixture
def other(three: Controllers, open_window: Open, qtbot: QtBot) -> Controllers:
    """A second window on the library of the first."""
    app = open_window()
    wait_for(app, qtbot, "Harbour Times", "Coast Post")
    return app


def test_undoing_a_link_leaves_the_note_of_another_window(
    three: Controllers, other: Controllers, qtbot: QtBot
) -> None:
    three.editing.corrections.link((BUSES,), (BAKER,))
    other.editing.corrections.annotate("Ask the baker.", Both(None, BAKER))
    three.window.undoing.undo()
    assert (edits(three).linked, [note.text for note in edits(three).notes]) == ((), ["Ask the baker."])
    found = wait_for_edits(three, qtbot)
    assert [note.text for note in found.edits.notes] == ["Ask the baker."]
    other.window.undoing.undo()
    assert edits(other).notes == ()


def test_a_step_shows_what_another_window_did_meanwhile(
    three: Controllers, other: Controllers, qtbot: QtBot
) -> None:
    number = other.session.entries[0].id
    fields = {FieldName.TITLE: Field("Silo burns down", BY_HAND)}
    other.window.undo_stack.push(ChangedFields("Change Details", other.session, [number], fields))
    other.editing.corrections.annotate("Ask the baker.", Both(None, BAKER))
    three.editing.corrections.link((BUSES,), (BAKER,))
    found = wait_for_edits(three, qtbot)
    assert [note.text for note in found.edits.notes] == ["Ask the baker."]
    assert three.session.entries[0].article.title == "Silo burns down"


def test_what_another_window_changed_since_is_left_alone_and_told(
    three: Controllers, other: Controllers, qtbot: QtBot
) -> None:
    three.editing.corrections.annotate("A first note", Both(None, BAKER))
    three.editing.corrections.link((BUSES,), (BAKER,))
    wait_for_edits(three, qtbot)
    other.session.look_again()
    other.editing.corrections.annotate("Another note", Both(None, BAKER))
    three.window.undoing.undo()
    three.window.undoing.undo()
    assert "cannot be undone" in said(three)
    assert "Note on B 2" in said(three)
    assert [note.text for note in edits(three).notes] == ["Another note"]
    assert not three.window.undo_stack.canUndo()
    other.window.undoing.undo()
    assert [note.text for note in edits(three).notes] == ["A first note"]


def test_undo_and_redo_are_named_in_the_menu_and_told_when_done(three: Controllers, qtbot: QtBot) -> None:
    assert (do(three, Action.UNDO).text(), do(three, Action.UNDO).isEnabled()) == ("&Undo", False)
    three.editing.corrections.annotate("Ask", Both(0, None))
    assert do(three, Action.UNDO).text() == "&Undo Note on A 1"
    press_undo(three)
    assert said(three) == "Undone: Note on A 1"
    assert (do(three, Action.UNDO).isEnabled(), do(three, Action.REDO).text()) == (False, "&Redo Note on A 1")
    do(three, Action.REDO).trigger()
    assert said(three) == "Redone: Note on A 1"


def test_what_was_undone_is_told_no_more_once_something_else_is_done(three: Controllers) -> None:
    three.editing.corrections.annotate("Ask", Both(0, None))
    press_undo(three)
    assert said(three) == "Undone: Note on A 1"
    three.editing.corrections.annotate("Ask him", Both(1, None))
    assert said(three) == ""


def test_what_others_tell_stays_when_something_is_done(three: Controllers) -> None:
    three.editing.corrections.annotate("Ask", Both(0, None))
    press_undo(three)
    three.window.tell("The backup is made.")
    three.editing.corrections.annotate("Ask him", Both(1, None))
    assert said(three) == "The backup is made."


def test_a_headline_does_not_make_a_mnemonic_or_a_line_break_in_the_menu(three: Controllers) -> None:
    story = three.session.story_id
    for name in ("Rock & Roll", "Two\nlines", "word " * 60):
        three.window.undo_stack.push(StartedStory(f"Start {name}", three.session, name))
        three.session.open_story(story)
        shown_name = do(three, Action.UNDO).text().removeprefix("&Undo ")
        assert "\n" not in shown_name
        assert shown_name.replace("&&", "").count("&") == 0
        assert len(shown_name) < 80


def test_undoing_an_import_leaves_the_reports_that_others_have_worked_on(
    three: Controllers, other: Controllers, qtbot: QtBot, tmp_path: Path
) -> None:
    add_files(three, qtbot, tmp_path, 1, 2, 3)
    first, second, third = (entry.id for entry in three.session.library.entries(three.session.story_id)[3:])
    other.session.look_again()
    other.window.undo_stack.push(RemovedReports("Remove", other.session, [second]))
    other.session.choose(other.session.left, third)
    qtbot.waitUntil(
        lambda: other.comparison.view.comparison is not None and not other.jobs.running, timeout=20000
    )
    other.editing.corrections.annotate("Whose lock?", Both(None, 0))
    three.window.undo_stack.undo()
    assert [e.id for e in three.session.library.entries(three.session.story_id)[3:]] == [third]
    assert "been changed since" in said(three)
    three.window.undo_stack.redo()
    assert {e.id for e in three.session.library.entries(three.session.story_id)[3:]} == {first, third}


def test_details_that_another_window_corrected_since_stay(three: Controllers, other: Controllers) -> None:
    number = three.session.entries[0].id
    for app, title in ((three, "One title"), (other, "Another title")):
        fields = {FieldName.TITLE: Field(title, BY_HAND)}
        app.window.undo_stack.push(ChangedFields("Change Details", app.session, [number], fields))
    other.window.undo_stack.push(
        ChangedFields("Change Details", other.session, [number], {FieldName.SOURCE: Field("Post", BY_HAND)})
    )
    three.window.undo_stack.undo()
    assert three.session.library.entry(number).article.title == "Another title"
    assert "cannot be undone" in said(three)
    other.window.undo_stack.undo()
    other.window.undo_stack.undo()
    assert three.session.library.entry(number).article.title == "One title"


def test_stories_and_reports_that_others_renamed_moved_or_filled_are_left_alone(
    three: Controllers, other: Controllers
) -> None:
    library, first = three.session.library, three.session.story_id
    three.window.undo_stack.push(StartedStory("Start Floods", three.session, "Floods"))
    floods = three.session.story_id
    three.window.undo_stack.push(RenamedStory("Rename", three.session, "Rains"))
    number = library.entries(first)[2].id
    other.session.look_again()
    other.window.undo_stack.push(MovedReports("Move", other.session, [number], floods))
    other.session.open_story(floods)
    other.window.undo_stack.push(RenamedStory("Rename", other.session, "Waters"))
    for _ in range(2):
        three.window.undo_stack.undo()
        assert "cannot be undone" in said(three)
    assert [story.name for story in library.stories()][-1] == "Waters"
    other.window.undo_stack.undo()
    other.window.undo_stack.undo()
    assert library.entry(number).story == first


def test_a_window_whose_story_was_taken_off_the_list_shows_another(
    three: Controllers, other: Controllers
) -> None:
    three.window.undo_stack.push(StartedStory("Start Floods", three.session, "Floods"))
    other.session.open_story(three.session.story_id)
    three.window.undo_stack.undo()
    other.session.look_again()
    assert other.session.story_id == three.session.story_id
    assert "Floods" not in [story.name for story in other.session.stories]


def test_a_report_that_another_window_removed_is_not_removed_twice(
    three: Controllers, other: Controllers
) -> None:
    number = three.session.entries[2].id
    steps = [RemovedReports("Remove Inland News", app.session, [number]) for app in (three, other)]
    three.window.undo_stack.push(steps[0])
    other.window.undo_stack.push(steps[1])
    assert "was not done" in said(other)
    assert not other.window.undo_stack.canUndo()
    three.window.undo_stack.undo()
    assert len(names(three)) == 3


def test_a_step_that_cannot_be_written_stays_to_be_taken_back_later(three: Controllers) -> None:
    three.editing.corrections.annotate("Ask", Both(0, None))
    blocked = sqlite3.connect(three.session.path, isolation_level=None)
    blocked.execute("BEGIN IMMEDIATE")
    three.session.library._db.execute("PRAGMA busy_timeout = 0")  # not to wait ten seconds
    with pytest.raises(sqlite3.OperationalError):
        three.window.undo_stack.undo()
    assert three.window.undo_stack.undoText() == "Note on A 1"
    blocked.execute("ROLLBACK")
    blocked.close()
    three.window.undo_stack.undo()
    assert edits(three).notes == ()


def test_a_note_that_is_being_written_is_kept_when_a_step_before_it_is_undone(
    three: Controllers, qtbot: QtBot
) -> None:
    three.editing.corrections.link((BUSES,), (BAKER,))
    wait_for_edits(three, qtbot)
    frame(three, Side.LEFT, 0)
    three.comparison.view.select_sentence(Side.LEFT, 0)
    do(three, Action.NOTE).trigger()
    editor = next(iter(three.inspector.inspector.notes.editors.values()))
    editor.setPlainText("Half a thought")
    three.window.undo_stack.undo()
    three.inspector.keep()
    wait_for_edits(three, qtbot)
    assert (edits(three).linked, [n.text for n in edits(three).notes]) == ((), ["Half a thought"])


def test_leaving_out_and_trimming_are_taken_back_alone(
    three: Controllers, other: Controllers, qtbot: QtBot
) -> None:
    three.comparison.view.select_sentence(Side.RIGHT, BAKER)
    frame(three, Side.RIGHT, BAKER)
    do(three, Action.NOT_BODY).trigger()
    wait_for_edits(three, qtbot)
    other.session.look_again()
    wait_for_edits(other, qtbot)
    frame(other, Side.LEFT, 1)
    do(other, Action.BEGINS).trigger()
    three.window.undo_stack.undo()
    found = wait_for_edits(three, qtbot)
    assert found.right.sentences[BAKER].kind is Kind.BODY
    assert found.left.sentences[0].kind is Kind.BOILERPLATE
    assert shown(three).edits.kinds.right == ()


def test_a_note_written_over_that_of_another_window_keeps_both(
    three: Controllers, other: Controllers, qtbot: QtBot
) -> None:
    three.comparison.view.select_sentence(Side.RIGHT, BAKER)
    frame(three, Side.RIGHT, BAKER)
    do(three, Action.NOTE).trigger()
    editor = next(iter(three.inspector.inspector.notes.editors.values()))
    editor.setPlainText("Which baker?")
    other.editing.corrections.annotate("Ask the baker.", Both(None, BAKER))
    three.inspector.keep()
    assert [note.text for note in edits(three).notes] == ["Ask the baker.\nWhich baker?"]
    three.window.undo_stack.undo()
    assert [note.text for note in edits(three).notes] == ["Ask the baker."]
