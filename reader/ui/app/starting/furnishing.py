"""What follows the first paint: fonts, translations, the window's content, the library, reports to open."""

import sys
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
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
from reader.ui.garbage import collect_in_this_thread
from reader.ui.hearing.roles import install_roles
from reader.ui.library.opening import LibraryOpening
from reader.ui.look.fonts import chrome_font, load_fonts, set_text_scale
from reader.ui.look.system_type import system_scale
from reader.ui.settings.table import Preferences

# Seconds after which a working thread lets the window's in. With Python's own 5 ms each of the many calls
# into Qt waits that long behind a working thread, and a long list stands still for 400 ms.
SWITCH_INTERVAL = 0.0005

FIGURE = "0"
"""The zero of the digits that the window writes."""


def open_window(
    frame: Frame,
    paths: Sequence[str],
    library: str | Path | None,
    *,
    sample: bool = False,
    ready: Callable[[Controllers], object] = lambda _: None,
) -> Controllers | None:
    """Fill the frame, open the library and then what was asked for.

    Args:
        frame: on the screen already.
        paths: of reports to open.
        library: the file of the library; the one in the data folder unless given.
        sample: whether to open the sample story, where there are no paths.
        ready: called once the library is open, which may be after the user has chosen what to do.

    Returns:
        The controllers; None when the library is not open yet, and a page says why.
    """
    furnish_application()
    frame.setLocale(QLocale())  # the frame was made before the window's language was known
    window = Window(frame, Preferences(frame.store))
    _follow_desktop(window)
    usual = data_folder() / LIBRARY
    opening = LibraryOpening(window, Path(library) if library else usual, usual)
    opening.opened.connect(lambda controllers: _begin(controllers, opening.said, paths, sample=sample))
    opening.opened.connect(ready)
    return opening.open()


def _follow_desktop(window: Window) -> None:
    if QGuiApplication.platformName() == "wayland":
        from reader.ui.look.gnome_factor import GnomeFactor

        GnomeFactor(window).told.connect(window.follow_desktop)


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
    """Set up the application: names, style, fonts, accessible roles, translations, collecting of garbage."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setApplicationName("parallax")
        application.setApplicationDisplayName("Parallax")
        application.setDesktopFileName("parallax")
        if not application.styleSheet():  # with a style sheet Qt does not tell which style there is
            application.setStyle("Fusion")
        keep_responsive(application)
        load_fonts()
        install_roles()
        set_text_scale(system_scale())
        application.setFont(chrome_font())
        words = translate(application, QLocale())
        QLocale.setDefault(window_locale(QLocale(), words))


def window_locale(wanted: QLocale, words: QLocale) -> QLocale:
    """The locale for dates and numbers: the language of the window's words, with the digits 0 to 9.

    The digits are those of sentence numbers, of marks in texts and of prints, which know no others.

    Args:
        wanted: the user's locale.
        words: a locale of the language that the window is translated into.
    """
    own = wanted if wanted.language() is words.language() else words
    every = QLocale.matchingLocales(words.language(), QLocale.Script.AnyScript, QLocale.Country.AnyCountry)
    alike = [locale for locale in every if locale != QLocale.system()]
    if _months(own) not in map(_months, alike):  # the desktop may want dates in another language than words
        own = QLocale(own.language(), own.territory())
    if own.zeroDigit() == FIGURE:
        return own
    known = [locale for locale in alike if locale.zeroDigit() == FIGURE]
    world = QLocale.Country.World
    return max(known, key=lambda one: (_months(one) == _months(own), one.territory() is world), default=own)


def _months(locale: QLocale) -> list[str]:
    return [locale.monthName(month) for month in range(1, 13)]


def translate(application: QApplication, locale: QLocale) -> QLocale:
    """Install the translations for a locale, Qt's own too, and its layout direction; the language in use.

    English is always installed, for its plural forms, and stays where there is no translation.
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


@cache  # once a process, or it would collect as often as windows were started in it
def keep_responsive(application: QGuiApplication) -> None:
    """Let threads switch often, and collect garbage in the window's thread only."""
    sys.setswitchinterval(SWITCH_INTERVAL)
    collect_in_this_thread(application)
