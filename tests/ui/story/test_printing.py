"""Who says what goes to paper and into files by the same dialog as a comparison."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from reader.report.tables.story import STORY_TABLES
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.centre.views import SIDE_BY_SIDE
from reader.ui.printing.dialog import ReportDialog
from reader.ui.printing.file_kinds import file_kinds
from tests.ui.story.event import HANG, add, grid


@pytest.fixture
def opened(told: Controllers) -> Iterator[list[ReportDialog]]:
    """The dialogs that are open; closed at the end."""
    dialogs: list[ReportDialog] = []
    yield dialogs
    for dialog in dialogs:
        dialog.done(0)


def the_dialog(app: Controllers, do: Action, qtbot: QtBot, opened: list[ReportDialog]) -> ReportDialog:
    app.window.actions_[do].trigger()
    dialog = next(d for d in app.window.frame.findChildren(ReportDialog) if d not in opened)
    opened.append(dialog)
    qtbot.waitUntil(lambda: dialog.laid is not None and not dialog.line.is_busy, timeout=HANG)
    return dialog


def test_the_preview_shows_who_says_what(told: Controllers, qtbot: QtBot, opened: list[ReportDialog]) -> None:
    dialog = the_dialog(told, Action.PREVIEW, qtbot, opened)
    assert dialog.laid is not None
    anchors = {getattr(block, "anchor", "") for block in dialog.laid.document.blocks}
    assert {"statements", "alone"} <= anchors
    assert dialog.preview.page_count == dialog.laid.count


def test_it_is_written_to_a_file(
    told: Controllers, qtbot: QtBot, tmp_path: Path, opened: list[ReportDialog]
) -> None:
    dialog = the_dialog(told, Action.EXPORT, qtbot, opened)
    for kind in file_kinds(STORY_TABLES):
        path = tmp_path / f"{kind.table or 'event'}{kind.suffix}"
        dialog.save_to(path, kind)
        qtbot.waitUntil(lambda: not dialog.line.is_busy, timeout=HANG)
    assert "at least 24" in (tmp_path / "event.txt").read_text("utf-8")
    assert "At least 24" in (tmp_path / "wide.csv").read_text("utf-8-sig")
    assert (tmp_path / "event.xlsx").read_bytes().startswith(b"PK")


def test_what_is_about_two_reports_cannot_be_chosen(
    told: Controllers, qtbot: QtBot, opened: list[ReportDialog]
) -> None:
    dialog = the_dialog(told, Action.PRINT, qtbot, opened)
    boxes = {box.text() for box in dialog.form.findChildren(QCheckBox)}
    assert "H&ide outlets and bylines" in boxes
    assert "&Worksheet for a class" not in boxes


def test_pairs_that_are_ticked_stand_behind_it(
    told: Controllers, qtbot: QtBot, opened: list[ReportDialog]
) -> None:
    dialog = the_dialog(told, Action.PREVIEW, qtbot, opened)
    assert dialog.laid is not None
    before, pairs = len(dialog.laid.document.blocks), dialog.form.pairs.list
    assert [pairs.item(n).checkState() for n in range(pairs.count())] == [Qt.CheckState.Unchecked] * 3
    pairs.item(0).setCheckState(Qt.CheckState.Checked)
    qtbot.waitUntil(
        lambda: dialog.laid is not None and len(dialog.laid.document.blocks) > before, timeout=HANG
    )


def test_beside_each_other_the_two_are_printed(
    told: Controllers, qtbot: QtBot, opened: list[ReportDialog]
) -> None:
    told.window.actions_[SIDE_BY_SIDE.key].trigger()
    dialog = the_dialog(told, Action.PREVIEW, qtbot, opened)
    assert dialog.laid is not None
    anchors = {getattr(block, "anchor", "") for block in dialog.laid.document.blocks}
    assert "statements" not in anchors


def test_nothing_is_printed_while_the_reports_are_compared(told: Controllers, qtbot: QtBot) -> None:
    action = told.window.actions_[Action.PRINT]
    assert action.isEnabled()
    add(told, {"Late Edition": "At least 39 people died when a quake shook Alva on Monday."})
    assert not action.isEnabled()
    qtbot.waitUntil(lambda: grid(told).rows.columnCount() == 4, timeout=HANG)
    assert action.isEnabled()


def test_of_more_than_ten_reports_any_two_can_be_chosen_to_be_printed_in_full(
    told: Controllers, qtbot: QtBot, opened: list[ReportDialog]
) -> None:
    add(told, {f"Paper {n}": f"At least {n} goats were found in the hills of Alva." for n in range(30, 38)})
    qtbot.waitUntil(lambda: not told.who_says_what.is_collating, timeout=HANG)
    dialog = the_dialog(told, Action.PREVIEW, qtbot, opened)
    assert dialog.form.pairs.list.count() == 11 * 10 / 2
    assert dialog.form.pairs.isVisibleTo(dialog)
