"""Opens the library, or says why it cannot be opened and offers what can be done about it."""

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction

from reader.library.disk.backups import Backup, backups_of
from reader.library.disk.replacing import fetch_backup, put_in_place, save_readable, set_aside
from reader.library.disk.salvage import Salvaged
from reader.library.disk.troubles import Trouble, Unusable, UnusableLibrary, trouble_of
from reader.library.schema import MEMORY
from reader.terminal import complain
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.app.failures import why_refused
from reader.ui.app.main_window import Window
from reader.ui.jobs import Job, Jobs
from reader.ui.library.bar import Offer
from reader.ui.library.words import after_saving, day, not_kept, why_not

RETRY = 500
"""Milliseconds until a library is tried again that another program is using."""


class LibraryOpening(QObject):
    """The way to a library: straight, or by way of a page that says what is in the way.

    Args:
        usual: the library that is opened when none is named.
    """

    opened = Signal(object)  # Controllers

    def __init__(self, window: Window, path: Path, usual: Path) -> None:
        super().__init__(window)
        self._window, self._path, self._usual = window, path, usual
        self._jobs = Jobs(parent=window)
        self._job: Job | None = None
        self._closed: dict[str, bool] = {}
        self._offers: list[QAction] = []
        self._retry = QTimer(self, singleShot=True, interval=RETRY)
        self._retry.timeout.connect(self.open)
        self.said = ""
        window.closing.connect(self._leave)

    def open(self) -> Controllers | None:
        """Open the library and give its controllers; None when the page is shown instead."""
        if _is_lost(self._path):
            self._say_lost()
            return None
        self._unlock()
        try:
            controllers = Controllers(self._window, self._path, self._jobs)
        except UnusableLibrary as error:
            self._say_why_not(error.why, str(error))
            return None
        except sqlite3.Error as error:
            self._say_why_not(_why(error), not_kept(error))
            return None
        self._window.closing.disconnect(self._leave)
        self.opened.emit(controllers)
        return controllers

    def _say_why_not(self, why: Unusable, detail: str) -> None:
        title, text = why_not(self._path, why, detail)
        match why:
            case Unusable.DAMAGED:
                self._say(title, text, [self._salvage(), *self._ways_on()])
            case Unusable.BUSY:
                self._say(title, text, [])
                self._retry.start()
            case Unusable.OUT_OF_REACH:
                self._say(title, text, [(self.tr("Try Again"), self.open), self._without()])
            case Unusable.NO_LIBRARY:
                self._say(title, text, [self._another()])
            case Unusable.LATER:
                self._say(title, text, [self._another(), *self._backup(), self._salvage()])

    def _say_lost(self) -> None:
        text = self.tr(
            "{file} is missing or empty, but there is a backup of it. It may have been moved or deleted."
        )
        self._say(self.tr("The library is missing"), text.format(file=self._path), self._ways_on())

    def _ways_on(self) -> list[Offer]:
        """Without what is in the file: from the newest backup, or anew."""
        return [*self._backup(), (self.tr("Start a New Library"), self._start_anew)]

    def _backup(self) -> list[Offer]:
        backups = backups_of(self._path)
        if not backups:
            return []
        text = self.tr("Restore the Backup of {day}").format(day=day(backups[0].day))
        return [(text, lambda: self._restore(backups[0]))]

    def _salvage(self) -> Offer:
        return self.tr("Save What Can Be Read"), self._save

    def _another(self) -> Offer:
        """Another library than one that is to stay as it is."""
        if self._path != self._usual:
            return self.tr("Open My Usual Library"), lambda: self._go_to(self._usual)
        return self._without()

    def _without(self) -> Offer:
        return self.tr("Continue Without Saving"), lambda: self._go_to(MEMORY)

    def _go_to(self, path: Path) -> None:
        self._path = path
        self.open()

    def _start_anew(self) -> None:
        self._tried(lambda: set_aside(self._path))

    def _restore(self, backup: Backup) -> None:
        path = self._path
        self._say(self.tr("Restoring the backup…"), "", [])
        self._run(lambda _: fetch_backup(backup, path), lambda _: self._change_over(None))

    def _save(self) -> None:
        path, unsorted = self._path, self.tr("Recovered reports")
        self._say(self.tr("Saving what can be read…"), "", [])
        self._run(lambda check: save_readable(path, unsorted, check), self._change_over)

    def _run(self, work: Callable[[Callable[[], None]], object], done: Callable[..., None]) -> None:
        self._job = self._jobs.run(
            lambda progress: work(progress.check), done, self._fail, self.tr("Repairing the library")
        )

    def _change_over(self, saved: Salvaged | None) -> None:
        def put() -> None:
            aside = put_in_place(self._path)
            self.said = after_saving(saved, aside)

        self._tried(put)

    def _tried(self, change: Callable[[], object]) -> None:
        try:
            change()
        except OSError as error:
            self._fail(error)
        else:
            self.open()

    def _fail(self, error: BaseException) -> None:
        detail = self.tr("That did not work: {reason}.").format(reason=why_refused(error, self._path))
        self._say_why_not(Unusable.OUT_OF_REACH, detail)

    def _say(self, title: str, text: str, offers: Sequence[Offer]) -> None:
        complain(f"{title}. {text}".strip())
        self._lock()
        for old in self._offers:
            old.deleteLater()
        self._offers = [self._action(*offer) for offer in offers]
        self._window.blank.say(title, text, [*self._offers, self._window.actions_[Action.QUIT]])
        self._window.show_page(self._window.blank, has_summary=False)

    def _action(self, text: str, chosen: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        action.triggered.connect(lambda *_: chosen())
        return action

    def _lock(self) -> None:
        """While there is no library, one can only leave, or choose what the page offers."""
        actions = self._window.actions_
        self._closed = self._closed or {do: action.isEnabled() for do, action in actions.items()}
        for do, action in actions.items():
            action.setEnabled(do is Action.QUIT)
        self._window.frame.setAcceptDrops(False)
        self._window.sources.setEnabled(False)

    def _unlock(self) -> None:
        for do, is_enabled in self._closed.items():
            self._window.actions_[do].setEnabled(is_enabled)
        self._closed = {}
        self._window.frame.setAcceptDrops(True)
        self._window.sources.setEnabled(True)

    def _leave(self) -> None:
        self._retry.stop()
        self._jobs.close()


def _is_lost(path: Path) -> bool:
    """Whether there is nothing, or nothing any more, of a library that has a backup."""
    try:
        is_there = path.stat().st_size > 0
    except OSError:
        is_there = False
    return path != MEMORY and not is_there and bool(backups_of(path))


def _why(error: sqlite3.Error) -> Unusable:
    match trouble_of(error):
        case Trouble.DAMAGED:
            return Unusable.DAMAGED
        case Trouble.BUSY:
            return Unusable.BUSY
        case _:
            return Unusable.OUT_OF_REACH
