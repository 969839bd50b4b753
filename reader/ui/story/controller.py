"""Collates the reports of the open event in the background, shows who says what, and opens what is chosen."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from reader.compare.collation.values import Collation, Place
from reader.compare.side import Side
from reader.compare.story import Story
from reader.text.model import Article
from reader.ui.app.failures import details_of, told_as_ours
from reader.ui.app.main_window import Window
from reader.ui.centre.controller import LEAST, CentreController
from reader.ui.centre.views import SIDE_BY_SIDE, WHO_SAYS_WHAT
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.jobs import Job, Progress
from reader.ui.session.session import Session
from reader.ui.story.by_hand import StatementsByHand
from reader.ui.story.in_turns import InTurns
from reader.ui.story.rows import StoryRows, ToldByAll
from reader.ui.story.story_view import StoryPages, StoryView
from reader.ui.story.tabs.list_table import Opening
from reader.ui.story.tabs.more_tabs import MoreRows

# Milliseconds after a view is shown until this one is made ahead of time: by then two reports are being read.
AHEAD = 250
# Reports of an event from which it is made ahead: two are read side by side, and three open this view.
FEWEST_AHEAD = 3


class WhoSaysWhatController(QObject):
    """Keeps who says what up to date with the open story.

    Attributes:
        told: what is shown; None while there is nothing. changed is emitted when it has changed.
    """

    changed = Signal()

    def __init__(
        self, window: Window, session: Session, centre: CentreController, reading: ComparisonView
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._centre, self._reading = window, session, centre, reading
        self._view: StoryView | None = None
        self._shown: Story | None = None
        self._of: tuple[Article, ...] = ()
        self.told: ToldByAll | None = None
        self._job: Job | None = None
        self._going_to: Place | None = None
        self._ahead, self._soon = InTurns(self), QTimer(self, singleShot=True, interval=AHEAD)
        self._soon.timeout.connect(self._make_ahead)
        centre.shown.connect(self._soon.start)
        window.actions_[WHO_SAYS_WHAT.key].triggered.connect(self._enter)
        session.story_changed.connect(self._follow)
        centre.shown.connect(self._arrive)

    @property
    def is_collating(self) -> bool:
        """Whether the reports are being collated just now."""
        return self._job is not None

    def _make_ahead(self) -> None:
        """Make the view ahead of time, part by part, if the event has enough reports for it."""
        centre, theme = self._centre, self._window.theme
        if not centre.is_made(WHO_SAYS_WHAT) and len(self._session.story.readable) >= FEWEST_AHEAD:
            pages = StoryPages(theme)
            make = partial(StoryView, pages=pages)
            self._ahead.begin(
                (
                    lambda: pages.statements,
                    lambda: pages.facts,
                    lambda: self._window.theme is theme and self._centre.make_ahead(WHO_SAYS_WHAT, make),
                )
            )

    def _enter(self) -> None:
        if self._view is None:
            self._view = self._centre.widget(WHO_SAYS_WHAT)
            self._view.wanted.connect(self._open)
            self._view.stopped.connect(self._stop)
            self._view.read_as_a.connect(self._read_as_a)
            page = self._view.statements
            StatementsByHand(self._window, self._session, page, self._collation, self._numbers)
            self._view.left.connect(lambda: self._centre.choose(SIDE_BY_SIDE))
            self._view.zoom_wanted.connect(self._reading.zoom_by)
            self._reading.zoom_changed.connect(self._view.set_zoom)
            self._view.set_zoom(self._reading.zoom)
        self._collate()

    def _follow(self) -> None:
        if self._centre.current is WHO_SAYS_WHAT:
            self._collate()

    def _collate(self) -> None:
        story, view = self._session.story, self._view
        if view is None or (self._shown is not None and _is_same(self._shown, story)):
            return
        self._cancel()
        self._hold(None)
        if len(story.readable) < LEAST:  # the blank page is shown and says so
            view.show_nothing("")
            return
        self._shown = story
        is_quiet = view.rows is not None and self._of == story.reports
        self._of = story.reports
        if not is_quiet:
            view.show_progress(0, len(list(story.every_two())))
        self._job = self._session.jobs.run(
            lambda progress: told_by_all(story, progress),
            self._finish,
            self._fail,
            label="who says what",
            part=self._take,
        )
        if not is_quiet:
            self._job.progressed.connect(lambda done, total, _: view.show_progress(done, total))

    def _hold(self, told: ToldByAll | None) -> None:
        self.told = told
        self.changed.emit()

    def _take(self, rows: StoryRows) -> None:
        if self._shown is not None:
            self._hold(ToldByAll(rows.collation, self._shown))
        if self._view is not None:
            self._view.show_rows(rows)
            self._view.mark_story(self._session.story)

    def _finish(self, rows: MoreRows) -> None:
        self._job = None
        if self._view is not None:
            self._view.show_more(rows)

    def _fail(self, error: BaseException) -> None:
        self._job = None
        if self.told is not None:  # the statements are there: what failed are the tabs beside them
            if self._view is not None:
                self._view.show_no_more(told_as_ours(error), details_of(error))
            return
        self._shown = None
        if self._view is not None:
            self._view.show_nothing(told_as_ours(error), details_of(error))

    def _stop(self) -> None:
        self._cancel()
        self._hold(None)
        if self._view is not None:
            self._view.show_nothing(self.tr("Stopped. Choose Who Says What again to continue."))

    def _cancel(self) -> None:
        self._shown = None
        if self._job is not None:
            self._job.cancel()
            self._job = None

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
        return self.told.collation if self.told else None

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
    return collated(compared, progress.check, story.edits.statements)


def _is_same(one: Story, other: Story) -> bool:
    """Whether two stories give the same rows, whichever reports are A and B."""
    return (one.reports, one.edits, one.settings) == (other.reports, other.edits, other.settings)
