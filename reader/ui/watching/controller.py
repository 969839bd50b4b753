"""Looks into the watched folders again and again, and brings in what is whole and new."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from reader.library.schema import MEMORY
from reader.library.watched import FileStates, states_in, whole_and_new
from reader.ui.app.action_table import Action
from reader.ui.app.main_window import Window
from reader.ui.importing.dropping import Incoming
from reader.ui.importing.importer import Importer
from reader.ui.jobs import Job, Progress
from reader.ui.session.session import Session
from reader.ui.stories.inbox import made_inbox
from reader.ui.watching.dialog import WatchDialog

# Milliseconds between two looks; a file that is the same in both is whole: no program pauses so long.
LOOKS = 4_000
# After a look it rests so many times as long as that took: looking takes a fiftieth of a core at most.
SPARING = 50


class WatchingController(QObject):
    """Joins the folders with the importer; what comes goes into the inbox, and from there to its event."""

    def __init__(self, window: Window, session: Session, importer: Importer) -> None:
        super().__init__(window)
        self._window, self._session, self._importer = window, session, importer
        self._before: FileStates = {}
        self._coming: FileStates = {}
        self._job: Job | None = None
        self._next = QTimer(self, singleShot=True, interval=LOOKS)
        self._next.timeout.connect(self.look)
        importer.finished.connect(self._note)
        window.actions_[Action.WATCH].triggered.connect(self._show)
        session.entries_changed.connect(self._settle)
        self._settle()

    @property
    def folders(self) -> tuple[Path, ...]:
        """The folders that are watched."""
        library = self._session.library
        is_fixed = library.path == MEMORY or library.is_read_only or library.is_damaged
        return () if is_fixed else library.watched_folders()

    def watch(self, folder: Path) -> None:
        """Watch a folder from now on."""
        self._session.library.watch(folder)
        self.look()

    def unwatch(self, folder: Path) -> None:
        """Watch it no longer."""
        self._session.library.unwatch(folder)

    def look(self) -> None:
        """Look in the background what is there."""
        folders = self.folders
        if folders and self._job is None:
            label = self.tr("Looking into the watched folders")
            work = partial(_seen, folders)
            self._job = self._session.jobs.run(work, self._take, self._fail, label, is_awaited=False)

    def close(self) -> None:
        """Look no more."""
        self._next.stop()

    def _settle(self) -> None:
        if self._job is None and not self._next.isActive() and self.folders:
            self._next.start(LOOKS)

    def _take(self, seen: tuple[FileStates, float]) -> None:
        now, seconds = seen
        self._job = None
        if not (self._importer.is_busy or self._coming):
            self._bring_in(whole_and_new(self._before, now, self._session.library.arrived()))
        self._before = now
        self._next.start(max(LOOKS, round(1000 * SPARING * seconds)))

    def _bring_in(self, found: FileStates) -> None:
        if found:
            paths = tuple(map(Path, found))
            self._importer.bring_in(Incoming(paths=paths, story=made_inbox(self._session)))
            self._coming = found

    def _note(self) -> None:
        """Remember what has come in, whatever became of it: a file that cannot be read is told once."""
        if self._coming:
            self._session.library.note_arrived(self._coming)
            self._coming = {}

    def _fail(self, _: BaseException) -> None:
        self._job = None
        self._next.start(LOOKS)

    def _show(self) -> None:
        dialog = WatchDialog(self._window.frame)
        dialog.show_folders(self.folders)
        dialog.add_wanted.connect(partial(self._add, dialog))
        dialog.removed.connect(partial(self._remove, dialog))
        dialog.exec()

    def _add(self, dialog: WatchDialog) -> None:
        if path := QFileDialog.getExistingDirectory(dialog, self.tr("Watch a Folder")):
            self.watch(Path(path))
            dialog.show_folders(self.folders)

    def _remove(self, dialog: WatchDialog, folders: Sequence[Path]) -> None:
        for folder in folders:
            self.unwatch(folder)
        dialog.show_folders(self.folders)


def _seen(folders: Sequence[Path], progress: Progress) -> tuple[FileStates, float]:
    begun = monotonic()
    found = states_in(folders, lambda: not progress.is_cancelled)
    return found, monotonic() - begun
