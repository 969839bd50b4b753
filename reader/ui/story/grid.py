"""One table of the view of an event: its head and its first column stay while the rest is scrolled."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from reader.ui.look.theme import Theme
from reader.ui.story.cell_delegate import CellDelegate
from reader.ui.story.grid_model import GridModel

LEAST_COLUMN = 190
"""Pixels of a column: four words a line."""
SIDE = 160
"""Pixels of the first column: the longest name of a sort of fact."""
_OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Grid(QTableView):
    """Tells which place a person wants to read."""

    wanted = Signal(object)  # Place

    def __init__(self, theme: Theme, name: str, lines: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows, self._delegate = GridModel(self), CellDelegate(theme, self)
        self.setObjectName("grid")
        self.setAccessibleName(name)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._set_up_heads(lines)
        self.doubleClicked.connect(self._open)

    def wear(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self._delegate.theme = theme
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING:
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        cell = self.rows.cell(index) if index.isValid() else None
        if cell is not None:
            self.wanted.emit(cell.place)

    def _set_up_heads(self, lines: int) -> None:
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setMinimumSectionSize(LEAST_COLUMN)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        across.setSectionsMovable(True)
        across.setHighlightSections(False)
        down.setFixedWidth(SIDE)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(self._delegate.height(lines))
        down.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        down.setHighlightSections(False)
