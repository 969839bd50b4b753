import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QHelpEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from reader.compare.model import Side
from reader.ui.theme import DARK, LIGHT
from reader.ui.view.arrangement import ReadingOrder
from reader.ui.view.comparison_view import ComparisonView
from reader.ui.view.stops import Direction, Stop, Wanted
from tests.ui.view.making import LEFT, RIGHT, Joined, compared, reading


def place_of(view: ComparisonView, side: Side, sentence: int) -> QPoint:
    """A place of the viewport within the first words of a sentence."""
    pane = view.page.panes[side]
    assert view.page.spread is not None
    extent = view.page.spread.extent(side, (sentence,))
    assert extent is not None
    return QPoint(round(pane.column_left) + 20, round(pane.shown_y(extent[0]) + 10))


def colours(view: ComparisonView, side: Side) -> set[str]:
    image = view.page.panes[side].viewport().grab().toImage()
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}


def differing(view: ComparisonView) -> Stop:
    return next(stop for stop in view.page.stops if stop.pair and stop.pair.ops and stop.pair.discrepancies)


def top_of(view: ComparisonView, side: Side, sentence: int) -> float:
    assert view.page.spread is not None
    extent = view.page.spread.extent(side, (sentence,))
    assert extent is not None
    return view.page.panes[side].shown_y(extent[0])


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
            view.page.panes[Side.LEFT].viewport(),
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
    left, right = view.page.panes[Side.LEFT], view.page.panes[Side.RIGHT]
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
    assert "Only in The Harbour Bell" in view.page.panes[Side.RIGHT].fold_labels.values()


def test_differences_only_folds_what_is_alike_and_a_click_opens_the_fold(
    qtbot: QtBot, view: ComparisonView
) -> None:
    same = [[f"The clerk of ward {n} counted {n}00 votes on the {n}th table." for n in range(3, 9)]]
    sides = reading([*same, ["Rain fell."]], "X"), reading([*same, ["Nobody slept."]], "Y")
    view.show_comparison(compared(*sides, [Joined((n,), (n,)) for n in range(6)]))
    view.set_differences_only(on=True, context=0)
    pane = view.page.panes[Side.LEFT]
    assert any("alike" in label for label in pane.fold_labels.values())
    QTest.mouseClick(
        pane.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(round(pane.column_left) + 20, 30),
    )
    assert not any("alike" in label for label in pane.fold_labels.values())


def test_dragging_from_a_sentence_to_one_across_the_gutter_asks_for_a_link(
    qtbot: QtBot, view: ComparisonView
) -> None:
    left, right = (view.page.panes[side].viewport() for side in Side)
    begin, end = place_of(view, Side.LEFT, 1), place_of(view, Side.RIGHT, 0)
    QTest.mousePress(left, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, begin)
    across = left.mapFromGlobal(right.mapToGlobal(end))
    QTest.mouseMove(left, QPoint(left.width() + 30, begin.y()))
    with qtbot.waitSignal(view.link_requested) as asked:
        QTest.mouseMove(left, across)
        QTest.mouseRelease(left, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, across)
    assert asked.args == [(1,), (0,)]


