"""Looks after the open library: tells of trouble with it, saves it elsewhere, makes backups."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from reader.library.disk.backups import backups_of
from reader.library.disk.open_file import Shadow
from reader.library.disk.replacing import fetch_backup, put_in_place, save_readable
from reader.library.disk.salvage import Salvaged, shadow_of
from reader.library.disk.troubles import MovedLibraryError, UnsalvagedLibraryError, UnusableLibrary
from reader.library.schema import MEMORY
from reader.ui.app.action_table import Action
from reader.ui.app.failures import did_not_work, why_refused
from reader.ui.app.main_window import Window
from reader.ui.jobs import Job
from reader.ui.library.bar import LibraryBar, Offer
from reader.ui.library.copying import Hearers, OpenPair, copy_at_once, copy_for, is_away, takes_long
from reader.ui.library.tending import looked_through, tended
from reader.ui.library.words import after_overwriting, after_saving, day, what_is_missing, when_overwritten
from reader.ui.session.session import Session
from reader.ui.widgets.file_questions import ask_where

# Milliseconds without a change after which the library is checked and backed up: a pause in the work.
IDLE = 15_000
# Milliseconds after opening until the library is checked: its reports have to show first.
SOON = 500
# Milliseconds between two looks whether the file is still there, which cost next to nothing.
LOOKS = 5_000
# Attempts to copy a large library in the background while it is being written; then it is copied at once.
TRIES = 3


class LibraryController(QObject):
    """Checks the open library and shows in the bar what is wrong with it and what can be done."""

    def __init__(self, window: Window, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self.sentence = ""
        self._salvaging: Job | None = None
        self.bar = LibraryBar()
        window.add_below(self.bar)
        self._idle = QTimer(self, singleShot=True, interval=IDLE)
        self._idle.timeout.connect(self.tend)
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self.look_through)
        self._looks = QTimer(self, interval=LOOKS)
        self._looks.timeout.connect(self.look)
        window.activated.connect(self.look)
        window.undo_stack.moved.connect(self._idle.start)
        window.actions_[Action.SAVE_LIBRARY].triggered.connect(lambda *_: self.save_elsewhere())
        session.library.on_trouble = self._show_trouble
        self._idle.start()
        self._soon.start()
        self._looks.start()
        self.tell()

    def tell(self) -> None:
        """Say so if the library was opened damaged, in memory or read-only."""
        library = self._session.library
        if library.is_damaged:
            self._say_damaged()
        elif library.path == MEMORY:
            gone = self.tr("Nothing is being saved: this library is lost when you close the window.")
            self._say(gone, [self._save_offer()])
        elif library.is_read_only:
            self._say(
                self.tr(
                    "This library is read-only: you do not have permission to write to the file or its "
                    "folder. Reports can be compared and exported; nothing can be added or changed."
                ),
                [self._save_offer()],
            )

    def say(self, sentence: str) -> None:
        """Show a sentence about the library, without offers."""
        self._say(sentence)

    def look(self) -> None:
        """Check whether the file is in its place: the library reports it if not; once it is, the bar goes."""
        was_away = self._session.library.is_out_of_place
        if not is_away(self._session.library) and was_away:
            self.bar.leave()
            self.tell()

    def look_through(self) -> None:
        """Check in the background for damage that reading does not show, whether or not anything changed."""
        library = self._session.library
        if not (library.is_damaged or library.path == MEMORY):
            path, label = library.path, self.tr("Looking through the library")
            self._session.jobs.run(
                lambda progress: looked_through(path, progress),
                self._take,
                self._miss,
                label,
                is_awaited=False,
            )

    def tend(self) -> None:
        """Check the library and make a backup of it, in the background."""
        library = self._session.library
        is_kept = not (library.is_damaged or library.is_read_only or library.path == MEMORY)
        if is_kept and not is_away(library):  # a backup of the file there now would replace one of ours
            path = library.path
            self._session.jobs.run(
                lambda progress: tended(path, progress),
                self._take,
                self._miss,
                self.tr("Making a backup"),
                is_awaited=False,
            )

    def close(self) -> None:
        """Stop all timers, for the library is being closed."""
        self._idle.stop()
        self._soon.stop()
        self._looks.stop()

    def save_elsewhere(self) -> None:
        """Ask for a file, save the whole library there, and continue in it."""
        chosen, _ = ask_where(
            self._window.frame, self.tr("Save Library As"), self._suggested(), self.tr("Libraries (*.sqlite)")
        )
        if chosen:
            self.save_in(Path(chosen))

    def save_in(self, path: Path, tries: int = TRIES) -> None:
        """Save the whole library in that file and continue in it; a large one is copied in the background.

        If the library is written to meanwhile, the copy is made again, tries times at most.
        """
        library = self._session.library
        if path.exists() and path.resolve() == library.path.resolve() and not is_away(library):
            self._say(self.tr("The library is already in that file."))
            return
        shown = self._session.on_screen if library.is_overwritten else None
        kept = self.tr("The library is now in {file}.").format(file=path)
        said = kept if shown is None else after_overwriting(path, shown, library.rest(), library.path)
        if tries and takes_long(library):
            tell = Hearers(
                done=lambda put: self._go_on_in(path, put, said),
                overtaken=lambda: self.save_in(path, tries - 1),
                failed=lambda error: self._say_not_saved(error, path),
            )
            job = copy_for(library, path, shown, self._session.jobs, self.tr("Save Library As"), tell)
            self._follow(job, self.tr("Saving the library as {file}…").format(file=path.name))
            return
        try:
            put = copy_at_once(library, path, shown)
        except (OSError, sqlite3.Error, UnusableLibrary) as error:
            self._say_not_saved(error, path)
        else:
            self._go_on_in(path, put, said)

    def _follow(self, job: Job, said: str) -> None:
        self._window.work.follow(job, said, lambda: self._window.tell(self.tr("Stopped.")))

    def _go_on_in(self, path: Path, put: OpenPair | None, said: str) -> None:
        """Continue in a copy. Reports put into it from the screen have new ids, so the undo steps go."""
        try:
            self._session.library.continue_in(path)
        except (OSError, sqlite3.Error, UnusableLibrary) as error:
            self._say_not_saved(error, path)
            return
        self._salvaging = None
        if put is None:
            self._session.refresh()
        else:
            story, left, right = put
            self._window.undo_stack.clear()
            self._session.open_story(story)
            self._session.refresh(lambda: self._session.choose(left, right))
        self._say(said)

    def _say_not_saved(self, error: BaseException, path: Path) -> None:
        said = self.tr("The library could not be saved there: {reason}.")
        self._say(said.format(reason=why_refused(error, path)), [self._save_offer()])

    def save_readable(self) -> None:
        """Replace the damaged library by a new one with all that can be read of it."""
        path, unsorted = self._session.path, self.tr("Recovered reports")
        job = self._session.jobs.run(
            lambda progress: save_readable(path, unsorted, progress.watch),
            self._change_over,
            self._say_failed,
            self.tr("Saving what can be read"),
        )
        self._follow(job, self.tr("Saving what can be read…"))

    def restore(self) -> None:
        """Replace the damaged library by its newest backup."""
        path, backup = self._session.path, backups_of(self._session.path)[0]
        job = self._session.jobs.run(
            lambda progress: fetch_backup(backup, path, progress.watch),
            lambda _: self._change_over(None),
            self._say_failed,
            self.tr("Restoring a backup"),
        )
        self._follow(job, self.tr("Restoring the backup…"))

    def _salvage(self) -> None:
        """Read in the background what can be read of a large library that has turned out damaged."""
        if self._salvaging is not None:
            return
        path = self._session.path
        self._salvaging = self._session.jobs.run(
            lambda progress: shadow_of(path, progress.watch),
            self._take_salvaged,
            self._say_failed,
            self.tr("Reading what is left of the library"),
        )
        said = self.tr("Reading what can be read of the damaged library…")
        self._window.work.follow(self._salvaging, said)

    def _take_salvaged(self, shadow: Shadow) -> None:
        self._session.library.read_around_damage(shadow)
        self._session.refresh()

    def _change_over(self, saved: Salvaged | None) -> None:
        library, self._salvaging = self._session.library, None
        library.close()
        try:
            aside = put_in_place(library.path)
        except OSError as error:
            library.continue_in(library.path)
            self._say_failed(error)
            return
        library.continue_in(library.path)
        if saved is None:  # a backup, in which the ids may belong to other reports
            self._window.undo_stack.clear()
        self._session.refresh()
        self.say(after_saving(saved, aside))

    def _take(self, shadow: Shadow | None) -> None:
        if shadow is not None and not self._session.library.is_damaged:
            self._session.library.read_around_damage(shadow)
            self._session.refresh()

    def _miss(self, error: BaseException) -> None:
        """Do nothing: a check or backup that fails is made again later, and the jobs log the error."""

    def _show_trouble(self, error: sqlite3.Error) -> None:
        if isinstance(error, MovedLibraryError):
            said = self._what_happened(error).format(file=self._session.path)
            sentence = f"{said} {self._what_can_be_saved(error)}"
            if self.bar.isHidden() or self.sentence != sentence:
                self._say(sentence, [self._save_offer()])
            return
        if isinstance(error, UnsalvagedLibraryError):
            self._salvage()
        self._say_damaged()

    def _what_happened(self, error: MovedLibraryError) -> str:
        if error.is_gone:
            return self.tr("The library {file} is no longer there: it has been moved or deleted.")
        if error.is_overwritten:
            return self.tr("Another file, or an older copy, was written over the library {file}.")
        return self.tr("Another file has taken the place of the library {file}.")

    def _what_can_be_saved(self, error: MovedLibraryError) -> str:
        if error.is_overwritten:
            return when_overwritten(self._session.library.rest(), self._session.path)
        return self.tr("You can save what is open here to another file; until then, nothing more is saved.")

    def _say(self, sentence: str, offers: Sequence[Offer] = ()) -> None:
        self.sentence = sentence
        self.bar.say(sentence, offers)

    def _say_damaged(self) -> None:
        path = self._session.path
        said = self.tr("Part of this library is damaged.")
        rest = self.tr(
            "The reports in it can be read, compared and exported. The file will not be changed "
            "until what can be read has been saved in a new one."
        )
        offers: list[Offer] = [(self.tr("Save What Can Be Read"), self.save_readable)]
        if backups := backups_of(path):
            text = self.tr("Restore the Backup of {day}").format(day=day(backups[0].day))
            offers.append((text, self.restore))
        missing = what_is_missing(self._session.library.damaged, self._session.library.unnamed)
        self._say(" ".join(part for part in (said, missing, rest) if part), offers)

    def _say_failed(self, error: BaseException) -> None:
        self._say(did_not_work(error, self._session.path), [self._save_offer()])

    def _save_offer(self) -> Offer:
        return self.tr("Save Library As…"), self.save_elsewhere

    def _suggested(self) -> str:
        path = self._session.path
        return "library.sqlite" if path == MEMORY else str(path.with_name(f"{path.stem} 2{path.suffix}"))
