"""The model of the trash: a row for each report, with outlet, headline, event and time of removal."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from reader.library.trash import Discarded
from reader.ui.widgets.plain import shown_line, tip
from reader.ui.widgets.plurals import listed

Index = QModelIndex | QPersistentModelIndex

COLUMNS = 4
NO_INDEX = QModelIndex()


class TrashModel(QAbstractTableModel):
    """Columns: outlet, headline, event, and when it was removed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.reports: tuple[Discarded, ...] = ()

    def show_reports(self, reports: tuple[Discarded, ...]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self.reports = reports
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.reports)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else COLUMNS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Report"), self.tr("Headline"), self.tr("Event"), self.tr("Removed"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cells = self._cells(self.reports[index.row()])
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cells[index.column()]
            case Qt.ItemDataRole.ToolTipRole:
                return tip(cells[index.column()])
            case Qt.ItemDataRole.AccessibleTextRole if index.column() == 0:
                return listed(filter(None, cells))  # a screen reader reads the first cell of a row
            case Qt.ItemDataRole.AccessibleTextRole:
                return cells[index.column()]
            case _:
                return None

    def _cells(self, one: Discarded) -> tuple[str, str, str, str]:
        title = one.title if one.title != one.name else ""
        name = shown_line(one.name) or self.tr("Untitled")
        return name, shown_line(title), shown_line(one.event), _moment(one.removed)


def _moment(iso: str) -> str:
    """An ISO time in local time and the window's language; unchanged where it is none."""
    moment = QDateTime.fromString(iso, Qt.DateFormat.ISODateWithMs).toLocalTime()
    short = QLocale.FormatType.ShortFormat
    return QLocale().toString(moment, short) if moment.isValid() else shown_line(iso)
