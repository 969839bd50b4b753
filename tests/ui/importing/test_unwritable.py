import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.compare.side import Side
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
    three: Controllers, qtbot: QtBot, tmp_path: Path
) -> None:
    report = tmp_path / "new.txt"
    report.write_text(f"Another view of it\n\n{HARBOUR} And that was all.", encoding="utf-8")
    # A trigger that refuses is the nearest to a full disk that a test can have.
    three.session.library._db.execute(
        "CREATE TRIGGER full BEFORE INSERT ON article BEGIN SELECT RAISE(ABORT, 'disk is full'); END"
    )
    drop(three, files(report))
    assert "library could not be written: disk is full" in finish(three, qtbot)
    assert len(rows(three)) == 3
