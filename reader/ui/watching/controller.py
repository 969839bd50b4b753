"""Polls the watched folders, and adds new files once they are wholly written."""

import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import monotonic, time_ns

from PySide6.QtCore import QObject, QTimer

from reader.library.disk.troubles import UnusableLibrary
from reader.library.importing.arriving import (
    Arrivals,
    FileStates,
    NewFiles,
    is_there,
    states_in,
    told_apart,
    whole_and_new,
)
from reader.library.records import AddOutcome
from reader.library.schema import MEMORY
from reader.library.store import Library
from reader.ui.app.action_table import Action
from reader.ui.app.main_window import Window
from reader.ui.editing.steps import Once
from reader.ui.importing.dropping import Incoming
from reader.ui.importing.importer import Importer
from reader.ui.importing.tally import Tally
from reader.ui.jobs import Job, Progress
from reader.ui.session.session import Session
from reader.ui.stories.inbox import made_inbox
from reader.ui.watching.dialog import WatchDialog
from reader.ui.widgets.file_questions import ask_folder
from reader.ui.widgets.plurals import tr

# Milliseconds between two looks; a file that has changed from one to the next is still being written.
LOOKS = 4_000
# The rest after a look, in times of what the look took: so looking takes a fiftieth of a core at most.
SPARING = 50
# Seconds after which files that did not come in are tried again: a person who cancelled wants quiet for a
# while, and a full disk is not cleared sooner.
REST = 300


@dataclass(frozen=True, slots=True)
class Sighting:
    """The result of a look into the folders.

    Attributes:
        now: all files. found: the new ones. seconds: what it took.
        away: the folders that could not be found.
    """

    now: FileStates
    found: NewFiles
    seconds: float
    away: frozenset[Path] = frozenset()


class WatchingController(QObject):
    """Connects the watched folders with the importer, which adds to the inbox; sorting out comes after it."""

    def __init__(self, window: Window, session: Session, importer: Importer) -> None:
        super().__init__(window)
        self._window, self._session, self._importer = window, session, importer
        self._before: FileStates = {}
        self._away: frozenset[Path] = frozenset()
        self._coming: Arrivals = {}
        self._rests_until = 0.0
        self._job: Job | None = None
        self._next = QTimer(self, singleShot=True, interval=LOOKS)
        self._next.timeout.connect(self.look)
        importer.finished.connect(self._note)
        window.actions_[Action.WATCH].triggered.connect(self._show)
        session.entries_changed.connect(self._settle)
        self._settle()

    @property
    def folders(self) -> tuple[Path, ...]:
        """The watched folders; none where the library is damaged, read-only or not saved."""
        library = self._session.library
        is_fixed = library.path == MEMORY or library.is_read_only or library.is_damaged
        return () if is_fixed else library.watched_folders()

    def watch(self, folder: Path) -> None:
        """Start to watch a folder."""
        self._session.library.watch(folder)
        self.look()

    def unwatch(self, folder: Path) -> None:
        """Stop watching a folder."""
        self._session.library.unwatch(folder)

    def look(self) -> None:
        """Look into the folders in the background, unless reports are being added just now."""
        if self._job is not None:
            return
        folders: tuple[Path, ...] = ()
        with suppress(sqlite3.Error):  # it is tried again
            folders = self.folders
        if folders and not self._importer.is_busy and not self._window.undo_stack.is_holding:
            label = self.tr("Looking into the watched folders")
            work = partial(look_into, folders, self._before, self._session.path)
            self._job = self._session.jobs.run(work, self._take, self._fail, label, is_awaited=False)
        else:
            self._next.start(LOOKS)

    def close(self) -> None:
        """Stop looking, for the library is being closed."""
        self._next.stop()

    def _settle(self) -> None:
        with suppress(sqlite3.Error):  # the entries change again
            if self._job is None and not self._next.isActive() and self.folders:
                self._next.start(LOOKS)

    def _take(self, seen: Sighting) -> None:
        self._job = None
        self._before, self._away = seen.now, seen.away
        self._next.start(max(LOOKS, round(1000 * SPARING * seen.seconds)))
        with suppress(sqlite3.Error, UnusableLibrary):  # the same is found in the next look
            self._session.library.note_arrived(seen.found.touched)
            self._bring_in(seen.found.fresh)

    def _bring_in(self, fresh: Arrivals) -> None:
        if fresh and monotonic() >= self._rests_until:
            text = self.tr("Add from Watched Folders")
            self._window.undo_stack.push(Once(text, partial(self._bring_into_inbox, fresh)))

    def _bring_into_inbox(self, fresh: Arrivals) -> None:
        paths, inbox = tuple(map(Path, fresh)), made_inbox(self._session)
        self._importer.bring_in(Incoming(paths=paths, story=inbox, is_by_itself=True))
        self._coming = fresh

    def _note(self, tally: Tally) -> None:
        """Note the files that came in or cannot be read, so that they are not tried again."""
        if not tally.is_by_itself:
            return
        coming, self._coming = self._coming, {}
        told = tally.paths
        named = {path: arrival for path, arrival in coming.items() if path in told}
        if len(named) < len(coming):
            self._rests_until = monotonic() + REST
        if count := len(tally.ids(AddOutcome.ADDED, AddOutcome.UPDATED)):
            self._window.tell(tr("%Ln report(s) added from watched folders.", "", count))
        with suppress(sqlite3.Error):  # they are found again, and known by their texts
            self._session.library.note_arrived(named)

    def _fail(self, _: BaseException) -> None:
        self._job = None
        self._next.start(LOOKS)

    def _show(self) -> None:
        dialog = WatchDialog(self._window.frame)
        dialog.show_folders(self.folders, self._away)
        dialog.add_wanted.connect(partial(self._add, dialog))
        dialog.removed.connect(partial(self._remove, dialog))
        dialog.exec()

    def _add(self, dialog: WatchDialog) -> None:
        if path := ask_folder(dialog, self.tr("Watch a Folder")):
            self.watch(Path(path))
            dialog.show_folders(self.folders, self._away)

    def _remove(self, dialog: WatchDialog, folders: Sequence[Path]) -> None:
        for folder in folders:
            self.unwatch(folder)
        dialog.show_folders(self.folders, self._away)


def look_into(folders: Sequence[Path], before: FileStates, library: Path, progress: Progress) -> Sighting:
    """Look for new files in folders; runs in a working thread.

    The files seen by the look before tell those that are still being written; library is its file's path.
    """
    begun = monotonic()

    def is_wanted() -> bool:
        return not progress.is_cancelled

    now = states_in(folders, is_wanted)
    with Library(library, most=0) as opened:
        arrived = opened.arrived()
    whole = whole_and_new(before, now, arrived, time_ns())
    found = told_apart(whole, now, arrived, library, is_wanted)
    away = frozenset(folder for folder in folders if not is_there(folder))
    return Sighting(now, found, monotonic() - begun, away)
