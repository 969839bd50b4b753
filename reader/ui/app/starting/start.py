"""Starts the window: first the bare frame, and once that is on the screen, everything else."""

import linecache
import os
import signal
import sys
from collections.abc import Callable, MutableMapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSettings, QSocketNotifier, Qt, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from reader.ui.app.starting.frame import INTERFACE, Frame
from reader.ui.settings.file import open_store
from reader.ui.settings.setting import kept


class Application(QApplication):
    """Collects the files that the desktop asks to open, as macOS does at a double click, until a window can.

    Attributes:
        wanted: their paths, or URLs of what is no local file.
    """

    asked = Signal()

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(arguments)
        self.wanted: list[str] = []

    def event(self, event: QEvent) -> bool:
        """Collect a file that the desktop asks to open."""
        if not isinstance(event, QFileOpenEvent):
            return super().event(event)
        self.wanted.append(event.file() or event.url().toString())
        self.asked.emit()
        return True

    def hand_to(self, open_reports: Callable[[Sequence[str]], object]) -> None:
        """Have open_reports called with the files asked for so far, and later with those of each turn."""

        def hand_over() -> None:
            wanted, self.wanted = self.wanted, []
            if wanted:
                open_reports(wanted)

        self.asked.connect(hand_over, Qt.ConnectionType.QueuedConnection)
        self.asked.emit()


def run(paths: Sequence[str], library: str | Path | None = None, *, sample: bool = False) -> int:
    """Open the window with these files and folders; returns the exit code once it is closed.

    Args:
        paths: may be relative; the window says which do not exist.
        library: the file of the library; the one in the user's data folder unless given.
        sample: whether to open the sample story, where there are no paths.
    """
    leave_sources_unread()
    store = open_store()
    enlarge(store, os.environ)
    application = Application([*sys.argv[:1], "-style", "Fusion"])
    application.setApplicationName("parallax")
    frame = Frame(store)
    _close_when_interrupted(frame.close, application)
    frame.shown_first.connect(lambda: _furnish(frame, application, paths, library, sample=sample))
    frame.appear()
    return application.exec()


def leave_sources_unread() -> None:
    """Keep Qt for Python from reading and holding the source of every module that is imported.

    It searches them for its own name, to know which modules may use the other spellings of `__feature__`;
    ours never do. That took a sixth of all computing until two reports are compared, and 15 MB. In a
    packaged program, which has no sources, it comes to the same answer.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None and hasattr(feature, "_mod_uses_pyside"):
        vars(feature)["_mod_uses_pyside"] = lambda _: False
        linecache.clearcache()


def enlarge(store: QSettings, environment: MutableMapping[str, str]) -> None:
    """Set the interface size of the settings for Qt, which reads it from the environment when it starts."""
    if (wanted := kept(store, INTERFACE)) > 1:
        environment.setdefault("QT_SCALE_FACTOR", f"{wanted:.2f}")


def _close_when_interrupted(close: Callable[[], object], parent: QObject) -> None:
    """Have Ctrl+C in the terminal call close from the event loop; a second one ends the program at once.

    Python would raise KeyboardInterrupt wherever it is, even in a slot of Qt, and print a traceback.
    """
    if sys.platform == "win32":  # where nothing can wake Qt but a socket
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        return
    told, tell = os.pipe()
    for end in (told, tell):
        os.set_blocking(end, False)
    # Without the notifier Qt would go on waiting for events, and Python's handler would not run.
    waiting = QSocketNotifier(told, QSocketNotifier.Type.Read, parent)
    waiting.activated.connect(lambda *_: os.read(told, 1))
    signal.set_wakeup_fd(tell)

    def interrupt(*_: object) -> None:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        QTimer.singleShot(0, parent, close)

    signal.signal(signal.SIGINT, interrupt)


def _furnish(
    frame: Frame,
    application: Application,
    paths: Sequence[str],
    library: str | Path | None,
    *,
    sample: bool,
) -> None:
    from reader.ui.app.error_handler import ErrorHandler
    from reader.ui.app.starting.data_folder import data_folder

    errors = ErrorHandler(data_folder(), frame)  # before all else, so that it tells of whatever fails
    in_status_bar = errors.told.connect(frame.statusBar().showMessage)
    from reader.ui.app.controllers import Controllers
    from reader.ui.app.starting.furnishing import open_window

    def connect(controllers: Controllers) -> None:
        errors.told.disconnect(in_status_bar)
        errors.told.connect(controllers.importing.panel.tell)
        application.hand_to(controllers.importing.open_reports)

    open_window(frame, paths, library, sample=sample, ready=connect)
