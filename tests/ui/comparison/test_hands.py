import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QNativeGestureEvent,
    QPointingDevice,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.compare.side import Side
from reader.ui.comparison.adjustable_view import ZOOM_STEP
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.comparison.next_stop import Direction
from tests.ui.comparison.making import LEFT, compared, reading
from tests.ui.comparison.seeing import differing, place_of, top_of


def test_dragging_from_a_sentence_to_one_across_the_gutter_asks_for_a_link(
    qtbot: QtBot, view: ComparisonView
) -> None:
    left, right = (view.page.panes.of(side).viewport() for side in Side)
    begin, end = place_of(view, Side.LEFT, 1), place_of(view, Side.RIGHT, 0)
    QTest.mousePress(left, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, begin)
    across = left.mapFromGlobal(right.mapToGlobal(end))
    QTest.mouseMove(left, QPoint(left.width() + 30, begin.y()))
    with qtbot.waitSignal(view.link_requested) as asked:
        QTest.mouseMove(left, across)
        QTest.mouseRelease(left, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, across)
    assert asked.args == [(1,), (0,)]


def test_text_dragged_over_is_selected_and_copied_as_it_stands(qtbot: QtBot, view: ComparisonView) -> None:
    pane = view.page.panes.of(Side.LEFT)
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
    pane = view.page.panes.of(Side.LEFT)
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
    pane = view.page.panes.of(Side.LEFT)
    before = pane.column.face.line if pane.column else 0.0
    view.zoom_in()
    assert pane.column is not None
    assert pane.column.face.line > before
    assert abs(top_of(view, Side.LEFT, 0) - 18) <= 1
    view.zoom_reset()
    assert pane.column.face.line == before


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


def test_going_to_the_partner_puts_the_keyboard_there(view: ComparisonView) -> None:
    stop = differing(view)
    view.select_stop(stop)
    view.go_to_partner()
    assert view.selected_sentences(Side.RIGHT) == (stop.right[0],)


def test_alt_and_the_wheel_scroll_one_side_alone(view: ComparisonView) -> None:
    view.resize(900, 260)
    left, right = view.page.panes.of(Side.LEFT), view.page.panes.of(Side.RIGHT)
    turn(left.viewport(), -240, Qt.KeyboardModifier.AltModifier)
    assert left.offset > 0
    assert right.offset == 0


def test_control_and_the_wheel_change_the_type(view: ComparisonView) -> None:
    turn(view.page.panes.of(Side.LEFT).viewport(), 120, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom > 1


def test_a_touchpad_zooms_by_how_far_fingers_go_and_not_by_how_often_it_tells(view: ComparisonView) -> None:
    pad, control = view.page.panes.of(Side.LEFT).viewport(), Qt.KeyboardModifier.ControlModifier
    for piece in (
        0,
        *[4] * 30,
        0,
    ):  # a notch, between a begin and an end
        turn(pad, piece, control)
    assert view.zoom == pytest.approx(ZOOM_STEP)
    turn(pad, 0, control)
    assert view.zoom == pytest.approx(ZOOM_STEP)
    turn(pad, -240, control)
    assert view.zoom == pytest.approx(1 / ZOOM_STEP)


def test_a_touchpad_scrolls_one_side_as_far_down_as_up(view: ComparisonView) -> None:
    view.resize(900, 260)
    pane = view.page.panes.of(Side.LEFT)
    for _ in range(40):
        turn(pane.viewport(), -3, Qt.KeyboardModifier.AltModifier)
    down = pane.offset
    for _ in range(40):
        turn(pane.viewport(), 3, Qt.KeyboardModifier.AltModifier)
    assert down > 0
    assert pane.offset == 0


def test_two_fingers_that_spread_enlarge_the_type(view: ComparisonView) -> None:
    pad = view.page.panes.of(Side.LEFT).viewport()
    for _ in range(4):
        QApplication.sendEvent(pad, pinch(pad, 0.03))
    assert view.zoom == pytest.approx(ZOOM_STEP)


def test_numbers_of_sentences_appear_when_asked_for(view: ComparisonView) -> None:
    before = view.page.panes.of(Side.LEFT).viewport().grab().toImage()
    view.set_numbers_shown(on=True)
    assert view.page.panes.of(Side.LEFT).viewport().grab().toImage() != before


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


def test_selecting_beyond_the_lower_edge_scrolls_on(qtbot: QtBot, view: ComparisonView) -> None:
    view.resize(900, 220)
    pane = view.page.panes.of(Side.LEFT)
    begin = place_of(view, Side.LEFT, 0)
    QTest.mousePress(pane.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, begin)
    QTest.mouseMove(pane.viewport(), QPoint(begin.x(), pane.viewport().height() + 60))
    qtbot.waitUntil(lambda: pane.offset > 60)
    QTest.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, begin)
    assert len(view.selected_sentences(Side.LEFT)) >= 1


