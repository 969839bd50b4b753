"""What is done at a start is done once, however often a start is made in one process."""

import gc
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTimer, QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from reader.ui.app.error_handler import LOG_NAME, ErrorHandler, log
from reader.ui.app.starting.furnishing import furnish_application, translate
from reader.ui.garbage import AWAY
from reader.ui.look.fonts import CHROME, READING


def test_work_in_another_program_tidies_memory_once_after_many_starts(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(5):
        furnish_application()
    tidied: list[None] = []
    monkeypatch.setattr(gc, "collect", lambda: tidied.append(None))
    waiting = [timer for timer in qapp.findChildren(QTimer) if timer.interval() == AWAY]
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert ([timer.isActive() for timer in waiting], tidied) == ([True], [])
    waiting[0].timeout.emit()
    assert len(tidied) == 1
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert not waiting[0].isActive()


def test_the_words_of_a_language_are_installed_once_and_the_last_language_is_on_top(
    qapp: QApplication,
) -> None:
    furnish_application()
    before = set(qapp.findChildren(QTranslator))
    german, english = QLocale(QLocale.Language.German), QLocale(QLocale.Language.English)
    try:
        for locale in (german, english, german, german):
            translate(qapp, locale)
        added = set(qapp.findChildren(QTranslator)) - before
        assert len(added) <= 2  # Parallax's and Qt's
        assert qapp.translate("actions", "&Quit").replace("&", "") == "Beenden"
    finally:
        translate(qapp, english)
    assert qapp.translate("actions", "&Quit") == "&Quit"


def test_fonts_are_loaded_once(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    furnish_application()
    loaded: list[str] = []
    monkeypatch.setattr(QFontDatabase, "addApplicationFont", loaded.append)
    furnish_application()
    assert loaded == []
    assert {CHROME, READING} <= set(QFontDatabase.families())


@pytest.fixture
def _hooks() -> Iterator[None]:
    before = sys.excepthook, threading.excepthook
    yield
    sys.excepthook, threading.excepthook = before
    log.propagate = True
    for handler in tuple(log.handlers):
        log.removeHandler(handler)
        handler.close()


@pytest.mark.usefixtures("_hooks")
def test_a_mishap_is_logged_once_after_many_starts(tmp_path: Path, qapp: QApplication) -> None:
    for _ in range(3):
        ErrorHandler(tmp_path)
    log.error("the lamp went out")
    assert (tmp_path / LOG_NAME).read_text("utf-8").count("the lamp went out") == 1
