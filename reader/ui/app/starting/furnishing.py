"""What follows the first paint: fonts, words, the furnished window, the library and what is to be opened."""

import gc
import sys
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from reader.library.disk.usual_place import LIBRARY
from reader.paths import resources
from reader.terminal import complain
from reader.ui.app.controllers import Controllers
from reader.ui.app.main_window import Window
from reader.ui.app.starting.data_folder import data_folder
from reader.ui.app.starting.frame import Frame
from reader.ui.app.starting.warming import warm_in_background
from reader.ui.hearing.roles import install_roles
from reader.ui.library.opening import LibraryOpening
from reader.ui.look.fonts import chrome_font, load_fonts, set_text_scale
from reader.ui.look.system_type import system_scale
from reader.ui.settings.table import Preferences

# Seconds after which a working thread lets the window's in. With Python's own 5 ms each of the many calls
# into Qt waits that long behind a working thread, and a long list stands still for 400 ms.
SWITCH_INTERVAL = 0.0005

# Objects until the youngest are tidied, and how often before the next older; the oldest never by itself.
# Ten thousand objects take 3 ms, a hundred thousand 30, in which the window stands still.
# With hundreds of reports going through the oldest takes 300 ms, in which nothing else runs. What reports
# and comparisons are made of is frozen and holds no circles, so next to nothing is found there.
THRESHOLDS = (2_000, 5, 1_000_000)

FIGURE = "0"
"""The first of the figures that the window writes."""


def open_window(
    frame: Frame,
    paths: Sequence[str],
    library: str | Path | None,
    *,
    sample: bool = False,
    ready: Callable[[Controllers], object] = lambda _: None,
) -> Controllers | None:
    """Furnish the frame and open what is asked for.

    Args:
        frame: is on the screen already.
        paths: of reports to open.
        library: the file to keep them in; the usual one unless given.
        sample: open the sample story.
        ready: called when the library is open: at once, or when a person has found a way to one.

    Returns:
        None when a page is shown that says why the library cannot be opened.
    """
    furnish_application()
    frame.setLocale(QLocale())  # it was made before the window's locale was known
    window = Window(frame, Preferences(frame.store))
    usual = data_folder() / LIBRARY
    opening = LibraryOpening(window, Path(library) if library else usual, usual)
    opening.opened.connect(lambda controllers: _begin(controllers, opening.said, paths, sample=sample))
    opening.opened.connect(ready)
    return opening.open()


def _begin(controllers: Controllers, said: str, paths: Sequence[str], *, sample: bool) -> None:
    if said:
        controllers.library.say(said)
    if controllers.library.sentence:
        complain(controllers.library.sentence)
    warm_in_background(controllers.jobs)
    if paths:
        controllers.importing.open_reports(paths)
    elif sample:
        controllers.stories.open_sample()


def furnish_application() -> None:
    """Give the application its names, its manners, its own fonts and its words."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setApplicationName("parallax")
        application.setApplicationDisplayName("Parallax")
        application.setDesktopFileName("parallax")
        if not application.styleSheet():  # which hides what style is below it
            application.setStyle("Fusion")
        keep_responsive(application)
        load_fonts()
        install_roles()
        set_text_scale(system_scale())
        application.setFont(chrome_font())
        words = translate(application, QLocale())
        QLocale.setDefault(window_locale(QLocale(), words))


def window_locale(wanted: QLocale, words: QLocale) -> QLocale:
    """How dates and numbers are written: in the language of the window's words, with the figures 0 to 9.

    One window has one kind of figures: those of sentence numbers, of the texts' own marks and of the prints.

    Args:
        wanted: the person's own.
        words: that of the language in which the window's words are.
    """
    if words.language() is not wanted.language():
        return words
    if wanted.zeroDigit() == FIGURE:
        return wanted
    alike = QLocale.matchingLocales(words.language(), QLocale.Script.AnyScript, QLocale.Country.AnyCountry)
    known = [locale for locale in alike if locale.zeroDigit() == FIGURE]
    world = QLocale.Country.World
    return max(
        known, key=lambda one: (_months(one) == _months(wanted), one.territory() is world), default=words
    )


def _months(locale: QLocale) -> list[str]:
    return [locale.monthName(month) for month in range(1, 13)]


def translate(application: QApplication, locale: QLocale) -> QLocale:
    """Install the words of a language, Qt's own too, lay the window out in its direction; which one it is.

    English has a file of its own, for its plurals; a language that we have no words in leaves all as it is.
    """
    for earlier in application.findChildren(QTranslator):
        application.removeTranslator(earlier)
    english = QLocale(QLocale.Language.English)
    _install(application, english, "parallax", resources() / "translations")
    found = _install(application, locale, "parallax", resources() / "translations")
    if found is None:
        return english
    language = QLocale(found.language())
    _install(application, language, "qtbase", _words_of_qt())
    application.setLayoutDirection(language.textDirection())
    return language


def _install(application: QApplication, locale: QLocale, name: str, folder: Path) -> QTranslator | None:
    loaded = QTranslator()
    if not loaded.load(locale, name, "_", str(folder)):
        return None
    translator = application.findChild(QTranslator, loaded.filePath())
    if translator is None:
        translator = loaded
        translator.setObjectName(loaded.filePath())
        translator.setParent(application)
    application.installTranslator(translator)
    return translator


def _words_of_qt() -> Path:
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))


@cache  # connected anew at every start, it would tidy as often as there were starts
def keep_responsive(application: QGuiApplication) -> None:
    """Let threads take turns often, and tidy all memory only when the person turns to another program."""
    sys.setswitchinterval(SWITCH_INTERVAL)
    gc.set_threshold(*THRESHOLDS)
    application.applicationStateChanged.connect(_tidy)


def _tidy(state: Qt.ApplicationState) -> None:
    if state is Qt.ApplicationState.ApplicationInactive:
        gc.collect()
