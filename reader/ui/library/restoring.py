"""Replaces the whole library by a backup, and keeps the replaced file beside it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from reader.library.disk.backups import Backup
from reader.library.disk.replacing import REPLACED, fetch_backup, part_of, put_in_place
from reader.ui.app.failures import did_not_work
from reader.ui.app.main_window import Window
from reader.ui.library.controller import LibraryController
from reader.ui.session.session import Session
from reader.ui.widgets.questions import agrees, warn


class RestoringLibrary(QObject):
    """Asks whether to restore a backup, and does so; later work stays in the replaced file.

    Args:
        window: asks and tells.
        session: has the library.
        library: says what came of it.
        is_in_use: whether work in the background uses the library, so that it cannot be replaced.
    """

    def __init__(
        self, window: Window, session: Session, library: LibraryController, is_in_use: Callable[[], bool]
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._library = window, session, library
        self._is_in_use = is_in_use

    def restore(self, backup: Backup, told: str) -> None:
        """Restore a backup if the user agrees; told says which it is."""
        if self._is_refused():
            return
        title = self.tr("Restore Library from Backup")
        asked = self.tr("Put the whole library back to the backup of {backup}?").format(backup=told)
        more = self.tr(
            "What was added or changed since then is not in it. The library as it is now is kept beside it,"
            " under another name."
        )
        if agrees(self._window.frame, title, asked, (self.tr("Restore"), self.tr("Cancel")), more):
            self.put_back(backup, told)

    def put_back(self, backup: Backup, told: str) -> None:
        """Restore a backup without asking; told says which it is."""
        if self._is_refused():
            return
        session, said = self._session, self.tr("Restoring the backup…")
        session.library.check_writable()
        path = session.path
        job = session.jobs.run(
            lambda progress: fetch_backup(backup, path, progress.watch),
            lambda _: self._change_over(told),
            self._fail,
            said,
        )
        self._window.work.follow(job, said)

    def _change_over(self, told: str) -> None:
        library, path = self._session.library, self._session.path
        if self._is_refused():  # other work began while the backup was copied
            part_of(path).unlink(missing_ok=True)
            return
        library.settle()
        library.close()
        try:
            aside = put_in_place(path, REPLACED)
        except OSError as error:
            self._fail(error)
            aside = None
        library.continue_in(path)
        self._window.undo_stack.clear()
        self._session.refresh()
        if aside is not None:
            self._library.say(self._said(told, aside))

    def _is_refused(self) -> bool:
        """Whether the library is in use, so that nothing can be restored; warns if it is."""
        is_in_use = self._is_in_use() or self._window.undo_stack.is_holding
        if is_in_use:
            said = self.tr(
                "The library is in use: reports are still being added, or a case file is being read or"
                " written. Wait until that has ended, or cancel it. Then restore the backup."
            )
            warn(self._window.frame, self.tr("Restore Library from Backup"), said)
        return is_in_use

    def _said(self, told: str, aside: Path) -> str:
        said = self.tr("The library is as it was in the backup of {backup}. What it was before is in {file}.")
        return said.format(backup=told, file=aside.name)

    def _fail(self, error: BaseException) -> None:
        said = did_not_work(error, self._session.path)
        warn(self._window.frame, self.tr("Restore Library from Backup"), said)
