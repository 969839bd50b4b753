"""Reports go out as references for a reference manager, all of an event or those selected."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.reports import citing


def export(app: Controllers, monkeypatch: pytest.MonkeyPatch, chosen: Path, kind: str) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), kind))
    app.window.actions_[Action.EXPORT_SOURCES].trigger()


@pytest.mark.parametrize(
    ("chosen", "made", "begin"),
    [
        (("out", "RIS (*.ris)"), "out.ris", "TY  - NEWS"),
        (("out", "BibTeX (*.bib)"), "out.bib", "@article{"),
        (("out", "CSL-JSON (*.json)"), "out.json", "["),
        (("out.bib", "RIS (*.ris)"), "out.bib", "@article{"),
    ],
)
def test_the_kind_is_that_of_the_name_else_the_one_that_was_chosen(
    three: Controllers,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    chosen: tuple[str, str],
    made: str,
    begin: str,
) -> None:
    name, kind = chosen
    export(three, monkeypatch, tmp_path / name, kind)
    assert (tmp_path / made).read_text("utf-8").startswith(begin)


def test_selected_reports_are_written_alone(
    three: Controllers, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "all.json"
    export(three, monkeypatch, path, "")
    assert len(json.loads(path.read_text("utf-8"))) == 3
    reports = three.window.sources.list
    reports.setFocus()
    reports.selectAll()
    reports.selectionModel().select(
        reports.model().index(0, 0), reports.selectionModel().SelectionFlag.Deselect
    )
    export(three, monkeypatch, path, "")
    assert len(json.loads(path.read_text("utf-8"))) == 2


def test_a_place_that_cannot_be_written_is_told(
    three: Controllers, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    told: list[str] = []
    monkeypatch.setattr(citing, "warn", lambda _, __, text: told.append(text))
    export(three, monkeypatch, tmp_path / "nowhere" / "x.ris", "")
    assert "could not be written" in told[0]
