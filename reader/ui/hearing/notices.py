"""Tells a user who has turned to another program that the work they waited for is done."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from reader.ui.jobs import Jobs
from reader.ui.widgets.plain import shown, tip

# Seconds of work after which most people have turned to something else.
LONG = 10.0


class Notices(QObject):
    """Asks the desktop to mark the window, and shows a notification where there is a system tray.

    Args:
        frame: the window.
        jobs: whose ends are told.
        is_away: whether the user is in another program; asked of Qt unless a test passes its own.
    """

    def __init__(self, frame: QWidget, jobs: Jobs, is_away: Callable[[], bool] | None = None) -> None:
        super().__init__(frame)
        self._frame, self._is_away = frame, is_away or _is_inactive
        self.tray: QSystemTrayIcon | None = None
        self.told = 0
        jobs.ended.connect(self._tell)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._return)

    def _tell(self, seconds: float) -> None:
        if seconds < LONG or not self._is_away():
            return
        self.told += 1
        QApplication.alert(self._frame)
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            self._show(self.tr("Parallax has finished what you were waiting for."))

    def _show(self, sentence: str) -> None:
        if self.tray is None:
            self.tray = QSystemTrayIcon(self._frame.windowIcon(), self)
            self.tray.setToolTip(tip(sentence))
            self.tray.messageClicked.connect(self._bring_window)
            self.tray.activated.connect(self._bring_window)
        self.tray.show()
        self.tray.showMessage(shown(self.tr("Parallax")), sentence)

    def _bring_window(self, *_: object) -> None:
        self._frame.raise_()
        self._frame.activateWindow()

    def _return(self, state: Qt.ApplicationState) -> None:
        """Remove the tray icon once the user is back."""
        if state is Qt.ApplicationState.ApplicationActive and self.tray is not None:
            self.tray.hide()


def _is_inactive() -> bool:
    return QGuiApplication.applicationState() is not Qt.ApplicationState.ApplicationActive
