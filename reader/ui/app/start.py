"""Opens the window: first the bare frame, and once that is on the screen, everything else."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from reader.ui.app.frame import Frame
from reader.ui.settings.file import open_store


def run(paths: Sequence[str], library: str | Path | None = None, *, sample: bool = False) -> int:
    """Open the window with these files and folders, and give the exit code when it is closed.

    Args:
        paths: may be relative; what is not there is told in the window.
        library: the file to keep reports in; the one in the user's data folder unless given.
        sample: open the sample story.
    """
    application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    application.setApplicationName("parallax")
    frame = Frame(open_store())
    frame.shown_first.connect(lambda: _furnish(frame, paths, library, sample=sample))
    frame.appear()
    return application.exec()


def _furnish(frame: Frame, paths: Sequence[str], library: str | Path | None, *, sample: bool) -> None:
    from reader.ui.app.data_folder import data_folder
    from reader.ui.app.error_handler import ErrorHandler

    errors = ErrorHandler(data_folder(), frame)  # before all else: whatever fails from here on is told
    in_status_bar = errors.told.connect(frame.statusBar().showMessage)
    from reader.ui.app.controllers import Controllers
    from reader.ui.app.furnishing import open_window

    def tell_in_panel(controllers: Controllers) -> None:
        errors.told.disconnect(in_status_bar)
        errors.told.connect(controllers.importing.panel.tell)

    open_window(frame, paths, library, sample=sample, ready=tell_in_panel)
