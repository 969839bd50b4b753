"""A table in which each row is one sentence with what belongs to it; Return opens it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from reader.compare.collation.values import Place
from reader.ui.look.theme import Theme
from reader.ui.story.cells.delegate import CellDelegate
from reader.ui.story.cells.marked_line import Marked
from reader.ui.story.cells.nothing import say_nothing
from reader.ui.story.cells.text import CellText
from reader.ui.story.grid_model import NO_INDEX, TEXT, Index
from reader.ui.widgets.enter_keys import ENTER_KEYS
from reader.ui.widgets.plain import shown, tip

# Lines of a cell at most: enough to tell one sentence from the next, and the tooltip has the rest.
MOST_LINES = 3
# Pixels of a column without text of reports, and the part of the table's width that it takes at most to have
# each of its words, such as an outlet's name, on one line.
NARROW, MOST_OF_TABLE = 112, 0.17
# Rows above which all keep their usual height: to fit each to its text would hold up the window.
MOST_FITTED = 2_000
_OF_A_HEAD = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole})


@dataclass(frozen=True, slots=True)
class Opening:
    """What is to be read: a report at a place, and the report to set it against, where it matters which."""

    report: int
    place: Place
    against: int | None = None


@dataclass(frozen=True, slots=True)
class ListedRow:
    """A row.

    Attributes:
        texts: one for each column.
        opening: what Return opens; None for nothing.
        marks: placed in the text of the last column.
        told: what the tooltip and screen readers say of the last column; "" for its text alone.
    """

    texts: tuple[str, ...]
    opening: Opening | None = None
    marks: tuple[Marked, ...] = ()
    told: str = ""


class ListedModel(QAbstractTableModel):
    """The model of a ListTable."""

    def __init__(self, columns: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self.rows: tuple[ListedRow, ...] = ()

    def show_rows(self, rows: tuple[ListedRow, ...]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        is_head = orientation is Qt.Orientation.Horizontal and role in _OF_A_HEAD
        return self._columns[section] if is_head else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        text = row.texts[index.column()]
        is_last = index.column() == len(row.texts) - 1
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shown(text)
            case Qt.ItemDataRole.ToolTipRole:
                return tip((row.told if is_last else "") or text)
            case Qt.ItemDataRole.AccessibleTextRole if row.told and is_last:
                return shown(row.told)
            case _:
                return CellText(shown(text), row.marks if is_last else ()) if role == TEXT else None


class ListTable(QTableView):
    """Shows rows, and emits the Opening of the one that is opened.

    Args:
        theme: its colours.
        name: for screen readers.
        columns: their headings.
        wide: the columns with text of reports, which share the room.
        parent: of this widget.
        lines: of a row at most.

    Attributes:
        nothing: the sentence that stands in the table where it has no rows.
    """

    wanted = Signal(object)  # Opening

    def __init__(
        self,
        theme: Theme,
        name: str,
        columns: Sequence[str],
        wide: Sequence[int],
        parent: QWidget,
        *,
        lines: int = MOST_LINES,
    ) -> None:
        super().__init__(parent)
        self.nothing, self._is_fitting = "", False
        self._by_hand: set[int] = set()  # columns that somebody made as wide as they are
        self._lines, self._soon = lines, QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fit)
        self.rows, self._delegate, self._wide = ListedModel(columns, self), CellDelegate(theme, self), wide
        self.setAccessibleName(name)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self._delegate.height(2))
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setTextElideMode(Qt.TextElideMode.ElideRight)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column in range(len(columns)):
            stretch = column in wide
            heads.setSectionResizeMode(
                column, QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.Interactive
            )
        heads.setDefaultSectionSize(NARROW)
        heads.sectionResized.connect(self._resized)
        self.doubleClicked.connect(self._open)

    def show_rows(self, rows: tuple[ListedRow, ...]) -> None:
        """Replace the rows."""
        self.rows.show_rows(rows)
        self._fit_columns()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def set_theme(self, theme: Theme) -> None:
        """Use another theme."""
        self._delegate.theme = theme
        self.viewport().update()

    def set_zoom(self, zoom: float) -> None:
        """Set the size of type, 1.0 as designed."""
        self._delegate.set_zoom(zoom)
        self.verticalHeader().setDefaultSectionSize(self._delegate.height(2))
        self._fit()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        say_nothing(self, self._delegate.theme, "" if self.rows.rows else self.nothing)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER_KEYS:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and (opening := self.rows.rows[index.row()].opening) is not None:
            self.wanted.emit(opening)

    def _fit_columns(self) -> None:
        """Make the columns without text of reports as wide as their words need, unless by hand."""
        most = max(NARROW, round(self.viewport().width() * MOST_OF_TABLE))
        for column in range(self.rows.columnCount()):
            if self.rows.rows and column not in {*self._wide, *self._by_hand}:
                words = {row.texts[column] for row in self.rows.rows}
                head = self.horizontalHeader().sectionSizeHint(column)
                needed = max(self._delegate.width(text) for text in words)
                self._is_fitting = True
                self.setColumnWidth(column, min(max(needed, head), most))
                self._is_fitting = False

    def _resized(self, column: int) -> None:
        if not self._is_fitting and column not in self._wide:
            self._by_hand.add(column)
        self._soon.start()

    def _fit(self) -> None:
        """Make each row as high as its text needs."""
        if len(self.rows.rows) > MOST_FITTED:
            return
        widths = {column: self.columnWidth(column) for column in range(self.rows.columnCount())}
        for number, row in enumerate(self.rows.rows):
            cells = ((CellText(row.texts[column]), width) for column, width in widths.items())
            lines = max(self._delegate.lines(cell, width, self._lines) for cell, width in cells)
            self.setRowHeight(number, self._delegate.height(lines))
