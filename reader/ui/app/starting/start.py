"""Opens the window: first the bare frame, and once that is on the screen, everything else."""

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
    """Keeps the files that the desktop asks to open, as macOS does on a double click, until a window can.

    Attributes:
        wanted: their paths, or addresses of what is no file here.
    """

    asked = Signal()

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(arguments)
        self.wanted: list[str] = []

    def event(self, event: QEvent) -> bool:
        """Note a file that is to be opened."""
        if not isinstance(event, QFileOpenEvent):
            return super().event(event)
        self.wanted.append(event.file() or event.url().toString())
        self.asked.emit()
        return True

    def hand_to(self, open_reports: Callable[[Sequence[str]], object]) -> None:
        """Have the files opened that were asked for up to now, and those of each later moment together."""

        def hand_over() -> None:
            wanted, self.wanted = self.wanted, []
            if wanted:
                open_reports(wanted)

        self.asked.connect(hand_over, Qt.ConnectionType.QueuedConnection)
        self.asked.emit()


def run(paths: Sequence[str], library: str | Path | None = None, *, sample: bool = False) -> int:
    """Open the window with these files and folders, and give the exit code when it is closed.

    Args:
        paths: may be relative; what is not there is told in the window.
        library: the file to keep reports in; the one in the user's data folder unless given.
        sample: open the sample story.
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

    It looks in there for its own name, to know in which modules the other spellings of `__feature__` may
    hold, which we use in none: a sixth of all computing until two reports are compared, and 15 MB. Where no
    sources are, in a packaged program, it comes to the same answer.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None and hasattr(feature, "_mod_uses_pyside"):
        vars(feature)["_mod_uses_pyside"] = lambda _: False
        linecache.clearcache()


def enlarge(store: QSettings, environment: MutableMapping[str, str]) -> None:
    """Have Qt draw everything larger by what the settings say; it asks for that once, when it begins."""
    if (wanted := kept(store, INTERFACE)) > 1:
        environment.setdefault("QT_SCALE_FACTOR", f"{wanted:.2f}")


def _close_when_interrupted(close: Callable[[], object], parent: QObject) -> None:
    """Ctrl+C in the terminal has close called in the window's turn, a second one ends the program at once.

    Python itself would raise KeyboardInterrupt wherever it is, in a slot of Qt too: one saw a traceback.
    """
    if sys.platform == "win32":  # where nothing can wake Qt but a socket
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        return
    told, tell = os.pipe()
    for end in (told, tell):
        os.set_blocking(end, False)
    # Without it Qt sleeps on, and Python with it.
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

    errors = ErrorHandler(data_folder(), frame)  # before all else: whatever fails from here on is told
    in_status_bar = errors.told.connect(frame.statusBar().showMessage)
    from reader.ui.app.controllers import Controllers
    from reader.ui.app.starting.furnishing import open_window

    def connect(controllers: Controllers) -> None:
        errors.told.disconnect(in_status_bar)
        errors.told.connect(controllers.importing.panel.tell)
        application.hand_to(controllers.importing.open_reports)

    open_window(frame, paths, library, sample=sample, ready=connect)
