"""The tab of the statements: the bar of filters, the overview strip and the grid."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QShortcut, QShowEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from reader.compare.story import ChosenIndices
from reader.ui.look.theme import Theme
from reader.ui.story.choosing import (
    NO_TIMES,
    RowChoice,
    RowOrder,
    Wanted,
    chosen_rows,
    columns,
    offered,
    without_report,
)
from reader.ui.story.filter_bar import FilterBar
from reader.ui.story.grid import Grid
from reader.ui.story.overview import StoryOverview
from reader.ui.story.rows import StatementRow, StoryRows
from reader.ui.story.succession import Succession
from reader.ui.story.tabs.list_table import Opening
from reader.ui.story.tabs.tab_page import TabPage
from reader.ui.widgets.flow import BAR_GAP
from reader.ui.widgets.plain import PlainText

# Lines of a cell: more rows stay in sight, and the tooltip and the cell in full have the rest.
LINES = 4


class StatementsPage(TabPage):
    """Shows the statements, and emits which report is to be read, and where.

    Attributes:
        row_actions: gives the actions on the current cell. takes_row: is asked before a row is opened, and
            whether it has used the row for something that was waiting for one.
        recalled: gives the choice and the order of columns that were kept of an event, if any; arranged is
            emitted when the user has changed one of them.
    """

    wanted = Signal(object)  # Opening
    read_as_a = Signal(int)
    read_alone = Signal(int)
    arranged = Signal()
    cell_changed = Signal()  # another cell is current, or the statements have come into sight or left it
    row_actions: Callable[[], Sequence[QAction]] = staticmethod(lambda: ())
    takes_row: Callable[[int], bool] = staticmethod(lambda _: False)
    recalled: Callable[[RowChoice], tuple[RowChoice, list[int]] | None] = staticmethod(lambda _: None)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = RowChoice()
        self._story: StoryRows | None = None
        self._times: Mapping[int, int] = NO_TIMES
        self._rows: tuple[StatementRow, ...] = ()
        self._is_filling = False
        self.bar, self.overview = FilterBar(self), StoryOverview(theme, self)
        self.grid = Grid(theme, self.tr("Statements"), LINES, self)
        self._none, self._said = PlainText(), PlainText()
        self.main_part = self.grid
        self._lay_out()
        self._listen()

    def show_story(self, story: StoryRows) -> None:
        """Show the statements of an event; the choice is kept, but for what names other reports."""
        before, self._story, self._times = self._story, story, NO_TIMES
        order = self.grid.heads.order()
        if before is None or before.reports != story.reports:
            there = Succession.of(before.reports if before else (), story.reports)
            kept = self.recalled(self.choice)
            self.choice, order = kept or (there.choice(self.choice), there.order(order))
        self.show_choice(offered(story, self.choice))
        self._is_filling = True
        self.grid.heads.arrange(order)
        self._is_filling = False
        self._show_strip()

    def show_times(self, statements: Sequence[int]) -> None:
        """Note the numbers of the statements with a day or time of their own, in order of time."""
        self._times = {number: rank for rank, number in enumerate(statements)}
        if self.choice.order is RowOrder.TIME_TOLD:
            self.show_choice(self.choice)

    def show_choice(self, choice: RowChoice) -> None:
        """Show the rows that a choice leaves, in its order."""
        self.choice = choice
        if self._story is None:
            return
        there, rows = columns(self._story, choice), chosen_rows(self._story, choice, self._times)
        self.bar.show_choice(self._story, choice)
        self.grid.heads.sorted_by = choice.sorted_by if choice.order is RowOrder.BY_REPORT else None
        self._rows = rows
        self.grid.show_rows(self._story, rows)
        self.grid.show_columns(there)
        self._show_strip()
        self._none.setVisible(not rows)

    def show_statement(self, number: int, report: int) -> None:
        """Go to a statement in the column of a report; filters that hide it are dropped."""
        if self._story is None:
            return
        row = self._story.statements[number]
        if row not in self.grid.rows.rows or self.grid.isColumnHidden(report):
            wanted = Wanted.HIDDEN if row.is_hidden else Wanted.TOLD_BY_SEVERAL
            self.show_choice(RowChoice(wanted, chosen=self.choice.chosen, order=without_report(self.choice)))
        self.grid.go_to(self.grid.rows.rows.index(row), report)
        self.grid.setFocus()

    def mark_read(self, chosen: ChosenIndices) -> None:
        """Mark the reports that are A and B."""
        self.grid.rows.mark_read(chosen)
        if self.choice.chosen != chosen[0]:
            self.show_choice(replace(self.choice, chosen=chosen[0]))

    def set_theme(self, theme: Theme) -> None:
        """Use another theme."""
        self.grid.set_theme(theme)
        self.overview.set_theme(theme)

    def _listen(self) -> None:
        self.bar.chosen.connect(self._choose)
        self.bar.search.returnPressed.connect(self.grid.setFocus)
        self.grid.wanted.connect(self._open)
        self.grid.menu_wanted.connect(self._offer)
        self.grid.selectionModel().currentChanged.connect(self.cell_changed)
        self.grid.rows.modelReset.connect(self.cell_changed)
        self.grid.heads.sectionClicked.connect(self._sort)
        self.grid.heads.sectionMoved.connect(self._move)
        self.grid.seen.connect(lambda: self.overview.set_sight(self.grid.in_sight()))
        self.overview.row_wanted.connect(
            lambda row: self.grid.go_to(row, max(0, self.grid.currentIndex().column()))
        )
        finding = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        finding.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        finding.activated.connect(self.bar.search.setFocus)

    def _choose(self, choice: RowChoice) -> None:
        self.show_choice(choice)
        self.arranged.emit()

    def _move(self, *_: int) -> None:
        self._show_strip()
        if not self._is_filling:
            self.arranged.emit()

    def _show_strip(self) -> None:
        self.overview.show_rows(self._rows, self.grid.heads.visible())
        self.overview.set_sight(self.grid.in_sight())

    def _open(self, row: int, report: int) -> None:
        if self.takes_row(row):
            return
        told = self.row(row)
        against = told.cells[self.choice.chosen] if self.choice.chosen is not None else None
        if cell := told.cells[report] or told.may_tell(report) or against:
            self.wanted.emit(Opening(report, cell.place))

    def _sort(self, report: int) -> None:
        """Sort by a report, or by first mention where it is sorted by that report already."""
        is_sorted = self.choice.order is RowOrder.BY_REPORT and self.choice.sorted_by == report
        order = RowOrder.FIRST_MENTION if is_sorted else RowOrder.BY_REPORT
        self._choose(replace(self.choice, order=order, sorted_by=report))

    def row(self, number: int) -> StatementRow:
        """The row of the grid with that number."""
        return self._rows[number]

    @property
    def current(self) -> tuple[StatementRow, int] | None:
        """The statement and the report of the current cell; None where none is in sight."""
        at = self.grid.currentIndex()
        return (self._rows[at.row()], at.column()) if at.isValid() and self.isVisible() else None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.cell_changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.cell_changed.emit()

    def tell(self, sentence: str) -> None:
        """Show a sentence above the rows; "" hides it."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def _offer(self, row: int, report: int, at: QPoint) -> None:
        """Open the menu of a cell and its column, or of a column alone (row -1)."""
        if report < 0:
            return
        menu = QMenu(self)
        if row >= 0:
            menu.addActions(self.row_actions())
            menu.addSeparator()
        for action in self.column_actions(report, menu):
            menu.addAction(action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def column_actions(self, report: int, parent: QWidget) -> tuple[QAction, ...]:
        """The actions on a report's column."""
        choice, heads = self.choice, self.grid.heads
        offered = (
            (self.tr("&Read Alone, with Marks"), lambda: self.read_alone.emit(report)),
            (self.tr("Compare the Others with Th&is"), lambda: self.read_as_a.emit(report)),
            (self.tr("&Sort by This Report"), lambda: self._sort(report)),
            (self.tr("&Move to the Front"), lambda: heads.moveSection(heads.visualIndex(report), 0)),
            (
                self.tr("&Hide This Column"),
                lambda: self._choose(replace(choice, hidden=choice.hidden | {report})),
            ),
            (self.tr("Show &All Columns"), lambda: self._choose(replace(choice, hidden=frozenset()))),
        )
        made = []
        for text, do in offered:
            action = QAction(text, parent)
            action.triggered.connect(do)
            made.append(action)
        made[-2].setEnabled(len(heads.visible()) > 1)
        made[-1].setEnabled(bool(choice.hidden))
        return tuple(made)

    def _lay_out(self) -> None:
        self._none.setText(self.tr("No statement here. Choose another filter, or clear the search."))
        self._none.setProperty("faint", "true")
        for label in (self._none, self._said):
            label.hide()
        beside = QHBoxLayout()
        beside.setSpacing(BAR_GAP)
        beside.addWidget(self.overview)
        beside.addWidget(self.grid, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, BAR_GAP, 0, 0)
        column.addWidget(self.bar)
        column.addWidget(self._none)
        column.addWidget(self._said)
        column.addLayout(beside, 1)
