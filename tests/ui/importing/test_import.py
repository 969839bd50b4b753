from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.compare.side import Side
from reader.text.model import Field, FieldName, Provenance
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.reports.details_dialog import DetailsDialog
from tests.library.formats.layouts import FERRY, Words, older_text
from tests.ui.answering import answering, press
from tests.ui.conftest import COAST, HARBOUR, INLAND, Open
from tests.ui.dropping import is_taken
from tests.ui.listed import rows


def drop(app: Controllers, mime: QMimeData) -> None:
    """Drop something in the middle of the window, as from another program."""
    assert is_taken(mime, app.window.frame, (500, 300))


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two reports and a file that is none, with a page's companion folder beside them."""
    held = tmp_path / "reports"
    held.mkdir()
    (held / "harbour.txt").write_text(f"Silo burns\n\n{HARBOUR}", encoding="utf-8")
    (held / "coast.txt").write_text(f"Fire in Lund\n\n{COAST}", encoding="utf-8")
    (held / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
    (held / "page_files").mkdir()
    (held / "page_files" / "advert.html").write_text("<p>Buy soap.</p>", encoding="utf-8")
    return held


def finish(app: Controllers, qtbot: QtBot) -> str:
    """Wait for the end of the import, and give what the panel says of it."""
    with qtbot.waitSignal(app.importing.importer.finished, timeout=60000):
        pass
    assert app.importing.panel.isVisible()
    return app.importing.panel.text.text()


def test_a_folder_dropped_with_one_bad_file_brings_the_rest_in(
    open_window: Open, qtbot: QtBot, folder: Path
) -> None:
    app = open_window()
    drop(app, files(folder))
    said = finish(app, qtbot)
    assert said == "2 added, 1 could not be read."
    assert len(rows(app)) == 2
    QTest.mouseClick(app.importing.panel.details_button, Qt.MouseButton.LeftButton)
    assert app.importing.panel.details.isVisible()
    first = app.importing.panel.details.topLevelItem(0)
    assert first is not None
    assert first.text(0) == "picture.txt"
    assert first.text(1)
    assert app.importing.panel.retry_button.isVisible()


def test_a_whole_drop_is_undone_and_redone(open_window: Open, qtbot: QtBot, folder: Path) -> None:
    app = open_window()
    drop(app, files(folder / "harbour.txt", folder / "coast.txt"))
    finish(app, qtbot)
    asked = answering(press("Remove"))
    QTest.mouseClick(app.importing.panel.undo_button, Qt.MouseButton.LeftButton)
    assert asked
    assert rows(app) == []
    assert not app.importing.panel.isVisible()
    app.window.undo_stack.redo()
    assert len(rows(app)) == 2


def test_the_same_file_twice_is_kept_once(open_window: Open, qtbot: QtBot, folder: Path) -> None:
    app = open_window()
    drop(app, files(folder / "harbour.txt"))
    finish(app, qtbot)
    drop(app, files(folder / "harbour.txt"))
    assert finish(app, qtbot) == "1 already there."
    assert not app.importing.panel.undo_button.isVisible()
    assert len(rows(app)) == 1


def test_a_copied_text_is_pasted_as_a_report(three: Controllers, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(f"{INLAND} More is to come from the markets.")
    three.window.actions_[Action.PASTE].trigger()
    assert finish(three, qtbot) == "1 added."
    assert len(rows(three)) == 4


def test_a_paste_is_called_by_its_first_line_opened_and_offers_its_details(
    three: Controllers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    QGuiApplication.clipboard().setText(f"Grain is dear\n\n{INLAND} More is to come from the markets.")
    three.window.actions_[Action.PASTE].trigger()
    finish(three, qtbot)
    last = rows(three)[-1]
    assert (last.name, last.letter) == ("Grain is dear", "B")
    qtbot.waitUntil(lambda: three.session.is_compared, timeout=20000)
    monkeypatch.setattr(DetailsDialog, "exec", lambda _: True)
    monkeypatch.setattr(
        DetailsDialog, "changed", lambda _: {FieldName.SOURCE: Field("Inland News", Provenance.BY_HAND)}
    )
    QTest.mouseClick(three.importing.panel.fields_button, Qt.MouseButton.LeftButton)
    assert rows(three)[-1].name == "Inland News"


def test_files_named_after_one_pattern_are_not_one_outlets(
    open_window: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    for number, text in enumerate((HARBOUR, COAST, INLAND)):
        (tmp_path / f"Lund_{number}.txt").write_text(text, encoding="utf-8")
    app = open_window()
    drop(app, files(*(tmp_path / f"Lund_{number}.txt" for number in range(3))))
    finish(app, qtbot)
    assert [row.name[:14] for row in rows(app)] == ["The grain silo", "The grain silo", "Grain prices r"]


def test_the_bar_stays_while_it_is_used_and_goes_when_it_is_no_longer_true(
    open_window: Open, qtbot: QtBot, folder: Path
) -> None:
    app = open_window()
    drop(app, files(folder / "harbour.txt", folder / "coast.txt"))
    finish(app, qtbot)
    under = Qt.WidgetAttribute.WA_UnderMouse
    app.importing.panel.setAttribute(under)
    app.importing.panel._leave()
    assert app.importing.panel.isVisible()
    app.importing.panel.setAttribute(under, on=False)
    app.importing.panel.close_button.setFocus()
    app.importing.panel._leave()
    assert app.importing.panel.isVisible()
    app.window.sources.list.setFocus()
    app.importing.panel._leave()
    assert not app.importing.panel.isVisible()
    drop(app, files(folder / "picture.txt"))
    finish(app, qtbot)
    drop(app, files(folder))
    finish(app, qtbot)
    assert app.importing.panel.retry_button.isVisible()


def test_an_import_that_was_undone_is_told_no_more(open_window: Open, qtbot: QtBot, folder: Path) -> None:
    app = open_window()
    drop(app, files(folder / "harbour.txt", folder / "picture.txt"))
    assert finish(app, qtbot) == "1 added, 1 could not be read."
    app.window.undo_stack.undo()
    assert app.importing.panel.text.text().startswith("picture.txt")
    app.importing.panel.hide()
    app.window.undo_stack.redo()
    drop(app, files(folder / "coast.txt"))
    finish(app, qtbot)
    app.window.undo_stack.undo()
    assert not app.importing.panel.isVisible()


def test_a_file_of_several_reports_is_split_as_ticked(
    open_window: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    mails = tmp_path / "both.mbox"
    head = (
        "From a@b Mon Jan  1 00:00:00 2024\nFrom: Desk <desk@news.example>\nTo: All <all@news.example>\n"
        "Subject: {}\nDate: Tue, 4 Mar 2025 10:00:00 +0000\n\n{}\n\n"
    )
    mails.write_text(head.format("Harbour", HARBOUR) + head.format("Coast", COAST), encoding="utf-8")
    app = open_window()
    drop(app, files(mails))
    assert finish(app, qtbot) == "both.mbox contains 2 reports. Add the ticked ones?"
    assert rows(app) == []
    top = app.importing.panel.details.topLevelItem(0)
    assert top is not None
    first = top.child(0)
    assert first is not None
    assert first.text(0) == "Harbour"
    first.setCheckState(0, Qt.CheckState.Unchecked)
    with qtbot.waitSignal(app.importing.importer.finished, timeout=20000):
        QTest.mouseClick(app.importing.panel.split_button, Qt.MouseButton.LeftButton)
    assert app.importing.panel.text.text() == "1 added."
    assert [row.title for row in rows(app)] == ["Coast"]


def test_a_dropped_link_waits_for_its_text(three: Controllers, qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://news.example/lund/silo")])
    drop(three, mime)
    finish(three, qtbot)
    last = rows(three)[-1]
    assert last.details[0] == "text missing"
    three.window.sources.chosen.emit(Side.RIGHT, last.number)
    assert three.window.stack.currentWidget() is three.window.blank
    QGuiApplication.clipboard().setText(f"{COAST} The port stays closed.")
    three.window.actions_[Action.PASTE_TEXT].trigger()
    qtbot.waitUntil(lambda: rows(three)[-1].details[0] != "text missing", timeout=20000)
    assert len(rows(three)) == 4
    assert three.session.right == rows(three)[-1].number
    three.window.undo_stack.undo()
    assert rows(three)[-1].details[0] == "text missing"


def test_a_record_of_a_database_without_text_can_be_filled_but_not_fetched(
    three: Controllers, qtbot: QtBot, tmp_path: Path
) -> None:
    record = replace(FERRY, body=())
    (tmp_path / "nexis.TXT").write_text(older_text((record,), Words()), encoding="utf-8")
    drop(three, files(tmp_path / "nexis.TXT"))
    finish(three, qtbot)
    last = rows(three)[-1]
    assert last.details[0] == "text missing"
    three.window.sources.chosen.emit(Side.RIGHT, last.number)
    shown = {label.text() for label in three.window.blank.findChildren(QLabel)}
    assert "The text of this report is missing" in shown
    assert not three.window.actions_[Action.FETCH].isEnabled()
    QGuiApplication.clipboard().setText(f"{COAST} The port stays closed.")
    three.window.actions_[Action.PASTE_TEXT].trigger()
    qtbot.waitUntil(lambda: rows(three)[-1].details[0] != "text missing", timeout=20000)
    entry = three.session.entry(rows(three)[-1].number)
    assert entry is not None
    assert (entry.article.title, entry.article.source) == (record.title, record.source)


def test_an_import_can_be_stopped(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    many = tmp_path / "many"
    many.mkdir()
    for number in range(200):
        # long ones, so that on a machine under load the import is not over before anybody stops it
        (many / f"{number}.txt").write_text(f"Report {number}.\n\n{HARBOUR * 200}", encoding="utf-8")
    app = open_window()
    drop(app, files(many))
    qtbot.waitUntil(
        lambda: app.importing.panel.bar.maximum() == 200 and app.importing.panel.bar.value() > 2,
        timeout=60000,
    )
    QTest.mouseClick(app.importing.panel.cancel_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: app.importing.panel.text.text().startswith("Stopped."), timeout=60000)
    assert 2 <= len(rows(app)) < 200
    app.window.undo_stack.undo()
    assert rows(app) == []


def test_reports_of_the_command_line_are_read_beside_each_other(
    three: Controllers, qtbot: QtBot, folder: Path
) -> None:
    three.importing.open_reports([str(folder / "coast.txt"), str(folder / "harbour.txt")])
    finish(three, qtbot)
    left, right = three.session.entry(three.session.left), three.session.entry(three.session.right)
    assert left is not None
    assert right is not None
    assert (Path(left.article.origin).name, Path(right.article.origin).name) == ("coast.txt", "harbour.txt")


def test_the_sample_story_opens(open_window: Open, qtbot: QtBot) -> None:
    app = open_window()
    app.window.actions_[Action.SAMPLE].trigger()
    assert finish(app, qtbot) == "5 added."
    heading = app.window.sources.story.text()
    assert "SAMPLE EVENT" in heading
    assert " · 5 REPORT" in heading
    qtbot.waitUntil(lambda: app.comparison.view.comparison is not None, timeout=60000)


def test_a_newer_version_of_a_report_is_called_that(open_window: Open, qtbot: QtBot, folder: Path) -> None:
    app = open_window()
    drop(app, files(folder / "harbour.txt"))
    finish(app, qtbot)
    later = f"Silo burns\n\n{HARBOUR}\n\nThe fire was out by noon."
    (folder / "harbour.txt").write_text(later, encoding="utf-8")
    drop(app, files(folder / "harbour.txt"))
    told = finish(app, qtbot)
    assert told.startswith("The grain silo in the harbour of Lund")
    assert told.endswith("…: a newer version of a report you have; both are kept.")
    assert [row.details[0].rpartition(" · ")[2] for row in rows(app)] == [
        "earlier version",
        "latest version",
    ]
    app.window.undo_stack.undo()
    assert len(rows(app)) == 1
    (folder / "harbour.txt").write_text(f"{later}\n\nNobody came back.", encoding="utf-8")
    drop(app, files(folder))
    assert finish(app, qtbot) == "1 added, 1 updated, 1 could not be read."
