"""The tab of the facts: all or those of one sort, and the places of the chosen fact."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QSplitter, QVBoxLayout, QWidget

from reader.ui.look.theme import Theme
from reader.ui.story.counted import of_sort
from reader.ui.story.grid import Grid
from reader.ui.story.rows import FactRow, FactSort, StoryRows
from reader.ui.story.tabs.list_table import Opening
from reader.ui.story.tabs.places_pane import WIDTH as PLACES
from reader.ui.story.tabs.places_pane import PlacesPane
from reader.ui.story.tabs.tab_page import TabPage
from reader.ui.widgets.flow import BAR_GAP, Flow
from reader.ui.widgets.one_of import ChoiceButton, choice_chip
from reader.ui.widgets.plain import on_button

# Lines of a cell: values are short.
LINES = 2
# Pixels of the tab's width from which the places of a fact have room beside the facts, and of its height from
# which they have room below them.
WIDE, HIGH = 1400, 520
# Pixels of the places below the facts, where these have HIGH: four places are in sight.
LOW = 220


class FactsPage(TabPage):
    """Shows all facts, or those of one sort, and emits what is to be read."""

    wanted = Signal(object)  # Opening

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.grid = Grid(theme, self.tr("Facts"), LINES, self)
        self.grid.nothing = self.tr("No fact of this sort.")
        self.sort: FactSort | None = None
        self.chips: dict[FactSort | None, ChoiceButton] = {sort: choice_chip() for sort in (None, *FactSort)}
        self._story: StoryRows | None = None
        self._names: Mapping[int, str] = {}
        self.places = PlacesPane(theme, self)
        self._halves = QSplitter()
        self.main_part = self.grid
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
        """Show what each fact is of, given by number."""
        self._names = names
        self.show_sort(self.sort)

    def show_sort(self, sort: FactSort | None) -> None:
        """Show the facts of one sort; None is all."""
        self.sort = sort
        rows = self._story.facts if self._story else ()
        sorts = [row.sort for row in rows]
        for each, chip in self.chips.items():
            number = len(rows) if each is None else sorts.count(each)
            chip.setText(on_button(of_sort(each, number)))
            chip.setChecked(each is sort)
            chip.updateGeometry()
        named = (replace(row, name=self._names.get(row.number, "")) for row in rows)
        chosen = (row for row, its in zip(named, sorts, strict=True) if sort in {None, its})
        self.grid.show_rows(self._story, tuple(chosen))
        if self.grid.rows.rows and not self.grid.currentIndex().isValid():
            self.grid.setCurrentIndex(self.grid.rows.index(0, 0))

    def set_theme(self, theme: Theme) -> None:
        """Use another theme."""
        self.grid.set_theme(theme)
        self.places.set_theme(theme)

    def set_zoom(self, zoom: float) -> None:
        """Set the size of type, 1.0 as designed."""
        self.grid.set_zoom(zoom)
        self.places.table.set_zoom(zoom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = event.size().width() >= WIDE
        way = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if way is not self._halves.orientation():
            self._halves.setOrientation(way)
            self._halves.setSizes([3 * PLACES, PLACES] if is_wide else [HIGH, LOW])
            self.places.stand_beside(is_beside=is_wide)
        self.places.setVisible(is_wide or event.size().height() >= HIGH)

    def _show_places(self) -> None:
        at, rows = self.grid.currentIndex().row(), self.grid.rows.rows
        row = rows[at] if 0 <= at < len(rows) else None
        self.places.show_fact(self._story, row if isinstance(row, FactRow) else None)

    def _open(self, row: int, report: int) -> None:
        if (cell := self.grid.rows.rows[row].cells[report]) is not None:
            self.wanted.emit(Opening(report, cell.place))

    def _lay_out(self) -> None:
        bar, group = Flow(BAR_GAP), QButtonGroup(self)
        for sort, chip in self.chips.items():
            group.addButton(chip)
            bar.addWidget(chip)
            chip.clicked.connect(lambda *_, sort=sort: self.show_sort(sort))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, BAR_GAP, 0, 0)
        column.addLayout(bar)
        self._halves.addWidget(self.grid)
        self._halves.addWidget(self.places)
        self._halves.setStretchFactor(0, 1)
        self._halves.setSizes([3 * PLACES, PLACES])
        column.addWidget(self._halves, 1)
