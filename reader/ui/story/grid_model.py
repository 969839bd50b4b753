"""The rows of an event as Qt's tables want them: a column a report, who tells it at the left."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.compare.story import ChosenIndices
from reader.ui.story.cells.text import NOT_TOLD, CellText, in_full, in_short, perhaps
from reader.ui.story.rows import Cell, FactRow, LabelledRow, StatementRow, StoryRows
from reader.ui.story.words import explained, fact_heading, heading, may_be_told, read_aloud, told_by
from reader.ui.widgets.plain import shown, tip

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
TEXT = Qt.ItemDataRole.UserRole
"""Gives the CellText that is drawn."""
TINTED = Qt.ItemDataRole.UserRole + 1
"""Whether the column is that of the report that the others are read against."""

JOINED = Qt.ItemDataRole.UserRole + 2
"""The Joint of the cell in a row whose values a line joins; None elsewhere."""


@dataclass(frozen=True, slots=True)
class Joint:
    """Whether the line goes on before the cell and behind it, and whether it joins the cell's own value."""

    before: bool
    behind: bool
    is_end: bool


GridRows = tuple[StatementRow, ...] | tuple[FactRow, ...] | tuple[LabelledRow, ...]


class GridModel(QAbstractTableModel):
    """Statements or facts; the words of others are shown as they are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: GridRows = ()
        self.full: set[int] = set()
        self.story: StoryRows | None = None
        self.chosen: ChosenIndices = (None, None)
        self._texts: dict[tuple[int, int], CellText] = {}

    def show_rows(self, story: StoryRows | None, rows: GridRows) -> None:
        """Show these rows of all of them."""
        self.beginResetModel()
        self.story, self.rows, self.full, self._texts = story, rows, set(), {}
        self.endResetModel()

    def mark_read(self, chosen: ChosenIndices) -> None:
        """Say which of the reports are read as A and as B."""
        self.chosen = chosen
        if columns := self.columnCount():
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, columns - 1)
            if rows := len(self.rows):
                self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, columns - 1), [TINTED])

    def show_in_full(self, row: int, *, is_full: bool) -> None:
        """Show all versions of a row with all their words, or in short again."""
        (self.full.add if is_full else self.full.discard)(row)
        for column in range(self.columnCount()):
            self._texts.pop((row, column), None)
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() or self.story is None else len(self.story.reports)

    def letter(self, report: int) -> str:
        """A or B where a report is being read."""
        return {self.chosen[0]: "A", self.chosen[1]: "B"}.get(report, "")

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if self.story is None or role not in _SAID:
            return None
        is_column = orientation is Qt.Orientation.Horizontal
        told = self._head(self.story, section) if is_column else self._side(section)
        return tip(told) if role == Qt.ItemDataRole.ToolTipRole else told

    def _head(self, story: StoryRows, report: int) -> str:
        return "\n".join(filter(None, (self.letter(report), *heading(story, report))))

    def _side(self, row: int) -> str:
        match self.rows[row]:
            case StatementRow() as statement:
                return told_by(statement)
            case FactRow() as fact:
                return fact_heading(fact)
            case LabelledRow(label):
                return shown(label)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role >= TEXT:
            return self._drawn(index, role)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(index).text
            case Qt.ItemDataRole.ToolTipRole:
                return tip(told) if (told := self._explained(index)) else None
            case Qt.ItemDataRole.AccessibleTextRole if self.story:
                return shown(read_aloud(self.story, index.column(), self.cell(index), self.likely(index)))
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
            case _:
                return None

    def _explained(self, index: Index) -> str:
        """What a pointer over the cell is told."""
        if self.story is None:
            return ""
        if cell := self.cell(index):
            return explained(self.story, cell)
        return may_be_told(likely) if (likely := self.likely(index)) else ""

    def _drawn(self, index: Index, role: int) -> object:
        """What the delegate asks for."""
        if role == TEXT:
            return self.text(index)
        if role == JOINED:
            return self._joint(index)
        return index.column() == self.chosen[0] if role == TINTED else None

    def _joint(self, index: Index) -> Joint | None:
        row, at = self.rows[index.row()], index.column()
        if not (isinstance(row, LabelledRow) and row.is_joined):
            return None
        told = [n for n, cell in enumerate(row.cells) if cell]
        return Joint(told[0] < at <= told[-1], told[0] <= at < told[-1], at in told)

    def cell(self, index: Index) -> Cell | None:
        """What the report of that column says in that row."""
        return self.rows[index.row()].cells[index.column()]

    def likely(self, index: Index) -> Cell | None:
        """Where that report may say it, where it does not say it there."""
        row = self.rows[index.row()]
        return row.may_tell(index.column()) if isinstance(row, StatementRow) else None

    def with_words(self, row: int, columns: Sequence[int]) -> list[int]:
        """Those of the columns that have more than a dash there."""
        shown = self.rows[row]
        likely = shown.likely if isinstance(shown, StatementRow) else ()
        return [n for n in columns if shown.cells[n] or (likely and likely[n])]

    def text(self, index: Index) -> CellText:
        """The words that are drawn, which are asked for at every painting."""
        at = index.row(), index.column()
        if at not in self._texts:
            language = self.story.reports[index.column()].language if self.story else ""
            self._texts[at] = replace(self._written(index), language=language)
        return self._texts[at]

    def _written(self, index: Index) -> CellText:
        written = in_full if index.row() in self.full else in_short
        if cell := self.cell(index):
            return written(cell)
        return perhaps(written(likely)) if (likely := self.likely(index)) else NOT_TOLD


_SAID = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}
