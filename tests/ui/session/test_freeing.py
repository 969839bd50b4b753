"""What is no longer shown is freed in the background, once no view holds anything of it."""

import gc
from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from reader.ui.app.controllers import Controllers
from reader.ui.session import freeing
from reader.ui.session.compared_pair import ComparedPair
from tests.ui.conftest import wait_for


@pytest.fixture
def freed(monkeypatch: pytest.MonkeyPatch) -> list[Sequence[object]]:
    """What is let go of in the background, kept as it is."""
    found: list[Sequence[object]] = []
    monkeypatch.setattr(freeing, "let_go", found.append)
    return found


@pytest.mark.parametrize("docks", ["shown", "hidden"])
def test_what_was_shown_is_let_go_of_once_the_swapped_reports_are_shown(
    docks: str, freed: list[Sequence[object]], three: Controllers, qtbot: QtBot
) -> None:
    for dock in (three.inspector.inspector, three.inspector.lists):
        dock.setVisible(True)
    three.comparison.view.select_pair(1)
    qtbot.wait(50)
    for dock in (three.inspector.inspector, three.inspector.lists):
        dock.setVisible(docks == "shown")
    before = three.session.pair.ready
    assert before is not None
    outline, listings = before.outline, before.listings
    del before
    three.session.swap()
    wait_for(three, qtbot, "Coast Post", "Harbour Times")
    qtbot.waitUntil(lambda: bool(freed))
    assert freed == [[outline, listings]]
    assert [gc.get_referrers(outline), gc.get_referrers(listings)] == [freed, freed]
    rows = three.inspector.lists.model.rows
    assert not rows or all(rows is not listed for listed in listings.values())


def test_what_was_shown_is_freed_while_one_report_after_the_other_is_chosen(
    monkeypatch: pytest.MonkeyPatch, freed: list[Sequence[object]], three: Controllers, qtbot: QtBot
) -> None:
    shown = three.session.pair.ready
    assert shown is not None
    pair = ComparedPair(three.jobs, three)
    monkeypatch.setattr(freeing, "LATER", 200)
    freeing.Freeing(pair, three.jobs)

    def choose() -> None:
        pair.ready = replace(shown)
        pair.changed.emit()

    choosing = QTimer(pair, interval=5)
    choosing.timeout.connect(choose)
    choosing.start()
    qtbot.waitUntil(lambda: bool(freed))
    choosing.stop()
