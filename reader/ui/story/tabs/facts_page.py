"""The facts of an event: those that differ, those told less precisely by some, alike, spellings, speakers."""

from collections.abc import Mapping
from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QSplitter, QToolButton, QVBoxLayout, QWidget

from reader.compare.telling import DiscrepancyKind, Verdict
from reader.ui.look.theme import Theme
from reader.ui.story.grid import Grid
from reader.ui.story.rows import FactRow, StoryRows
from reader.ui.story.tabs.list_table import Opening
from reader.ui.story.tabs.places_pane import WIDTH as PLACES
from reader.ui.story.tabs.places_pane import PlacesPane
from reader.ui.widgets.flow import Flow

LINES = 2
GAP = 6
WIDE = 1000
"""Pixels of the page from which there is room for the places of a fact beside the facts."""


class FactSort(Enum):
    """How far the reports are apart on a fact."""

    DIFFERS = auto()
    VAGUE = auto()
    AGREE = auto()
    SPELLING = auto()
    SPEAKER = auto()


_BY_VERDICT = {
    Verdict.DIFFER: FactSort.DIFFERS,
    Verdict.VAGUE: FactSort.VAGUE,
    Verdict.AGREE: FactSort.AGREE,
}


def sort_of(row: FactRow) -> FactSort:
    """To which of them a fact belongs."""
    if row.fact.is_spelling:
        return FactSort.SPELLING
    if row.fact.kind is DiscrepancyKind.ATTRIBUTION:
        return FactSort.SPEAKER
    return FactSort.DIFFERS if row.differs else _BY_VERDICT[row.fact.verdict]


class FactsPage(QWidget):
    """Shows all facts, or those of one sort; tells what a person wants to read."""

    wanted = Signal(object)  # Opening

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.grid = Grid(theme, self.tr("Facts"), LINES, self)
        self.sort: FactSort | None = None
        self.chips: dict[FactSort | None, QToolButton] = {sort: QToolButton() for sort in (None, *FactSort)}
        self._story: StoryRows | None = None
        self._names: Mapping[int, str] = {}
        self.places = PlacesPane(theme, self)
        self._halves = QSplitter()
        self.setFocusProxy(self.grid)
        self._lay_out()
        self.grid.wanted.connect(self._open)
        self.places.wanted.connect(self.wanted)
        self.grid.rows.modelReset.connect(self._show_places)
        self.grid.selectionModel().currentRowChanged.connect(lambda *_: self._show_places())

    def show_story(self, story: StoryRows) -> None:
        """Show the facts of an event."""
        self._story, self._names = story, {}
        self.show_sort(self.sort)

    def show_names(self, names: Mapping[int, str]) -> None:
        """Say what each fact is of, by its number."""
        self._names = names
        self.show_sort(self.sort)

    def show_sort(self, sort: FactSort | None) -> None:
        """Show the facts of one sort, or all."""
        self.sort = sort
        rows = self._story.facts if self._story else ()
        sorts = [sort_of(row) for row in rows]
        for each, chip in self.chips.items():
            number = len(rows) if each is None else sorts.count(each)
            chip.setText(self.tr("{name} {n}").format(name=self._name(each), n=number))
            chip.setChecked(each is sort)
            chip.updateGeometry()
        named = (replace(row, name=self._names.get(row.number, "")) for row in rows)
        chosen = (row for row, its in zip(named, sorts, strict=True) if sort in {None, its})
        self.grid.show_rows(self._story, tuple(chosen))

    def wear(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self.grid.wear(theme)
        self.places.wear(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.places.setVisible(event.size().width() >= WIDE)

    def _show_places(self) -> None:
        at, rows = self.grid.currentIndex().row(), self.grid.rows.rows
        row = rows[at] if 0 <= at < len(rows) else None
        self.places.show_fact(self._story, row if isinstance(row, FactRow) else None)

    def _open(self, row: int, report: int) -> None:
        if (cell := self.grid.rows.rows[row].cells[report]) is not None:
            self.wanted.emit(Opening(report, cell.place))

    def _name(self, sort: FactSort | None) -> str:
        match sort:
            case None:
                return self.tr("All")
            case FactSort.DIFFERS:
                return self.tr("Differ")
            case FactSort.VAGUE:
                return self.tr("Less precise in some")
            case FactSort.AGREE:
                return self.tr("Agree")
            case FactSort.SPELLING:
                return self.tr("Spelling")
            case FactSort.SPEAKER:
                return self.tr("Who said it")

    def _lay_out(self) -> None:
        bar, group = Flow(GAP), QButtonGroup(self)
        for sort, chip in self.chips.items():
            chip.setProperty("chip", "plain")
            chip.setCheckable(True)
            group.addButton(chip)
            bar.addWidget(chip)
            chip.clicked.connect(lambda *_, sort=sort: self.show_sort(sort))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.addLayout(bar)
        self._halves.addWidget(self.grid)
        self._halves.addWidget(self.places)
        self._halves.setStretchFactor(0, 1)
        self._halves.setSizes([WIDE - PLACES, PLACES])
        column.addWidget(self._halves, 1)
