"""Keeps and restores the sizes of the list of reports and of the docks, and which docks are open."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QSplitter, QToolBar

from reader.ui.settings.setting import Setting
from reader.ui.settings.table import INSPECTOR, INSPECTOR_WIDTH, LIST_WIDTH, LISTS, LISTS_HEIGHT, Preferences


@dataclass(frozen=True, slots=True)
class Kept:
    """The settings of a dock: whether it is open, its size in pixels, and the direction of that size."""

    open: Setting[str]
    size: Setting[int]
    direction: Qt.Orientation


DOCKS = {
    "inspector": Kept(INSPECTOR, INSPECTOR_WIDTH, Qt.Orientation.Horizontal),
    "lists": Kept(LISTS, LISTS_HEIGHT, Qt.Orientation.Vertical),
}
"""The settings of each dock by its object name."""
YIELDED = "yielded"
"""The property of a dock that is hidden only while another view needs its room, and counts as open."""


def restore_layout(frame: QMainWindow, splitter: QSplitter, preferences: Preferences) -> None:
    """Restore the sizes of last time; call it once all docks exist.

    What would not fit the window, which may be smaller now, takes its default size.
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
    """Keep which docks are open, and all sizes."""
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
    """The pixels of the window that bars, and the middle at its smallest, leave to the docks."""
    bars = (frame.menuBar(), frame.statusBar(), *frame.findChildren(QToolBar))
    least = central.minimumSizeHint() + QSize(0, sum(bar.sizeHint().height() for bar in bars))
    return frame.size() - least


def _along(size: QSize, direction: Qt.Orientation) -> int:
    return size.width() if direction is Qt.Orientation.Horizontal else size.height()
