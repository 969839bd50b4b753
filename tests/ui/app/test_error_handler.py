import errno
import io
import logging
import os
import sqlite3
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.text.harmless import harmless
from reader.ui.app.error_handler import LOG_NAME, LOG_SIZE, ErrorHandler


@pytest.fixture
def told(tmp_path: Path, qtbot: QtBot) -> Iterator[list[str]]:
    """What a person is told; afterwards all is as before."""
    before = sys.excepthook, threading.excepthook
    errors = ErrorHandler(tmp_path / "data")
    heard: list[str] = []
    errors.told.connect(heard.append)
    yield heard
    sys.excepthook, threading.excepthook = before
    for handler in tuple(logging.getLogger("parallax").handlers):
        logging.getLogger("parallax").removeHandler(handler)
        handler.close()


def happen(error: Exception) -> None:
    sys.excepthook(type(error), error, None)


def test_a_mishap_is_one_calm_sentence_and_a_line_in_the_log(
    told: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    happen(ValueError("the sky fell"))
    assert len(told) == 1
    assert told[0].startswith("Something went wrong. Your reports are still in the library.")
    assert "Traceback" not in told[0]
    assert capsys.readouterr().err == "parallax: ValueError: the sky fell\n"
    assert "ValueError: the sky fell" in (tmp_path / "data" / LOG_NAME).read_text("utf-8")


def test_a_full_disk_is_told_as_what_it_is(told: list[str]) -> None:
    happen(sqlite3.OperationalError("database or disk is full"))
    assert "database or disk is full" in told[0]
    assert "was not saved" in told[0]


class FullDisk(io.TextIOWrapper):
    def write(self, _: str, /) -> int:
        raise OSError(errno.ENOSPC, "no space left on device")


def test_a_log_that_cannot_be_written_is_no_second_mishap(
    told: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    [log] = [one for one in logging.getLogger("parallax").handlers if isinstance(one, logging.FileHandler)]
    monkeypatch.setattr(log, "stream", FullDisk(io.BytesIO()))
    happen(ValueError("the sky fell"))
    assert len(told) == 1
    assert capsys.readouterr().err == "parallax: ValueError: the sky fell\n"


def test_a_mishap_in_another_thread_is_told_too(told: list[str], qtbot: QtBot) -> None:
    thread = threading.Thread(target=lambda: happen(KeyError("lost")))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(told) == 1)


def test_without_a_place_for_the_log_the_sentence_comes_all_the_same(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "data").write_text("a file where the folder should be", encoding="utf-8")
    before = sys.excepthook, threading.excepthook
    errors = ErrorHandler(tmp_path / "data")
    try:
        with qtbot.waitSignal(errors.told) as told:
            happen(ValueError("the sky fell"))
    finally:
        sys.excepthook, threading.excepthook = before
    assert told.args == ["Something went wrong. Your reports are still in the library. Please try again."]


def test_what_went_wrong_drives_neither_the_terminal_nor_the_log(
    told: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    happen(sqlite3.OperationalError("\x1b[2J\x9bm <b>no</b> \u202egnp\u2028forged"))
    kept = (tmp_path / "data" / LOG_NAME).read_text("utf-8")
    for words in (told[0], capsys.readouterr().err, kept):
        assert "<b>no</b>" in words
        assert harmless(words) == words


def test_a_log_that_cannot_be_renamed_goes_on_in_the_same_file(
    told: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(*_: object) -> None:
        raise PermissionError(errno.EACCES, "another window holds it")

    log = tmp_path / "data" / LOG_NAME
    log.write_bytes(b"x" * LOG_SIZE)
    monkeypatch.setattr(os, "rename", held)
    happen(ValueError("the sky fell"))
    happen(ValueError("and the roof"))
    assert "the sky fell" in log.read_text(encoding="utf-8")
    assert "and the roof" in log.read_text(encoding="utf-8")
