"""What the window's thread does in one turn stays within bounds, however long or odd the reports are.

Functions are counted, not milliseconds: a slow machine calls no more of them.
"""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from reader.compare.side import Side
from reader.ui.app.controllers import Controllers
from reader.ui.centre.views import WHO_SAYS_WHAT
from reader.ui.comparison.next_stop import Direction
from tests.benchmarks.holds import told_of_event
from tests.ui.conftest import COAST, HARBOUR, Open, loaded
from tests.ui.turns import watched_turns

MOST = 80_000
"""Functions called in one turn: some forty milliseconds on a slow machine."""
SETTLED = 150
"""Milliseconds in which what was begun goes on to its end."""
REPORTS = {
    "equal sentences": "The mayor said that twelve people were hurt. " * 2_500,
    "dates": "It was Friday, 31 December 2019. " * 2_500,
    "one word": "a" * 400_000,
    "long sentences": ("and so it went on " * 1_400 + ".\n") * 8,
    "short reports": HARBOUR,
}


def actions(app: Controllers, qtbot: QtBot) -> dict[str, Callable[[], None]]:
    """What one does with two reports, each until it has come to its end."""
    view, session, docks = app.comparison.view, app.session, app.inspector

    def show() -> None:
        session.refresh()
        qtbot.waitUntil(lambda: not (session.is_reading or session.is_comparing) and bool(session.comparison))
        qtbot.wait(SETTLED)

    def open_docks() -> None:
        docks.inspector.show()
        docks.lists.show()
        qtbot.wait(SETTLED)

    def go() -> None:
        view.go(Direction.NEXT)
        qtbot.wait(10)
        view.select_sentence(Side.RIGHT, 3)
        qtbot.wait(SETTLED)

    def scroll() -> None:
        for pane in view.page.panes:
            bar = pane.verticalScrollBar()
            for part in range(1, 6):
                bar.setValue(bar.maximum() * part // 5)
                qtbot.wait(2)

    def find() -> None:
        view.open_find()
        view.find_bar.field.setText("e")
        qtbot.waitUntil(lambda: not view.finder.is_seeking)
        for _ in range(3):
            view.find_next(1)
            qtbot.wait(10)

    def swap() -> None:
        session.swap()
        show()

    return {did.__name__: did for did in (show, open_docks, go, scroll, find, swap)}


@pytest.mark.parametrize("name", REPORTS)
def test_no_turn_holds_the_window_whatever_is_done_with_two_reports(
    open_window: Open, qtbot: QtBot, name: str
) -> None:
    app = open_window()
    for outlet in ("Harbour Times", "Coast Post"):
        app.session.library.add(
            loaded(f"{REPORTS[name]}\n{outlet} told it so.", outlet), app.session.story_id
        )
    held = {}
    for what, do in actions(app, qtbot).items():
        with watched_turns() as turns:
            do()
        held[what] = turns.longest
    assert {what: calls for what, calls in held.items() if calls > MOST} == {}


def test_no_turn_holds_the_window_over_all_reports_of_an_event(open_window: Open, qtbot: QtBot) -> None:
    app, held = open_window(), {}
    for number in range(8):
        app.session.library.add(loaded(told_of_event(number), f"Paper {number}"), app.session.story_id)
    app.session.refresh()
    qtbot.waitUntil(lambda: app.session.comparison is not None)
    with watched_turns() as turns:
        app.window.actions_[WHO_SAYS_WHAT.key].trigger()
        qtbot.waitUntil(lambda: app.who_says_what.told is not None and not app.who_says_what.is_collating)
        qtbot.wait(SETTLED)
    held["open"] = turns.longest
    view = app.centre.widget(WHO_SAYS_WHAT)
    for tab in range(view.tabs.count()):
        with watched_turns() as turns:
            view.tabs.setCurrentIndex(tab)
            qtbot.wait(50)
            for table in view.tabs.currentWidget().findChildren(QAbstractItemView):
                table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
                qtbot.wait(10)
        held[view.tabs.tabText(tab)] = turns.longest
    for wanted, chip in view.statements.bar.chips.items():
        with watched_turns() as turns:
            chip.click()
            qtbot.wait(50)
        held[wanted.name] = turns.longest
    assert {what: calls for what, calls in held.items() if calls > MOST} == {}


def test_no_turn_holds_the_window_when_an_event_of_very_many_reports_is_opened(
    open_window: Open, qtbot: QtBot
) -> None:
    app = open_window()
    with app.session.library.at_once():
        for number in range(1_500):
            app.session.library.add(
                loaded(f"{COAST} Number {number}.", f"Paper {number}"), app.session.story_id
            )
    with watched_turns() as turns:
        app.session.refresh()
        qtbot.waitUntil(lambda: not app.session.is_reading and app.session.comparison is not None)
    assert len(app.session.entries) == 1_500
    assert turns.longest < MOST
