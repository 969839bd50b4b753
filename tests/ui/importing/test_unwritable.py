import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.compare.side import Side
from reader.library.disk import open_file
from reader.library.schema import Opened, connect
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.app.error_handler import ErrorHandler
from tests.ui.conftest import HARBOUR, wait_for
from tests.ui.importing.test_import import drop, files, finish
from tests.ui.listed import rows


@pytest.fixture
def told(three: Controllers) -> Iterator[list[str]]:
    """What is told of errors in a window whose library cannot be written any more."""
    before = sys.excepthook, threading.excepthook
    errors = ErrorHandler(None)
    heard: list[str] = []
    errors.told.connect(heard.append)
    three.session.library._db.execute("PRAGMA query_only = ON")
    yield heard
    sys.excepthook, threading.excepthook = before
    logging.getLogger("parallax").propagate = True


def test_a_change_that_cannot_be_written_is_told_calmly(three: Controllers, told: list[str]) -> None:
    three.window.sources.point_at(rows(three)[2].number)
    three.window.actions_[Action.REMOVE].trigger()
    assert len(told) == 1
    assert "the last change was not saved" in told[0]
    assert len(rows(three)) == 3


def test_reading_goes_on_in_a_library_that_cannot_be_written(
    three: Controllers, told: list[str], qtbot: QtBot
) -> None:
    three.window.sources.chosen.emit(Side.RIGHT, rows(three)[2].number)
    wait_for(three, qtbot, "Harbour Times", "Inland News")
    three.window.frame.close()
    assert told == []


def test_an_import_into_a_library_that_is_full_says_so(
    three: Controllers, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite's own limit on pages is the nearest to a full disk that a test can have."""

    def connected(path: Path, patience: float) -> Opened:
        opened = connect(path, patience)
        [[pages]] = opened.db.execute("PRAGMA page_count")
        opened.db.execute(f"PRAGMA max_page_count = {pages}")
        return opened

    report = tmp_path / "new.txt"
    report.write_text(f"Another view of it\n\n{HARBOUR} And that was all.\n" * 99, encoding="utf-8")
    monkeypatch.setattr(open_file, "connect", connected)
    drop(three, files(report))
    assert "library could not be written: database or disk is full" in finish(three, qtbot)
    assert len(rows(three)) == 3


def test_an_import_into_a_library_that_another_program_changed_says_so(
    three: Controllers, qtbot: QtBot, tmp_path: Path
) -> None:
    report = tmp_path / "new.txt"
    report.write_text(f"Another view of it\n\n{HARBOUR} And that was all.", encoding="utf-8")
    three.session.library._db.execute(
        "CREATE TRIGGER strange BEFORE INSERT ON article BEGIN DELETE FROM article; END"
    )
    drop(three, files(report))
    assert "the library cannot be used as it is" in finish(three, qtbot)
    assert len(rows(three)) == 3
