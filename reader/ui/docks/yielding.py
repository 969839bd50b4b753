"""In a narrow window either the list or the inspector stands beside the reports."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QMainWindow, QWidget

from reader.ui.docks.dock import Dock

NARROW = 1080
"""Pixels of window width: list, inspector and, between them, two columns of some thirty letters a line."""


class Yielding(QObject):
    """Closes the inspector when the window becomes narrow, and opens it again when there is room.

    Whoever opens it in a narrow window has it in the place of the list, until it is closed.
    """

    def __init__(self, frame: QMainWindow, inspector: Dock, reports: QWidget) -> None:
        super().__init__(frame)
        self._frame, self._inspector, self._reports = frame, inspector, reports
        self._is_narrow = frame.width() < NARROW
        self._has_yielded = False
        inspector.toggleViewAction().toggled.connect(self._settle)
        frame.installEventFilter(self)
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return False

    def _fit(self) -> None:
        is_narrow = self._frame.width() < NARROW
        if is_narrow is self._is_narrow:
            return
        self._is_narrow = is_narrow
        if is_narrow and not self._inspector.isHidden():
            self._inspector.hide()
            self._has_yielded = True
        elif not is_narrow and self._has_yielded:
            self._inspector.show()
        self._settle()

    def _settle(self) -> None:
        is_open = not self._inspector.isHidden()
        self._has_yielded = self._has_yielded and not is_open
        self._reports.setVisible(not (self._is_narrow and is_open))
        if self._is_narrow and is_open:
            least = self._inspector.minimumSizeHint().width()
            self._frame.resizeDocks([self._inspector], [least], Qt.Orientation.Horizontal)
