"""The model of a grid: a row for each statement or fact, a column for each report."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.compare.story import ChosenIndices
from reader.ui.story.cells.text import NOT_TOLD, CellText, in_full, in_short, perhaps
from reader.ui.story.rows import Cell, FactRow, LabelledRow, StatementRow, StoryRows
from reader.ui.story.words import explained, heading, kind_and_count, may_be_told, read_aloud, told_by
from reader.ui.widgets.plain import shown, shown_line, tip

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
TEXT = Qt.ItemDataRole.UserRole
"""The role of the CellText that is painted."""
TINTED = Qt.ItemDataRole.UserRole + 1
"""The role that says whether the column is that of A."""

JOINED = Qt.ItemDataRole.UserRole + 2
"""The role of the cell's Joint, in rows whose values a line joins; None elsewhere."""


@dataclass(frozen=True, slots=True)
class Joint:
    """The part of a joining line in a cell: whether it goes on before and behind it, and has an end in it."""

    before: bool
    behind: bool
    is_end: bool


GridRows = tuple[StatementRow, ...] | tuple[FactRow, ...] | tuple[LabelledRow, ...]


class GridModel(QAbstractTableModel):
    """The rows of a grid with their text.

    Attributes:
        full: the rows that are shown in full.
        chosen: the reports that are A and B.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: GridRows = ()
        self.full: set[int] = set()
        self.story: StoryRows | None = None
        self.chosen: ChosenIndices = (None, None)
        self._texts: dict[tuple[int, int], CellText] = {}

    def show_rows(self, story: StoryRows | None, rows: GridRows) -> None:
        """Replace the rows; story has the reports of the columns."""
        self.beginResetModel()
        self.story, self.rows, self.full, self._texts = story, rows, set(), {}
        self.endResetModel()

    def mark_read(self, chosen: ChosenIndices) -> None:
        """Mark the reports that are A and B."""
        self.chosen = chosen
        if columns := self.columnCount():
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, columns - 1)
            if rows := len(self.rows):
                self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, columns - 1), [TINTED])

    def show_in_full(self, row: int, *, is_full: bool) -> None:
        """Show the cells of a row in full, or in short again."""
        (self.full.add if is_full else self.full.discard)(row)
        for column in range(self.columnCount()):
            self._texts.pop((row, column), None)
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() or self.story is None else len(self.story.reports)

    def letter(self, report: int) -> str:
        """A or B of a report that is being read, else ""."""
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
        return "\n".join(filter(None, self.side(row)))

    def side(self, row: int) -> tuple[str, str]:
        """The heading of a row: what it is about, "" where that has no name, and the lines below."""
        match self.rows[row]:
            case StatementRow() as statement:
                return shown_line(statement.name), told_by(statement)
            case FactRow() as fact:
                return shown_line(fact.name), kind_and_count(fact)
            case LabelledRow(label):
                name, _, below = shown(label).partition("\n")
                return name, below

    def is_about_the_same(self, row: int) -> bool:
        """Whether a row of a sorted tab is about the same as the row before it."""
        has_labels = row > 0 and isinstance(self.rows[row], LabelledRow)
        return has_labels and self.side(row)[0] == self.side(row - 1)[0]

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
        """The text of the cell's tooltip."""
        if self.story is None:
            return ""
        if cell := self.cell(index):
            return explained(self.story, cell)
        return may_be_told(likely) if (likely := self.likely(index)) else ""

    def _drawn(self, index: Index, role: int) -> object:
        """The value of one of the roles for painting."""
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
        """The cell at an index; None where the report tells nothing."""
        return self.rows[index.row()].cells[index.column()]

    def likely(self, index: Index) -> Cell | None:
        """The sentence that may tell the row's statement, where the report does not surely tell it."""
        row = self.rows[index.row()]
        return row.may_tell(index.column()) if isinstance(row, StatementRow) else None

    def with_words(self, row: int, columns: Sequence[int]) -> list[int]:
        """Those of the columns that have more than a dash in a row."""
        shown = self.rows[row]
        likely = shown.likely if isinstance(shown, StatementRow) else ()
        return [n for n in columns if shown.cells[n] or (likely and likely[n])]

    def text(self, index: Index) -> CellText:
        """The text that is painted, kept because it is asked for at every painting."""
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