def test_the_keys_of_a_pane_scroll_it_to_its_ends(view: ComparisonView) -> None:
    view.resize(900, 240)
    pane = view.page.panes.of(Side.LEFT)
    QTest.keyClick(pane, Qt.Key.Key_Down)
    assert pane.offset > 0
    QTest.keyClick(pane, Qt.Key.Key_End)
    assert pane.offset == pane.end
    QTest.keyClick(pane, Qt.Key.Key_PageUp)
    assert pane.offset < pane.end
    QTest.keyClick(pane, Qt.Key.Key_Home)
    assert pane.offset == 0


def test_what_is_sought_is_sought_in_the_next_two_reports_too(view: ComparisonView, qtbot: QtBot) -> None:
    view.open_find()
    view.find_bar.field.setText("ferry")
    view.show_comparison(compared(reading([["No boats here."]], "X"), reading([["A ferry."]], "Y"), []))
    qtbot.waitUntil(lambda: "0 in A, 1 in B" in view.find_bar.counts.text())


def test_a_sentence_clicked_on_each_side_can_be_linked(view: ComparisonView) -> None:
    for side, sentence in ((Side.LEFT, 3), (Side.RIGHT, 2)):
        at = place_of(view, side, sentence)
        QTest.mouseClick(
            view.page.panes.of(side).viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at
        )
    assert view.selected_sentences(Side.LEFT) == (3,)
    assert view.selected_sentences(Side.RIGHT) == (2,)
    view.go(Direction.FIRST)
    assert view.selected_sentences(Side.LEFT) == ()


def test_escape_lets_go_of_what_is_selected(view: ComparisonView) -> None:
    pane = view.page.panes.of(Side.LEFT)
    pane.select_all()
    assert len(view.selected_sentences(Side.LEFT)) == 6
    QTest.keyClick(pane, Qt.Key.Key_Escape)
    assert view.selected_sentences(Side.LEFT) == ()


def test_shift_and_control_select_sentence_by_sentence(view: ComparisonView) -> None:
    view.go_to_other_pane()
    view.go_to_other_pane()
    pane = view.page.panes.of(Side.LEFT)
    for _ in range(2):
        QTest.keyClick(
            pane, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
    assert view.selected_sentences(Side.LEFT) == (1, 2)


def test_a_third_click_selects_the_paragraph(qtbot: QtBot, view: ComparisonView) -> None:
    pane, at = view.page.panes.of(Side.LEFT), place_of(view, Side.LEFT, 1)
    for click in (QTest.mouseClick, QTest.mouseDClick, QTest.mousePress):
        click(pane.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert pane.selected_text() == " ".join(LEFT[1])
    QTest.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert pane.selected_text() == " ".join(LEFT[1])


def test_a_band_has_the_menu_of_its_pair(qtbot: QtBot, view: ComparisonView) -> None:
    band = view.page.gutter.bands[-1]
    at = view.page.gutter.path(band).boundingRect().center().toPoint()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.page.gutter.mapToGlobal(at))
    with qtbot.waitSignal(view.sentence_menu_requested) as asked:
        QApplication.sendEvent(view.page.gutter, event)
    assert asked.args is not None
    assert asked.args[:2] == [Side.LEFT, band.pair.left[0]]
    assert view.stop is not None
    assert view.stop.pair == band.pair


def pinch(viewport: QWidget, by: float) -> QNativeGestureEvent:
    at = QPointF(50, 50)
    gesture = Qt.NativeGestureType.ZoomNativeGesture
    everywhere = QPointF(viewport.mapToGlobal(at))
    pad = QPointingDevice.primaryPointingDevice()
    return QNativeGestureEvent(gesture, pad, 2, at, at, everywhere, by, QPointF())
