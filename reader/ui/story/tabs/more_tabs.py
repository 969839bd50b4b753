"""The tabs beside Statements and Facts: fills them, and passes on what is to be read."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from reader.compare.collation.in_common import InCommon
from reader.compare.story import ChosenIndices
from reader.ui.look.theme import Theme
from reader.ui.story.grid import Grid
from reader.ui.story.in_turns import InTurns
from reader.ui.story.reading.annotated import AnnotatedReport
from reader.ui.story.rows import LabelledRow, StoryRows
from reader.ui.story.tabs.list_table import Opening
from reader.ui.story.tabs.more_pages import MorePages
from reader.ui.story.tabs.only_here_page import Lone, LoneRow
from reader.ui.story.words import short_name
from reader.ui.widgets.plain import tip


class MoreTab(Enum):
    """What is worked out separately, so that it may fail alone: the tabs, and the names of the facts."""

    QUOTED = auto()
    NAMES = auto()
    ONLY = auto()
    MATRIX = auto()
    TIMES = auto()
    READING = auto()
    FACTS = auto()


@dataclass(frozen=True, slots=True)
class MoreRows:
    """What these tabs show; made in a working thread, after the statements.

    Attributes:
        quoted, names, times: rows of their tabs. lone: those of Only here. common: those of Matrix.
        by_time: the numbers of the statements with a day or time of their own, the earliest first.
        reports: those to be read with marks.
        fact_names: what each fact is of, by its number.
        failed: the tabs that could not be worked out, with the error.
    """

    quoted: tuple[LabelledRow, ...]
    names: tuple[LabelledRow, ...]
    lone: dict[Lone, tuple[LoneRow, ...]]
    common: tuple[InCommon, ...]
    times: tuple[LabelledRow, ...]
    by_time: tuple[int, ...]
    reports: tuple[AnnotatedReport, ...]
    fact_names: Mapping[int, str]
    failed: Mapping[MoreTab, Exception] = field(default_factory=dict)


class MoreTabs(QObject):
    """Fills the tabs, and emits what is to be read."""

    wanted = Signal(object)  # Opening
    statement_wanted = Signal(int, int)  # its number, the report
    zoom_wanted = Signal(int)  # steps, up is larger

    def __init__(self, pages: MorePages, tabs: QTabWidget) -> None:
        super().__init__(tabs)
        self._tabs, self._turns = tabs, InTurns(self)
        self.quoted, self.names, self.only = pages.quoted, pages.names, pages.only
        self.matrix, self.times, self.reading = pages.matrix, pages.times, pages.reading
        self._grids = (self.quoted, self.names, self.times)
        for _, page, name in self._pages():
            tabs.addTab(page, name)
        for grid in self._grids:
            grid.wanted.connect(self._opener(grid))
            grid.zoom_wanted.connect(self.zoom_wanted)
        self.reading.pane.zoom_wanted.connect(self.zoom_wanted)
        self.only.wanted.connect(self.wanted)
        self.reading.wanted.connect(self.wanted)
        self.reading.statement_wanted.connect(self.statement_wanted)
        self.matrix.wanted.connect(lambda one, other: self.wanted.emit(Opening(other, (other, 0), one)))

    def show_rows(self, story: StoryRows, rows: MoreRows) -> None:
        """Fill the tabs, one in each event-loop turn."""
        names = [short_name(article.name) for article in story.reports]
        self._turns.begin(
            (
                lambda: self._tell_counts(rows),
                lambda: self.quoted.show_rows(story, rows.quoted),
                lambda: self.names.show_rows(story, rows.names),
                lambda: self.only.show_rows(rows.lone, names),
                lambda: self.times.show_rows(story, rows.times),
                lambda: self.reading.show_reports(story, rows.reports),
                lambda: self.matrix.show_common(names, rows.common),
            )
        )

    def _tell_counts(self, rows: MoreRows) -> None:
        """Show the count of each tab as a number, and in words in its tooltip."""
        quoted, names, only = len(rows.quoted), len(rows.names), len(rows.lone[Lone.TOLD])
        counts = {
            self.quoted: (quoted, self.tr("%n quotation(s)", "", quoted)),
            self.names: (names, self.tr("%n person(s) or thing(s) with several names", "", names)),
            self.only: (only, self.tr("%n sentence(s) in one report alone", "", only)),
        }
        for tab, page, name in self._pages():
            n, told = counts.get(page, (None, "")) if tab not in rows.failed else (None, "")
            name_tab(
                self._tabs, page, name if n is None else self.tr("{name} {n}").format(name=name, n=n), told
            )

    def failed(self, rows: MoreRows) -> list[str]:
        """The names of the tabs that could not be worked out."""
        names = {tab: name for tab, _, name in self._pages()} | {MoreTab.FACTS: self.tr("Facts")}
        return [name for tab, name in names.items() if tab in rows.failed]

    def read(self, report: int) -> None:
        """Open the tab in which one report is read with marks."""
        self.reading.show_report(report)
        self._tabs.setCurrentWidget(self.reading)
        self.reading.setFocus()

    def mark_read(self, chosen: ChosenIndices) -> None:
        """Mark the reports that are A and B."""
        for grid in self._grids:
            grid.rows.mark_read(chosen)

    def set_theme(self, theme: Theme) -> None:
        """Use another theme."""
        for page in (*self._grids, self.only, self.matrix, self.reading):
            page.set_theme(theme)

    def set_zoom(self, zoom: float) -> None:
        """Set the size of type of the reports' text, 1.0 as designed."""
        for page in (*self._grids, self.only.table, self.matrix, self.reading.pane):
            page.set_zoom(zoom)

    def _pages(self) -> tuple[tuple[MoreTab, QWidget, str], ...]:
        return (
            (MoreTab.QUOTED, self.quoted, self.tr("Quoted")),
            (MoreTab.NAMES, self.names, self.tr("Names")),
            (MoreTab.ONLY, self.only, self.tr("Only here")),
            (MoreTab.MATRIX, self.matrix, self.tr("Matrix")),
            (MoreTab.TIMES, self.times, self.tr("Timeline")),
            (MoreTab.READING, self.reading, self.tr("Read")),
        )

    def _opener(self, grid: Grid) -> Callable[[int, int], None]:
        def open_cell(row: int, report: int) -> None:
            if (cell := grid.rows.rows[row].cells[report]) is not None:
                self.wanted.emit(Opening(report, cell.place))

        return open_cell


def name_tab(tabs: QTabWidget, page: QWidget, name: str, told: str) -> None:
    """Set the text of a tab, and what its number counts as its tooltip and accessible name."""
    at = tabs.indexOf(page)
    tabs.setTabText(at, name)
    tabs.setTabToolTip(at, tip(told))
    tabs.tabBar().setAccessibleTabName(at, told or name)
