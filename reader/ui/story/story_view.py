"""Who says what: a row a statement, a column a report, and the facts of all of them beside each other."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.compare.story import Story
from reader.ui.look.theme import Theme
from reader.ui.story.grid import Grid
from reader.ui.story.rows import StoryRows, Wanted
from reader.ui.story.words import summary, wanted_name
from reader.ui.widgets.flow import Flow
from reader.ui.widgets.plain import PlainText

STATEMENT_LINES, FACT_LINES = 4, 2
"""Lines of a cell; the tooltip and the report itself have the rest."""
GAP = 6


class StoryView(QWidget):
    """Shows the rows of an event; tells where a person wants to read, and when to stop collating."""

    wanted = Signal(object)  # Place
    stopped = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("whoSaysWhat")
        self.filter = Wanted.TOLD_BY_SEVERAL
        self._rows: StoryRows | None = None
        self._told, self._empty = PlainText(), PlainText()
        self.statements = Grid(theme, self.tr("Statements"), STATEMENT_LINES, self)
        self.facts = Grid(theme, self.tr("Facts"), FACT_LINES, self)
        self.chips = {wanted: _chip() for wanted in Wanted}
        self._bar, self._pages = QProgressBar(), QStackedWidget()
        self.tabs = QTabWidget()
        self._lay_out()
        for grid in (self.statements, self.facts):
            grid.wanted.connect(self.wanted)

    def mark_story(self, story: Story) -> None:
        """Mark which of the reports are read as A and as B."""
        places = {place: number for number, place in enumerate(story.readable)}
        chosen = [None if place is None else places.get(place) for place in story.chosen]
        for grid in (self.statements, self.facts):
            grid.rows.mark_read((chosen[0], chosen[1]))

    def wear(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self.statements.wear(theme)
        self.facts.wear(theme)

    def show_progress(self, done: int, total: int) -> None:
        """Say how many of the pairs of reports are compared."""
        self._pages.setCurrentIndex(1)
        self._empty.setText(self.tr("Comparing the reports with one another…"))
        self._bar.setMaximum(total)
        self._bar.setValue(done)

    def show_nothing(self, why: str) -> None:
        """Say why there is nothing to see."""
        self._rows = None
        self._pages.setCurrentIndex(1)
        self._empty.setText(why)
        self._bar.setMaximum(1)
        self._bar.reset()

    def show_rows(self, rows: StoryRows) -> None:
        """Show all that was found."""
        self._rows = rows
        self._told.setText(summary(rows))
        for wanted, chip in self.chips.items():
            number = len(rows.wanted(wanted))
            chip.setText(self.tr("{name} {n}").format(name=wanted_name(wanted), n=number))
            chip.setAccessibleName(chip.text())
        self.facts.rows.show_rows(rows, rows.facts)
        self.tabs.setTabText(1, self.tr("Facts {n}").format(n=len(rows.facts)))
        self._pages.setCurrentIndex(0)
        self.show_wanted(self.filter)

    def show_wanted(self, wanted: Wanted) -> None:
        """Show the rows of that kind."""
        self.filter = wanted
        self.chips[wanted].setChecked(True)
        if self._rows is not None:
            self.statements.rows.show_rows(self._rows, self._rows.wanted(wanted))

    def enter(self) -> None:
        """Give the keyboard to the rows."""
        self.tabs.currentWidget().setFocus()

    def _lay_out(self) -> None:
        top, held, waiting = Flow(GAP), QWidget(), QWidget()
        self._told.setProperty("faint", "true")
        group = QButtonGroup(self)
        for wanted, chip in self.chips.items():
            group.addButton(chip)
            top.addWidget(chip)
            chip.clicked.connect(lambda *_, wanted=wanted: self.show_wanted(wanted))
        self.chips[self.filter].setChecked(True)
        statements = QWidget()
        inner = QVBoxLayout(statements)
        inner.setContentsMargins(0, GAP, 0, 0)
        inner.addLayout(top)
        inner.addWidget(self.statements, 1)
        statements.setFocusProxy(self.statements)
        self.tabs.addTab(statements, self.tr("Statements"))
        self.tabs.addTab(self.facts, self.tr("Facts"))
        column = QVBoxLayout(held)
        column.setContentsMargins(16, 10, 16, 8)
        column.addWidget(self._told)
        column.addWidget(self.tabs, 1)
        self._lay_out_waiting(waiting)
        self._pages.addWidget(held)
        self._pages.addWidget(waiting)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)

    def _lay_out_waiting(self, page: QWidget) -> None:
        stop = QPushButton(self.tr("Stop"))
        stop.clicked.connect(self.stopped)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setTextVisible(False)
        row = QHBoxLayout()
        row.addWidget(self._bar, 1)
        row.addWidget(stop)
        column = QVBoxLayout(page)
        column.setContentsMargins(60, 0, 60, 0)
        column.addStretch(2)
        column.addWidget(self._empty)
        column.addLayout(row)
        column.addStretch(3)


def _chip() -> QToolButton:
    chip = QToolButton()
    chip.setProperty("chip", "plain")
    chip.setCheckable(True)
    return chip
