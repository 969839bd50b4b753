"""Where the next report is saved at first: where the last one was; and under which name."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.report.export import Format
from reader.ui.jobs import Jobs
from reader.ui.printing.dialog import Purpose, ReportDialog
from reader.ui.printing.file_kinds import chosen_file
from reader.ui.printing.printable import PrintedComparisons
from tests.report.examples import comparison
from tests.ui.printing.test_report_dialog import KINDS, filter_of, wait


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


def test_in_a_sandbox_a_file_keeps_the_name_that_the_desktop_lends() -> None:
    word, lent = filter_of(".docx"), "/run/user/1000/doc/5d3a01/St. Mary ferry"
    path, kind = chosen_file(lent, word, KINDS)
    assert (path, kind.form) == (Path(lent), Format.DOCX)
    assert chosen_file(f"{lent}.html", word, KINDS)[1].form is Format.HTML
