"""Opens the library when the window starts, or says why it cannot be opened and offers remedies."""

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction

from reader.library.disk.backups import Backup, backups_of
from reader.library.disk.log import log_of
from reader.library.disk.open_file import Shadow
from reader.library.disk.replacing import fetch_backup, put_in_place, save_readable, set_aside
from reader.library.disk.salvage import Salvaged, shadow_of
from reader.library.disk.troubles import (
    Trouble,
    UnsalvagedLibraryError,
    Unusable,
    UnusableLibrary,
    trouble_of,
)
from reader.library.schema import MEMORY
from reader.library.store import Library
from reader.terminal import complain
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.app.failures import did_not_work
from reader.ui.app.main_window import Window
from reader.ui.jobs import Job, Jobs, Progress
from reader.ui.library.bar import Offer
from reader.ui.library.words import after_saving, day, not_kept, why_not

# Bytes of a write-ahead log that SQLite takes in at once, which takes some milliseconds.
QUICK_LOG = 256 * 1024
# Milliseconds after which a library that another program is using is tried again: it opens almost at once.
RETRY = 500


T = TypeVar("T")


class LibraryOpening(QObject):
    """Opens a library, at once or after the user has chosen a remedy on a page.

    opened is emitted with the Controllers.

    Args:
        window: shows the page.
        path: of the library.
        usual: the path of the library in the data folder, offered where another cannot be opened.
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
        """Open the library; returns its controllers, or None when a page is shown instead."""
        if _is_lost(self._path):
            self._say_lost()
            return None
        if log_size(self._path) > QUICK_LOG:
            self._settle()
            return None
        return self._open_now()

    def _open_now(self, shadow: Shadow | None = None) -> Controllers | None:
        self._unlock()
        try:
            controllers = Controllers(self._window, self._path, self._jobs, shadow)
        except UnsalvagedLibraryError:
            self._find_readable()
            return None
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

    def _settle(self) -> None:
        """Move a long write-ahead log into the file in the background, then open the library."""
        self._say(self.tr("Opening the library…"), "", [])
        path = self._path
        self._job = self._jobs.run(
            lambda _: settle(path),
            lambda _: self._open_now(),
            lambda _: self._open_now(),  # which then says what is wrong
            self.tr("Opening the library"),
        )

    def _find_readable(self) -> None:
        """Read in the background what can be read of a large library that is damaged, then open it."""
        said = self.tr("Part of this library is damaged. Reading what can still be read…")
        self._say(self.tr("Opening the library…"), said, [])
        path = self._path
        self._work(
            lambda progress: shadow_of(path, progress.watch),
            self._open_now,
            self.tr("Reading what can be read of the damaged library…"),
            lambda: self._say_why_not(Unusable.DAMAGED, ""),
        )

    def _say_lost(self) -> None:
        text = self.tr(
            "{file} is missing or empty, but there is a backup of it. It may have been moved or deleted."
        )
        self._say(self.tr("The library is missing"), text.format(file=self._path), self._ways_on())

    def _ways_on(self) -> list[Offer]:
        """The offers that give up the file's content: the newest backup, or a new library."""
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
        """The offer to use another library, where this one must stay as it is."""
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
        path, said = self._path, self.tr("Restoring the backup…")
        self._say(said, "", [])
        self._work(
            lambda progress: fetch_backup(backup, path, progress.watch),
            lambda _: self._change_over(None),
            said,
            self.open,
        )

    def _save(self) -> None:
        path, unsorted, said = self._path, self.tr("Recovered reports"), self.tr("Saving what can be read…")
        self._say(said, "", [])
        self._work(
            lambda progress: save_readable(path, unsorted, progress.watch), self._change_over, said, self.open
        )

    def _work(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], object],
        said: str,
        stopped: Callable[[], object],
    ) -> None:
        """Start a job that is shown in the status bar and can be cancelled there."""
        self._job = self._jobs.run(work, done, self._fail, said)
        self._window.work.follow(self._job, said, stopped)

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
        self._say_why_not(Unusable.OUT_OF_REACH, did_not_work(error, self._path))

    def _say(self, title: str, text: str, offers: Sequence[Offer]) -> None:
        if not title.endswith("…"):  # work in progress is no complaint
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
        """Disable all actions but Quit while there is no library; the page has its own buttons."""
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


def settle(path: Path) -> None:
    """Open a library, which moves its write-ahead log into the file; a damaged one stays as it is."""
    with Library(path, most=0) as library:
        library.settle()


def log_size(path: Path) -> int:
    """The bytes of a library's write-ahead log; 0 where there is none."""
    try:
        return log_of(path).stat().st_size
    except OSError:
        return 0


def _is_lost(path: Path) -> bool:
    """Whether a library's file is missing or empty although there is a backup of it."""
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
