from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from reader import VERSION
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.help.problem import LibrarySize, last_faults, problem_report
from reader.ui.help.problem_dialog import ProblemDialog
from reader.ui.settings.file import open_store
from reader.ui.settings.table import EXPORT_FOLDER, INSPECTOR_WIDTH, Preferences

LOG = """2026-03-04 10:00:00,123 Harbour Times / Coast Post
2026-03-04 10:01:02,456 unexpected
Traceback (most recent call last):
  File "/home/mara/parallax/reader/ui/jobs.py", line 12, in _receive
    self._done(value)
  File "/home/mara/env/lib/site-packages/lxml/html.py", line 7, in parse
    mara_quist = secret
reader.library.store.UnusableError: 'The silo of Mara Quist burned'
Children: were taken home
"""


def test_a_fault_is_told_by_time_kind_and_place_and_without_any_word_or_name(tmp_path: Path) -> None:
    log = tmp_path / "parallax.log"
    log.write_text(LOG, "utf-8")
    assert last_faults(log) == [
        "Fault at 2026-03-04 10:01:02",
        "  reader/ui/jobs.py:12 _receive",
        "  lxml/html.py:7 parse",
        "  reader.library.store.UnusableError",
    ]


@pytest.mark.parametrize("name", ["", "no such file"])
def test_without_a_log_there_is_a_report_all_the_same(name: str, tmp_path: Path, qtbot: QtBot) -> None:
    preferences = Preferences(open_store(tmp_path / "settings.ini"))
    told = problem_report(preferences, LibrarySize(1, 3, 2_500_000), tmp_path / name if name else None)
    assert "No faults in the log." in told
    assert "3 reports in 1 events, 2.5 MB" in told
    assert VERSION in told


def test_settings_are_told_but_not_the_folders_of_a_person(tmp_path: Path, qtbot: QtBot) -> None:
    preferences = Preferences(open_store(tmp_path / "settings.ini"))
    preferences.change(EXPORT_FOLDER, "/home/mara/secret")
    preferences.change(INSPECTOR_WIDTH, 300)
    told = problem_report(preferences, LibrarySize(0, 0, 0), None)
    assert "mara" not in told
    assert f"{INSPECTOR_WIDTH.name}: 300" in told


def test_the_report_of_a_window_holds_no_word_of_what_is_read_in_it(
    three: Controllers, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[ProblemDialog] = []

    def note(dialog: ProblemDialog) -> None:
        shown.append(dialog)

    monkeypatch.setattr(ProblemDialog, "exec", note)
    three.window.actions_[Action.PROBLEM].trigger()
    [dialog] = shown
    dialog.copy.click()
    told = QGuiApplication.clipboard().text()
    assert told == dialog.text.toPlainText()
    assert "3 reports in 1 events" in told
    for word in ("Harbour", "Coast", "silo", "Lund", "First event", "library.sqlite"):
        assert word not in told
