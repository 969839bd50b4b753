from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library.formats import Loaded
from reader.text.model import Article, Field, FieldName, Provenance
from reader.ui.app.controllers import Controllers
from reader.ui.app.main_window import Window
from reader.ui.app.starting.frame import Frame
from reader.ui.app.starting.furnishing import furnish_application
from reader.ui.jobs import Jobs
from reader.ui.settings.file import open_store
from reader.ui.settings.table import Preferences

HARBOUR = """The grain silo in the harbour of Lund burned down on Tuesday night, and 12 people were hurt.

The fire chief, Mara Quist, said that the dust in the silo had caught fire from a spark.

Children from the school next door were taken home in buses before midnight."""

COAST = """The grain silo in the harbour of Lund burned down on Tuesday night, and 14 people were hurt.

A baker brought bread to the firemen.

The fire chief, Mara Quist, told us that dust in the silo had caught fire from a single spark."""

INLAND = """Grain prices rose in the inland markets on Wednesday, traders said.

The grain silo in the harbour of Lund burned down on Tuesday night."""


def loaded(text: str, source: str, title: str = "", date: str = "2025-03-04") -> Loaded:
    values = {FieldName.SOURCE: source, FieldName.TITLE: title, FieldName.DATE: date}
    fields = {name: Field(value, Provenance.HEADING) for name, value in values.items() if value}
    return Loaded(Article(text, fields, f"{source}.txt"), text.encode(), "text")


Open = Callable[[], Controllers]


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    """Opens the window on a library of its own; opening it again is starting the program again."""
    furnish_application()
    opened_windows: list[Controllers] = []

    def opened() -> Controllers:
        frame = Frame(open_store(tmp_path / "settings.ini"))
        qtbot.addWidget(frame)
        frame.resize(1200, 800)
        window = Window(frame, Preferences(frame.store))
        app = Controllers(window, tmp_path / "library.sqlite", Jobs(parent=window))
        opened_windows.append(app)
        frame.show()
        qtbot.waitExposed(frame)
        return app

    yield opened
    for app in opened_windows:
        app.window.frame.close()
    QApplication.processEvents()


@pytest.fixture
def three(open_window: Open, qtbot: QtBot) -> Controllers:
    """A window with three reports, the first two of them compared."""
    app = open_window()
    add_three(app, qtbot)
    return app


def add_three(app: Controllers, qtbot: QtBot) -> None:
    session = app.session
    session.library.add(loaded(HARBOUR, "Harbour Times", "Silo burns"), session.story_id)
    session.library.add(loaded(COAST, "Coast Post", "Fire in Lund"), session.story_id)
    session.library.add(loaded(INLAND, "Inland News", "Prices rise"), session.story_id)
    session.refresh()
    wait_for(app, qtbot, "Harbour Times", "Coast Post")


def wait_for(app: Controllers, qtbot: QtBot, left: str, right: str) -> None:
    """Wait until these two outlets are compared and shown."""

    def is_shown() -> bool:
        found = app.comparison.view.comparison
        return found is not None and (found.left.article.source, found.right.article.source) == (left, right)

    qtbot.waitUntil(is_shown, timeout=20000)