def test_text_dragged_over_is_selected_and_copied_as_it_stands(qtbot: QtBot, view: ComparisonView) -> None:
    pane = view.page.panes[Side.LEFT]
    begin = place_of(view, Side.LEFT, 0)
    QTest.mousePress(
        pane.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, begin - QPoint(40, 0)
    )
    QTest.mouseMove(pane.viewport(), begin + QPoint(100, 0))
    QTest.mouseRelease(
        pane.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, begin + QPoint(100, 0)
    )
    pane.setFocus()
    QTest.keyClick(pane, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied
    assert "The ferry Marigold".startswith(copied[:10])
    assert view.selected_sentences(Side.LEFT) == (0,)


def test_the_keyboard_steps_through_sentences_and_space_selects(qtbot: QtBot, view: ComparisonView) -> None:
    pane = view.page.panes[Side.LEFT]
    view.go_to_other_pane()
    view.go_to_other_pane()
    assert view.selected_sentences(Side.LEFT) == (0,)
    QTest.keyClick(pane, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert view.selected_sentences(Side.LEFT) == (1,)
    with qtbot.waitSignal(view.stop_changed):
        QTest.keyClick(pane, Qt.Key.Key_Space)
    assert view.stop is not None
    assert 1 in view.stop.left


def test_zoom_changes_the_type_and_the_place_being_read_stays(view: ComparisonView) -> None:
    pane = view.page.panes[Side.LEFT]
    before = pane.galley.face.line if pane.galley else 0.0
    view.zoom_in()
    assert pane.galley is not None
    assert pane.galley.face.line > before
    assert abs(top_of(view, Side.LEFT, 0) - 18) <= 1
    view.zoom_reset()
    assert pane.galley.face.line == before


def test_find_counts_the_places_in_both_reports_and_goes_through_them(
    qtbot: QtBot, view: ComparisonView
) -> None:
    view.open_find()
    QTest.keyClicks(view.find_bar.field, "ferry")
    assert "2 in A, 2 in B" in view.find_bar.counts.text()
    view.find_next()
    assert "1 of 4" in view.find_bar.counts.text()
    view.find_next(-1)
    assert "4 of 4" in view.find_bar.counts.text()
    QTest.keyClick(view.find_bar.field, Qt.Key.Key_Escape)
    assert not view.find_bar.isVisible()


def test_a_report_written_right_to_left_begins_at_the_right(view: ComparisonView) -> None:
    arabic = "قال الوزير يوم الثلاثاء إن القارب جنح قرب الميناء."
    view.show_comparison(compared(reading(LEFT, "X"), reading([[arabic]], "Y"), []))
    pane = view.page.panes[Side.RIGHT]
    assert pane.galley is not None
    found = pane.galley.set(0)
    assert found is not None
    first_word = found.rects(pane.galley.reading.sentences[0].span)[0]
    assert first_word.right() > pane.galley.width * 0.9
    assert pane.inker.mirrored


def test_the_overview_goes_where_it_is_clicked(qtbot: QtBot, view: ComparisonView) -> None:
    view.resize(900, 240)
    strip = view.page.overview
    at = QPoint(8, strip.height() - 3)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert view.page.panes[Side.LEFT].offset > 0


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
    assert not view.go(Direction.NEXT, Wanted.ANY)
    assert view.stop_position() == (0, 0)
    assert colours(view, Side.LEFT) == {LIGHT.paper}


def test_going_to_the_partner_puts_the_keyboard_there(view: ComparisonView) -> None:
    stop = differing(view)
    view.select_stop(stop)
    view.go_to_partner()
    assert view.selected_sentences(Side.RIGHT) == (stop.right[0],)


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


def test_a_long_name_is_cut_short_and_whole_in_the_tooltip(view: ComparisonView) -> None:
    name = "The Very Long Name of a Newspaper That Nobody Could Ever Print on One Line of Its Own Head " * 2
    view.show_comparison(compared(reading(LEFT, name), reading(LEFT, "Y"), []))
    assert name in view.page.heads[Side.LEFT].toolTip()
    view.grab()


def test_alt_and_the_wheel_scroll_one_side_alone(view: ComparisonView) -> None:
    view.resize(900, 260)
    left, right = view.page.panes[Side.LEFT], view.page.panes[Side.RIGHT]
    turn(left.viewport(), -240, Qt.KeyboardModifier.AltModifier)
    assert left.offset > 0
    assert right.offset == 0


def test_control_and_the_wheel_change_the_type(view: ComparisonView) -> None:
    turn(view.page.panes[Side.LEFT].viewport(), 120, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom > 1


def test_resting_on_a_sentence_says_why_it_has_its_partner(view: ComparisonView) -> None:
    pane = view.page.panes[Side.LEFT]
    assert "ferry" in pane.explain(0)
    assert pane.explain(3) == ""


def test_numbers_of_sentences_appear_when_asked_for(view: ComparisonView) -> None:
    before = view.page.panes[Side.LEFT].viewport().grab().toImage()
    view.set_numbers_shown(on=True)
    assert view.page.panes[Side.LEFT].viewport().grab().toImage() != before


def turn(viewport: QWidget, by: int, modifier: Qt.KeyboardModifier) -> None:
    at = QPointF(50, 50)
    QApplication.sendEvent(
        viewport,
        QWheelEvent(
            at,
            QPointF(viewport.mapToGlobal(at)),
            QPoint(0, 0),
            QPoint(0, by),
            Qt.MouseButton.NoButton,
            modifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003  # Qt's own signature
        ),
    )


def test_the_same_two_reports_paired_anew_stay_where_they_are(view: ComparisonView) -> None:
    view.resize(900, 260)
    view.select_pair(3)
    places = [view.page.panes[side].offset for side in Side]
    assert places != [0, 0]
    selected = view.stop
    again = compared(reading(LEFT, "X"), reading(RIGHT, "Y"), [Joined((4,), (1,)), Joined((2,), (2,))])
    view.show_comparison(again)
    assert [view.page.panes[side].offset for side in Side] == places
    assert view.stop is not None
    assert selected is not None
    assert (view.stop.left, view.stop.right) == (selected.left, selected.right)


def test_resizing_keeps_the_selected_pair_level(view: ComparisonView) -> None:
    stop = view.page.stops[1]
    view.select_stop(stop)
    view.resize(640, 400)
    QApplication.processEvents()
    assert abs(top_of(view, Side.LEFT, stop.left[0]) - top_of(view, Side.RIGHT, stop.right[0])) <= 1


def test_selecting_beyond_the_lower_edge_scrolls_on(qtbot: QtBot, view: ComparisonView) -> None:
    view.resize(900, 220)
    pane = view.page.panes[Side.LEFT]
    begin = place_of(view, Side.LEFT, 0)
    QTest.mousePress(pane.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, begin)
    QTest.mouseMove(pane.viewport(), QPoint(begin.x(), pane.viewport().height() + 60))
    qtbot.waitUntil(lambda: pane.offset > 60)
    QTest.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, begin)
    assert len(view.selected_sentences(Side.LEFT)) >= 1


def test_the_keys_of_a_pane_scroll_it_to_its_ends(view: ComparisonView) -> None:
    view.resize(900, 240)
    pane = view.page.panes[Side.LEFT]
    QTest.keyClick(pane, Qt.Key.Key_Down)
    assert pane.offset > 0
    QTest.keyClick(pane, Qt.Key.Key_End)
    assert pane.offset == pane.end
    QTest.keyClick(pane, Qt.Key.Key_PageUp)
    assert pane.offset < pane.end
    QTest.keyClick(pane, Qt.Key.Key_Home)
    assert pane.offset == 0


def test_what_is_sought_is_sought_in_the_next_two_reports_too(view: ComparisonView) -> None:
    view.open_find()
    view.find_bar.field.setText("ferry")
    view.show_comparison(compared(reading([["No boats here."]], "X"), reading([["A ferry."]], "Y"), []))
    assert "0 in A, 1 in B" in view.find_bar.counts.text()


def test_a_sentence_clicked_on_each_side_can_be_linked(view: ComparisonView) -> None:
    for side, sentence in ((Side.LEFT, 3), (Side.RIGHT, 2)):
        at = place_of(view, side, sentence)
        QTest.mouseClick(
            view.page.panes[side].viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at
        )
    assert view.selected_sentences(Side.LEFT) == (3,)
    assert view.selected_sentences(Side.RIGHT) == (2,)
    view.go(Direction.FIRST)
    assert view.selected_sentences(Side.LEFT) == ()


def test_escape_lets_go_of_what_is_selected(view: ComparisonView) -> None:
    pane = view.page.panes[Side.LEFT]
    pane.select_all()
    assert len(view.selected_sentences(Side.LEFT)) == 6
    QTest.keyClick(pane, Qt.Key.Key_Escape)
    assert view.selected_sentences(Side.LEFT) == ()


def test_shift_and_control_select_sentence_by_sentence(view: ComparisonView) -> None:
    view.go_to_other_pane()
    view.go_to_other_pane()
    pane = view.page.panes[Side.LEFT]
    for _ in range(2):
        QTest.keyClick(
            pane, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
    assert view.selected_sentences(Side.LEFT) == (1, 2)
