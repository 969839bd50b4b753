"""Draws the picture of "How to read a comparison": python -m tests.reading_picture LANGUAGE FILE."""

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.ui.action_table import Do
from reader.ui.desk import Desk
from reader.ui.frame import Frame, open_store
from reader.ui.jobs import Jobs
from reader.ui.opening import furnish_application
from reader.ui.settings import Preferences
from reader.ui.window import Window

SIZE = (1280, 720)
HANG = 60_000  # milliseconds after which something is wrong
STILL = 800  # milliseconds after which nothing moves any more


def draw(code: str, file: Path) -> None:
    """The window on the sample story, at a fact that differs, without list and inspector."""
    QLocale.setDefault(QLocale(code))
    application = QApplication([])
    furnish_application()
    with tempfile.TemporaryDirectory() as folder:
        frame = Frame(open_store(Path(folder, "settings.ini")))
        window = Window(frame, Preferences(frame.store))
        desk = Desk(window, Path(folder, "library.sqlite"), Jobs(parent=window))
        window.actions_[Do.THEME_LIGHT].trigger()
        frame.resize(*SIZE)
        frame.show()
        desk.stories.open_sample()
        for _ in range(HANG // STILL):
            QTest.qWait(STILL)
            if desk.view.comparison is not None:
                break
        desk.panel.hide()
        window.actions_[Do.INSPECTOR].setChecked(False)
        window.actions_[Do.SIDEBAR].setChecked(False)
        window.actions_[Do.NEXT_FACT].trigger()
        QTest.qWait(STILL)
        frame.grab().save(str(file))
        frame.close()
    application.processEvents()


if __name__ == "__main__":
    draw(sys.argv[1], Path(sys.argv[2]))
