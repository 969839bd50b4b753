"""Reports stand in the list while others still come, ever more at a time; the details name no thousands."""

import pytest
from PySide6.QtWidgets import QTreeWidget
from pytestqt.qtbot import QtBot

from reader.library.records import AddOutcome
from reader.ui.app.controllers import Controllers
from reader.ui.importing.details import MOST_LINES, fill
from reader.ui.importing.tally import AddedLine, Tally


def came(number: int) -> AddedLine:
    return AddedLine(f"{number}.txt", f"Report {number}", AddOutcome.ADDED, number)


def test_reports_appear_ever_more_at_a_time(three: Controllers, monkeypatch: pytest.MonkeyPatch) -> None:
    importer, shown = three.importing.importer, list[int]()
    monkeypatch.setattr(three.session, "refresh", lambda *_: shown.append(len(importer._tally.lines)))
    for number in range(100):
        importer._take(came(number))
    assert shown == [20, 30, 45, 68]


def test_of_very_many_reports_the_details_name_the_first_and_count_the_rest(qtbot: QtBot) -> None:
    tree = QTreeWidget()
    qtbot.addWidget(tree)
    fill(tree, Tally([came(number) for number in range(MOST_LINES + 7)]))
    assert tree.topLevelItemCount() == MOST_LINES + 1
    last = tree.topLevelItem(MOST_LINES)
    assert last is not None
    assert last.text(0) == "7 more"
