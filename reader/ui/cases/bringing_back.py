"""Brings back what is missing from a backup that a person chooses by its day and by what is in it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from reader.library.disk.backups import Backup, CopyContents, backups_of, contents_of
from reader.ui.app.action_table import Action
from reader.ui.app.main_window import Window
from reader.ui.cases.controller import CaseController
from reader.ui.jobs import Progress
from reader.ui.library.words import day
from reader.ui.session.session import Session
from reader.ui.widgets.plurals import tr
from reader.ui.widgets.questions import ask_which

BackupsTold = Sequence[tuple[Backup, CopyContents]]


class BringingBack(QObject):
    """Offers the backups; the one that is chosen is merged by content, so that nothing there is lost."""

    def __init__(self, window: Window, session: Session, cases: CaseController) -> None:
        super().__init__(window)
        self._window, self._session, self._cases = window, session, cases
        window.actions_[Action.FROM_BACKUP].triggered.connect(self._look)

    def _look(self) -> None:
        said = self.tr("Looking into the backups…")
        work = partial(_contents, self._session.path)
        job = self._session.jobs.run(work, self._ask, lambda _: self._ask(()), said)
        self._window.work.follow(job, said, lambda: None)

    def _ask(self, found: BackupsTold) -> None:
        if not found:
            self._window.tell(
                self.tr("There is no backup of this library that can be read. One is made every day.")
            )
            return
        lines = [self._line(backup, contents) for backup, contents in found]
        asked = self.tr("What is missing here is brought back from the backup of this day:")
        title = self.tr("Bring Back from Backup")
        if (chosen := ask_which(self._window.frame, title, asked, lines)) is not None:
            self._cases.bring_back(found[chosen][0].path)

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
