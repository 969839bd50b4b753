"""The rows of an event as Qt's tables want them: a column a report, who tells it at the left."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.compare.story import Chosen
from reader.ui.story.rows import Cell, FactRow, StatementRow, StoryRows
from reader.ui.story.words import fact_name, head, in_short, read_aloud, said, told_by
from reader.ui.widgets.plain import shown, tip

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
NOT_TOLD = "–"
CELL = Qt.ItemDataRole.UserRole
"""Gives the Cell itself."""


class GridModel(QAbstractTableModel):
    """Statements or facts; the words of others are shown as they are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[StatementRow, ...] | tuple[FactRow, ...] = ()
        self._all: StoryRows | None = None
        self._chosen: Chosen = (None, None)

    def show_rows(
        self, every: StoryRows | None, rows: tuple[StatementRow, ...] | tuple[FactRow, ...]
    ) -> None:
        """Show these rows of all of them."""
        self.beginResetModel()
        self._all, self.rows = every, rows
        self.endResetModel()

    def mark_read(self, chosen: Chosen) -> None:
        """Say which of the reports are read as A and as B."""
        self._chosen = chosen
        if columns := self.columnCount():
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, columns - 1)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() or self._all is None else len(self._all.reports)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or self._all is None:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return head(self._all, section, self._chosen)
        row = self.rows[section]
        return told_by(row) if isinstance(row, StatementRow) else fact_name(row)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self.cell(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shown(in_short(cell)) if cell else NOT_TOLD
            case Qt.ItemDataRole.ToolTipRole:
                return tip(said(cell)) if cell else None
            case Qt.ItemDataRole.AccessibleTextRole:
                return shown(read_aloud(self._outlet(index.column()), cell))
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
            case _:
                return cell if role == CELL else None

    def cell(self, index: Index) -> Cell | None:
        """What the report of that column says in that row."""
        return self.rows[index.row()].cells[index.column()]

    def _outlet(self, column: int) -> str:
        return self._all.reports[column].name if self._all else ""
