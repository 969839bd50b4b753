"""The matrix of many reports is fitted to its place without a look at every cell."""

from itertools import combinations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.compare.collation.in_common import InCommon
from reader.ui.look.theme import LIGHT
from reader.ui.story.tabs.matrix_page import MatrixPage
from tests.ui.turns import watched_turns

REPORTS = 30


def test_a_window_is_resized_without_a_look_at_every_cell(qtbot: QtBot) -> None:
    frame = QWidget()
    qtbot.addWidget(frame)
    page = MatrixPage(LIGHT, frame)
    found = tuple(InCommon(*two, 0.25, 1.0, 12) for two in combinations(range(REPORTS), 2))
    page.show_common([f"Paper {number}" for number in range(REPORTS)], found)
    assert len(page.rows.longest) == max(len(str(page.rows.index(0, n).data() or "")) for n in range(REPORTS))
    with watched_turns() as turns:
        for width in range(900, 1000, 10):
            page.resize(width, 600)
            page.table.resize(width, 500)
            page.table.horizontalHeader().sectionResized.emit(0, 0, width)
    assert turns.longest < REPORTS * REPORTS
