"""The words of who says what are set as large as those of the comparison."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from tests.ui.comparison.test_hands import pinch
from tests.ui.story.event import grid, view


def height(app: Controllers) -> int:
    return grid(app).rowHeight(0)


def turn(widget: QWidget, by: int) -> None:
    """Turn the wheel with Ctrl held."""
    at = QPointF(widget.rect().center())
    event = QWheelEvent(
        at,
        widget.mapToGlobal(at),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003  # Qt's own signature
    )
    QApplication.sendEvent(widget, event)


def test_a_larger_type_makes_the_rows_higher_and_the_usual_one_as_high_as_before(told: Controllers) -> None:
    before, do = height(told), told.window.actions_
    for _ in range(4):
        do[Action.ZOOM_IN].trigger()
    assert height(told) > before
    do[Action.ZOOM_RESET].trigger()
    assert height(told) == before


def test_the_wheel_with_ctrl_sets_the_type_of_both_views(told: Controllers) -> None:
    turn(grid(told).viewport(), 120)
    assert told.comparison.view.zoom > 1
    turn(grid(told).viewport(), -120)
    assert told.comparison.view.zoom == 1


def test_two_fingers_on_a_touchpad_set_the_type_of_both_views(told: Controllers) -> None:
    table = grid(told).viewport()
    for spread, is_larger in ((0.06, False), (0.06, True), (-0.11, False)):
        QApplication.sendEvent(table, pinch(table, spread))
        assert (told.comparison.view.zoom > 1) is is_larger


def test_what_is_made_later_has_the_type_that_was_chosen_before(told: Controllers) -> None:
    told.window.actions_[Action.ZOOM_IN].trigger()
    table = view(told).more.quoted
    assert table.verticalHeader().defaultSectionSize() == grid(told).verticalHeader().defaultSectionSize()
