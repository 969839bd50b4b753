from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.compare.model import Side
from reader.ui.comparison.comparison_view import ComparisonView
from tests.ui.comparison.making import Joined, compared, reading

LONG = "Paragraph {n} of a report that is far too long to be set at once, "
PARAGRAPHS = [[LONG.format(n=n) + "and so it goes on, " * (n % 9) + "."] for n in range(700)]


def long_view(qtbot: QtBot) -> ComparisonView:
    view = ComparisonView()
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show()
    links = [Joined((n,), (n,)) for n in range(0, 700, 7)]
    view.show_comparison(compared(reading(PARAGRAPHS, "X"), reading(PARAGRAPHS, "Y"), links))
    return view


def test_the_text_stays_where_it_is_while_what_stands_above_it_comes_into_sight(qtbot: QtBot) -> None:
    view = long_view(qtbot)
    pane = view.page.panes[Side.LEFT]
    pane.scroll_to(20_000)
    view.grab()
    for _ in range(30):
        sentence = pane.first_in_sight()
        assert sentence is not None
        assert pane.galley is not None
        before = pane.shown_y(pane.galley.extent((sentence,))[0])  # type: ignore[index]  # it is in sight
        pane.verticalScrollBar().setValue(pane.offset - 40)
        view.grab()
        after = pane.shown_y(pane.galley.extent((sentence,))[0])  # type: ignore[index]  # still in sight
        assert abs(after - before - 40) <= 1


def test_a_pair_far_down_comes_level_though_nothing_in_between_was_ever_set(qtbot: QtBot) -> None:
    view = long_view(qtbot)
    view.select_pair(90)
    QApplication.processEvents()
    view.grab()
    assert view.stop is not None
    tops = []
    for side in Side:
        assert view.page.spread is not None
        extent = view.page.spread.extent(side, view.stop.sentences(side))
        assert extent is not None
        tops.append(view.page.panes[side].shown_y(extent[0]))
    assert abs(tops[0] - tops[1]) <= 1
    assert 0 <= tops[0] < view.page.panes[Side.LEFT].viewport().height()
