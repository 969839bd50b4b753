"""Where the next report is saved at first: where the last one was."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.ui.jobs import Jobs
from reader.ui.printing.dialog import Purpose, ReportDialog
from reader.ui.printing.printable import PrintedComparisons
from tests.report.examples import comparison
from tests.ui.printing.test_report_dialog import filter_of, wait


def test_the_folder_of_the_last_export_is_proposed_and_documents_once_it_is_gone(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs, proposed = Jobs(), list[Path]()
    dialog = ReportDialog(PrintedComparisons([comparison()]), jobs, Purpose.EXPORT)
    qtbot.addWidget(dialog)
    wait(dialog)

    def choose(_parent: object, _title: str, path: str, *_: object, **__: object) -> tuple[str, str]:
        proposed.append(Path(path))
        return str(tmp_path / "one" / "Tram.txt"), filter_of(".txt")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    (tmp_path / "one").mkdir()
    for _ in range(2):
        dialog.export_button.click()
        wait(dialog)
        (tmp_path / "one" / "Tram.txt").unlink()
    (tmp_path / "one").rmdir()
    dialog.export_button.click()
    wait(dialog)
    assert proposed[1].parent == tmp_path / "one"
    assert proposed[0].parent == proposed[2].parent != tmp_path / "one"
    dialog.done(0)
    jobs.close()
