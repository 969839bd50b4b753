"""Opens other libraries, old, new or recent, each in a window of its own."""

import json
import sys
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QProcess
from PySide6.QtWidgets import QMenu

from reader.library.schema import MEMORY
from reader.ui.app.action_table import Action
from reader.ui.app.main_window import Window
from reader.ui.session.session import Session
from reader.ui.settings.table import RECENT_LIBRARIES, Preferences
from reader.ui.widgets.file_questions import ask_file, ask_where
from reader.ui.widgets.plain import in_menu, isolated, tip

# Recent libraries that are remembered: more could hardly be told apart in a menu.
MOST = 8


class Libraries(QObject):
    """The menu Library; this window keeps its own library."""

    def __init__(self, window: Window, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._menu = QMenu(window.frame)
        self._menu.aboutToShow.connect(self.fill)
        window.actions_[Action.RECENT_LIBRARIES].setMenu(self._menu)
        window.actions_[Action.OPEN_LIBRARY].triggered.connect(self._choose)
        window.actions_[Action.NEW_LIBRARY].triggered.connect(self._choose_new)
        if session.path != MEMORY:
            note(session.path, window.preferences)
        window.actions_[Action.RECENT_LIBRARIES].setEnabled(bool(self._others()))

    def open(self, path: Path) -> None:
        """Start the program again with a library."""
        program, *words = own_command()
        started, _ = QProcess.startDetached(program, [*words, "--library", str(path)], str(Path.home()))
        if not started:
            self._window.tell(self.tr("{file} could not be opened.").format(file=isolated(path.name)))

    def fill(self) -> None:
        """Fill the submenu with the recent libraries except this one; equal names have their folders."""
        self._menu.clear()
        others = self._others()
        names = [path.name for path in (self._session.path, *others)]
        for path in others:
            name = path.name if names.count(path.name) == 1 else f"{path.name} ({path.parent.name})"
            action = self._menu.addAction(in_menu(name))
            action.setToolTip(tip(str(path)))
            action.triggered.connect(partial(self._open_again, path))
        self._menu.setToolTipsVisible(True)

    def _others(self) -> list[Path]:
        here = self._session.path
        return [path for path in recent(self._window.preferences) if path != here and _is_there(path)]

    def _open_again(self, path: Path, *_: object) -> None:
        self.open(path)

    def _choose(self) -> None:
        title, kinds = self.tr("Open Library"), self.tr("Libraries (*.sqlite)")
        if chosen := ask_file(self._window.frame, title, self._folder(), kinds):
            self.open(Path(chosen))

    def _choose_new(self) -> None:
        title, kinds = self.tr("New Library"), self.tr("Libraries (*.sqlite)")
        chosen, _ = ask_where(self._window.frame, title, self._folder(), kinds)
        if not chosen:
            return
        path = Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(".sqlite")
        if _is_there(path):
            self._window.tell(
                self.tr("{file} already exists; it was not changed.").format(file=isolated(path.name))
            )
        else:
            self.open(path)

    def _folder(self) -> str:
        path = self._session.path
        return str(Path.home() if path == MEMORY else path.parent)


def own_command() -> Sequence[str]:
    """The command line that starts this program."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    return sys.executable, "-m", "reader.cli.main"


def recent(preferences: Preferences) -> list[Path]:
    """The paths of the libraries opened last, the latest first."""
    with suppress(ValueError, TypeError, RecursionError):
        found = json.loads(preferences.value(RECENT_LIBRARIES) or "[]")
        return [Path(path) for path in found if isinstance(path, str)]
    return []


def note(path: Path, preferences: Preferences) -> None:
    """Remember that a library was opened."""
    known = [path.absolute(), *(other for other in recent(preferences) if other != path.absolute())]
    preferences.change(RECENT_LIBRARIES, json.dumps([str(one) for one in known[:MOST]]))


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False
