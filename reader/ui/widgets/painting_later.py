"""Paints a change in a later turn of the event loop, so that no turn holds the window for both."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class PaintingLater(QObject):
    """Leaves a widget on the screen as it is while it is changed, and paints the whole change a turn later.

    What is moved or resized by the change has to be within the widget: around it all is painted at once.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._paint)

    def hold(self) -> None:
        """Paint nothing of the widget in this turn."""
        self._widget.setUpdatesEnabled(False)
        self._timer.start()

    def _paint(self) -> None:
        self._widget.setUpdatesEnabled(True)
        # Trap: a window that was to paint meanwhile has not, and Qt, still waiting for that, asks it no more.
        QCoreApplication.postEvent(self._widget.window(), QEvent(QEvent.Type.UpdateRequest))
