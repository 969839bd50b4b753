"""Two reports are shown before all of them is set in lines; what is in sight stays where it is meanwhile."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.compare.arrangement.outline import outline
from reader.compare.side import Side
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.comparison.layout.arrangement import ReadingOrder
from reader.ui.comparison.layout.spread import SMALL
from tests.ui.comparison.making import compared, reading

LINE = "Paragraph {n} of a report that is set in parts"
PARAGRAPHS = [[LINE.format(n=n) + ", and so it goes on" * (n % 23) + "."] for n in range(60)]


def shown(qtbot: QtBot) -> ComparisonView:
    view = ComparisonView()
    qtbot.addWidget(view)
    view.resize(900, 420)
    view.show()
    reports = reading(PARAGRAPHS, "X"), reading(PARAGRAPHS, "Y")
    assert SMALL / 2 < sum(len(each.article.text) for each in reports) < SMALL
    view.show_comparison(compared(*reports, []))
    return view


def test_what_is_in_sight_stays_while_the_rest_is_set_and_then_every_place_is_exact(qtbot: QtBot) -> None:
    view = shown(qtbot)
    spread, pane = view.page.spread, view.page.panes.of(Side.RIGHT)
    assert spread is not None
    assert not spread.is_set
    view.page.lock.scroll_alone(Side.RIGHT, 2_500)
    seen = pane.first_in_sight()
    assert seen is not None
    extent = spread.extent(Side.RIGHT, (seen,))
    assert extent is not None
    before = pane.shown_y(extent[0])
    qtbot.waitUntil(lambda: spread.is_set)
    after = spread.extent(Side.RIGHT, (seen,))
    assert after is not None
    assert abs(pane.shown_y(after[0]) - before) <= 1
    for column in spread.columns:
        assert all(column.is_set(row) for row in range(len(column.pieces)))
        assert [column.measured(row) for row in range(len(column.pieces))] == column.rows.heights


def test_to_choose_what_is_chosen_lays_nothing_out_anew(qtbot: QtBot) -> None:
    view = shown(qtbot)
    before = view.page.spread
    view.set_order(ReadingOrder.OWN)
    assert view.page.spread is before
    view.set_order(ReadingOrder.FOLLOW_LEFT)
    assert view.page.spread is not before


def test_what_is_set_of_two_reports_is_kept_when_they_change_places(qtbot: QtBot) -> None:
    view = shown(qtbot)
    view.resize(901, 420)  # both columns are of one width
    qtbot.waitUntil(
        lambda: view.page.panes.left.viewport().width() == view.page.panes.right.viewport().width()
    )
    view.show_comparison(compared(reading(PARAGRAPHS, "X"), reading(PARAGRAPHS[:40], "Y"), []))
    before = view.page.spread
    assert before is not None
    qtbot.waitUntil(lambda: before.is_set)
    swapped = outline(compared(before.comparison.right, before.comparison.left, []))
    laid_out = view.page.laid_out(swapped)
    assert not any(column.in_lines for column in laid_out.columns)
    view.show_outline(swapped, laid_out)
    for side, column in laid_out.columns.items():
        assert column.typeset(30) is before.columns.of(side.other).typeset(30)
    qtbot.waitUntil(lambda: laid_out.is_set)
    for column in laid_out.columns:
        assert [column.measured(row) for row in range(len(column.pieces))] == column.rows.heights


def test_a_page_that_becomes_narrow_sets_its_reports_for_their_last_width_alone(qtbot: QtBot) -> None:
    view = shown(qtbot)
    QApplication.processEvents()
    view.resize(547, 420)
    page = view.page
    parts = (*page.panes, page.gutter, page.overview)
    assert sum(part.width() for part in parts) == page.width()
    widths = [column.width for column in page.spread.columns] if page.spread else []
    QApplication.processEvents()
    assert page.spread is not None
    assert widths == [column.width for column in page.spread.columns]
