"""How much of the window the lists and the inspector take, kept between two runs."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QSplitter, QToolBar

from reader.ui.settings.setting import Setting
from reader.ui.settings.table import INSPECTOR, INSPECTOR_WIDTH, LIST_WIDTH, LISTS, LISTS_HEIGHT, Preferences


@dataclass(frozen=True, slots=True)
class Kept:
    """The settings of a dock: whether it is open, and how much it takes in which direction."""

    open: Setting[str]
    size: Setting[int]
    direction: Qt.Orientation


DOCKS = {
    "inspector": Kept(INSPECTOR, INSPECTOR_WIDTH, Qt.Orientation.Horizontal),
    "lists": Kept(LISTS, LISTS_HEIGHT, Qt.Orientation.Vertical),
}
"""By the name of the dock's object."""
YIELDED = "yielded"
"""The property of a dock that is hidden only while another view needs its room."""


def restore_layout(frame: QMainWindow, splitter: QSplitter, preferences: Preferences) -> None:
    """Give everything its size of last time; call it when all docks are there, open or closed.

    What does not fit a window that is smaller now takes its usual size, and leaves the reports theirs.
    """
    room = _room_beside(frame, splitter)
    for dock, kept in _docks(frame):
        wanted, most = preferences.value(kept.size), _along(room, kept.direction)
        size = wanted if wanted <= most else kept.size.default
        frame.resizeDocks([dock], [size], kept.direction)
        if dock.isHidden():  # so that its size is known when it is kept unseen
            dock.resize(size, size)
    _restore_list(splitter, preferences, room.width())


def keep_layout(frame: QMainWindow, splitter: QSplitter, preferences: Preferences) -> None:
    """Keep what is open, and how much each takes."""
    for dock, kept in _docks(frame):
        is_open = not dock.isHidden() or bool(dock.property(YIELDED))
        preferences.change(kept.open, "open" if is_open else "closed")
        preferences.change(kept.size, _along(dock.size(), kept.direction))
    _keep_list(splitter, preferences)


def _restore_list(splitter: QSplitter, preferences: Preferences, room: int) -> None:
    if sources := splitter.widget(0):
        wanted = preferences.value(LIST_WIDTH)
        width = wanted if wanted <= room + sources.minimumWidth() else LIST_WIDTH.default
        splitter.setSizes([width, max(1, splitter.window().width() - width)])
        splitter.splitterMoved.connect(lambda: _keep_list(splitter, preferences))


def _keep_list(splitter: QSplitter, preferences: Preferences) -> None:
    sources = splitter.widget(0)
    if sources and not sources.isHidden():  # hidden, it has no width of its own
        preferences.change(LIST_WIDTH, sources.width())


def _docks(frame: QMainWindow) -> list[tuple[QDockWidget, Kept]]:
    found = frame.findChildren(QDockWidget)
    return [(dock, DOCKS[dock.objectName()]) for dock in found if dock.objectName() in DOCKS]


def _room_beside(frame: QMainWindow, central: QSplitter) -> QSize:
    """What is left of the window when what stands in the middle is as small as it can be."""
    bars = (frame.menuBar(), frame.statusBar(), *frame.findChildren(QToolBar))
    least = central.minimumSizeHint() + QSize(0, sum(bar.sizeHint().height() for bar in bars))
    return frame.size() - least


def _along(size: QSize, direction: Qt.Orientation) -> int:
    return size.width() if direction is Qt.Orientation.Horizontal else size.height()
