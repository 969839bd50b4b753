import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from reader.compare.side import Side
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.comparison.layout.arrangement import ReadingOrder
from reader.ui.comparison.next_stop import Direction, StopAt
from reader.ui.look.theme import DARK, LIGHT
from tests.ui.comparison.making import LEFT, RIGHT, Joined, compared, reading
from tests.ui.comparison.seeing import colours, differing, place_of, top_of


def test_words_that_differ_stand_on_their_sides_colour(view: ComparisonView) -> None:
    assert LIGHT.a_word in colours(view, Side.LEFT)
    assert LIGHT.b_word in colours(view, Side.RIGHT)


def test_a_fact_that_differs_is_boxed(view: ComparisonView) -> None:
    view.select_stop(differing(view))
    assert LIGHT.fact_tint in colours(view, Side.LEFT)


def test_another_theme_changes_the_paper_at_once(view: ComparisonView) -> None:
    view.set_theme(DARK)
    assert DARK.paper in colours(view, Side.LEFT)
    assert LIGHT.paper not in colours(view, Side.LEFT)


def test_clicking_a_sentence_selects_its_pair_and_brings_the_partner_level(
    qtbot: QtBot, view: ComparisonView
) -> None:
    stop = differing(view)
    with qtbot.waitSignal(view.stop_changed) as told:
        at = place_of(view, Side.LEFT, stop.left[0])
        QTest.mouseClick(
            view.page.panes.of(Side.LEFT).viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            at,
        )
    assert told.args == [stop]
    assert abs(top_of(view, Side.LEFT, stop.left[0]) - top_of(view, Side.RIGHT, stop.right[0])) <= 1


