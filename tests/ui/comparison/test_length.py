"""What the window's thread does at a key or a comparison does not grow with the length of the reports.

Functions are counted, not milliseconds: a slow machine calls no more of them.
"""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.compare.arrangement.outline import outline
from reader.compare.side import Side
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.comparison.going import Direction, Wanted
from reader.ui.lists.listings import listings
from reader.ui.lists.lists import Lists
from tests.counting import calls
from tests.ui.comparison.making import Joined, compared, reading

SHORT, LONG = 300, 3_000
"""Paragraphs of two reports that are both too long to be set at once."""
GROWTH = 1.5
"""How many times as much may be done for ten times the length: searches by halves take a few steps more."""
LINE = "The harbour master of the town said on day {n} that boat {n} had come in late, and that was all. "


def shown(qtbot: QtBot) -> ComparisonView:
    view = ComparisonView()
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show()
    QApplication.processEvents()
    return view


def prepare(view: ComparisonView, paragraphs: int) -> Callable[[], None]:
    """Make all ready as it is made in the background; what is left is done when it is called."""
    left = [[LINE.format(n=n) * 3 + "It rained."] for n in range(paragraphs)]
    right = [[LINE.format(n=n) * 3 + "It was dry."] for n in range(paragraphs)]
    links = [Joined((n,), (n,)) for n in range(0, paragraphs, 2)]
    made = outline(compared(reading(left, "X"), reading(right, "Y"), links))
    spread = view.page.laid_out(made)
    return lambda: view.show_outline(made, spread)


def act_go(view: ComparisonView) -> None:
    view.go(Direction.NEXT, Wanted.DIFFERENCE)


def act_last(view: ComparisonView) -> None:
    view.go(Direction.LAST, Wanted.DIFFERENCE)
    view.stop_position()


def act_choose(view: ComparisonView) -> None:
    view.select_sentence(Side.RIGHT, 201)


def act_pair(view: ComparisonView) -> None:
    view.select_pair(120)


def act_scroll(view: ComparisonView) -> None:
    bar = view.page.panes.left.verticalScrollBar()
    for part in range(10):
        bar.setValue(part * 700)
        view.grab()


@pytest.mark.parametrize("act", [act_go, act_last, act_choose, act_pair, act_scroll])
def test_going_choosing_and_scrolling_take_no_longer_in_a_long_report(
    qtbot: QtBot, act: Callable[[ComparisonView], None]
) -> None:
    counted = []
    for length in (SHORT, LONG):
        view = shown(qtbot)
        prepare(view, length)()
        view.grab()
        counted.append(calls(lambda view=view: act(view)))  # type: ignore[misc]
    assert counted[1] < counted[0] * GROWTH


def test_a_long_comparison_that_was_made_ready_is_shown_with_no_more_work_than_a_short_one(
    qtbot: QtBot,
) -> None:
    counted = []
    for length in (SHORT, LONG):
        view = shown(qtbot)
        show = prepare(view, length)
        counted.append(calls(lambda show=show, view=view: (show(), view.grab())))  # type: ignore[misc]
        assert view.page.spread is not None
        assert len(view.page.spread.columns.left.pieces) == length
    assert counted[1] < counted[0] * GROWTH


def test_a_layout_made_for_other_settings_is_not_shown(qtbot: QtBot) -> None:
    view = shown(qtbot)
    show = prepare(view, SHORT)
    view.set_differences_only(True)
    show()
    assert view.page.spread is not None
    assert view.page.spread.choice == view.page.choice


def test_the_rows_of_a_long_list_are_written_when_they_come_into_sight(qtbot: QtBot) -> None:
    view, dock = shown(qtbot), Lists(None)  # type: ignore[arg-type]  # a window of its own
    qtbot.addWidget(dock)
    dock.resize(900, 300)
    dock.show()
    prepare(view, LONG)()
    assert view.page.outline is not None
    dock.show_listings(listings(view.page.outline))
    QApplication.processEvents()
    assert 0 < len(dock.model.written) < 60
    act_last(view)
    dock.mark(view.stop)
    assert dock.model.rows[dock.table.currentIndex().row()].stop == view.stop
    assert calls(lambda: dock.mark(view.page.stops[7])) < 500
