from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.compare.arrangement.marks import Stroke
from reader.compare.model import Comparison, Degree
from reader.compare.side import Side
from reader.ui.comparison.around.legend import LegendEntry
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.comparison.layout.arrangement import ReadingOrder, Related
from reader.ui.comparison.next_stop import Direction
from reader.ui.comparison.pane.marks import Tone
from reader.ui.look.theme import LIGHT
from tests.ui.comparison.making import Joined, compared, reading
from tests.ui.comparison.seeing import colours


def shown(qtbot: QtBot, comparison: Comparison) -> ComparisonView:
    view = ComparisonView()
    qtbot.addWidget(view)
    view.resize(900, 420)
    view.show()
    view.show_comparison(comparison)
    return view


def test_the_legend_says_what_is_shown_and_from_which_similarity(view: ComparisonView) -> None:
    said = [sample.accessibleName() for sample in view.legend.entries.values()]
    assert any("Reworded" in words and "0.90" in words for words in said)
    assert any("Related" in words and "0.50" in words for words in said)


def test_hidden_related_passages_are_no_stops_and_have_no_bands(qtbot: QtBot) -> None:
    left = reading([["The mill by the weir burned."], ["A choir sang in Ostrel."]], "X")
    right = reading([["Nine engines fought the fire in the mill."], ["A choir sang in Ostrel."]], "Y")
    joined = [Joined((0,), (0,), degree=Degree.RELATED), Joined((1,), (1,))]
    view = shown(qtbot, compared(left, right, joined))
    assert [pair.degree for pair in {b.pair.number: b.pair for b in view.page.gutter.bands}.values()]
    view.set_related(Related.HIDDEN)
    assert all(stop.pair is None or stop.pair.degree is Degree.SAME for stop in view.page.stops)
    assert [band.pair.degree for band in view.page.gutter.bands] == [Degree.SAME]
    order_map = view.page.order_map
    order_map.resize(200, 200)
    assert order_map.pair_at(order_map.box((0,), (0,)).center()) is None
    same = order_map.pair_at(order_map.box((1,), (1,)).center())
    assert same is not None
    assert same.degree is Degree.SAME
    marks = view.page.spread.marks.of(Side.LEFT) if view.page.spread else None
    assert marks is not None
    assert marks.tone(0) is Tone.PLAIN


def test_differences_are_counted_alike_whether_related_passages_are_shown_or_hidden(qtbot: QtBot) -> None:
    left = reading([["The mill by the weir burned."], ["A choir sang in Ostrel."]], "X")
    right = reading([["Nine engines fought the fire in the mill."], ["A choir sang in Tarn."]], "Y")
    joined = [Joined((0,), (0,), degree=Degree.RELATED), Joined((1,), (1,))]
    view = shown(qtbot, compared(left, right, joined))
    view.select_pair(2)
    for related in Related:
        view.set_related(related)
        assert view.stop_position() == (2, 2)
    view.select_stop(None)
    view.go(Direction.NEXT)
    assert view.stop_position() == (2, 2)


def test_the_legend_says_of_related_passages_what_holds_as_they_are_shown(view: ComparisonView) -> None:
    entry = view.legend.entries[LegendEntry.RELATED]
    assert entry.accessibleName().endswith("words not compared")
    view.set_related(Related.SHOWN)
    assert entry.accessibleName() == "Related (from 0.50)"
    view.set_related(Related.HIDDEN)
    assert entry.isHidden()


def test_a_hidden_related_pair_has_no_boxes_in_any_order_until_it_is_selected(qtbot: QtBot) -> None:
    left = reading([["The mill by the weir lost 12 beams."]], "X")
    right = reading([["Nine engines fought the fire in the mill of 14 beams."]], "Y")
    joined = [Joined((0,), (0,), facts=(("12", "14"),), degree=Degree.RELATED)]
    view = shown(qtbot, compared(left, right, joined))

    def drawn(order: ReadingOrder) -> set[Stroke]:
        view.set_order(order)
        column = view.page.panes.of(Side.LEFT).column
        assert column is not None
        return {stroke for ink in column.inks(0) for stroke, _ in ink.strokes}

    assert [drawn(order) for order in ReadingOrder] == [{Stroke.FACT}] * 3
    view.set_related(Related.HIDDEN)
    assert [drawn(order) for order in ReadingOrder] == [set()] * 3
    view.select_pair(1)
    assert all(Stroke.FACT in drawn(order) for order in ReadingOrder)


def test_set_level_a_click_on_a_repeated_sentence_selects_the_pair_of_its_row(qtbot: QtBot) -> None:
    left = reading([["The mill by the weir burned on Monday and the bridge fell."]], "X")
    right = reading([["The mill burned on Monday."], ["The bridge by the weir fell."]], "Y")
    view = shown(qtbot, compared(left, right, [Joined((0,), (0,)), Joined((0,), (1,))]))
    view.set_order(ReadingOrder.FOLLOW_LEFT)
    pane = view.page.panes.of(Side.LEFT)
    assert pane.column is not None
    for row, right_sentence in enumerate((0, 1)):
        y = pane.shown_y(pane.column.rows.top(row)) + 5
        at = QPoint(round(pane.column_left) + 30, round(y))
        QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert view.stop is not None
        assert view.stop.right == (right_sentence,)
        assert pane.inker.highlights.chosen_row == row


def test_going_from_one_partner_of_a_sentence_to_the_next_repaints_its_marks(qtbot: QtBot) -> None:
    left = reading([["The mill burned on Monday and the bridge fell on Tuesday night."]], "X")
    right = reading([["The mill burned on Monday."], ["The bridge fell on Tuesday."]], "Y")
    comparison = compared(left, right, [Joined((0,), (0,)), Joined((0,), (1,))])
    view = shown(qtbot, comparison)
    column = view.page.panes.of(Side.LEFT).column
    assert column is not None
    drawn = []
    for number in (1, 2):
        view.select_pair(number)
        drawn.append([rect for ink in column.inks(0) for _, rects in ink.strokes for rect in rects])
        lit = {side: pane.inker.highlights.chosen for side, pane in view.page.panes.items()}
        assert lit == {Side.LEFT: {0}, Side.RIGHT: set(comparison.pairs[number - 1].right)}
    assert drawn[0] != drawn[1]


def test_a_related_passage_is_told_by_corners_and_not_by_its_ground_alone(qtbot: QtBot) -> None:
    left = reading([["The mill by the weir burned."], ["A choir sang in Ostrel."]], "X")
    right = reading([["Nine engines fought the fire in the mill."], ["A choir sang in Ostrel."]], "Y")
    joined = [Joined((0,), (0,), degree=Degree.RELATED), Joined((1,), (1,))]
    view = shown(qtbot, compared(left, right, joined))
    for side in Side:
        assert LIGHT.related in colours(view, side)
    view.set_related(Related.HIDDEN)
    for side in Side:
        assert LIGHT.related not in colours(view, side)
