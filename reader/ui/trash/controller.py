"""The trash: opens its dialog, restores reports (which can be undone), and deletes them for good."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt

from reader.library.handwork import Handwork
from reader.library.records import Overtaken
from reader.library.store import Library
from reader.library.trash import Discarded
from reader.ui.app.action_table import Action
from reader.ui.app.failures import did_not_work
from reader.ui.app.main_window import Window
from reader.ui.editing.steps import Step
from reader.ui.jobs import Job, Progress
from reader.ui.session.session import Session
from reader.ui.trash.trash_dialog import TrashDialog
from reader.ui.widgets.plurals import tr
from reader.ui.widgets.questions import agrees, warn


class RestoredReports(Step):
    """Restoring reports from the trash to their events, which come back too where they were removed."""

    def __init__(self, text: str, session: Session, numbers: Sequence[int]) -> None:
        super().__init__(text)
        self._session, self._numbers = session, tuple(numbers)
        self._back: tuple[int, ...] = ()
        self._events: tuple[int, ...] = ()
        self._was: dict[int, Handwork] = {}

    def do(self) -> None:
        library = self._session.library
        with library.at_once():
            before = {event.id for event in library.stories()}
            self._back = library.bring_back(self._numbers)
            if not self._back:
                raise Overtaken
            self._events = tuple(event.id for event in library.stories() if event.id not in before)
            self._was = library.handwork(self._back)
        self.told = _restored(len(self._back), len(self._numbers) - len(self._back))
        self._session.show_story_of(self._back[0])
        self._session.refresh()

    def take_back(self) -> None:
        library = self._session.library
        with library.at_once():
            if library.handwork(self._back) != self._was:
                raise Overtaken
            library.remove(self._back)
            for event in self._events:
                if not library.numbers(event):
                    library.remove_story(event)
        self._session.refresh()


def _restored(back: int, left: int) -> str:
    """The words for so many reports put back, and so many whose text is in their event again."""
    told = tr("%Ln report(s) restored.", "", back)
    more = tr("%Ln report(s) stayed in the trash: the same text is in the event again.", "", left)
    return f"{told} {more}" if left else told


class TrashController(QObject):
    """Connects the dialog with the library; reading and emptying the trash are done in the background."""

    def __init__(self, window: Window, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self.dialog: TrashDialog | None = None
        self._job: Job | None = None
        window.actions_[Action.TRASH].triggered.connect(lambda *_: self.open())

    def open(self) -> None:
        """Open the dialog of the trash."""
        library = self._session.library
        dialog = TrashDialog(self._window.frame, is_fixed=library.is_read_only or library.is_damaged)
        dialog.restored.connect(self._restore)
        dialog.deleted.connect(self._ask_to_delete)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._leave)
        self.dialog = dialog
        self._fill()
        dialog.open()

    def _fill(self) -> None:
        library = self._session.library
        if library.is_damaged:  # only the open library reads around the damage
            self._show(library.trash())
            return
        path = library.path
        self._run(lambda progress: _listed(path, progress), self.tr("Opening the trash…"))

    def _run(self, work: Callable[[Progress], tuple[Discarded, ...]], label: str) -> Job:
        self._job = self._session.jobs.run(work, self._show, self._fail, label)
        return self._job

    def _show(self, reports: tuple[Discarded, ...]) -> None:
        if self.dialog is not None:
            self.dialog.show_reports(reports)

    def _restore(self, numbers: Sequence[int]) -> None:
        text = self.tr("Restore %Ln report(s)", "", len(numbers))
        self._window.undo_stack.push(RestoredReports(text, self._session, numbers))
        self._fill()

    def _ask_to_delete(self, numbers: Sequence[int]) -> None:
        asked = tr("Delete %Ln report(s) for good?", "", len(numbers))
        more = self.tr(
            "Their texts, files, notes and matches cannot be restored. Backups that were made before still"
            " hold them."
        )
        choices = self.tr("&Delete"), self.tr("&Keep")
        if self.dialog is not None and agrees(self.dialog, self.tr("Trash"), asked, choices, more):
            self._delete(numbers)

    def _delete(self, numbers: Sequence[int]) -> None:
        self._session.library.check_writable()  # the background opens whatever stands at the path
        path, said = self._session.path, self.tr("Deleting…")
        job = self._run(lambda progress: _deleted(path, numbers, progress), said)
        self._window.work.follow(job, said, self._fill)

    def _fail(self, error: BaseException) -> None:
        said = did_not_work(error, self._session.path)
        warn(self.dialog or self._window.frame, self.tr("Trash"), said)

    def _leave(self) -> None:
        self.dialog = None


def _listed(path: Path, progress: Progress) -> tuple[Discarded, ...]:
    with Library(path, most=0) as library:
        return library.trash(progress.check)


def _deleted(path: Path, numbers: Sequence[int], progress: Progress) -> tuple[Discarded, ...]:
    with Library(path, most=0) as library:
        library.forget(numbers, progress.check)
        return library.trash(progress.check)
