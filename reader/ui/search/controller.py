"""Searches as the user types: other events in the background, and marks the terms in the open reports."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from reader.compare.side import Side
from reader.library.records import Entry
from reader.library.schema import MEMORY
from reader.library.searching.finding import Results
from reader.library.searching.query import Query, parsed
from reader.library.store import Library
from reader.ui.app.action_table import Action
from reader.ui.app.main_window import Window
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.jobs import Job, Progress
from reader.ui.reports.pointing import Pointing
from reader.ui.search.hit_row import HitRow
from reader.ui.search.saved import SavedSearches
from reader.ui.session.session import Session

# Milliseconds after a key until other events are searched: most people type the next letter sooner.
SOON = 60
# Milliseconds after the reports have changed until the index of words is brought up to date: a pause.
IDLE = 15_000


class SearchController(QObject):
    """Connects the search field with the library, the list of hits, and the find bar."""

    def __init__(self, window: Window, session: Session, view: ComparisonView, pointing: Pointing) -> None:
        super().__init__(window)
        self._pointing = pointing
        self._window, self._session, self._view = window, session, view
        self.query = Query()
        self._job: Job | None = None
        self._filling: Job | None = None
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._search)
        self._idle = QTimer(self, singleShot=True, interval=IDLE)
        self._idle.timeout.connect(self.fill)
        sources = window.sources
        sources.search.textChanged.connect(self._take)
        sources.chosen.connect(lambda *_: self._mark())
        sources.hits.chosen.connect(self._open)
        sources.hits.closed.connect(self._close)
        self.saved = SavedSearches(window, session)
        session.entries_changed.connect(self._look_again)
        window.actions_[Action.MORE_LIKE].triggered.connect(self.find_alike)
        window.sources.list.addAction(window.actions_[Action.MORE_LIKE])
        pointing.changed.connect(self._settle)
        self._settle()

    def find_alike(self) -> None:
        """List the reports of all events that are most like the one that is meant."""
        if (entry := self._pointing.meant) is None:
            return
        self._drop()
        session, said = self._session, self.tr("Looking for reports like this…")
        if session.path == MEMORY:
            self._show_alike(entry, session.library.alike(entry.id))
            return
        work = partial(_alike, session.path, entry.id)
        self._job = session.jobs.run(work, partial(self._show_alike, entry), self._fail, said)
        self._window.work.follow(self._job, said, self._drop)

    def fill(self) -> None:
        """Bring the index of words up to date, in the background."""
        library = self._session.library
        is_fixed = library.path == MEMORY or library.is_read_only or library.is_damaged
        if not (is_fixed or self._filling):
            label = self.tr("Preparing the search…")
            work = partial(_filled, library.path)
            self._filling = self._session.jobs.run(
                work, self._end_filling, self._end_filling, label, is_awaited=False
            )

    def close(self) -> None:
        """Stop searching, for the library is being closed."""
        self._soon.stop()
        self._idle.stop()

    def _end_filling(self, _: object) -> None:
        self._filling = None

    def _take(self, text: str) -> None:
        self.query = parsed(text)
        self._window.sources.tell_elsewhere("")
        if self.query.is_empty:
            self._soon.stop()
            self._drop()
            self._window.sources.hits.show_results(Results())
            self._view.find_bar.let_go()
        else:
            self._soon.start()

    def _look_again(self) -> None:
        self._idle.start()
        if not self.query.is_empty:
            self._soon.start()

    def _search(self) -> None:
        self._drop()
        session, query = self._session, self.query
        if session.library.is_damaged or session.path == MEMORY:  # only the open library can read it
            self._show(session.library.search(query, session.story_id))
            return
        work = partial(_found, session.path, query, session.story_id)
        self._job = session.jobs.run(work, self._show, self._fail, self._window.sources.search.text())

    def _settle(self) -> None:
        entry = self._pointing.meant
        self._window.actions_[Action.MORE_LIKE].setEnabled(entry is not None and not entry.is_missing_text)

    def _drop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _show_alike(self, entry: Entry, found: Results) -> None:
        self._job = None
        if found.hits:
            self._window.actions_[Action.SIDEBAR].setChecked(True)
            self._window.sources.hits.show_alike(found, entry.article.name)
        else:
            self._show_none()
            self._window.tell(self.tr("No report like this one was found."))

    def _close(self) -> None:
        """Close the list of hits, and clear the search field."""
        self._window.sources.search.clear()
        self._show_none()
        self._window.sources.list.setFocus()

    def _show(self, found: Results) -> None:
        self._job = None
        sources, others = self._window.sources, self._session.stories[1:]
        sources.hits.show_results(found)
        is_none = bool(others) and not found.hits and not self.query.is_empty
        sources.tell_elsewhere(self.tr("none in other events") if is_none else "")

    def _show_none(self) -> None:
        self._job = None
        self._window.sources.hits.show_results(Results())

    def _fail(self, _: BaseException) -> None:
        self._show_none()

    def _open(self, row: HitRow) -> None:
        """Open the event of a hit, and read its report as B."""
        session = self._session
        session.open_story(row.story, lambda: session.read_as(Side.RIGHT, row.number))
        self._window.sources.point_at(row.number)
        self._mark()

    def _mark(self) -> None:
        """Mark the terms in the open reports, without taking the keyboard."""
        if self.query.terms:
            self._view.find_bar.show_terms(self.query.terms)


def _found(path: Path, query: Query, apart_from: int, progress: Progress) -> Results:
    with Library(path, most=0) as library:
        return library.search(query, apart_from, check=progress.check)


def _filled(path: Path, progress: Progress) -> None:
    with Library(path, most=0) as library:
        library.index(progress.check)


def _alike(path: Path, number: int, progress: Progress) -> Results:
    with Library(path, most=0) as library:
        library.index(progress.check)
        return library.alike(number, check=progress.check)
