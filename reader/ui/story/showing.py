"""Collates the reports of the open event in the background, shows who says what, and opens what is chosen."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, cast

from PySide6.QtCore import QObject

from reader.compare.collation.values import Collation, Place
from reader.compare.side import Side
from reader.compare.story import Story
from reader.text.model import Article
from reader.ui.app.failures import details_of, told_as_ours
from reader.ui.app.main_window import Window
from reader.ui.centre.controller import LEAST, CentreController
from reader.ui.centre.view import View
from reader.ui.centre.views import SIDE_BY_SIDE, WHO_SAYS_WHAT
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.jobs import Job, Progress
from reader.ui.session.session import Session
from reader.ui.story.by_hand import StatementsByHand
from reader.ui.story.controller import WhoSaysWhatController
from reader.ui.story.keeping import KeptChoice
from reader.ui.story.rows import StoryRows
from reader.ui.story.story_view import StoryPages, StoryView
from reader.ui.story.tabs.list_table import Opening
from reader.ui.story.tabs.more_tabs import MoreRows
from reader.ui.story.told import ToldByAll


def story_view(centre: CentreController) -> StoryView:
    """The view who says what, made if need be."""
    return cast("StoryView", centre.widget(WHO_SAYS_WHAT))  # made by its row in the table of views


def steps_ahead(window: Window, centre: CentreController) -> Sequence[Callable[[], object]]:
    """What makes the view ahead of time, part by part, unless the theme changes meanwhile."""
    theme = window.theme
    pages = StoryPages(theme)
    make = partial(StoryView, pages=pages)
    return (
        lambda: pages.statements,
        lambda: pages.facts,
        lambda: window.theme is theme and centre.make_ahead(WHO_SAYS_WHAT, make),
    )


class Showing(QObject):
    """Keeps the view up to date with the open event.

    Args:
        window: has the undo stack.
        session: has the event.
        centre: shows the view.
        reading: the view in which a report is opened.
        owner: holds what is shown.
    """

    def __init__(
        self,
        window: Window,
        session: Session,
        centre: CentreController,
        reading: ComparisonView,
        owner: WhoSaysWhatController,
    ) -> None:
        super().__init__(owner)
        self._window, self._session, self._centre = window, session, centre
        self._reading, self._owner = reading, owner
        self._view = story_view(centre)
        self._kept = KeptChoice(session, self._view.statements, self)
        self._shown: Story | None = None
        self._of: tuple[Article, ...] = ()
        self._job: Job | None = None
        self._going_to: Place | None = None
        self._connect()
        StatementsByHand(window, session, self._view.statements, self._collation, self._numbers)
        self._view.set_zoom(reading.zoom)

    def _connect(self) -> None:
        view = self._view
        view.wanted.connect(self._open)
        view.stopped.connect(self._stop)
        view.read_as_a.connect(self._read_as_a)
        view.left.connect(lambda: self._centre.choose(SIDE_BY_SIDE))
        view.zoom_wanted.connect(self._reading.zoom_by)
        for grid in (view.statements.grid, view.facts.grid):
            grid.ended.connect(lambda: self._window.tell(self.tr("No further facts differ")))
        self._reading.zoom_changed.connect(view.set_zoom)
        self._centre.chosen.connect(self.enter)
        self._session.story_changed.connect(self._follow)
        self._centre.shown.connect(self._arrive)

    def enter(self, view: View[Any]) -> None:
        """Collate the open event if its view was chosen, unless what is shown is of it."""
        if view is WHO_SAYS_WHAT:
            self._collate()

    def _follow(self) -> None:
        if self._centre.current is WHO_SAYS_WHAT:
            self._collate()

    def _collate(self) -> None:
        story, view = self._session.story, self._view
        if self._shown is not None and _is_same(self._shown, story):
            return
        self._cancel()
        self._owner.hold(None)
        if len(story.readable) < LEAST:  # the blank page is shown and says so
            view.show_nothing("")
            return
        self._shown = story
        self._kept.follow(self._session.story_id, self._numbers(), self._session.left)
        is_quiet = view.rows is not None and self._of == story.reports
        self._of = story.reports
        if not is_quiet:
            view.show_progress(0, len(list(story.every_two())))
        job = self._session.jobs.run(
            lambda progress: told_by_all(story, progress),
            self._finish,
            self._fail,
            label="who says what",
            part=self._take,
        )
        self._set_job(job)
        if not is_quiet:
            job.progressed.connect(lambda done, total, _: view.show_progress(done, total))

    def _take(self, rows: StoryRows) -> None:
        if self._shown is not None:
            self._owner.hold(ToldByAll(rows.collation, self._shown))
        self._view.show_rows(rows)
        self._view.mark_story(self._session.story)

    def _finish(self, rows: MoreRows) -> None:
        self._set_job(None)
        self._view.show_more(rows)

    def _fail(self, error: BaseException) -> None:
        self._set_job(None)
        if self._owner.told is not None:  # the statements are there: what failed are the tabs beside them
            self._view.show_no_more(told_as_ours(error), details_of(error))
            return
        self._shown = None
        self._view.show_nothing(told_as_ours(error), details_of(error))

    def _stop(self) -> None:
        self._cancel()
        self._owner.hold(None)
        self._view.show_nothing(self.tr("Stopped. Choose Who Says What again to continue."))

    def _cancel(self) -> None:
        self._shown = None
        if self._job is not None:
            self._job.cancel()
            self._set_job(None)

    def _set_job(self, job: Job | None) -> None:
        self._job, self._owner.is_collating = job, job is not None

    def _open(self, wanted: Opening) -> None:
        """Show the wanted report side by side with A, or with the one to set against it, at its sentence."""
        number = self._number(wanted.report)
        self._going_to = wanted.place
        against = None if wanted.against is None else self._number(wanted.against)
        if against is not None and None in {self._session.side_of(number), self._session.side_of(against)}:
            self._session.choose(against, number)
        elif self._session.side_of(number) is None:
            self._session.choose(self._session.left, number)
        self._centre.choose(SIDE_BY_SIDE)
        self._arrive()

    def _read_as_a(self, report: int) -> None:
        self._session.read_as(Side.LEFT, self._number(report))

    def _collation(self) -> Collation | None:
        return self._owner.told.collation if self._owner.told else None

    def _numbers(self) -> list[int]:
        return [self._number(report) for report in range(len(self._session.story.readable))]

    def _number(self, report: int) -> int:
        """The id of a report of the view."""
        return self._session.entries[self._session.story.readable[report]].id

    def _arrive(self) -> None:
        """Select the wanted sentence once its report is compared."""
        if self._going_to is None or not self._session.is_compared:
            return
        report, sentence = self._going_to
        side = self._session.side_of(self._number(report))
        self._going_to = None
        if isinstance(side, Side):
            self._reading.select_sentence(side, sentence)


def told_by_all(story: Story, progress: Progress) -> MoreRows:
    """Collate the reports of a story, deliver its StoryRows, and return the rows of the other tabs."""
    from reader.ui.story.row_making import rows_of
    from reader.ui.story.tabs.tab_rows import more_rows

    collation = story.kept_collation().or_made(partial(_collated, story, progress))
    progress.deliver(rows_of(collation, progress.check))
    return more_rows(collation, progress.check)


def _collated(story: Story, progress: Progress) -> Collation:
    """Compare every two reports of a story, and say who says what."""
    from reader.compare.collation.collating import collated

    pairs = list(story.every_two())
    compared = {}
    for done, pair in enumerate(pairs):
        progress.report(done, len(pairs))
        with progress.alone():
            compared[pair] = story.comparison(*pair, progress.check)
    progress.report(0, 0)  # how long the rest takes is not known
    return collated(compared, progress.check, story.edits.statements)


def _is_same(one: Story, other: Story) -> bool:
    """Whether two stories give the same rows, whichever reports are A and B."""
    return (one.reports, one.edits, one.settings) == (other.reports, other.edits, other.settings)
