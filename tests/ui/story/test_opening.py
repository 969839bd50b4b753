"""Who says what opens by itself when several reports come in at once, and leads back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.centre.views import SIDE_BY_SIDE, WHO_SAYS_WHAT
from reader.ui.help.tour import TourPanel
from reader.ui.importing.dropping import Incoming
from tests.ui.conftest import Open
from tests.ui.story.event import TELLERS, add, let_load, view, wait_for_rows


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Three reports as files."""
    paths = []
    for outlet, text in TELLERS.items():
        path = tmp_path / f"{outlet}.txt"
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    return paths


def bring_in(app: Controllers, qtbot: QtBot, paths: list[Path]) -> None:
    with qtbot.waitSignal(app.importing.importer.finished, timeout=60_000):
        app.window.came_in.emit(Incoming(paths=tuple(paths)))
    let_load(app, qtbot)


def test_three_reports_that_are_dropped_at_once_open_it(
    open_window: Open, qtbot: QtBot, files: list[Path]
) -> None:
    app = open_window()
    bring_in(app, qtbot, files)
    wait_for_rows(app, qtbot)
    assert app.centre.current is WHO_SAYS_WHAT
    assert app.window.stack.currentWidget() is view(app)
    assert view(app).way_back.isVisible()
    view(app).way_back.click()
    assert app.centre.current is SIDE_BY_SIDE
    app.window.actions_[WHO_SAYS_WHAT.key].trigger()
    assert not view(app).way_back.isVisible(), "it was chosen by hand now"


def test_two_reports_open_beside_each_other(open_window: Open, qtbot: QtBot, files: list[Path]) -> None:
    app = open_window()
    bring_in(app, qtbot, files[:2])
    assert app.centre.current is SIDE_BY_SIDE


def test_it_never_takes_the_place_of_a_pair_that_is_being_read(
    three: Controllers, qtbot: QtBot, files: list[Path]
) -> None:
    pair = three.session.left, three.session.right
    bring_in(three, qtbot, files)
    assert three.centre.current is SIDE_BY_SIDE
    assert (three.session.left, three.session.right) == pair
    assert "Who Says What" in three.window.frame.statusBar().currentMessage()


def test_a_report_that_waits_for_others_is_no_pair(
    open_window: Open, qtbot: QtBot, files: list[Path]
) -> None:
    app = open_window()
    add(app, {"First": "A quake shook Alva on Monday."})
    bring_in(app, qtbot, files)
    assert app.centre.current is WHO_SAYS_WHAT


def test_whoever_writes_goes_on_writing(open_window: Open, qtbot: QtBot, files: list[Path]) -> None:
    app = open_window()
    add(app, {"First": "A quake shook Alva on Monday."})
    writing = app.window.sources.search
    writing.setFocus()
    bring_in(app, qtbot, files)
    wait_for_rows(app, qtbot)
    assert app.centre.current is WHO_SAYS_WHAT
    assert app.window.frame.focusWidget() is writing


def test_three_reports_named_at_the_start_open_it_though_they_are_there_already(
    open_window: Open, qtbot: QtBot, files: list[Path]
) -> None:
    app = open_window()
    bring_in(app, qtbot, files)
    app.window.actions_[SIDE_BY_SIDE.key].trigger()
    with qtbot.waitSignal(app.importing.opened, timeout=60_000):
        app.importing.open_reports([str(path) for path in files])
    assert app.centre.current is WHO_SAYS_WHAT


def test_the_sample_opens_as_an_event_with_a_tour_of_three_steps(open_window: Open, qtbot: QtBot) -> None:
    app = open_window()
    with qtbot.waitSignal(app.importing.importer.finished, timeout=60_000):
        app.window.actions_[Action.SAMPLE].trigger()
    panel = app.help.tour.panel
    qtbot.waitUntil(lambda: app.centre.current is WHO_SAYS_WHAT, timeout=60_000)
    assert panel.text.text().startswith("1 of 3.")
    panel.on_button.click()
    qtbot.waitUntil(lambda: app.centre.current is SIDE_BY_SIDE, timeout=60_000)
    panel.on_button.click()
    assert "Ctrl+P" in panel.text.text()
    panel.on_button.click()
    assert panel.isHidden()


def test_a_tour_that_was_left_comes_again_only_when_it_is_asked_for(three: Controllers, qtbot: QtBot) -> None:
    panel, actions = three.help.tour.panel, three.window.actions_
    with qtbot.waitSignal(three.importing.importer.finished, timeout=60_000):
        actions[Action.SAMPLE].trigger()
    panel.leave_button.click()
    assert panel.isHidden()
    actions[Action.SAMPLE].trigger()
    assert panel.isHidden()
    actions[Action.TOUR].trigger()
    assert not panel.isHidden()


def test_a_sample_that_is_named_on_the_command_line_shows_two_reports(
    open_window: Open, qtbot: QtBot
) -> None:
    app = open_window()
    with qtbot.waitSignal(app.importing.importer.finished, timeout=60_000):
        app.stories.open_sample()
    assert app.centre.current is SIDE_BY_SIDE
    assert app.help.tour.panel.isHidden()


def test_where_there_is_no_room_for_the_words_of_the_tour_they_scroll_beside_its_buttons(
    three: Controllers, qtbot: QtBot
) -> None:
    panel = TourPanel()
    qtbot.addWidget(panel)
    panel.show_step(0, 3, "Each row is one statement, and each column is an outlet of the event. " * 3)
    (area,) = panel.findChildren(QScrollArea)
    for size in ((400, 52), (400, 80), (400, 300), (900, 60), (260, 240)):
        panel.resize(*size)
        QApplication.processEvents()
        for button in (panel.on_button, panel.leave_button):
            assert button.height() >= button.sizeHint().height(), size
            assert panel.rect().contains(button.geometry()), size
        hidden = panel.text.heightForWidth(area.viewport().width()) - area.viewport().height()
        assert (area.verticalScrollBar().maximum() > 0) is (hidden > 0), size
        assert bool(area.focusPolicy() & Qt.FocusPolicy.TabFocus) is (hidden > 0), size
