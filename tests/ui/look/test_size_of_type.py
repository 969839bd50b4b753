"""Where the desktop or the settings ask for larger type the open window follows; and for smaller again."""

import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from reader.ui.app.controllers import Controllers
from reader.ui.app.starting.frame import INTERFACE
from reader.ui.centre.views import WHO_SAYS_WHAT
from reader.ui.look import system_type
from reader.ui.look.fonts import CHROME_SIZE, chrome_font
from reader.ui.look.theme import DARK, LIGHT
from reader.ui.story.cells.delegate import CellDelegate

Write = Callable[[float], None]


@pytest.fixture
def write(three: Controllers, monkeypatch: pytest.MonkeyPatch) -> Iterator[Write]:
    """Has the desktop write so many times larger than usual: what is usual becomes that much smaller."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    now = QFontInfo(font).pointSizeF()

    def written(scale: float) -> None:
        monkeypatch.setitem(system_type.USUAL, sys.platform, now / scale)
        QApplication.sendEvent(three.window.frame, QEvent(QEvent.Type.ThemeChange))

    written(1.0)
    yield written
    written(1.0)


def sizes(app: Controllers) -> dict[str, float]:
    """How large the parts of the window are written, in points or pixels."""
    window, sources, column = app.window, app.window.sources, app.comparison.view.page.panes.left.column
    delegate = app.centre.widget(WHO_SAYS_WHAT).statements.grid.itemDelegate()
    assert column is not None
    assert isinstance(delegate, CellDelegate)
    return {
        "a button": sources.hint.font().pointSizeF(),
        "an icon of the tools": window._tools.iconSize().width(),
        "the status bar": window.told.font().pointSizeF(),
        "what is set in a size of its own": sources.found.font().pointSizeF(),
        "an event": sources.events.verticalHeader().defaultSectionSize(),
        "a small font": chrome_font(8.5).pointSizeF(),
        "a bold font": chrome_font(bold=True).pointSizeF(),
        "a row of the list": sources.list.sizeHintForRow(0),
        "the heads of columns": sources.list.heads.height(),
        "a report": column.face.line,
        "a cell of the event": delegate.height(1),
    }


def test_every_part_is_written_larger_and_as_before_again(
    three: Controllers, write: Write, qtbot: QtBot
) -> None:
    three.window.actions_[WHO_SAYS_WHAT.key].trigger()
    qtbot.waitUntil(lambda: three.centre.widget(WHO_SAYS_WHAT).is_filled)
    before = sizes(three)
    assert before["a button"] == CHROME_SIZE
    write(2.0)
    qtbot.wait(50)
    larger = {part: size / before[part] for part, size in sizes(three).items()}
    assert [part for part, ratio in larger.items() if not 1.4 < ratio < 2.4] == []
    three.window.set_theme(DARK if three.window.theme is LIGHT else LIGHT)
    qtbot.wait(50)
    assert {part: size / before[part] for part, size in sizes(three).items()} == larger
    write(1.0)
    qtbot.wait(50)
    assert sizes(three) == before


def test_the_size_of_the_interface_is_that_of_the_open_window_too(three: Controllers, qtbot: QtBot) -> None:
    three.window.actions_[WHO_SAYS_WHAT.key].trigger()
    qtbot.waitUntil(lambda: three.centre.widget(WHO_SAYS_WHAT).is_filled)
    before = sizes(three)
    for step in (1.1, 1.2, 1.5):
        three.window.preferences.change(INTERFACE, step)
    with qtbot.waitSignal(three.window.type_changed):
        pass
    qtbot.wait(50)
    larger = {part: size / before[part] for part, size in sizes(three).items()}
    assert [part for part, ratio in larger.items() if not 1.2 < ratio < 1.8] == []
    three.window.preferences.change(INTERFACE, 1.0)
    with qtbot.waitSignal(three.window.type_changed):
        pass
    qtbot.wait(50)
    assert sizes(three) == before


def test_a_sentence_in_the_status_bar_stands_alone_when_the_bar_grows(
    three: Controllers, qtbot: QtBot
) -> None:
    window, bar = three.window, three.window.frame.statusBar()
    window.tell("It was moved.")
    least = 2 * bar.height()
    window.timed.setMinimumHeight(least)
    qtbot.waitUntil(lambda: bar.height() >= least)
    qtbot.wait(50)
    assert bar.currentMessage()
    assert not window.told.isVisible()
    bar.clearMessage()
    assert window.told.isVisible()


def test_another_theme_is_worn_when_what_was_there_at_another_size_is_gone(
    three: Controllers, write: Write
) -> None:
    never_shown = [QTableView() for _ in range(20)]
    for view in never_shown:
        view.sizeHint()
        view.horizontalHeader().sizeHint()
    write(2.0)
    for view in never_shown:
        view.horizontalHeader().sizeHint()
        delete(view)
    worn = DARK if three.window.theme is LIGHT else LIGHT
    three.window.set_theme(worn)
    assert three.window.theme is worn
