"""The model of the list of reports: its rows, searched and sorted."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from reader.library.searching.query import Query, parsed
from reader.ui.reports.list_order import Key, ListOrder, in_order, key_of
from reader.ui.reports.row import SourceRow, WrittenRows
from reader.ui.widgets.carried import KIND, carrying
from reader.ui.widgets.plain import tip

Index = QModelIndex | QPersistentModelIndex

# Rows that are searched, keyed for sorting or laid out in one event-loop turn: some milliseconds of work.
AT_ONCE = 120
# Milliseconds between two sortings while counts come in: rows that moved at each count could not be read.
UNSETTLED = 1_000


class Role(IntEnum):
    """The model's roles beside Qt's own."""

    ROW = Qt.ItemDataRole.UserRole + 1
    """The SourceRow with its side and counts."""
    LINES = Qt.ItemDataRole.UserRole + 2
    """The RowLines: enough for its height, which Qt asks of very many rows at once."""


class SourcesModel(QAbstractListModel):
    """The rows that match the search, in the chosen order; each is made when it is first looked at.

    sifted is emitted when a search or sorting is done, recounted when only the counts have changed.
    """

    sifted = Signal()
    recounted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = self._coming = WrittenRows(())  # what is shown, and what will be after the search
        self._complete: Callable[[SourceRow], SourceRow] = replace
        self._shown: Sequence[int] = range(0)
        self._found: list[tuple[Key, int]] = []
        self._looked = 0
        self._at: dict[int, int] = {}
        self.hand_on: Callable[[list[int]], QMimeData] = lambda _: QMimeData()
        self._query, self._order = Query(), ListOrder.ADDED
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._look_on)
        self._sorting = QTimer(self, singleShot=True, interval=UNSETTLED)
        self._sorting.timeout.connect(self._sift)

    @property
    def counts(self) -> tuple[int, int]:
        """How many rows are shown, and how many there are."""
        return len(self._shown), len(self._coming)

    @property
    def is_searched(self) -> bool:
        """Whether a search decides which rows are shown."""
        return not self._query.is_empty

    def show_rows(self, rows: WrittenRows, complete: Callable[[SourceRow], SourceRow]) -> None:
        """Show these rows, or the same ones with new counts; complete() adds side and counts to a row."""
        is_other, self._complete = rows is not self._coming, complete
        self._coming = rows
        if is_other:
            self._sift()
        else:
            self._tell()
            if self._order.is_counted and not self._sorting.isActive():
                self._sorting.start()

    def sort_by(self, order: ListOrder) -> None:
        """Sort the rows, and those of the next stories, in that order."""
        self._order = order
        self._sift()

    def search(self, text: str) -> None:
        """Show only the rows that match the text; a long list is searched over several turns."""
        self._query = parsed(text)
        self._sift()

    def row_of(self, number: int) -> int:
        """The row of the report with that id, or -1."""
        return self._at.get(number, -1)

    def number(self, at: int) -> int:
        """The id of the report in a row."""
        return self._rows.number(self._shown[at])

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return [KIND]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        numbers = [self.number(index.row()) for index in indexes]
        return carrying(numbers, self.hand_on(numbers))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in _SAID:
            return None
        at = self._shown[index.row()]
        return self._rows.lines(at) if role == Role.LINES else _said(self._complete(self._rows.row(at)), role)

    def _sift(self) -> None:
        self._later.stop()
        self._found, self._looked = [], 0
        if self.is_searched or self._order is not ListOrder.ADDED:
            self._look_on()
        else:
            self._take(range(len(self._coming)))

    def _look_on(self) -> None:
        """Search and key the next AT_ONCE rows, and come back for the rest in the next turn."""
        upcoming = range(self._looked, min(self._looked + AT_ONCE, len(self._coming)))
        self._looked = upcoming.stop
        found = (n for n in upcoming if not self.is_searched or self._coming.is_found(n, self._query))
        self._found += [(self._key(n), n) for n in found]
        if self._looked < len(self._coming):
            self._later.start()
        else:
            self._take(in_order(self._order, self._found))

    def _key(self, at: int) -> Key:
        return key_of(self._order, self._coming.entry(at), lambda: self._complete(self._coming.row(at)))

    def _take(self, shown: Sequence[int]) -> None:
        """Show these rows; the model is not reset when they are of the same reports in the same order."""
        at = {self._coming.number(n): place for place, n in enumerate(shown)}
        if list(at) == list(self._at):
            self._rows, self._shown = self._coming, shown
            self._tell()
        else:
            self.beginResetModel()
            self._rows, self._shown, self._at = self._coming, shown, at
            self.endResetModel()
        self.sifted.emit()

    def _tell(self) -> None:
        # dataChanged makes the list lay out every row anew, so in a long one it is only painted
        if 0 < len(self._shown) <= AT_ONCE:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))
        self.recounted.emit()


def _said(row: SourceRow, role: int) -> object:
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return row.name
        case Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        case Qt.ItemDataRole.ToolTipRole:
            return tip(row.explained)
        case _:
            return row


_SAID = {
    *(Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole),
    *(Role.ROW, Role.LINES),
}
