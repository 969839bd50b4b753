"""Whether what is drawn stands apart from what is behind it, measured in pictures and from the themes."""

import pytest
from PySide6.QtGui import QColor

from reader.compare.arrangement.route import DrawnAs
from reader.compare.side import Side
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.comparison.gutter.overview import PLACES, WIDTH
from reader.ui.comparison.gutter.tones import edge_colour, look_colour
from reader.ui.look.contrast import VISIBLE, contrast
from reader.ui.look.theme import THEMES, Theme
from tests.ui.comparison.seeing import colours

every_theme = pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)


@every_theme
def test_what_the_overview_and_the_map_draw_can_be_seen(theme: Theme) -> None:
    assert {
        look: c for look in DrawnAs if (c := contrast(look_colour(theme, look), theme.paper)) < VISIBLE
    } == {}


def test_the_overview_tells_its_kinds_apart_without_their_colours(view: ComparisonView) -> None:
    assert len({view.page.overview.place(look) for look in DrawnAs}) == len(DrawnAs)
    left, right = PLACES[DrawnAs.ONLY_LEFT], PLACES[DrawnAs.ONLY_RIGHT]
    assert left[1] < WIDTH / 2 < right[0]
    assert all(abs(PLACES[a][1] - PLACES[a][0] - PLACES[b][1] + PLACES[b][0]) >= 3 for a, b in _IN_THE_MIDDLE)


@every_theme
def test_every_band_has_an_edge_that_can_be_seen(theme: Theme, view: ComparisonView) -> None:
    view.set_theme(theme)
    assert view.comparison is not None
    for pair in view.comparison.pairs:
        assert contrast(edge_colour(theme, pair), theme.paper) >= VISIBLE
    image = view.page.gutter.grab().toImage()
    middle = [QColor(image.pixel(image.width() // 2, y)).name() for y in range(image.height())]
    bands = _runs(middle, theme.paper)
    assert bands
    assert [b for b in bands if max(contrast(c, theme.paper) for c in b) < VISIBLE] == []


@every_theme
def test_the_selected_pair_is_framed_on_both_sides(theme: Theme, view: ComparisonView) -> None:
    view.set_theme(theme)
    assert not {theme.reworded} & (colours(view, Side.LEFT) | colours(view, Side.RIGHT))
    view.select_pair(1)
    assert all(theme.reworded in colours(view, side) for side in Side)


def _runs(line: list[str], paper: str) -> list[list[str]]:
    runs: list[list[str]] = [[]]
    for colour in line:
        if colour != paper:
            runs[-1].append(colour)
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if run]


_IN_THE_MIDDLE = (
    (DrawnAs.FACT, DrawnAs.REWORDED),
    (DrawnAs.REWORDED, DrawnAs.SAME),
    (DrawnAs.SAME, DrawnAs.RELATED),
)
