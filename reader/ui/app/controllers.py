"""Makes the controllers of a window, connects them, and closes them in order."""

import sqlite3
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject

from reader.compare.model import Settings
from reader.library.disk.open_file import Shadow
from reader.library.disk.troubles import UnsalvagedLibraryError
from reader.library.store import Library
from reader.ui.app.layout import restore_layout
from reader.ui.app.main_window import Window
from reader.ui.cases.bringing_back import BringingBack
from reader.ui.cases.controller import CaseController
from reader.ui.centre.controller import CentreController
from reader.ui.centre.waiting import Waiting
from reader.ui.comparison.controller import ComparisonController
from reader.ui.editing.controller import EditingController
from reader.ui.handing.controller import HandingController
from reader.ui.hearing.controller import HearingController
from reader.ui.help.controller import HelpController
from reader.ui.importing.controller import ImportController
from reader.ui.inspector.controller import InspectorController
from reader.ui.jobs import Jobs
from reader.ui.library.controller import LibraryController
from reader.ui.library.libraries import Libraries
from reader.ui.library.restoring import RestoringLibrary
from reader.ui.printing.controller import PrintingController
from reader.ui.reports.controller import ReportController
from reader.ui.search.controller import SearchController
from reader.ui.session.freeing import Freeing
from reader.ui.session.session import Session
from reader.ui.settings.controller import SettingsController
from reader.ui.settings.table import THRESHOLD
from reader.ui.stories.controller import StoryController
from reader.ui.stories.judging import Judging
from reader.ui.stories.panel import EventPanel
from reader.ui.story.controller import WhoSaysWhatController
from reader.ui.story.opening import OpeningByItself
from reader.ui.trash.controller import TrashController
from reader.ui.watching.controller import WatchingController

# Seconds that the window's thread waits for a library that another program has locked: not noticed.
PATIENCE = 0.03
# Bytes of a damaged library that is salvaged in the window's thread: some twenty milliseconds.
SALVAGED_AT_ONCE = 1024 * 1024
# Seconds to wait on closing for a lock, to write what is held back: the window is off the screen already.
LAST_WAIT = 20.0


class Controllers(QObject):
    """One controller for each feature; they share the window, the session and what each is given here.

    Args:
        window: the furnished window.
        library: the file of the library.
        jobs: runs the work in the background.
        shadow: what can be read of the library, where it was found to be damaged.

    Raises:
        UnusableLibrary: the library cannot be opened.
        UnsalvagedLibraryError: it is damaged, and too large to be salvaged in the window's thread.
    """

    def __init__(self, window: Window, library: Path, jobs: Jobs, shadow: Shadow | None = None) -> None:
        super().__init__(window)
        self.window, self.jobs = window, jobs
        self.session = session = self._opened(library, shadow)
        Freeing(session.pair, jobs)
        self.importing = ImportController(window, session)
        self.stories = StoryController(window, session, self.importing.importer)
        self.settings = SettingsController(window)
        self.centre = CentreController(window, session, Waiting(window, session, self.stories.elsewhere))
        self.comparison = ComparisonController(window, session, self.centre)
        view = self.comparison.view
        self.who_says_what = WhoSaysWhatController(window, session, self.centre, view)
        OpeningByItself(window, session, self.centre, self.importing)
        self.editing = EditingController(window, session, view, self.centre)
        self.inspector = InspectorController(window, session, view, self.editing.corrections)
        self.centre.shown.connect(lambda: self.inspector.show(session.pair.ready))
        self.reports = ReportController(window, session, self.importing, view)
        self.events = EventPanel(window, session, self.reports.moving)
        self.judging = Judging(window, session, self.reports.pointing)
        importer = self.importing.importer
        place_new = self.stories.sorting_out.place_new
        importer.finished.connect(lambda tally: place_new(importer.story, is_by_itself=tally.is_by_itself))
        self.watching = WatchingController(window, session, importer)
        self.search = SearchController(window, session, view, self.reports.pointing)
        self.cases = CaseController(window, session, self.importing.importer)
        self.help = HelpController(window, session, view, self.inspector)
        self.printing = PrintingController(window, session, self.centre, self.who_says_what)
        self.library = LibraryController(window, session)
        self.library.bar.changed.connect(self.reports.list.tell)
        self.libraries = Libraries(window, session)
        self.restoring = RestoringLibrary(
            window, session, self.library, lambda: importer.is_busy or self.cases.is_busy
        )
        self.bringing_back = BringingBack(window, session, self.cases, self.restoring)
        self.trash = TrashController(window, session)
        self.handing = HandingController(window, session, self.centre, view, self.inspector)
        self.hearing = HearingController(window, session, view)
        self.centre.shown.connect(self.hearing.compared)
        self._connect()
        restore_layout(window.frame, window.splitter, window.preferences)
        with suppress(UnsalvagedLibraryError):  # the library's controller salvages it, then shows the reports
            session.refresh()

    def close(self) -> None:
        """Keep where one was reading, stop all work, and close the library."""
        library = self.session.library
        self.window.blockSignals(True)  # no more drops, and no second closing
        self.reports.leave()
        if self.window.undo_stack.is_holding:
            self.window.frame.hide()
            library.be_patient(LAST_WAIT)
            self.window.undo_stack.stop_holding()
        with suppress(sqlite3.Error):  # a library that cannot be written must not stop the closing
            self.inspector.keep()
            self.comparison.keep()
        self.library.close()
        self.importing.close()
        self.search.close()
        self.watching.close()
        self.jobs.close()
        self.reports.close()
        self.session.close()
        library.close()

    def _opened(self, path: Path, shadow: Shadow | None) -> Session:
        settings = Settings(threshold=self.window.preferences.value(THRESHOLD))
        library = Library(path, PATIENCE, shadow, SALVAGED_AT_ONCE)
        try:
            return Session(library, self.jobs, self.tr("First event"), settings, self)
        except BaseException:
            library.close()
            raise

    def _connect(self) -> None:
        window, session = self.window, self.session
        window.closing.connect(self.close)
        window.activated.connect(session.look_again)
        for told in (window.undo_stack.overtaken, window.undo_stack.refused):
            told.connect(lambda _: session.look_again())
        # connected last, so that the centre shows what the others have made of the change
        session.chosen_changed.connect(self.centre.settle)
        session.comparison_changed.connect(self.centre.fill)
