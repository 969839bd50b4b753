"""The tables of tabs that list sentences."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.ui.look.theme import LIGHT
from reader.ui.story.tabs.list_table import NARROW, ListedRow, ListTable


def test_a_column_keeps_the_width_that_somebody_gave_it(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    table = ListTable(LIGHT, "Only here", ("Report", "Where", "Words"), (2,), page)
    rows = (ListedRow(("The Arn Daily", "near the end", "Two ferries left.")),)
    table.show_rows(rows)
    page.show()
    table.horizontalHeader().resizeSection(0, 2 * NARROW)
    fitted = table.columnWidth(1)
    table.resize(900, 300)
    table.show_rows(rows)
    assert table.columnWidth(0) == 2 * NARROW
    assert table.columnWidth(1) == fitted
