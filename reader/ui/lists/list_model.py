"""The rows of one list as Qt's tables want them."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.ui.lists.listings import Cells, Listed
from reader.ui.widgets.plain import shown_line, tip

Index = QModelIndex | QPersistentModelIndex

COLUMNS = 4
NO_INDEX = QModelIndex()


class ListModel(QAbstractTableModel):
    """Where, what, and the words of A and of B."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Listed, ...] = ()
        self._written: dict[int, Cells] = {}

    def show_rows(self, rows: tuple[Listed, ...]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows, self._written = rows, {}
        self.endResetModel()

    def cells(self, row: int) -> Cells:
        """What a row says; written when it is first looked at."""
        if row not in self._written:
            self._written[row] = self.rows[row].write()
        return self._written[row]

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else COLUMNS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Where"), self.tr("What"), self.tr("In A"), self.tr("In B"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.cells(index.row())
        cells = [shown_line(cell) for cell in (row.where, row.what, row.left, row.right)]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cells[index.column()]
            case Qt.ItemDataRole.ToolTipRole:
                return tip(cells[index.column()])
            case Qt.ItemDataRole.AccessibleTextRole:
                # a screen reader reads the cell under the keyboard, which is always the first
                return (
                    ", ".join(cell for cell in cells if cell)
                    if index.column() == 0
                    else cells[index.column()]
                )
            case _:
                return None
