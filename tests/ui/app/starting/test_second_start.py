"""The window opens as it was left, and it opens whatever the settings file holds."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDockWidget, QSplitter
from pytestqt.qtbot import QtBot

from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.app.main_window import Window
from reader.ui.app.starting.frame import LEAST_SIZE, PLACE, TITLE_BAR, Frame, on_screen
from reader.ui.app.starting.furnishing import furnish_application
from reader.ui.jobs import Jobs
from reader.ui.settings.file import open_store
from reader.ui.settings.setting import keep
from reader.ui.settings.table import (
    LIST_WIDTH,
    TABLE,
    THEME,
    Preferences,
)

Start = Callable[[], Controllers]

WRONG = (
    *("nan", "inf", "-inf", "1e999", "-1", "0", "99999999999999999999", "9" * 5000, "1e-320", "0x10", "1_0"),
    *("True", "maybe", "plaid", "#12", "#gggggg", "red", "a, b", "1 2", "1 2 3 4 5", "0 0 0 0", "null", "{}"),
    *("-99999 -99999 10 10", "99999 99999 99999 99999", "1 2 3", "nan nan nan nan", "0 0 1 1", "\x00\x07"),
    *(
        "@Invalid()",
        "@Size(1 2)",
        "@ByteArray(\\x1\\xd9\\xd0\\xcb)",
        "@Variant(\\0\\0\\0\\x7f\\0\\0\\0\\x2X\\0)",
    ),
    *("@Variant(\\0\\0\\0\\x5\\xff\\xff\\xff\\xff)", "x" * 100_000, "[" * 100_000, "٣", "\udcff"),
)
"""What no setting, or not every setting, can be."""


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> Start:
    """Start the program as it starts: the bare frame first, and what is in it when that is on the screen."""
    furnish_application()

    def started() -> Controllers:
        frame = Frame(open_store(tmp_path / "settings.ini"))
        qtbot.addWidget(frame)
        with qtbot.waitSignal(frame.shown_first):
            frame.appear()
        window = Window(frame, Preferences(frame.store))
        app = Controllers(window, tmp_path / "library.sqlite", Jobs(parent=window))
        QApplication.processEvents()
        return app

    return started


def layout(app: Controllers) -> dict[str, object]:
    """The size of every splitter's parts and of every dock, as long as it shows."""
    frame = app.window.frame
    sizes: dict[str, object] = {
        f"splitter {n}": each.sizes() for n, each in enumerate(frame.findChildren(QSplitter))
    }
    docks = {dock.objectName(): dock for dock in frame.findChildren(QDockWidget)}
    return sizes | {name: dock.geometry().getRect() for name, dock in docks.items() if dock.isVisible()}


@pytest.mark.parametrize(
    "shown", [(), (Action.INSPECTOR,), (Action.LISTS,), (Action.INSPECTOR, Action.LISTS)]
)
@pytest.mark.parametrize("size", [(760, 560), (800, 800)])  # the screen of the tests is no larger
def test_every_splitter_and_every_dock_has_its_size_again(
    start: Start, shown: tuple[Action, ...], size: tuple[int, int]
) -> None:
    app = start()
    frame, window = app.window.frame, app.window
    frame.resize(*size)
    for do in (Action.INSPECTOR, Action.LISTS):
        window.actions_[do].setChecked(do in shown)
    frame.resizeDocks([app.inspector.inspector], [270], Qt.Orientation.Horizontal)
    frame.resizeDocks([app.inspector.lists], [199], Qt.Orientation.Vertical)
    QApplication.processEvents()
    window.splitter.setSizes([191, 600])
    QApplication.processEvents()
    left = layout(app)
    frame.close()
    again = start()
    assert layout(again) == left
    assert [do for do in (Action.INSPECTOR, Action.LISTS) if again.window.actions_[do].isChecked()] == list(
        shown
    )


def test_what_is_opened_later_has_its_size_again_too(start: Start) -> None:
    app = start()
    show(app, Action.SIDEBAR, on=False)
    show(app, Action.LISTS, on=True)
    app.window.frame.resizeDocks([app.inspector.lists], [211], Qt.Orientation.Vertical)
    QApplication.processEvents()
    show(app, Action.LISTS, on=False)
    app.window.frame.close()
    for _ in range(2):  # the second time nothing of it was ever seen
        app = start()
        app.window.frame.close()
    app = start()
    show(app, Action.LISTS, on=True)
    assert app.inspector.lists.height() == 211
    show(app, Action.SIDEBAR, on=True)
    assert app.window.sources.width() == LIST_WIDTH.default