def test_clicking_a_band_selects_its_pair(qtbot: QtBot, view: ComparisonView) -> None:
    gutter = view.page.gutter
    band = next(b for b in gutter.bands if b.pair == differing(view).pair)
    middle = QPoint(2, round((band.left[0] + band.left[1]) / 2))
    QTest.mouseClick(gutter, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert view.stop is not None
    assert view.stop.pair == band.pair


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_resting_on_a_band_says_why_the_two_are_a_pair(view: ComparisonView) -> None:
    gutter = view.page.gutter
    band = gutter.bands[0]
    at = QPoint(2, round((band.left[0] + band.left[1]) / 2))
    QApplication.sendEvent(gutter, QHelpEvent(QEvent.Type.ToolTip, at, gutter.mapToGlobal(at)))
    assert f"{band.pair.score:.2f}" in QToolTip.text()
    QToolTip.hideText()


def test_the_selected_pairs_band_is_bright(view: ComparisonView) -> None:
    view.select_stop(differing(view))
    image = view.page.gutter.grab().toImage()
    seen = {QColor(image.pixel(image.width() // 2, y)).name() for y in range(image.height())}
    assert LIGHT.band_selected in seen


def test_next_and_previous_difference_go_back_and_forth(view: ComparisonView) -> None:
    assert view.go(Direction.NEXT)
    first = view.stop
    assert view.stop_position()[0] == 1
    assert view.go(Direction.NEXT)
    assert view.stop_position()[0] == 2
    assert view.go(Direction.PREVIOUS)
    assert view.stop == first
    assert not view.go(Direction.PREVIOUS)


def test_the_other_report_follows_when_one_is_scrolled_and_stays_when_released(view: ComparisonView) -> None:
    view.resize(900, 260)
    left, right = view.page.panes.of(Side.LEFT), view.page.panes.of(Side.RIGHT)
    left.scroll_to(10_000)
    assert right.offset > 0
    view.set_scroll_locked(on=False)
    stays = right.offset
    left.scroll_to(0)
    assert right.offset == stays


def test_following_a_puts_partners_at_one_height_and_names_the_gaps(view: ComparisonView) -> None:
    view.set_order(ReadingOrder.FOLLOW_LEFT)
    spread = view.page.spread
    assert spread is not None
    for pair in spread.comparison.pairs:
        left, right = spread.ends(pair)
        assert left is not None
        assert right is not None
        assert left[0] == right[0]
    assert "Only in The Harbour Bell" in view.page.panes.of(Side.RIGHT).fold_labels.values()


def test_differences_only_folds_what_is_alike_and_a_click_opens_the_fold(
    qtbot: QtBot, view: ComparisonView
) -> None:
    same = [[f"The clerk of ward {n} counted {n}00 votes on the {n}th table." for n in range(3, 9)]]
    sides = reading([*same, ["Rain fell."]], "X"), reading([*same, ["Nobody slept."]], "Y")
    view.show_comparison(compared(*sides, [Joined((n,), (n,)) for n in range(6)]))
    view.set_differences_only(on=True, context=0)
    pane = view.page.panes.of(Side.LEFT)
    assert any("the same in both" in label for label in pane.fold_labels.values())
    QTest.mouseClick(
        pane.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(round(pane.column_left) + 20, 30),
    )
    assert not any("the same in both" in label for label in pane.fold_labels.values())


def test_a_report_written_right_to_left_begins_at_the_right(view: ComparisonView) -> None:
    arabic = "قال الوزير يوم الثلاثاء إن القارب جنح قرب الميناء."
    view.show_comparison(compared(reading(LEFT, "X"), reading([[arabic]], "Y"), []))
    pane = view.page.panes.of(Side.RIGHT)
    assert pane.column is not None
    found = pane.column.typeset(0)
    assert found is not None
    first_word = found.rects(pane.column.reading.sentences[0].span)[0]
    assert first_word.right() > pane.column.width * 0.9
    assert pane.inker.mirrored


def test_the_overview_goes_where_it_is_clicked(qtbot: QtBot, view: ComparisonView) -> None:
    view.resize(900, 240)
    strip = view.page.overview
    at = QPoint(8, strip.height() - 3)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert view.page.panes.of(Side.LEFT).offset > 0


def test_a_dot_of_the_order_map_selects_its_pair(qtbot: QtBot, view: ComparisonView) -> None:
    view.set_order_map_shown(on=True)
    pair = view.page.stops[0].pair or differing(view).pair
    assert pair is not None
    at = view.page.order_map.box(pair.left, pair.right).center().toPoint()
    QTest.mouseClick(view.page.order_map, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert view.stop is not None
    assert view.stop.pair == pair


def test_an_emptied_view_shows_nothing_and_goes_nowhere(view: ComparisonView) -> None:
    view.show_comparison(None)
    assert not view.go(Direction.NEXT, StopAt.ANY)
    assert view.stop_position() == (0, 0)
    assert colours(view, Side.LEFT) == {LIGHT.paper}


def test_a_passage_at_the_end_of_one_report_comes_level_with_one_at_the_top_of_the_other(
    view: ComparisonView,
) -> None:
    last = [["Short line."], *LEFT]
    sides = reading(LEFT, "X"), reading([*LEFT, *last], "Y")
    view.show_comparison(compared(*sides, [Joined((0,), (12,), is_moved=True)]))
    view.select_pair(1)
    assert abs(top_of(view, Side.LEFT, 0) - top_of(view, Side.RIGHT, 12)) <= 1
    QApplication.processEvents()
    view.grab()
    assert abs(top_of(view, Side.LEFT, 0) - top_of(view, Side.RIGHT, 12)) <= 1


@pytest.mark.parametrize("order", [ReadingOrder.OWN, ReadingOrder.FOLLOW_LEFT])
def test_going_to_a_pair_brings_the_longer_of_its_passages_into_sight(
    view: ComparisonView, order: ReadingOrder
) -> None:
    long = " ".join(f"The {n}th witness spoke for an hour and was heard in silence;" for n in range(9, 12))
    sides = [[f"Line {n} of it."] for n in range(6)] + [["The court sat."]], [["The court sat.", f"{long}."]]
    left, right = reading(sides[0], "X"), reading(sides[1], "Y")
    view.show_comparison(compared(left, right, [Joined((6,), (0, 1))]))
    view.set_order(order)
    view.go(Direction.LAST)
    pane = view.page.panes.of(Side.RIGHT)
    assert view.page.spread is not None
    extent = view.page.spread.extent(Side.RIGHT, (0, 1))
    assert extent is not None
    assert pane.shown_y(extent[0]) >= 0
    assert pane.shown_y(extent[1]) <= pane.viewport().height()


def test_a_long_name_is_cut_short_and_whole_in_the_tooltip(view: ComparisonView) -> None:
    name = "The Very Long Name of a Newspaper That Nobody Could Ever Print on One Line of Its Own Head " * 2
    view.show_comparison(compared(reading(LEFT, name), reading(LEFT, "Y"), []))
    assert name.split() == view.page.heads.of(Side.LEFT).toolTip().split()[: len(name.split())]
    view.grab()


def test_resting_on_a_sentence_says_why_it_has_its_partner(view: ComparisonView) -> None:
    pane = view.page.panes.of(Side.LEFT)
    assert "ferry" in pane.explain(0)
    assert pane.explain(3) == ""


def test_the_same_two_reports_paired_anew_stay_where_they_are(view: ComparisonView) -> None:
    view.resize(900, 260)
    view.select_pair(3)
    places = [view.page.panes.of(side).offset for side in Side]
    assert places != [0, 0]
    selected = view.stop
    again = compared(reading(LEFT, "X"), reading(RIGHT, "Y"), [Joined((4,), (1,)), Joined((2,), (2,))])
    view.show_comparison(again)
    assert [view.page.panes.of(side).offset for side in Side] == places
    assert view.stop is not None
    assert selected is not None
    assert (view.stop.left, view.stop.right) == (selected.left, selected.right)


def test_resizing_keeps_the_selected_pair_level(view: ComparisonView) -> None:
    stop = view.page.stops[1]
    view.select_stop(stop)
    view.resize(640, 400)
    QApplication.processEvents()
    assert abs(top_of(view, Side.LEFT, stop.left[0]) - top_of(view, Side.RIGHT, stop.right[0])) <= 1
