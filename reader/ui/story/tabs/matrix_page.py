"""The tab of the matrix: what every two reports have in common, in shared words and statements."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from reader.compare.collation.in_common import InCommon
from reader.ui.look.theme import Theme
from reader.ui.story.cells.delegate import CellDelegate
from reader.ui.story.cells.text import CellText
from reader.ui.story.grid_model import NO_INDEX, TEXT, Index
from reader.ui.story.tabs.tab_words import share_and_count
from reader.ui.widgets.enter_keys import ENTER_KEYS
from reader.ui.widgets.flow import BAR_GAP
from reader.ui.widgets.plain import PlainText, shown, tip

# Pixels of a column at least: half of a cell's text, which takes two lines then.
LEAST_COLUMN = 120
# Pixels up to which a column is widened for its outlet's name; a longer name is elided.
MOST_FOR_NAME = 240
# Lines of a cell at most: in a narrow window and a large type its text needs them.
MOST_LINES = 4


class MatrixModel(QAbstractTableModel):
    """Each cell: how much of the column's report is in the row's, and how many statements both make.

    longest is the text of the longest cell.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._found: Mapping[tuple[int, int], InCommon] = {}
        self._texts: dict[tuple[int, int], CellText] = {}
        self.longest = ""

    def show_common(self, names: list[str], found: tuple[InCommon, ...]) -> None:
        """Show what these reports have in common."""
        self.beginResetModel()
        self._names, self._found = names, {(each.one, each.other): each for each in found}
        self._texts = {}
        every = (at for one, other in self._found for at in ((one, other), (other, one)))
        self.longest = max((self._said(*at) for at in every), key=len, default="")
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._names)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return self.rowCount(parent)

    def headerData(
        self, section: int, _orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        return shown(self._names[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == TEXT:
            return self._text(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(index).text
            case Qt.ItemDataRole.ToolTipRole:
                return tip(self._told(index))
            case Qt.ItemDataRole.AccessibleTextRole:
                return shown(self._told(index))
            case _:
                return None

    def _text(self, index: Index) -> CellText:
        """The text of a cell, kept because it is asked for at every painting."""
        at = index.row(), index.column()
        if at not in self._texts:
            self._texts[at] = CellText(self._said(*at))
        return self._texts[at]

    def _said(self, row: int, column: int) -> str:
        found = self._common(row, column)
        if found is None:
            return ""
        share = found.one_in_other if column == found.one else found.other_in_one
        return share_and_count(share, found.statements)

    def _told(self, index: Index) -> str:
        said = self._said(index.row(), index.column())
        if not said:
            return ""
        of, within = self._names[index.column()], self._names[index.row()]
        told = self.tr("Words of {of} that stand in {within} too, and statements that both make: {said}")
        return told.format(of=of, within=within, said=said)

    def _common(self, row: int, column: int) -> InCommon | None:
        return self._found.get((min(row, column), max(row, column)))


class MatrixPage(QWidget):
    """Shows the matrix, and emits which two reports are to be read."""

    wanted = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows, self.table = MatrixModel(self), _Square(self)
        self._delegate = CellDelegate(theme, self.table)
        said = PlainText(
            self.tr(
                "How much of the report at the head of a column stands in the report at the left, in runs of "
                "eight words or more, and how many statements both make. Shared words don’t prove copying."
            )
        )
        said.setWordWrap(True)
        said.setProperty("faint", "true")
        self.table.setAccessibleName(self.tr("What every two reports have in common"))
        self.table.setModel(self.rows)
        self.table.setItemDelegate(self._delegate)
        self.table.horizontalHeader().sectionResized.connect(lambda *_: self._fit())
        self.table.chosen.connect(self.wanted)
        self.setFocusProxy(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, BAR_GAP, 0, 0)
        column.addWidget(said)
        column.addWidget(self.table, 1)

    def show_common(self, names: list[str], found: tuple[InCommon, ...]) -> None:
        """Show what these reports have in common."""
        self.rows.show_common(names, found)
        self.table.make_room()
        self._fit()

    def set_zoom(self, zoom: float) -> None:
        """Set the size of type of the cells, 1.0 as designed."""
        self._delegate.set_zoom(zoom)
        self._fit()
        self.table.viewport().update()

    def _fit(self) -> None:
        """Make the rows as high as the longest cell needs."""
        longest, width = CellText(self.rows.longest), self.table.columnWidth(0)
        lines = self._delegate.lines(longest, width, MOST_LINES)
        self.table.verticalHeader().setDefaultSectionSize(self._delegate.height(lines))

    def set_theme(self, theme: Theme) -> None:
        """Use another theme."""
        self._delegate.theme = theme
        self.table.viewport().update()


class _Square(QTableView):
    """The table, which emits the cell that is opened by Return or a double click."""

    chosen = Signal(int, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setMinimumSectionSize(LEAST_COLUMN)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.doubleClicked.connect(self._open)

    def make_room(self) -> None:
        """Make the columns wide enough for the names above them, to MOST_FOR_NAME at most."""
        head = self.horizontalHeader()
        widest = max((head.sectionSizeHint(n) for n in range(head.count())), default=LEAST_COLUMN)
        head.setMinimumSectionSize(min(max(widest, LEAST_COLUMN), MOST_FOR_NAME))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER_KEYS:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and index.row() != index.column():
            self.chosen.emit(index.column(), index.row())