def test_a_list_of_reports_that_was_closed_stays_closed(start: Start) -> None:
    app = start()
    show(app, Action.SIDEBAR, on=False)
    app.window.frame.close()
    app = start()
    assert not app.window.sources.isVisible()
    for on in (True, False):
        show(app, Action.INSPECTOR, on=on)
        assert not app.window.sources.isVisible()


def show(app: Controllers, do: Action, *, on: bool) -> None:
    app.window.actions_[do].setChecked(on)
    QApplication.processEvents()


def test_a_window_that_filled_the_screen_fills_it_again(start: Start) -> None:
    app = start()
    app.window.frame.resize(780, 700)
    before = app.window.frame.geometry()
    app.window.frame.showMaximized()
    app.window.frame.close()
    again = start().window.frame
    assert again.isMaximized()
    assert again.normalGeometry() == before


@pytest.mark.parametrize("words", WRONG, ids=lambda words: repr(words[:24]))
def test_the_window_opens_whatever_a_setting_holds(
    start: Start, tmp_path: Path, words: str, qtbot: QtBot
) -> None:
    store = open_store(tmp_path / "settings.ini")
    for setting in TABLE:
        store.setValue(setting.name, words)
    store.sync()
    app = start()
    assert_usable(app)


@pytest.mark.parametrize(
    "held",
    [
        b"",
        b"\x00" * 5000,
        bytes(range(256)) * 40,
        hashlib.shake_256(b"noise").digest(20_000),
        "[window]\nplace=0 0 900 600\n".encode("utf-16"),
        b"[window\nplace=1 2 3 4\nstate",
        b"zoom=2\n" * 30_000,
        b"\x89PNG\r\n\x1a\n" + hashlib.shake_256(b"picture").digest(2000),
    ],
    ids=["empty", "zeros", "all bytes", "noise", "UTF-16", "cut off", "long", "picture"],
)
def test_the_window_opens_on_any_settings_file(start: Start, tmp_path: Path, held: bytes) -> None:
    (tmp_path / "settings.ini").write_bytes(held)
    assert_usable(start())


def test_settings_of_a_later_version_are_passed_over_and_left_as_they_are(
    start: Start, tmp_path: Path
) -> None:
    file = tmp_path / "settings.ini"
    file.write_text("[General]\ntheme=sepia\nreading voice=alto\n[window]\nstate=on the wall\n", "utf-8")
    app = start()
    assert app.window.preferences.value(THEME) == "system"
    app.window.frame.close()
    app.window.preferences.store.sync()
    assert "theme=sepia" in file.read_text("utf-8")
    assert "alto" in file.read_text("utf-8")


SCREEN, SECOND = QRect(0, 0, 1440, 900), QRect(1440, 0, 1280, 1024)


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        (QRect(100, 60, 1000, 700), QRect(100, 60, 1000, 700)),
        (QRect(0, 0, 1440, 900), QRect(0, 0, 1440, 900)),
        (QRect(1000, 60, 1000, 700), QRect(1000, 60, 1000, 700)),  # over both screens
        (QRect(5000, 4000, 1000, 700), QRect(440, 200, 1000, 700)),
        (QRect(-3000, -3000, 1000, 700), QRect(0, TITLE_BAR, 1000, 700)),
        (QRect(2700, 60, 1000, 700), QRect(1720, 60, 1000, 700)),
        (QRect(0, 0, 9000, 9000), QRect(1440, 0, 1280, 1024)),
        (QRect(10, 40, 1, 1), QRect(10, 40, *LEAST_SIZE)),
        (QRect(10, 40, -50, 0), QRect(10, 40, *LEAST_SIZE)),
    ],
)
def test_a_window_is_put_back_where_it_can_be_seen(place: QRect, wanted: QRect) -> None:
    assert on_screen(place, [SCREEN, SECOND]) == wanted


def test_a_screen_that_is_gone_takes_no_window_along(start: Start, tmp_path: Path) -> None:
    store = open_store(tmp_path / "settings.ini")
    keep(store, PLACE, (5000, 5000, 790, 600))
    store.sync()
    assert_usable(start())


def assert_usable(app: Controllers) -> None:
    """See that the window can be seen and that both reports have room in it."""
    frame, window = app.window.frame, app.window
    assert any(
        screen.availableGeometry().intersects(frame.geometry()) for screen in QGuiApplication.screens()
    )
    assert frame.isVisible()
    assert window.centre.width() >= window.centre.minimumWidth()
    assert window.centre.width() > frame.width() * 0.4
    assert 0.6 <= app.comparison.view.zoom <= 3
    assert 0.2 <= app.session.story.settings.threshold <= 0.9
    frame.close()
