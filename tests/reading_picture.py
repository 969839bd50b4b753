"""Draws the picture of "How to read a comparison": python -m tests.reading_picture LANGUAGE FILE."""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.app.main_window import Window
from reader.ui.app.starting.frame import Frame
from reader.ui.app.starting.furnishing import furnish_application
from reader.ui.jobs import Jobs
from reader.ui.settings.file import open_store
from reader.ui.settings.table import Preferences

SIZE = (1280, 720)
HANG = 60.0  # seconds after which something is wrong
STILL = 0.8  # seconds after which nothing moves any more


def draw(code: str, file: Path) -> None:
    """The window on the sample story, at a fact that differs, without list and inspector."""
    QLocale.setDefault(QLocale(code))
    application = QApplication([])
    furnish_application()
    with tempfile.TemporaryDirectory() as folder:
        frame = Frame(open_store(Path(folder, "settings.ini")))
        window = Window(frame, Preferences(frame.store))
        app = Controllers(window, Path(folder, "library.sqlite"), Jobs(parent=window))
        window.actions_[Action.THEME_LIGHT].trigger()
        frame.resize(*SIZE)
        frame.show()
        app.stories.open_sample()
        let_run(HANG, lambda: app.comparison.view.comparison is not None)
        app.importing.panel.hide()
        window.actions_[Action.INSPECTOR].setChecked(False)
        window.actions_[Action.SIDEBAR].setChecked(False)
        window.actions_[Action.NEXT_FACT].trigger()
        let_run(STILL)
        frame.grab().save(str(file))
        frame.close()
    application.processEvents()


def let_run(seconds: float, is_done: Callable[[], bool] = bool) -> None:
    """Let the window and its threads work until that is so, or for so long."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and not is_done():
        QApplication.processEvents()
        time.sleep(0.01)


if __name__ == "__main__":
    draw(sys.argv[1], Path(sys.argv[2]))
