"""The window on a screen of 1280 x 800 that is enlarged twice: 640 x 400 of its own pixels are left."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractScrollArea, QMenuBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.library.importing.refusal import ReadingReason, Refusal
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.app.starting.frame import INTERFACE, LEAST_SIZE
from reader.ui.app.starting.start import enlarge
from reader.ui.centre.views import WHO_SAYS_WHAT
from reader.ui.comparison.around.summary import Chip
from reader.ui.importing.tally import Failure, Tally
from reader.ui.story.choosing import Wanted
from tests.ui.story.event import view, wait_for_rows

ROOM = (640, 400)
ROOT = Path(__file__).parents[2]


@pytest.fixture
def small(three: Controllers, qtbot: QtBot) -> Controllers:
    """The window where so little is left; on such a screen Qt makes its least size smaller."""
    frame = three.window.frame
    frame.setMinimumSize(1, 1)
    frame.resize(*ROOM)
    three.window.actions_[Action.NEXT].trigger()
    qtbot.waitUntil(lambda: (frame.width(), frame.height()) == ROOM)
    qtbot.wait(20)
    return three


def seen(within: QWidget) -> Iterator[QWidget]:
    """What shows; what stands in a part that can be scrolled may reach beyond it."""
    for widget in within.findChildren(QWidget):
        above = widget.parentWidget()
        while above is not None and above is not within and not isinstance(above, QAbstractScrollArea):
            above = above.parentWidget()
        if widget.isVisible() and above is within and widget.size() and not isinstance(widget, QMenuBar):
            yield widget


def test_nothing_stands_beyond_the_edge(small: Controllers) -> None:
    frame = small.window.frame
    outside = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in seen(frame)
        if not frame.rect().contains(QRect(widget.mapTo(frame, QPoint(0, 0)), widget.size()))
    ]
    assert outside == []


def test_both_reports_stand_below_each_other_with_lines_to_read(small: Controllers) -> None:
    left, right = small.comparison.view.page.panes
    assert right.geometry().top() > left.geometry().bottom()
    assert not small.comparison.view.page.gutter.isVisible()
    for pane in (left, right):
        assert pane.column is not None
        assert pane.viewport().height() >= 3 * pane.column.face.line
        assert pane.column.width >= 25 * pane.column.face.character


def test_they_stand_beside_each_other_again_where_there_is_room(small: Controllers, qtbot: QtBot) -> None:
    small.window.frame.resize(1200, 800)
    left, right = small.comparison.view.page.panes
    qtbot.waitUntil(lambda: left.geometry().top() == right.geometry().top())
    assert small.comparison.view.page.gutter.isVisible()
    assert small.comparison.view.legend.isVisible()


def test_the_counts_fold_into_a_menu_that_goes_where_the_chips_go(small: Controllers) -> None:
    summary = small.window.summary
    if not summary.folded.isVisible():
        small.window.frame.resize(430, 400)
    assert not any(chip.isVisible() for chip in summary.chips.values())
    menu = summary.folded.menu()
    entries = menu.actions()
    assert [entry.text() for entry in entries][:2] == ["0 same words", "2 reworded"]
    small.comparison.view.select_stop(None)
    next(entry for entry in menu.actions() if "only in A" in entry.text()).trigger()
    assert small.comparison.view.stop is not None
    assert small.comparison.view.stop.only_side is not None
    assert summary.chips[Chip.FACTS].isHidden()


def test_the_legend_and_the_place_for_drops_leave_their_room_to_the_text(small: Controllers) -> None:
    assert not small.comparison.view.legend.isVisible()
    assert not small.window.sources.hint.isVisible()


def test_every_dialog_stands_on_a_screen_enlarged_twice_and_all_of_it_can_be_reached(tmp_path: Path) -> None:
    screen = {"x": 0, "y": 0, "width": 1280, "height": 800, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    described = tmp_path / "screen.json"
    described.write_text(json.dumps({"screens": [{"name": "one", **screen}]}))
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.every_dialog", str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={described}", "QT_SCALE_FACTOR": "2"},
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    told = json.loads(done.stdout)
    assert told["room"] == list(ROOM)
    assert told["faults"] == []
    sources = (file.read_text("utf-8") for file in (ROOT / "reader" / "ui").rglob("*.py"))
    ours = {name for text in sources for name in re.findall(r"^class (\w+)\(QDialog\)", text, re.MULTILINE)}
    assert ours - set(told["seen"]) == set()


def test_the_least_size_of_the_window_fits_its_screen(three: Controllers) -> None:
    room, least = three.window.frame.screen().availableSize(), three.window.frame.minimumSize()
    assert (least.width(), least.height()) == (
        min(LEAST_SIZE[0], room.width()),
        min(LEAST_SIZE[1], room.height()),
    )


def test_the_whole_interface_is_enlarged_from_the_next_start_on(three: Controllers) -> None:
    kept: dict[str, str] = {}
    enlarge(three.window.preferences.store, kept)
    assert kept == {}
    three.window.preferences.change(INTERFACE, 1.5)
    enlarge(three.window.preferences.store, kept)
    assert kept == {"QT_SCALE_FACTOR": "1.50"}
    given = {"QT_SCALE_FACTOR": "3"}
    enlarge(three.window.preferences.store, given)
    assert given == {"QT_SCALE_FACTOR": "3"}


@pytest.mark.parametrize("width", [640, 760, 1200])
def test_the_buttons_of_an_import_show_all_their_words(small: Controllers, qtbot: QtBot, width: int) -> None:
    panel = small.importing.panel
    failed = Failure(Path("a.txt"), "a.txt", Refusal(ReadingReason.OUR_FAULT, "a fault"))
    small.window.frame.resize(width, ROOM[1])
    panel.show_summary(Tally(failures=[failed]), is_cancelled=False)
    qtbot.waitUntil(panel.isVisible)
    qtbot.wait(20)
    shown = [button for button in panel.findChildren(QPushButton) if button.isVisible()]
    assert len(shown) == 4
    for button in shown:
        assert button.width() >= button.sizeHint().width(), button.text()
        assert panel.rect().contains(QRect(button.mapTo(panel, QPoint(0, 0)), button.size())), button.text()


def test_the_filters_of_statements_fold_into_a_menu_and_leave_statements_in_sight(
    small: Controllers, qtbot: QtBot
) -> None:
    frame = small.window.frame
    small.window.actions_[WHO_SAYS_WHAT.key].trigger()
    wait_for_rows(small, qtbot)
    page = view(small).statements
    qtbot.waitUntil(page.bar.menu_button.isVisible)
    assert not any(chip.isVisible() for chip in page.bar.chips.values())
    assert page.bar.menu_button.text() == page.bar.chips[Wanted.TOLD_BY_SEVERAL].text()
    qtbot.waitUntil(lambda: page.grid.viewport().height() >= page.grid.rowHeight(0) // 2)
    menu = page.bar.menu_button.menu()
    menu.aboutToShow.emit()
    assert [entry.isChecked() for entry in menu.actions()].count(True) == 1
    menu.actions()[-1].trigger()
    assert page.choice.wanted is not Wanted.TOLD_BY_SEVERAL
    assert page.bar.menu_button.text() == page.bar.chips[page.choice.wanted].text()
    frame.resize(1200, 800)
    qtbot.waitUntil(page.bar.chips[Wanted.TOLD_BY_SEVERAL].isVisible)
    assert not page.bar.menu_button.isVisible()
