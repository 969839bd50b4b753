"""Another file was written into the open library: all that is left is saved, and it is said what."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.library.store import Library
from reader.ui.app.controllers import Controllers
from reader.ui.library.tending import tend
from tests.ui.conftest import COAST, loaded
from tests.ui.importing.test_import import drop, files, finish
from tests.ui.library.test_library_controller import press
from tests.ui.listed import rows


def test_nothing_on_the_screen_is_lost_when_an_older_copy_is_written_over_the_open_library(
    three: Controllers, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, saved = three.session.path, tmp_path / "saved.sqlite"
    three.session.library.settle()
    older = path.read_bytes()
    report = tmp_path / "new.txt"
    report.write_text(f"Another view of it\n\n{COAST} And that was all.", encoding="utf-8")
    drop(three, files(report))
    finish(three, qtbot)
    path.write_bytes(older)
    three.window.activated.emit()
    assert "All other events would be as in the older copy" in three.library.sentence
    assert "what was done in them since then is lost" in three.library.sentence
    assert [len(rows(three)), len(three.session.library.entries())] != [3, 3]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))
    press(three, "Save Library As")
    assert "All else is as it was in the older copy" in three.library.sentence
    assert len(rows(three)) == 4
    assert path.read_bytes() == older
    with Library(saved) as library:
        assert any(entry.article.text.endswith("And that was all.") for entry in library.entries())


@pytest.mark.parametrize("backups", [0, 1])
def test_what_was_saved_of_a_library_into_which_a_foreign_file_was_written_is_all_there_is_and_is_said(
    three: Controllers,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    backups: int,
) -> None:
    path, saved = three.session.path, tmp_path / "saved.sqlite"
    other = three.session.library.add_story("Another event")
    three.session.library.add(loaded(f"{COAST} Elsewhere, too.", "Far Times"), other)
    if backups:
        tend(path)
    report = tmp_path / "new.txt"
    report.write_text(f"Another view of it\n\n{COAST} And that was all.", encoding="utf-8")
    drop(three, files(report))
    finish(three, qtbot)
    path.write_bytes(b"no library at all\n" * 2_000)
    three.window.activated.emit()
    assert ("All other events would be as in the backup of" in three.library.sentence) is bool(backups)
    assert ("Nothing else of the library can be read" in three.library.sentence) is not bool(backups)
    three.library.tend()  # which makes no backup of that
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))
    press(three, "Save Library As")
    assert "saved.sqlite holds the event “First event” as it was on the screen" in three.library.sentence
    assert ("in the backup of" in three.library.sentence) is bool(backups)
    assert ("Nothing else of the library could be read" in three.library.sentence) is not bool(backups)
    with Library(saved) as library:
        texts = [entry.article.text for story in library.stories() for entry in library.entries(story.id)]
    assert len(texts) == 4 + backups
    assert any(text.endswith("And that was all.") for text in texts)
    assert any(text.endswith("Elsewhere, too.") for text in texts) is bool(backups)
