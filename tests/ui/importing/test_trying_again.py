"""A file on which the program fails: told as its own fault, kept, and tried again."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader.compare.model import Settings
from reader.library.formats import UnreadableFile
from reader.library.importing.refusal import FileReason, ReadingReason, Refusal
from reader.library.importing.set_aside import keep, kept
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.importing.dropping import Incoming
from tests.library.formats import samples
from tests.ui.conftest import Open
from tests.ui.importing.test_import import finish
from tests.ui.listed import rows


@pytest.fixture
def broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A part of the reader of RTF that fails, until it is deleted."""
    part = tmp_path / "parts" / "striprtf.py"
    part.parent.mkdir()
    part.write_text("raise ZeroDivisionError('The words of the article')", encoding="utf-8")
    monkeypatch.syspath_prepend(str(part.parent))
    return part


def drop_report(app: Controllers, qtbot: QtBot, tmp_path: Path) -> str:
    report = tmp_path / "tram.rtf"
    report.write_bytes(samples.rtf())
    app.importing.importer.bring_in(Incoming(paths=(report,)))
    said = finish(app, qtbot)
    report.unlink()
    return said


def test_a_fault_is_told_as_ours_and_its_details_can_be_copied(
    open_window: Open, qtbot: QtBot, tmp_path: Path, broken: Path
) -> None:
    app = open_window()
    assert not app.window.actions_[Action.TRY_AGAIN].isEnabled()
    said = drop_report(app, qtbot, tmp_path)
    assert said == (
        "tram.rtf: Parallax failed on it; the fault is in Parallax, not in the file."
        " Parallax keeps a copy and will try it again after an update."
    )
    QTest.mouseClick(app.importing.panel.copy_button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert "ZeroDivisionError" in copied
    assert "reader.library.formats.office.rtf:" in copied
    assert "words of the article" not in copied
    assert str(tmp_path) not in copied


def test_what_failed_is_read_once_the_program_is_mended(
    open_window: Open, qtbot: QtBot, tmp_path: Path, broken: Path
) -> None:
    app = open_window()
    drop_report(app, qtbot, tmp_path)
    action = app.window.actions_[Action.TRY_AGAIN]
    action.trigger()
    assert "the fault is in Parallax" in finish(app, qtbot)
    broken.unlink()
    app.importing.importer.close()  # as after a new start
    action.trigger()
    assert finish(app, qtbot) == "1 added."
    (row,) = rows(app)
    entry = app.session.entry(row.number)
    assert entry is not None
    assert entry.article.origin.endswith("tram.rtf")
    assert kept(app.session.path) == ()
    assert not action.isEnabled()


def test_a_newer_version_offers_to_try_again(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_window()
    path = app.session.path
    with monkeypatch.context() as before:
        before.setattr("reader.library.importing.set_aside.VERSION", "0.0.1")
        assert keep(path, samples.rtf(), "tram.rtf", "/there/tram.rtf")
    app.close()
    app = open_window()
    assert app.importing.panel.isVisible()
    assert app.importing.panel.text.text().startswith("An earlier version of Parallax failed on 1 file")
    assert "tram.rtf" in app.importing.panel.text.text()
    QTest.mouseClick(app.importing.panel.again_button, Qt.MouseButton.LeftButton)
    assert finish(app, qtbot) == "1 added."
    assert kept(path) == ()


def test_a_file_that_is_at_fault_itself_is_not_kept(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    app = open_window()
    path = app.session.path
    assert keep(path, b"\x89PNG\r\n\x1a\n", "picture", "")
    app.importing.importer.bring_in(Incoming(set_aside=kept(path)))
    assert "it is a picture" in finish(app, qtbot)
    assert kept(path) == ()
    assert not app.importing.panel.copy_button.isVisible()


def test_a_text_that_is_pasted_or_read_anew_fails_as_plainly(
    three: Controllers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    three.importing.panel.tell_failure(
        UnreadableFile("a.rtf", Refusal(ReadingReason.OUR_FAULT, "KeyError\n  reader:1 f"))
    )
    assert three.importing.panel.text.text().startswith("a.rtf: Parallax failed on it")
    QTest.mouseClick(three.importing.panel.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "KeyError\n  reader:1 f"
    three.importing.panel.tell_failure(ValueError("a word of the report"))
    assert "the fault is in Parallax" in three.importing.panel.text.text()
    QTest.mouseClick(three.importing.panel.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().startswith("ValueError\n")
    assert "a word of the report" not in QGuiApplication.clipboard().text()
    three.importing.panel.tell_failure(UnreadableFile("a.rtf", Refusal(FileReason.EMPTY)))
    assert not three.importing.panel.copy_button.isVisible()


def test_a_comparison_that_fails_is_told_without_the_words_of_the_exception(
    three: Controllers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise KeyError("a word of the report")

    monkeypatch.setattr("reader.compare.comparison.compare", fails)
    three.session.use(Settings(threshold=0.9))
    qtbot.waitUntil(lambda: three.session.pair.error is not None)
    told = " ".join(label.text() for label in three.window.blank.findChildren(QLabel))
    assert "The fault is in Parallax, not in the reports." in told
    assert "a word of the report" not in told
    [copy] = [b for b in three.window.blank.findChildren(QPushButton) if b.text() == "Copy details"]
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().startswith("KeyError\n")
    assert "a word of the report" not in QGuiApplication.clipboard().text()
