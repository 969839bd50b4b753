"""The view who says what: tabs with statements, facts, quotations and the like of all reports of an event."""

from functools import cached_property

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reader.compare.story import ChosenIndices, Story
from reader.text.model import Article
from reader.ui.app.failures import details_of, told_as_ours
from reader.ui.look.theme import Theme
from reader.ui.story.counted import facts_told, statements_told, summary
from reader.ui.story.in_turns import InTurns
from reader.ui.story.rows import StoryRows
from reader.ui.story.statements_page import StatementsPage
from reader.ui.story.tabs.facts_page import FactsPage
from reader.ui.story.tabs.more_pages import MorePages
from reader.ui.story.tabs.more_tabs import MoreRows, MoreTabs, name_tab
from reader.ui.widgets.plain import PlainText, tip
from reader.ui.widgets.plurals import listed

translate = QCoreApplication.translate
NOT_CHOSEN: ChosenIndices = (None, None)


class StoryPages:
    """The tabs Statements and Facts, each made when it is first asked for, as both at once take long.

    They are in no window until a view takes them.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme, self._home = theme, QWidget()

    @cached_property
    def statements(self) -> StatementsPage:
        """The tab Statements."""
        return StatementsPage(self._theme, self._home)

    @cached_property
    def facts(self) -> FactsPage:
        """The tab Facts."""
        return FactsPage(self._theme, self._home)


class StoryView(QWidget):
    """Shows the rows of an event; emits what is to be read, and stopped when collating is to stop.

    Args:
        theme: its colours.
        pages: the first tabs, where they were made ahead of time in that theme.

    Attributes:
        copy_button: shown where collating failed; copies the details for a bug report.
        failure: shown above the tabs where only other tabs failed.
        way_back: shown where the view has opened by itself; left is emitted when it is pressed.
    """

    wanted = Signal(object)  # Opening
    read_as_a = Signal(int)
    stopped = Signal()
    left = Signal()
    zoom_wanted = Signal(int)  # steps, up is larger

    def __init__(self, theme: Theme, pages: StoryPages | None = None) -> None:
        super().__init__()
        pages = pages or StoryPages(theme)
        self.setObjectName("whoSaysWhat")
        self.rows: StoryRows | None = None
        self._told, self._empty = PlainText(), PlainText()
        self.way_back = QPushButton(self.tr("Back to &Side by Side"))
        self.copy_button, self._details = QPushButton(translate("questions", "Copy details")), ""
        self.statements, self.facts = pages.statements, pages.facts
        self.failure = FailureLine(self)
        self._bar, self._pages, self._turns = QProgressBar(), QStackedWidget(), InTurns(self)
        self.tabs, self._held, self._waiting = QTabWidget(), QWidget(), QWidget()
        self._lay_out()
        self._theme, self._chosen, self._zoom = theme, NOT_CHOSEN, 1.0
        self._beside = MorePages(theme, self.tabs)
        self._more: MoreTabs | None = None
        self._reports: tuple[Article, ...] = ()  # those of the rows that were shown last
        self.statements.read_alone.connect(self._read_alone)
        self.statements.wanted.connect(self.wanted)
        self.statements.read_as_a.connect(self.read_as_a)
        self.facts.wanted.connect(self.wanted)
        self.way_back.clicked.connect(self.left)
        for grid in (self.statements.grid, self.facts.grid):
            grid.zoom_wanted.connect(self.zoom_wanted)

    @property
    def more(self) -> MoreTabs:
        """The other tabs, made when there is something to show in them."""
        if self._more is None:
            self._more = MoreTabs(self._beside, self.tabs)
            self._more.set_theme(self._theme)  # which may be another than when the pages were made
            self._more.wanted.connect(self.wanted)
            self._more.statement_wanted.connect(self._show_statement)
            self._more.zoom_wanted.connect(self.zoom_wanted)
            self._more.mark_read(self._chosen)
            self._more.set_zoom(self._zoom)
        return self._more

    def mark_story(self, story: Story) -> None:
        """Mark the reports that are A and B; none while the rows are still those of other reports."""
        places = {place: number for number, place in enumerate(story.readable)}
        is_of_these = self._reports == tuple(map(story.reports.__getitem__, places))
        chosen = [places.get(-1 if place is None else place) for place in story.chosen]
        self._chosen = (chosen[0], chosen[1]) if is_of_these else NOT_CHOSEN
        self.statements.mark_read(self._chosen)
        self.facts.grid.rows.mark_read(self._chosen)
        if self._more is not None:
            self._more.mark_read(self._chosen)

    def set_theme(self, theme: Theme) -> None:
        """Use another theme."""
        self.statements.set_theme(theme)
        self.facts.set_theme(theme)
        self._theme = theme
        if self._more is not None:
            self._more.set_theme(theme)

    def set_zoom(self, zoom: float) -> None:
        """Set the size of type of the reports' text, 1.0 as designed."""
        self._zoom = zoom
        self.statements.grid.set_zoom(zoom)
        self.facts.set_zoom(zoom)
        if self._more is not None:
            self._more.set_zoom(zoom)

    def show_progress(self, done: int, total: int) -> None:
        """Show how many of the pairs of reports are compared; of 0 pairs, that work goes on after that."""
        self._turns.stop()
        self._pages.setCurrentWidget(self._waiting)
        self.copy_button.hide()
        self._empty.setText(self.tr("Comparing the reports with one another…"))
        self._bar.setMaximum(total)
        self._bar.setValue(done)

    def show_nothing(self, why: str, details: str = "") -> None:
        """Show why there is nothing; details, if any, can be copied for a bug report."""
        self.rows = None
        self._details = details
        self.copy_button.setVisible(bool(details))
        self._turns.stop()
        self._pages.setCurrentWidget(self._waiting)
        self._empty.setText(why)
        self._bar.setMaximum(1)
        self._bar.reset()

    def show_rows(self, rows: StoryRows) -> None:
        """Show statements and facts, over several turns."""
        self.rows, self._reports = rows, rows.reports
        self.failure.hide()
        self._told.setText(summary(rows))
        self.statements.show_story(rows)
        statements, facts = len(rows.statements), len(rows.facts)
        name_tab(
            self.tabs,
            self.statements,
            self.tr("Statements {n}").format(n=statements),
            statements_told(statements),
        )
        name_tab(self.tabs, self.facts, self.tr("Facts {n}").format(n=facts), facts_told(facts))
        self._turns.begin(
            (
                self._put_in,
                lambda: self.facts.show_story(rows),
                lambda: self._pages.setCurrentWidget(self._held),
            )
        )

    def _put_in(self) -> None:
        """Put the tabs into the stack; to put them in twice would take them out of sight meanwhile."""
        if self._pages.indexOf(self._held) < 0:
            self._pages.addWidget(self._held)

    @property
    def is_filled(self) -> bool:
        """Whether statements and facts are on the screen."""
        return self._pages.currentWidget() is self._held

    def show_more(self, rows: MoreRows) -> None:
        """Show the other tabs, made and filled over several turns."""
        for make in self._beside.steps():
            self._turns.add(make)
        self._turns.add(lambda: self._show_more(rows))

    def _show_more(self, rows: MoreRows) -> None:
        if self.rows is not None:
            self.more.show_rows(self.rows, rows)
            self.statements.show_times(rows.by_time)
            self._turns.add(lambda: self.facts.show_names(rows.fact_names))
            if failed := self.more.failed(rows):
                error = next(iter(rows.failed.values()))
                said = self.tr("These tabs are empty or incomplete: {tabs}. {why}")
                why = said.format(tabs=listed(failed), why=told_as_ours(error))
                self.failure.say(why, details_of(error))

    def show_no_more(self, why: str, details: str) -> None:
        """Say that the other tabs could not be filled, above statements and facts."""
        said = self.tr("The statements and facts are there; the other tabs could not be filled. {why}")
        self.failure.say(said.format(why=why), details)

    def enter(self) -> None:
        """Give the keyboard to the rows."""
        self.tabs.currentWidget().setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # another view is shown, so that no way back is needed
            self.way_back.hide()

    def _read_alone(self, report: int) -> None:
        self.more.read(report)

    def _show_statement(self, number: int, report: int) -> None:
        self.tabs.setCurrentWidget(self.statements)
        self.statements.show_statement(number, report)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        self._told.setProperty("faint", "true")
        self._told.setWordWrap(True)
        self.way_back.setToolTip(tip(self.tr("This view opened because several reports came in together")))
        self.way_back.hide()
        top.addWidget(self._told, 1)
        top.addWidget(self.way_back)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # trap: it sets that of its bar, too
        self.tabs.tabBar().setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tabs.addTab(self.statements, self.tr("Statements"))
        self.tabs.addTab(self.facts, self.tr("Facts"))
        column = QVBoxLayout(self._held)
        column.setContentsMargins(16, 10, 16, 8)
        column.addLayout(top)
        column.addWidget(self.failure)
        column.addWidget(self.tabs, 1)
        self._lay_out_waiting(self._waiting)
        self._pages.addWidget(self._waiting)  # what is held comes in when there is something to show
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)

    def _lay_out_waiting(self, page: QWidget) -> None:
        stop = QPushButton(self.tr("Stop"))
        stop.clicked.connect(self.stopped)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._details))
        self.copy_button.hide()
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setTextVisible(False)
        row = QHBoxLayout()
        row.addWidget(self._bar, 1)
        row.addWidget(stop)
        row.addWidget(self.copy_button)
        column = QVBoxLayout(page)
        column.setContentsMargins(60, 0, 60, 0)
        column.addStretch(2)
        column.addWidget(self._empty)
        column.addLayout(row)
        column.addStretch(3)


class FailureLine(QWidget):
    """A sentence about a failure, with a button that copies the details for a bug report."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.told = PlainText()
        self.copy_button, self._details = QPushButton(translate("questions", "Copy details")), ""
        self.told.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.told, 1)
        row.addWidget(self.copy_button)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._details))
        self.hide()

    def say(self, why: str, details: str) -> None:
        """Show a sentence, and the button if there are details."""
        self.told.setText(why)
        self._details = details
        self.copy_button.setVisible(bool(details))
        self.show()
