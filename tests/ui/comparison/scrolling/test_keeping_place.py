from itertools import accumulate

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.compare.arrangement.outline import Outline, outline
from reader.compare.side import Both, Side
from reader.ui.comparison.comparison_view import ComparisonView
from tests.benchmarks.invented import invented
from tests.ui.comparison.lengthy import shown
from tests.ui.comparison.making import Joined, compared, reading

WORDS = 12_000
"""More than are laid out at once: the heights of what was never in sight are estimates."""


def paired(*, is_swapped: bool) -> Outline:
    """Two long reports, one of which tells more in front of each pair."""
    brief = [[f"{told}." for told in part.split(". ")] for part in invented(WORDS, 3).split("\n\n")]
    broad = [
        [f"Crews on quay {n} waited for {'hours and ' * (n % 7)}days.", *paragraph]
        for n, paragraph in enumerate(brief)
    ]
    starts = list(accumulate(map(len, brief), initial=0))[:-1]
    links = [Joined((start,), (start + n + 1,)) for n, start in enumerate(starts)]
    if is_swapped:
        turned = [Joined(link.right, link.left) for link in links]
        return outline(compared(reading(broad, "Y"), reading(brief, "X"), turned))
    return outline(compared(reading(brief, "X"), reading(broad, "Y"), links))


def tops(view: ComparisonView) -> Both[float]:
    """Where on the screen the selected passages begin."""
    assert view.stop is not None
    assert view.page.spread is not None
    found = []
    for side, pane in view.page.panes.items():
        extent = view.page.spread.extent(side, view.stop.of(side))
        assert extent is not None
        found.append(pane.shown_y(extent[0]))
    return Both(*found)


@pytest.mark.parametrize("number", [2, 5, 9, 20, 100])
def test_the_selected_passages_of_long_reports_stay_where_they_are_as_the_sides_are_swapped(
    number: int, qtbot: QtBot
) -> None:
    view = shown(qtbot)
    first, second = paired(is_swapped=False), paired(is_swapped=True)
    view.show_outline(first, view.page.laid_out(first))
    view.select_pair(number)
    QApplication.processEvents()
    before = tops(view)
    view.show_outline(second, view.page.laid_out(second))
    QApplication.processEvents()
    after = tops(view)
    assert [round(after.of(side.other) - before.of(side)) for side in Side] == [0, 0]
