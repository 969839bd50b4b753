from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.ui.widgets.flow import Flow

SIDE = 40


def square(held: QWidget) -> QWidget:
    found = QWidget(held)
    found.setFixedSize(SIDE, SIDE)
    return found


def test_what_is_added_or_taken_away_counts_at_once_in_the_height_it_was_asked_before(qtbot: QtBot) -> None:
    held, flow = QWidget(), Flow(0)
    qtbot.addWidget(held)
    held.setLayout(flow)
    flow.addWidget(square(held))
    held.show()
    assert flow.heightForWidth(SIDE) == SIDE
    second = square(held)
    flow.addWidget(second)
    second.show()
    assert flow.heightForWidth(SIDE) == 2 * SIDE
    flow.takeAt(0)
    assert flow.heightForWidth(SIDE) == SIDE


def test_a_lower_widget_stands_in_the_middle_of_its_row(qtbot: QtBot) -> None:
    held, flow = QWidget(), Flow(0)
    qtbot.addWidget(held)
    held.setLayout(flow)
    low = QWidget(held)
    low.setFixedSize(SIDE, SIDE // 2)
    for widget in (low, square(held)):
        flow.addWidget(widget)
    held.resize(2 * SIDE, SIDE)
    held.show()
    assert low.geometry().center().y() == held.rect().center().y()
