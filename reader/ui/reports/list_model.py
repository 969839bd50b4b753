"""The reports of a story as rows of a list, and which rows a search leaves."""

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

# Rows that are written, searched, looked at for their order or laid out in one turn, some milliseconds.
AT_ONCE = 120
# Milliseconds in which rows that are sorted by what is still being counted stay where they are.
UNSETTLED = 1_000


class Role(IntEnum):
    """What a row gives beside Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1
    """A SourceRow with what is counted of it."""
    UNCOUNTED = Qt.ItemDataRole.UserRole + 2
    """The same without, and without its side: what its height takes, which is asked of very many at once."""


class SourcesModel(QAbstractListModel):
    """The rows that the search leaves, in the order they were added; each is written when it is looked at."""

    sifted = Signal()
    recounted = Signal()  # what rows say has changed, but not which or how high they are

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = self._coming = WrittenRows(())  # what is shown, and what is to be once it is searched
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
        """Show other rows, or the same with what is known of them now, which complete() adds."""
        is_other, self._complete = rows is not self._coming, complete
        self._coming = rows
        if is_other:
            self._sift()
        else:
            self._tell()
            if self._order.is_counted and not self._sorting.isActive():
                self._sorting.start()

    def sort_by(self, order: ListOrder) -> None:
        """Show the rows in that order, which holds for others that come."""
        self._order = order
        self._sift()

    def search(self, text: str) -> None:
        """Leave only rows of reports that the text asks for; in a long list in a moment."""
        self._query = parsed(text)
        self._sift()

    def row_of(self, number: int) -> int:
        """Where the report with that id stands, or -1."""
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
        row = self._rows.row(self._shown[index.row()])
        return row if role == Role.UNCOUNTED else _said(self._complete(row), role)

    def _sift(self) -> None:
        self._later.stop()
        self._found, self._looked = [], 0
        if self.is_searched or self._order is not ListOrder.ADDED:
            self._look_on()
        else:
            self._take(range(len(self._coming)))

    def _look_on(self) -> None:
        """Look through some more rows, and come back for the rest once the window has had its turn."""
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
        """Show these rows; the list keeps its place when they are of the same reports."""
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
        # every row is laid out anew for whatever is told to have changed
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
    *(Role.ROW, Role.UNCOUNTED),
}
