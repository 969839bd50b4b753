"""In a narrow window, shows either the list or the inspector beside the reports."""

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QWidget

from reader.ui.widgets.dock import Dock

# Pixels of the window's width below which there is no room for the list, the inspector and two columns of
# some thirty letters a line.
NARROW = 1080


class NarrowWindow(QObject):
    """Hides the inspector when the window becomes narrow, and shows it again when there is room.

    Opened in a narrow window, it takes the place of the list until it is closed or the list is asked for. The
    settings keep what the user chose, whatever is hidden meanwhile.

    Args:
        frame: the window.
        inspector: the dock.
        reports: the list of reports.
        shown: the action that shows and hides the list.
    """

    def __init__(self, frame: QMainWindow, inspector: Dock, reports: QWidget, shown: QAction) -> None:
        super().__init__(frame)
        self._frame, self._inspector = frame, inspector
        self._reports, self._shown = reports, shown
        self._is_narrow = frame.width() < NARROW
        self._has_inspector_yielded = self._has_list_yielded = False
        inspector.toggleViewAction().toggled.connect(self._settle)
        shown.toggled.connect(self._show_list)
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
        if is_narrow and self._shown.isChecked() and not self._inspector.isHidden():
            self._inspector.hide()
            self._has_inspector_yielded = True
        elif not is_narrow and self._has_inspector_yielded:
            self._inspector.show()
        self._settle()

    def _settle(self) -> None:
        is_open = not self._inspector.isHidden()
        self._has_inspector_yielded = self._has_inspector_yielded and not is_open
        if self._is_narrow and is_open:
            if self._shown.isChecked():
                self._has_list_yielded = True
                self._set_list(on=False)
            least = self._inspector.minimumSizeHint().width()
            self._frame.resizeDocks([self._inspector], [least], Qt.Orientation.Horizontal)
        elif self._has_list_yielded:
            self._has_list_yielded = False
            self._set_list(on=True)

    def _show_list(self, on: bool) -> None:  # noqa: FBT001  # a slot
        self._has_list_yielded = False
        if on and self._is_narrow:
            self._inspector.hide()

    def _set_list(self, *, on: bool) -> None:
        """Show or hide the list without changing the setting."""
        with QSignalBlocker(self._shown):
            self._shown.setChecked(on)
        self._shown.changed.emit()
        self._reports.setVisible(on)
