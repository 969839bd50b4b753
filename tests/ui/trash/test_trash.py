"""The trash as a person meets it: what was removed is there, comes back, or is deleted once they agree."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from reader.library.disk.troubles import MovedLibraryError
from reader.library.formats import Loaded
from reader.library.store import Library
from reader.text.model import Field, FieldName, Provenance
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.trash.trash_dialog import TrashDialog
from tests.ui.conftest import Open, wait_for
from tests.ui.editing.test_editing import do
from tests.ui.listed import rows


def remove(app: Controllers, *places: int) -> None:
    numbers = [rows(app)[place].number for place in places]
    app.session.library.remove(numbers)
    app.session.refresh()


def open_trash(app: Controllers, qtbot: QtBot, reports: int) -> TrashDialog:
    do(app, Action.TRASH).trigger()
    dialog = app.trash.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: len(dialog.model.reports) == reports, timeout=20000)
    return dialog


def cell(dialog: TrashDialog, row: int, column: int) -> object:
    return dialog.model.index(row, column).data(Qt.ItemDataRole.DisplayRole)


def names(app: Controllers) -> list[str]:
    return [row.name for row in rows(app)]


def agree(monkeypatch: pytest.MonkeyPatch, *, agreed: bool) -> list[str]:
    """What a person answers, and what they were asked."""
    asked: list[str] = []

    def answer(box: QMessageBox) -> int:
        asked.append(box.text())
        role = QMessageBox.ButtonRole.DestructiveRole if agreed else QMessageBox.ButtonRole.RejectRole
        wanted = next(button for button in box.buttons() if box.buttonRole(button) is role)
        monkeypatch.setattr(QMessageBox, "clickedButton", lambda _: wanted)
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    return asked


def test_an_empty_trash_says_so_and_offers_nothing(three: Controllers, qtbot: QtBot) -> None:
    dialog = open_trash(three, qtbot, 0)
    qtbot.waitUntil(lambda: dialog.told.text() == "The trash is empty.", timeout=20000)
    assert [b for b in (dialog.restore, dialog.delete, dialog.empty) if b.isEnabled()] == []


def test_what_was_removed_in_the_session_before_is_restored_with_undo(
    three: Controllers, open_window: Open, qtbot: QtBot
) -> None:
    remove(three, 2)
    three.window.frame.close()
    app = open_window()
    wait_for(app, qtbot, "Harbour Times", "Coast Post")
    dialog = open_trash(app, qtbot, 1)
    assert [cell(dialog, 0, column) for column in range(3)] == ["Inland News", "Prices rise", "First event"]
    dialog.restore.click()
    assert names(app) == ["Harbour Times", "Coast Post", "Inland News"]
    qtbot.waitUntil(lambda: not dialog.model.reports, timeout=20000)
    app.window.undo_stack.undo()
    assert names(app) == ["Harbour Times", "Coast Post"]
    assert len(app.session.library.trash()) == 1


def test_what_was_restored_is_told_and_what_could_not_be(three: Controllers, qtbot: QtBot) -> None:
    library, story = three.session.library, three.session.story_id
    again = library.entries(story)[1].article
    remove(three, 1, 2)
    number = library.add(Loaded(again, b"x", "txt"), library.add_story("Later")).id
    library.move([number], story)  # the same text is in the event again
    three.session.refresh()
    dialog = open_trash(three, qtbot, 2)
    dialog.table.selectAll()
    dialog.restore.click()
    assert three.window.last_told == (
        "1 report restored. 1 report stayed in the trash: the same text is in the event again."
    )


def test_only_the_selected_are_restored(three: Controllers, qtbot: QtBot) -> None:
    remove(three, 1, 2)
    dialog = open_trash(three, qtbot, 2)
    dialog.point_at(1)
    wanted = cell(dialog, 1, 0)
    dialog.restore.click()
    assert names(three) == ["Harbour Times", wanted]


def test_a_report_of_a_removed_event_opens_that_event_again(three: Controllers, qtbot: QtBot) -> None:
    three.session.library.add_story("Floods")
    three.session.refresh()
    do(three, Action.REMOVE_STORY).trigger()
    assert three.session.story_name == "Floods"
    dialog = open_trash(three, qtbot, 3)
    dialog.restore.click()
    assert three.session.story_name == "First event"
    assert len(names(three)) == 1


@pytest.mark.parametrize("agreed", [True, False])
def test_the_trash_is_emptied_when_a_person_has_agreed_and_only_then(
    three: Controllers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, agreed: bool
) -> None:
    asked = agree(monkeypatch, agreed=agreed)
    remove(three, 0, 2)
    dialog = open_trash(three, qtbot, 2)
    dialog.empty.click()
    assert asked == ["Delete 2 reports for good?"]
    if agreed:
        qtbot.waitUntil(lambda: not dialog.model.reports, timeout=20000)
    assert len(three.session.library.trash()) == (0 if agreed else 2)
    assert names(three) == ["Coast Post"]


def test_the_selected_alone_are_deleted_and_what_removed_them_can_be_undone_no_more(
    three: Controllers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    agree(monkeypatch, agreed=True)
    three.window.sources.list.setFocus()
    three.window.sources.point_at(rows(three)[2].number)
    do(three, Action.REMOVE).trigger()
    dialog = open_trash(three, qtbot, 1)
    dialog.delete.click()
    qtbot.waitUntil(lambda: not dialog.model.reports, timeout=20000)
    three.window.undo_stack.undo()
    assert names(three) == ["Harbour Times", "Coast Post"]
    assert not three.window.undo_stack.canUndo()


def test_nothing_in_the_trash_of_a_library_that_is_only_read_can_be_changed(
    three: Controllers, qtbot: QtBot
) -> None:
    remove(three, 2)
    dialog = TrashDialog(three.window.frame, is_fixed=True)
    qtbot.addWidget(dialog)
    dialog.show_reports(three.session.library.trash())
    buttons = dialog.findChildren(QPushButton)
    assert [b.text() for b in buttons if b.isEnabled() and b.text() != "Close"] == []


def test_nothing_is_deleted_from_another_library_that_took_the_place_of_the_open_one(
    three: Controllers, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    remove(three, 0)
    dialog = open_trash(three, qtbot, 1)
    with Library(tmp_path / "stranger.sqlite") as stranger:
        stranger.add_story("Theirs")
    (tmp_path / "stranger.sqlite").replace(three.session.path)
    agree(monkeypatch, agreed=True)
    with capture_exceptions() as raised:
        dialog.empty.click()
    assert [kind for kind, *_ in raised] == [MovedLibraryError]


def test_undoing_a_restore_gives_the_event_back_to_the_trash_with_its_reports(
    three: Controllers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    library, stack = three.session.library, three.window.undo_stack
    library.add_story("Another")
    three.session.refresh()
    before = [story.name for story in library.stories()]
    agree(monkeypatch, agreed=True)
    do(three, Action.REMOVE_STORY).trigger()
    dialog = open_trash(three, qtbot, 3)
    dialog.restored.emit([dialog.model.reports[0].id])
    stack.undo()
    assert len(library.trash()) == 3
    stack.undo()
    assert [story.name for story in library.stories()] == before
    assert len(three.session.entries) == 3
    assert library.trash() == ()


def test_undoing_a_restore_takes_nobody_else_s_work_back(three: Controllers, qtbot: QtBot) -> None:
    number = rows(three)[0].number
    remove(three, 0)
    dialog = open_trash(three, qtbot, 1)
    dialog.restored.emit([number])
    with Library(three.session.path) as colleague:
        colleague.set_field(number, FieldName.TITLE, Field("Theirs", Provenance.BY_HAND))
    three.window.undo_stack.undo()
    assert three.session.library.entry(number).article.title == "Theirs"
    assert three.session.library.trash() == ()
