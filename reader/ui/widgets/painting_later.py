"""Paints a change in a later turn of the event loop, so that no turn holds the window for both."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget


class PaintingLater(QObject):
    """Leaves a widget on the screen as it is while it changes, and paints the whole change a turn later."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(lambda: widget.setUpdatesEnabled(True))

    def hold(self) -> None:
        """Paint nothing of the widget in this turn."""
        self._widget.setUpdatesEnabled(False)
        self._timer.start()
