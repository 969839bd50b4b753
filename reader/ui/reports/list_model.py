"""The reports of a story as rows of a list, and which rows a search leaves."""

from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.ui.reports.row import SourceRow
from reader.ui.widgets.plain import tip

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a row gives beside Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1


class SourcesModel(QAbstractListModel):
    """The rows that the search leaves, in the order they were added."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[SourceRow, ...] = ()
        self._shown: list[SourceRow] = []
        self._words: list[str] = []

    @property
    def counts(self) -> tuple[int, int]:
        """How many rows are shown, and how many there are."""
        return len(self._shown), len(self._all)

    @property
    def is_searched(self) -> bool:
        """Whether a search decides which rows are shown."""
        return bool(self._words)

    def show_rows(self, rows: tuple[SourceRow, ...]) -> None:
        """Show other rows; the list keeps its place when they are the same reports."""
        self._all = rows
        self._sift()

    def search(self, text: str) -> None:
        """Leave only rows in which every word of the text stands."""
        self._words = text.casefold().split()
        self._sift()

    def row_of(self, number: int) -> int:
        """Where the report with that id stands, or -1."""
        return next((at for at, row in enumerate(self._shown) if row.number == number), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case Qt.ItemDataRole.ToolTipRole:
                return tip(row.explained)
            case Role.ROW:
                return row
            case _:
                return None

    def _sift(self) -> None:
        shown = [row for row in self._all if all(word in row.sought for word in self._words)]
        if [row.number for row in shown] == [row.number for row in self._shown]:
            self._shown = shown
            if shown:
                self.dataChanged.emit(self.index(0), self.index(len(shown) - 1))
            return
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()
