"""Hides the inspector and the lists, which are about two reports, beside a view of all of an event."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDockWidget

from reader.ui.app.layout import YIELDED
from reader.ui.app.main_window import Window
from reader.ui.centre.view import Needs


class Yielding(QObject):
    """Hides the docks when such a view is chosen, and shows them again with the next view of two reports.

    They can be opened meanwhile. The settings keep what the user chose, whatever is hidden.
    """

    def __init__(self, window: Window, docks: Sequence[QDockWidget]) -> None:
        super().__init__(window)
        self._docks = docks
        for view in window.views:
            if view.needs is Needs.STORY:
                window.actions_[view.key].toggled.connect(self._settle)
        for dock in docks:
            dock.toggleViewAction().toggled.connect(lambda _, dock=dock: dock.setProperty(YIELDED, False))

    def _settle(self, is_of_story: bool) -> None:  # noqa: FBT001  # a slot
        for dock in self._docks:
            if is_of_story and not dock.isHidden():
                dock.hide()
                dock.setProperty(YIELDED, True)
            elif not is_of_story and dock.property(YIELDED):
                dock.show()
