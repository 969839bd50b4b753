"""Opens the window; nothing but Qt is imported until it is on the screen."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QStandardPaths, QTranslator
from PySide6.QtWidgets import QApplication

from reader.paths import resources
from reader.ui.fonts import chrome_font, load_fonts
from reader.ui.settings import Preferences
from reader.ui.window import Window

LIBRARY = "library.sqlite"


def run(paths: Sequence[str], library: str | Path | None = None, *, sample: bool = False) -> int:
    """Open the window with these files and folders, and give the exit code when it is closed.

    Args:
        paths: may be relative; what is not there is told in the window.
        library: the file to keep reports in; the one in the user's data folder unless given.
        sample: open the sample story.
    """
    application = make_application()
    window = Window(Preferences())
    window.shown_first.connect(lambda: _fill(window, paths, library, sample=sample))
    window.show()
    return application.exec()


def make_application() -> QApplication:
    """The one QApplication of the process, with the program's own fonts and words."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("parallax")
    application.setApplicationDisplayName("Parallax")
    application.setDesktopFileName("parallax")
    application.setStyle("Fusion")
    load_fonts()
    application.setFont(chrome_font())
    translate(application, QLocale())
    return application


def translate(application: QApplication, locale: QLocale) -> None:
    """Install the words of a language; English has a file of its own, for its plurals."""
    for wanted in (QLocale(QLocale.Language.English), locale):
        translator = QTranslator(application)
        if translator.load(wanted, "parallax", "_", str(resources() / "translations")):
            application.installTranslator(translator)


def _fill(window: Window, paths: Sequence[str], library: str | Path | None, *, sample: bool) -> None:
    from reader.library.schema import UnusableLibrary
    from reader.ui.desk import Desk
    from reader.ui.jobs import Jobs

    try:
        desk = Desk(window, Path(library) if library else _usual_library(), Jobs(parent=window))
    except UnusableLibrary as error:
        window.blank.say(window.tr("The library cannot be opened"), str(error))
        return
    if paths:
        desk.open_reports(paths)
    elif sample:
        desk.stories.open_sample()


def _usual_library() -> Path:
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
    folder.mkdir(parents=True, exist_ok=True)
    return folder / LIBRARY
