"""A note that another program wrote is looked at and stays as it is, whatever Qt makes of its characters."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.compare.edits.correcting import anchor
from reader.compare.edits.values import HandEdits, Note
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.inspector.notes import NoteEditor
from tests.ui.editing.test_editing import do, edits, shown, wait_for_edits

WRITTEN = (
    "\ufeffA mark at its head",
    "with\u00a0hard spaces\u00a0» ",
    "  white space around it\n\n",
    "other\r\nends\rof\u2028lines\u2029here",
    "no\ufdd0characters\x00 and\x1b controls",
    "turned \u202earound",
)


def write_as_others(app: Controllers, text: str) -> None:
    """Put a note on the first pair as no editor of ours would."""
    comparison = shown(app)
    pair = comparison.pairs[0]
    place = anchor(comparison.left, pair.left[0]), anchor(comparison.right, pair.right[0])
    assert app.session.left is not None
    assert app.session.right is not None

    def with_note(kept: HandEdits) -> HandEdits:
        return replace(kept, notes=(Note(text, *place),))

    app.session.library.edit(app.session.left, app.session.right, with_note)
    app.session.refresh()


def open_first(app: Controllers, qtbot: QtBot) -> NoteEditor:
    do(app, Action.INSPECTOR).setChecked(True)
    wait_for_edits(app, qtbot)
    app.comparison.view.select_pair(1)
    QApplication.processEvents()
    [editor] = app.inspector.inspector.notes.editors.values()
    return editor


@pytest.mark.parametrize("text", WRITTEN)
def test_a_note_that_is_only_looked_at_stays_as_others_wrote_it(
    three: Controllers, qtbot: QtBot, text: str
) -> None:
    write_as_others(three, text)
    open_first(three, qtbot)
    for number in (2, 1, 2):
        three.comparison.view.select_pair(number)
        QApplication.processEvents()
    assert three.window.undo_stack.count() == 0
    assert [note.text for note in edits(three).notes] == [text]


@pytest.mark.parametrize("text", WRITTEN)
def test_what_is_added_to_such_a_note_stands_there_once(three: Controllers, qtbot: QtBot, text: str) -> None:
    write_as_others(three, text)
    editor = open_first(three, qtbot)
    QTest.keyClicks(editor, "Mine: ")
    three.comparison.view.select_pair(2)
    QApplication.processEvents()
    [note] = edits(three).notes
    assert note.text.startswith("Mine:")
    assert len(note.text) <= len("Mine: ") + len(text)
    assert not set("\x00\x1b\u202e") & set(note.text)
