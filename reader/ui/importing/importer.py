"""Runs imports one after the other: starts them, shows their progress and result, and can undo them."""

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from reader.library.cases.merging import ENDING
from reader.library.disk.troubles import UnusableLibrary
from reader.library.handwork import Handwork
from reader.library.importing.reading_process import ReadingProcess
from reader.library.importing.set_aside import SetAside
from reader.library.records import AddOutcome
from reader.ui.editing.undoing import Undoing
from reader.ui.importing.dropping import Clip, Incoming, WebLink
from reader.ui.importing.panel import ImportPanel
from reader.ui.importing.tally import AddedLine, Failure, Split, Tally
from reader.ui.importing.waiting import Held
from reader.ui.importing.work import AsAdded, add_articles, bring_in, read_again
from reader.ui.jobs import Job, Progress
from reader.ui.library.words import not_kept, why_not
from reader.ui.reports.commands import AddedReports
from reader.ui.session.session import Session

# Milliseconds for which the idle process that reads files is kept: it takes a second to start.
IDLE = 60_000
# Reports after which the list is first updated while others still come, and the factor of the next times.
FIRST_SHOWN, GROWTH = 20, 1.5


class Importer(QObject):
    """Imports one Incoming at a time; those that come meanwhile wait.

    finished is emitted with the Tally of each import, cases_came with the paths of case files.

    Attributes:
        has_failed: whether the last import ended before all its reports were added.
    """

    finished = Signal(object)  # Tally
    cases_came = Signal(object)  # the paths of case files

    def __init__(self, session: Session, panel: ImportPanel, undoing: Undoing, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._panel, self._undoing, self._undo = session, panel, undoing, undoing.steps
        self._tally = Tally()
        self._job: Job | None = None
        self._waiting: list[Incoming] = []
        self._stop, self._shown = Event(), 0
        self._step: AddedReports | None = None
        self._story, self.has_failed = session.story_id, False
        self._reader = ReadingProcess()
        self._idle = QTimer(self, singleShot=True, interval=IDLE)
        self._idle.timeout.connect(self.close)
        panel.cancelled.connect(self.cancel)
        panel.retried.connect(self._retry)
        panel.undone.connect(self._take_back)
        self._undo.moved.connect(self._settle)
        panel.split_answered.connect(self._answer)

    @property
    def is_busy(self) -> bool:
        """Whether an import is in progress."""
        return self._job is not None

    @property
    def story(self) -> int:
        """The id of the story that reports were added to last."""
        return self._story

    def bring_in(self, found: Incoming) -> None:
        """Import what came in, after imports that are in progress; case files are only passed on."""
        if cases := tuple(path for path in found.paths if path.suffix.lower() == ENDING):
            self.cases_came.emit(cases)
            found = replace(found, paths=tuple(path for path in found.paths if path not in cases))
            if not found:
                return
        if self._job is not None:
            self._waiting.append(found)
        elif found.is_picture:
            self._panel.advise(
                self.tr("Pictures cannot be read. Copy the text itself, or drop a PDF that contains text.")
            )
        elif found.is_promise:
            self._panel.advise(
                self.tr(
                    "That program does not provide a file. Save the message as .eml, or unpack the file,"
                    " and drop that."
                )
            )
        elif found:
            self._tally = Tally(is_by_itself=found.is_by_itself)
            self._stop, self._shown = Event(), 0
            self._story = self._session.story_id if found.story is None else found.story
            path, story, stop, reader = self._session.path, self._story, self._stop, self._reader
            self._start(lambda progress: bring_in(found, reader, path, story, stop, progress))

    def cancel(self) -> None:
        """Stop the import; what has been added stays, and can be undone."""
        if self._job is not None:
            self._stop.set()
            self._panel.show_stopping()
            self.close()

    def close(self) -> None:
        """End the process that reads files; the next import starts another."""
        reader, self._reader = self._reader, ReadingProcess()
        reader.close()

    def read_again(self, part: Split | Failure, columns: Mapping[str, str]) -> None:
        """Read a table again with chosen columns, and ask about it together with what was asked before."""
        if self._job is None:
            before, self._stop = self._tally, Event()
            self._tally = Tally(
                failures=[failure for failure in before.failures if failure is not part],
                splits=[split for split in before.splits if split is not part],
            )
            reader, path = self._reader, self._session.path
            self._start(lambda progress: read_again(part.thing, reader, columns, path, progress))

    def _start(self, work: Callable[[Progress], AsAdded]) -> None:
        self._session.library.check_writable()  # the background opens whatever stands at the path
        self._idle.stop()
        self.has_failed = False
        self._panel.begin(self.tr("Adding reports…"))
        self._job = self._session.jobs.run(
            work, self._end, self._fail, self.tr("Adding reports"), part=self._take
        )
        self._job.progressed.connect(self._panel.show_progress)

    def _take(self, part: AddedLine | Failure | Split | Held) -> None:
        if isinstance(part, Held):
            self._panel.show_held()
        else:
            self._tally.take(part)
            self._show_some()

    def _show_some(self) -> None:
        """Update the list from time to time, less and less often, since each time reads all of it."""
        count = len(self._tally.lines)
        if count >= FIRST_SHOWN and count >= GROWTH * self._shown and not self._session.is_reading:
            self._shown = count
            self._session.refresh()

    def _fail(self, error: BaseException) -> None:
        self.has_failed = True
        self._end(self._state_of_added())
        partly = self.tr("Not all reports were added. {reason}")
        if isinstance(error, UnusableLibrary):
            self._panel.tell(partly.format(reason=why_not(self._session.path, error.why, str(error))[1]))
        elif isinstance(error, sqlite3.Error):
            self._panel.tell(partly.format(reason=not_kept(error)))
        else:
            self._panel.tell_failure(error, self.tr("The reports could not be added: {reason}"))

    def _state_of_added(self) -> AsAdded:
        """That of what was added before an error; none where the library cannot be read any more."""
        added = self._tally.ids(AddOutcome.ADDED, AddOutcome.UPDATED)
        with suppress(sqlite3.Error, UnusableLibrary):
            return self._session.library.handwork(added) if added else {}
        return {}

    def _end(self, as_added: AsAdded) -> None:
        self._job = None
        self._idle.start()
        if as_added and not self._tally.is_by_itself:
            text = self.tr("Add %n Report(s)", "", len(as_added))
            self._step = AddedReports(text, self._session, as_added)
            self._undo.push(self._step)
        tally, is_cancelled = self._tally, self._stop.is_set()
        self._session.refresh(lambda: self._tell(tally, is_cancelled=is_cancelled))

    def _tell(self, tally: Tally, *, is_cancelled: bool) -> None:
        """Show the result once the reports are in the list, and start the next import that waits."""
        if self._job is None and tally.is_by_itself:
            self._panel.show_undecided(tally)
        elif self._job is None:
            self._panel.show_summary(tally, is_cancelled=is_cancelled)
        self.finished.emit(tally)
        if self._waiting and self._job is None:
            self.bring_in(self._waiting.pop(0))

    def _take_back(self) -> None:
        """Undo the import that the panel tells of, if it is still the last step."""
        if self._step is not None and self._undo.is_last(self._step):
            self._undoing.undo()

    def _settle(self) -> None:
        if self._step is not None and not self._undo.is_last(self._step):
            self._panel.forget_added()

    def _retry(self, failures: list[Failure]) -> None:
        things = [failure.thing for failure in failures]
        self.bring_in(
            Incoming(
                tuple(t for t in things if isinstance(t, Path)),
                tuple(t for t in things if isinstance(t, WebLink)),
                tuple(t for t in things if isinstance(t, Clip)),
                set_aside=tuple(t for t in things if isinstance(t, SetAside)),
                story=self._story,
            )
        )

    def _answer(self, splits: list[Split]) -> None:
        def work(progress: Progress) -> AsAdded:
            as_added: dict[int, Handwork] = {}
            for split in splits:
                as_added |= add_articles(split.articles, split.thing, path, story, stop, progress)
            return as_added

        if any(split.articles for split in splits):
            self._tally, self._stop = Tally(), Event()
            path, story, stop = self._session.path, self._story, self._stop
            self._start(work)
