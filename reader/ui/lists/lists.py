"""The lists dock: one table, and chips that choose the list in it."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reader.compare.arrangement.stops import Stop
from reader.ui.lists.list_model import ListModel
from reader.ui.lists.listing_names import listing_name, nothing_compared, nothing_listed
from reader.ui.lists.listings import Listed, Listing, Listings
from reader.ui.settings.table import LISTS_HEIGHT, LISTS_HEIGHTS
from reader.ui.widgets.dock import Dock
from reader.ui.widgets.flow import BAR_GAP, Flow
from reader.ui.widgets.one_of import choice_chip
from reader.ui.widgets.plain import PlainText

# Pixels of the first two columns, whose entries are short; the columns of both reports share the rest.
WIDTHS = (104, 180)
FIRST_SIZE = QSize(600, LISTS_HEIGHT.default)
"""The size of the lists at first, in pixels."""
LEAST_SIZE = QSize(200, LISTS_HEIGHTS[0])
SHOWN_IF_ANY = (Listing.TRANSLATED, Listing.VAGUE, Listing.SPELLING, Listing.NOTES)


class Lists(Dock):
    """Shows one list at a time, and emits the Listed that is chosen."""

    wanted = Signal(object)  # Listed

    def __init__(self, parent: QWidget) -> None:
        super().__init__("lists", self.tr("Lists"), parent)
        self.listing = Listing.DIFFERENCES
        self._listings: Listings = {}
        self.model, self.table, self.empty = ListModel(self), QTableView(), PlainText()
        self.chips = {listing: choice_chip() for listing in Listing}
        self._lay_out()
        self._set_up_table()
        self.show_listings({})

    def show_listings(self, listings: Listings) -> None:
        """Replace all lists; the same one stays shown."""
        self._listings = listings
        for listing, chip in self.chips.items():
            number = len(listings.get(listing, ()))
            chip.setText(self.tr("{name} {n}").format(name=listing_name(listing), n=number))
            chip.setAccessibleName(chip.text())
            chip.setEnabled(bool(number) or listing is self.listing)
            chip.setVisible(bool(number) or listing not in SHOWN_IF_ANY)
        self._fill()

    def show_listing(self, listing: Listing) -> None:
        """Show another of the lists."""
        self.listing = listing
        self.chips[listing].setChecked(True)
        self._fill()

    def mark(self, stop: Stop | None) -> None:
        """Select the row of a stop, if this list has one."""
        row = self.table.currentIndex().row()
        rows = self.model.rows
        if stop is None or (0 <= row < len(rows) and rows[row].stop == stop):
            return
        found = self.model.row_of(stop)
        if found is None:
            self.table.clearSelection()
        else:
            self.table.setCurrentIndex(self.model.index(found, 0))

    def _fill(self) -> None:
        rows = self._listings.get(self.listing, ())
        if rows is not self.model.rows:
            self.model.show_rows(rows)
        self.table.setAccessibleName(self.tr("List: {name}").format(name=listing_name(self.listing)))
        self.empty.setText(nothing_listed(self.listing) if self._listings else nothing_compared())
        self.empty.setVisible(not rows)
        self.table.setVisible(bool(rows))

    def _go(self, index: QModelIndex) -> None:
        if index.isValid():
            self.table.setCurrentIndex(index.siblingAtColumn(0))
            self.wanted.emit(self._listed(index))

    def _follow(self, index: QModelIndex) -> None:
        """Select in the reports what is current here: the shortcuts act on what is selected there."""
        if index.isValid() and self.table.hasFocus():
            self.wanted.emit(self._listed(index))

    def _listed(self, index: QModelIndex) -> Listed:
        return self.model.rows[index.row()]

    def _lay_out(self) -> None:
        held, group = _Held(), QButtonGroup(self)
        group.setExclusive(True)
        row = Flow(BAR_GAP)
        for listing, chip in self.chips.items():
            group.addButton(chip)
            row.addWidget(chip)
            chip.clicked.connect(lambda *_, listing=listing: self.show_listing(listing))
        self.chips[self.listing].setChecked(True)
        column = QVBoxLayout(held)
        column.setContentsMargins(16, 2, 16, 8)
        column.setSpacing(6)
        self.empty.setProperty("faint", "true")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        column.addLayout(row)
        column.addWidget(self.empty)
        column.addWidget(self.table, 1)
        held.setObjectName("lists")
        self.setWidget(held)

    def _set_up_table(self) -> None:
        table, header = self.table, self.table.horizontalHeader()
        table.setObjectName("list")
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        table.setMinimumHeight(64)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setFrameShape(QTableView.Shape.NoFrame)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for column, width in enumerate(WIDTHS):
            header.resizeSection(column, width)
        for column in (2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        table.selectionModel().currentRowChanged.connect(self._follow)
        table.clicked.connect(self._go)
        table.activated.connect(self._go)


class _Held(QWidget):
    """The dock's content with a fixed size hint, which can be made lower than its table would allow."""

    def sizeHint(self) -> QSize:
        return FIRST_SIZE

    def minimumSizeHint(self) -> QSize:
        return LEAST_SIZE
