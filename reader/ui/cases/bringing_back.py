"""Brings back what is missing from a backup, or the whole backup: the user chooses by day and content."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from reader.library.disk.backups import Backup, CopyContents, backups_of, contents_of
from reader.ui.app.action_table import Action
from reader.ui.app.main_window import Window
from reader.ui.cases.controller import CaseController
from reader.ui.jobs import Progress
from reader.ui.library.restoring import RestoringLibrary
from reader.ui.library.words import day
from reader.ui.session.session import Session
from reader.ui.widgets.plurals import tr
from reader.ui.widgets.questions import ask_which

BackupsTold = Sequence[tuple[Backup, CopyContents]]


class BringingBack(QObject):
    """Offers the backups, and has the chosen one merged by content, or restored in place of the library."""

    def __init__(
        self, window: Window, session: Session, cases: CaseController, restoring: RestoringLibrary
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._cases, self._restoring = window, session, cases, restoring
        window.actions_[Action.FROM_BACKUP].triggered.connect(lambda *_: self._look(self._ask))
        window.actions_[Action.RESTORE_LIBRARY].triggered.connect(lambda *_: self._look(self._ask_whole))

    def _look(self, ask: Callable[[BackupsTold], None]) -> None:
        def told(found: BackupsTold) -> None:
            if found:
                ask(found)
            else:
                nothing = self.tr(
                    "There is no backup of this library that can be read. One is made every day."
                )
                self._window.tell(nothing)

        said = self.tr("Looking into the backups…")
        work = partial(_contents, self._session.path)
        job = self._session.jobs.run(work, told, lambda _: told(()), said)
        self._window.work.follow(job, said, lambda: None)

    def _ask(self, found: BackupsTold) -> None:
        asked = self.tr("What is missing here is brought back from the backup of this day:")
        if (chosen := self._which(self.tr("Bring Back from Backup"), asked, found)) is not None:
            self._cases.bring_back(found[chosen][0].path)

    def _ask_whole(self, found: BackupsTold) -> None:
        asked = self.tr("The whole library is put back to the backup of this day:")
        if (chosen := self._which(self.tr("Restore Library from Backup"), asked, found)) is not None:
            backup, contents = found[chosen]
            self._restoring.restore(backup, self._line(backup, contents))

    def _which(self, title: str, asked: str, found: BackupsTold) -> int | None:
        lines = [self._line(backup, contents) for backup, contents in found]
        return ask_which(self._window.frame, title, asked, lines)

    def _line(self, backup: Backup, contents: CopyContents) -> str:
        reports = tr("%Ln report(s)", "how many are acted upon", contents.reports)
        events = tr("%Ln event(s)", "in a backup", contents.events)
        line = self.tr("{day}: {reports} in {events}")
        return line.format(day=day(backup.day), reports=reports, events=events)


def _contents(path: Path, progress: Progress) -> BackupsTold:
    found = []
    for backup in backups_of(path):
        progress.check()
        if (contents := contents_of(backup)) is not None:
            found.append((backup, contents))
    return tuple(found)
