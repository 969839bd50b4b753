"""Ten states of the window, each measured as a screen reader finds it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.centre.views import WHO_SAYS_WHAT
from reader.ui.help.guide import GuideDialog
from reader.ui.settings.dialog import SettingsDialog
from tests.ui.conftest import Open, add_three
from tests.ui.hearing import tree
from tests.ui.story.event import wait_for_rows
from tests.ui.test_accessible import DIALOGS

Do = Callable[[Controllers, QtBot], object]


def triggered(*actions: str) -> Do:
    def do(app: Controllers, _qtbot: QtBot) -> None:
        for action in actions:
            app.window.actions_[action].trigger()

    return do


def read_with_docks(app: Controllers, qtbot: QtBot) -> None:
    triggered(Action.INSPECTOR, Action.LISTS, Action.NEXT_FACT)(app, qtbot)
    qtbot.wait(1)


def search_in_reports(app: Controllers, qtbot: QtBot) -> None:
    app.window.sources.search.setText("silo")
    qtbot.waitUntil(lambda: app.window.sources.search.text() == "silo")


def all_of_an_event(app: Controllers, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: app.session.is_compared, timeout=60_000)
    app.window.actions_[WHO_SAYS_WHAT.key].trigger()
    wait_for_rows(app, qtbot)


def dialog(name: str) -> Do:
    def do(app: Controllers, _qtbot: QtBot) -> None:
        DIALOGS[name](app).show()

    return do


STATES: dict[str, Do] = {
    "two reports side by side": triggered(),
    "a pair with inspector and lists": read_with_docks,
    "one report in the order of the other": triggered("follow a"),
    "words sought": triggered(Action.FIND),
    "the order map": triggered(Action.ORDER_MAP, Action.NUMBERS),
    "reports sought": search_in_reports,
    "who says what": all_of_an_event,
    "what is to be printed": dialog("report"),
    "the settings": lambda app, _: SettingsDialog(app.window.preferences, app.window.frame).show(),
    "the guide": lambda app, _: GuideDialog(app.window.theme, app.window.frame).show(),
}


@pytest.fixture(scope="module")
def shown() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.mark.parametrize("state", STATES)
def test_a_screen_reader_finds_its_way(shown: None, open_window: Open, qtbot: QtBot, state: str) -> None:
    app = open_window()
    add_three(app, qtbot)
    STATES[state](app, qtbot)
    window = _on_top(app)
    found = list(tree.showing(QAccessible.queryAccessibleInterface(window)))
    controls = [f for f in found if f.is_control]
    assert len(controls) >= LEAST[state], [str(f) for f in controls]
    assert tree.unnamed(found) == []
    assert tree.of_no_kind(found) == []
    assert tree.misplaced(found, window) == []
    assert tree.without_text(found) == []
    window.close()


def _on_top(app: Controllers) -> QWidget:
    others = (w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not app.window.frame)
    return next(others, app.window.frame)


LEAST = dict.fromkeys(STATES, 12) | {"the guide": 1, "the settings": 6, "what is to be printed": 6}
"""Controls that are found at least: else the test has looked past the window."""
