"""An event of three reports for the tests of its view, and ways to ask what is shown."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtGui import Qt
from pytestqt.qtbot import QtBot

from reader.ui.app.controllers import Controllers
from reader.ui.centre.views import WHO_SAYS_WHAT
from reader.ui.story.grid import Grid
from reader.ui.story.showing import story_view
from reader.ui.story.story_view import StoryView
from tests.ui.conftest import loaded

HANG = 60_000
"""Milliseconds after which a test gives up."""
QUAKE = "people died when a quake shook Alva on Monday, officials said."
BRIDGE = "The bridge over the Tarn was closed to all traffic until the morning."
TELLERS = {
    "Harbour Times": f"At least 3 {QUAKE} The old mill fell. {BRIDGE}",
    "Coast Post": f"{BRIDGE} At least 11 {QUAKE} A dog was found alive.",
    "Inland News": f"At least 24 {QUAKE}",
}


def add(app: Controllers, reports: Mapping[str, str]) -> None:
    for outlet, text in reports.items():
        app.session.library.add(loaded(text, outlet), app.session.story_id)
    app.session.refresh()


def view(app: Controllers) -> StoryView:
    return story_view(app.centre)


def let_load(app: Controllers, qtbot: QtBot) -> None:
    """Wait until the view is loaded, and whatever was waiting for that has come."""
    with qtbot.waitCallback(timeout=HANG) as loaded:
        app.centre.load(WHO_SAYS_WHAT, loaded)


def grid(app: Controllers) -> Grid:
    return view(app).statements.grid


def show_view(app: Controllers, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: app.session.is_compared, timeout=HANG)
    app.window.actions_[WHO_SAYS_WHAT.key].trigger()
    wait_for_rows(app, qtbot)


def wait_for_rows(app: Controllers, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: view(app).is_filled, timeout=HANG)


def column(app: Controllers, report: int) -> list[str]:
    """What stands in the column of a report, from top to bottom."""
    model = grid(app).rows
    return [str(model.index(n, report).data()) for n in range(model.rowCount())]


def line(
    model: QAbstractItemModel, row: int, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole
) -> list[str]:
    """What stands in a row, from the first report to the last."""
    return [str(model.index(row, n).data(role)) for n in range(model.columnCount())]
