"""Every number of an event says what it counts, and those that stand for the same thing are the same."""

import re

import pytest
from PySide6.QtCore import QPoint, QRect
from pytestqt.qtbot import QtBot

from reader.ui.app.controllers import Controllers
from reader.ui.story.choosing import Wanted
from reader.ui.story.counted import summary
from reader.ui.story.rows import FactSort
from tests.ui.conftest import Open
from tests.ui.story.event import HANG, add, show_view, view

DEAD = "At least {} people died when the ferry sank off Alva on Monday, the police said. "
CALLED = "The mayor of Alva, {} Holm, called the sinking a disaster for the whole island. "
BOATS = "{} boats went out from the harbour before midnight to search for survivors. "
ISLAND = {
    "Harbour Times": DEAD.format(3) + CALLED.format("Ada") + BOATS.format("Eleven"),
    "Coast Post": DEAD.format(11) + CALLED.format("Ada") + BOATS.format("More than ten"),
    "Inland News": DEAD.format(24) + CALLED.format("Adda") + BOATS.format("Eleven"),
}


@pytest.fixture
def island(open_window: Open, qtbot: QtBot) -> Controllers:
    app = open_window()
    add(app, ISLAND)
    show_view(app, qtbot)
    qtbot.waitUntil(lambda: view(app).more.only.table.rows.rowCount() == 0, timeout=HANG)
    return app


def number(said: str) -> int:
    """The one number in some words."""
    (found,) = re.findall(r"\d+", said)
    return int(found)


def test_the_facts_of_each_sort_add_up_to_the_number_on_the_tab_and_in_the_line_above(
    island: Controllers,
) -> None:
    shown, page = view(island), view(island).facts
    assert shown.rows is not None
    sorts = {sort: number(page.chips[sort].text()) for sort in FactSort}
    every = number(page.chips[None].text())
    assert every == sum(sorts.values()) == number(shown.tabs.tabText(1)) == len(shown.rows.facts)
    _, _, facts = summary(shown.rows).partition(" · ")
    told, _, each = facts.partition(": ")
    assert number(told) == every
    assert each == page.chips[FactSort.DIFFERS].text()


def test_a_filter_of_statements_does_not_seem_to_count_facts(island: Controllers) -> None:
    chips = view(island).statements.bar.chips
    assert re.fullmatch(r"\d+ statements?(\(s\))?", chips[Wanted.TOLD_BY_SEVERAL].text())
    assert re.fullmatch(r"\d+ with facts that differ", chips[Wanted.FACTS_DIFFER].text())


def test_what_the_number_on_a_tab_counts_is_said_to_the_pointer_and_to_those_who_hear_it(
    island: Controllers,
) -> None:
    tabs = view(island).tabs
    for at in range(tabs.count()):
        if re.search(r"\d", tabs.tabText(at)):
            told = tabs.tabBar().accessibleTabName(at)
            assert re.match(r"\d+ \w+", told)
            assert number(told) == number(tabs.tabText(at))
            assert told in tabs.tabToolTip(at)


def test_no_number_is_cut_off_in_a_small_window(island: Controllers, qtbot: QtBot) -> None:
    frame = island.window.frame
    frame.resize(900, 600)
    shown = view(island)
    for page, chips in ((shown.statements, shown.statements.bar.chips), (shown.facts, shown.facts.chips)):
        shown.tabs.setCurrentWidget(page)
        qtbot.waitUntil(page.isVisible, timeout=HANG)
        for chip in chips.values():
            if chip.isVisible():
                assert chip.width() >= chip.sizeHint().width()
                assert page.rect().contains(QRect(chip.mapTo(page, QPoint()), chip.size()))
