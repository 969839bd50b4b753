"""What follows the first paint: fonts, words, the furnished window, the library and what is to be opened."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from reader.library.troubles import UnusableLibrary
from reader.paths import resources
from reader.ui.action_table import Do
from reader.ui.data_folder import data_folder
from reader.ui.desk import Desk
from reader.ui.fonts import chrome_font, load_fonts
from reader.ui.frame import Frame
from reader.ui.jobs import Jobs
from reader.ui.pauses import keep_pauses_short
from reader.ui.settings import Preferences
from reader.ui.warming import warm_in_background
from reader.ui.window import Window

LIBRARY = "library.sqlite"


def open_desk(
    frame: Frame, paths: Sequence[str], library: str | Path | None, *, sample: bool = False
) -> Desk | None:
    """Furnish the frame and open what is asked for; None when the library cannot be opened."""
    furnish_application()
    window = Window(frame, Preferences(frame.store))
    try:
        desk = Desk(window, Path(library) if library else data_folder() / LIBRARY, Jobs(parent=window))
    except UnusableLibrary as error:
        _say_why_not(window, error)
        return None
    warm_in_background(desk.jobs)
    if paths:
        desk.open_reports(paths)
    elif sample:
        desk.stories.open_sample()
    return desk


def furnish_application() -> None:
    """Give the application its names, its manners, its own fonts and its words."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setApplicationName("parallax")
        application.setApplicationDisplayName("Parallax")
        application.setDesktopFileName("parallax")
        application.setStyle("Fusion")
        keep_pauses_short(application)
        load_fonts()
        application.setFont(chrome_font())
        translate(application, QLocale())


def translate(application: QApplication, locale: QLocale) -> None:
    """Install the words of a language, Qt's own too, and lay the window out in its direction.

    English has a file of its own, for its plurals; a language that we have no words in leaves all as it is.
    """
    _install(application, QLocale(QLocale.Language.English), "parallax", resources() / "translations")
    found = _install(application, locale, "parallax", resources() / "translations")
    if found is not None:
        language = QLocale(found.language())
        _install(application, language, "qtbase", _words_of_qt())
        application.setLayoutDirection(language.textDirection())


def _install(application: QApplication, locale: QLocale, name: str, folder: Path) -> QTranslator | None:
    translator = QTranslator(application)
    if not translator.load(locale, name, "_", str(folder)):
        return None
    application.installTranslator(translator)
    return translator


def _words_of_qt() -> Path:
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))


def _say_why_not(window: Window, error: UnusableLibrary) -> None:
    for do, action in window.actions_.items():
        action.setEnabled(do is Do.QUIT)
    window.frame.setAcceptDrops(False)
    window.sources.setEnabled(False)
    window.blank.say(window.tr("The library cannot be opened"), str(error), [window.actions_[Do.QUIT]])
