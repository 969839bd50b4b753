"""Saves the open event as a case file, and merges case files and backups into the library."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject

from reader.library.cases.case_file import (
    CaseFileError,
    CaseTrouble,
    bring_back,
    take_case_to_undo,
    write_case,
)
from reader.library.cases.merging import ENDING, Merged
from reader.library.cases.taking_back import Brought
from reader.library.store import Library
from reader.ui.app.action_table import Action
from reader.ui.app.failures import told_as_ours, why_refused
from reader.ui.app.main_window import Window
from reader.ui.cases.undoing import BroughtCase
from reader.ui.importing.importer import Importer
from reader.ui.jobs import Job, Progress
from reader.ui.session.session import Session
from reader.ui.widgets.file_names import file_name
from reader.ui.widgets.file_questions import ask_files, ask_where
from reader.ui.widgets.plain import isolated
from reader.ui.widgets.plurals import tr
from reader.ui.widgets.questions import warn

T = TypeVar("T")


class CaseController(QObject):
    """Writes and reads case files in the background: those chosen from the menu, and those dropped."""

    def __init__(self, window: Window, session: Session, importer: Importer) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._running: list[Job] = []
        window.actions_[Action.EXPORT_CASE].triggered.connect(self._choose_where)
        window.actions_[Action.OPEN_CASE].triggered.connect(self._choose)
        importer.cases_came.connect(self.open)
        session.entries_changed.connect(self._settle)
        self._settle()

    @property
    def is_busy(self) -> bool:
        """Whether a case file is being read or written, or a backup read."""
        return bool(self._running)

    def open(self, paths: Sequence[Path]) -> None:
        """Merge case files into the library, and open the event of each."""
        self._session.library.check_writable()  # the background opens whatever stands at the path
        said, path = self.tr("Bringing in the case file…"), self._session.path
        for case in paths:
            show = partial(self._show, case.stem)
            self._run(partial(_taken, case, path), show, self._refuse, said)

    def bring_back(self, backup: Path) -> None:
        """Merge what is missing from a backup into the library."""
        self._session.library.check_writable()
        said, path = self.tr("Bringing back what is missing…"), self._session.path
        self._run(partial(_brought, backup, path), self._show_back, self._refuse_backup, said)

    def save(self, path: Path) -> None:
        """Write the open event to a case file."""
        said, session = self.tr("Writing the case file…"), self._session
        work = partial(_written, session.path, session.story_id, path)
        self._run(work, lambda _: self._tell_saved(path), partial(self._fail, path), said)

    def _run(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
        said: str,
    ) -> None:
        job = self._session.jobs.run(work, done, failed, said)
        self._running.append(job)
        job.ended.connect(partial(self._running.remove, job))
        self._window.work.follow(job, said)

    def _settle(self) -> None:
        can_be_read = not self._session.library.is_damaged
        self._window.actions_[Action.EXPORT_CASE].setEnabled(can_be_read and bool(self._session.entries))

    def _choose(self) -> None:
        kinds = self.tr("Case files (*{ending})").format(ending=ENDING)
        if paths := ask_files(self._window.frame, self.tr("Open Case File"), kinds):
            self.open(tuple(map(Path, paths)))

    def _choose_where(self) -> None:
        kinds = self.tr("Case files (*{ending})").format(ending=ENDING)
        title = self.tr("Save Event as Case File")
        proposed = f"{file_name(self._session.story_name, 'event')}{ENDING}"
        chosen, _ = ask_where(self._window.frame, title, proposed, kinds)
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix else path.with_suffix(ENDING))

    def _show(self, name: str, came: tuple[tuple[Merged, ...], Brought]) -> None:
        found, what = came
        if found:
            text = self.tr("Open Case File {name}").format(name=name)
            self._window.undo_stack.push(BroughtCase(text, self._session, what, found[-1].story))
        added, there = sum(one.added for one in found), sum(one.there for one in found)
        told = tr("%Ln report(s) added from the case file", "", added)
        if there:
            told = f"{told}; " + tr("%Ln report(s) already there", "", there)
        self._window.tell(f"{told}.")

    def _show_back(self, found: tuple[Merged, ...]) -> None:
        if not found:
            self._window.tell(self.tr("Nothing of that backup is missing here."))
            return
        self._session.open_story(found[-1].story)
        self._window.tell(
            tr("%Ln report(s) brought back from the backup.", "", sum(one.added for one in found))
        )

    def _tell_saved(self, path: Path) -> None:
        self._window.tell(self.tr("The event was saved as {file}.").format(file=isolated(path.name)))

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, CaseFileError):
            words = self._words()[error.trouble].format(name=error.name)
        else:
            words = told_as_ours(error)
        warn(self._window.frame, self.tr("Open Case File"), words)

    def _refuse_backup(self, error: BaseException) -> None:
        is_of_backup = isinstance(error, CaseFileError)
        words = self.tr("That backup could not be read.") if is_of_backup else told_as_ours(error)
        warn(self._window.frame, self.tr("Bring Back from Backup"), words)

    def _fail(self, path: Path, error: BaseException) -> None:
        said = self.tr("{file} could not be written: {reason}.")
        words = said.format(file=path.name, reason=why_refused(error, path))
        warn(self._window.frame, self.tr("Save Event as Case File"), words)

    def _words(self) -> dict[CaseTrouble, str]:
        return {
            CaseTrouble.MISSING: self.tr("There is no file {name}."),
            CaseTrouble.EMPTY: self.tr("{name} is empty."),
            CaseTrouble.TOO_LARGE: self.tr("{name} is too large for a case file."),
            CaseTrouble.TOO_MUCH: self.tr("{name} contains more than a case file may."),
            CaseTrouble.UNREADABLE: self.tr("{name} could not be read."),
            CaseTrouble.NO_CASE: self.tr("{name} is not a case file."),
            CaseTrouble.LATER: self.tr("{name} was written by a later version of Parallax."),
            CaseTrouble.DAMAGED: self.tr("{name} is damaged. Ask for it to be sent again."),
        }


def _taken(case: Path, path: Path, progress: Progress) -> tuple[tuple[Merged, ...], Brought]:
    with Library(path, most=0) as library:
        return take_case_to_undo(case, library, progress.check)


def _brought(backup: Path, path: Path, progress: Progress) -> tuple[Merged, ...]:
    with Library(path, most=0) as library:
        return bring_back(backup, library, progress.check)


def _written(path: Path, story: int, case: Path, progress: Progress) -> None:
    with Library(path, most=0) as library:
        write_case(library, story, case, progress.check)
