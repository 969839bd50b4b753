"""The model of a list: where, what kind, and the words of A and B."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.compare.arrangement.stops import Stop
from reader.ui.lists.listings import Cells, Listed
from reader.ui.widgets.plain import shown_line, tip
from reader.ui.widgets.plurals import listed

Index = QModelIndex | QPersistentModelIndex

COLUMNS = 4
# Characters of a cell that are kept: several times as many as the widest window shows on one line.
LONGEST = 600
NO_INDEX = QModelIndex()


class ListModel(QAbstractTableModel):
    """The rows of one list.

    Attributes:
        hand_on: makes the data of a drag from a stop; None where there is nothing to drag.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Listed, ...] = ()
        self.hand_on: Callable[[Stop | None], QMimeData | None] = lambda _: None
        self.written: dict[int, Cells] = {}

    def show_rows(self, rows: tuple[Listed, ...]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self.rows, self.written = rows, {}
        self.endResetModel()

    def cells(self, row: int) -> Cells:
        """The cells of a row, made when they are first asked for."""
        if row not in self.written:
            self.written[row] = _cut(self.rows[row].write())
        return self.written[row]

    def row_of(self, stop: Stop) -> int | None:
        """The first row that leads to a stop; None where none does."""
        # searched each time: to build an index of very many rows takes as long as twenty searches
        stops = ((n, row.stop) for n, row in enumerate(self.rows) if row.stop)
        return next((n for n, at in stops if at.left == stop.left and at.right == stop.right), None)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else COLUMNS

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = super().flags(index)
        leads = index.isValid() and self.rows[index.row()].stop is not None
        return usual | Qt.ItemFlag.ItemIsDragEnabled if leads else usual

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        found = self.hand_on(self.rows[indexes[0].row()].stop) if indexes else None
        return found or QMimeData()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Sentence"), self.tr("Kind"), self.tr("In A"), self.tr("In B"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.cells(index.row())
        cells = (row.where, row.what, row.left, row.right)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cells[index.column()]
            case Qt.ItemDataRole.ToolTipRole:
                return tip(cells[index.column()])
            case Qt.ItemDataRole.AccessibleTextRole:
                # a screen reader reads the current cell, which is always the first
                return (
                    listed(cell for cell in cells if cell) if index.column() == 0 else cells[index.column()]
                )
            case _:
                return None


def _cut(cells: Cells) -> Cells:
    """The cells as they are shown: each on one line, cut at LONGEST."""
    return Cells(*(_shown(cell) for cell in (cells.where, cells.what, cells.left, cells.right)))


def _shown(words: str) -> str:
    return shown_line(words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()} …")
