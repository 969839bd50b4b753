"""The view of the list of reports: selection, and choosing a report as A or B."""

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QMimeData,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from reader.compare.side import Both, Side
from reader.ui.reports.columns import ColumnHeads
from reader.ui.reports.delegate import SourcesDelegate, badge_rect
from reader.ui.reports.list_model import Role, SourcesModel
from reader.ui.reports.row import SourceRow
from reader.ui.reports.row_form import RowForm
from reader.ui.widgets.context_menu import offer
from reader.ui.widgets.enter_keys import ENTER_KEYS

SelectionFlag = QItemSelectionModel.SelectionFlag

# Rows in sight at most: more than fit on the highest screen as columns.
MOST_SEEN = 100
# Rows that are laid out in one turn: to tell the height of one takes a quarter of a millisecond.
LAID_OUT_AT_ONCE = 60


class SourceList(QListView):
    """Selects rows as a file list does; a click, or Return, reads one as B, its button A as A.

    The selection is kept when the model is reset. chosen is emitted with a side and an id, selected at every
    change of the selection or the current row.
    """

    chosen = Signal(object, int)
    selected = Signal()

    def __init__(self, rows: SourcesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows, self.heads = rows, ColumnHeads()
        self.painter = SourcesDelegate(self.heads, self)
        self._kept: tuple[int, ...] = ()
        self._current: tuple[int, int] | None = None  # the report of the keyboard and its row
        self._pressed = -1
        self.setAccessibleName(self.tr("Reports"))
        self.setMouseTracking(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(LAID_OUT_AT_ONCE)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        rows.modelAboutToBeReset.connect(self._keep)
        self.setModel(rows)
        self.setItemDelegate(self.painter)
        rows.modelReset.connect(self._restore)  # after Qt has dropped it
        self.selectionModel().selectionChanged.connect(self._tell)
        self.selectionModel().currentChanged.connect(self._tell)
        self.heads.sectionResized.connect(lambda *_: self.viewport().update())

    @property
    def current_number(self) -> int | None:
        """The id of the current report; None where there is none."""
        at = self.currentIndex().row()
        return self._rows.number(at) if at >= 0 else None

    @property
    def seen_numbers(self) -> tuple[int, ...]:
        """The ids of the reports in sight, from top to bottom."""
        if not self._rows.rowCount():
            return ()
        first, last = (self.indexAt(QPoint(1, y)).row() for y in (1, self.viewport().height() - 2))
        last = self._rows.rowCount() - 1 if last < 0 else last
        return tuple(self._rows.number(at) for at in range(max(0, first), last + 1)[:MOST_SEEN])

    @property
    def selected_numbers(self) -> tuple[int, ...]:
        """The ids of the selected reports, in the order of the rows."""
        ranges = sorted((part.top(), part.bottom()) for part in self._parts())
        return tuple(self._rows.number(at) for top, bottom in ranges for at in range(top, bottom + 1))

    @property
    def selected_count(self) -> int:
        """How many reports are selected."""
        return sum(part.height() for part in self._parts())

    def hand_on(self, words: Callable[[list[int]], QMimeData]) -> None:
        """Set the function that makes what other programs get of dragged reports, given their ids."""
        self._rows.hand_on = words

    def show_as(self, form: RowForm) -> None:
        """Show the rows in that form."""
        self.painter.form = form
        self.heads.setVisible(form is RowForm.COLUMNS)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def point_at(self, number: int) -> None:
        """Make the report with that id the current and only selected one."""
        if (at := self._rows.row_of(number)) >= 0:
            self.selectionModel().setCurrentIndex(self._rows.index(at), SelectionFlag.ClearAndSelect)

    def bring_current(self) -> bool:
        """Scroll to the current row; whether it was in sight before."""
        is_seen = self.viewport().rect().intersects(self.visualRect(self.currentIndex()))
        self.scrollTo(self.currentIndex())
        return is_seen

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self.indexAt(event.position().toPoint()).row()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._choose_at(event.position().toPoint(), event.modifiers())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER_KEYS and self.current_number is not None:
            self.chosen.emit(Side.RIGHT, self.current_number)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def selectAll(self) -> None:
        """Select all rows as one range: Qt asks each whether it is hidden, which takes 50 ms for 10,000."""
        every = self._ranges(range(self._rows.rowCount()))
        self.selectionModel().select(every, SelectionFlag.ClearAndSelect)

    def menu(self) -> QMenu:
        """The context menu of the selected reports."""
        menu = QMenu(self)
        offer(menu, self.actions())
        return menu

    def _choose_at(self, point: QPoint, held: Qt.KeyboardModifier) -> None:
        """Choose the report at a point: on a button its side, elsewhere B unless Ctrl or Shift is held."""
        index = self.indexAt(point)
        row = index.data(Role.ROW)
        if not isinstance(row, SourceRow) or index.row() != self._pressed:
            return
        rect = self.visualRect(index)
        badges = Both.each(lambda side: badge_rect(rect, side, self.layoutDirection(), self.painter.form))
        button = next((side for side, badge in badges.items() if badge.contains(point)), None)
        is_selecting = held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        if button or not is_selecting:
            self.chosen.emit(button or Side.RIGHT, row.number)

    def _parts(self) -> Iterator[QItemSelectionRange]:
        selection = self.selectionModel().selection()
        return (selection.at(n) for n in range(selection.count()))

    def _tell(self) -> None:
        self.painter.are_several = self.selected_count > 1
        self.viewport().update()
        self.selected.emit()

    def _keep(self) -> None:
        number = self.current_number
        self._kept = self.selected_numbers
        self._current = None if number is None else (number, self.currentIndex().row())

    def _restore(self) -> None:
        """Select again what is still there; the current row stays, or becomes the one now at its place."""
        there = sorted(at for number in self._kept if (at := self._rows.row_of(number)) >= 0)
        self.selectionModel().select(self._ranges(there), SelectionFlag.ClearAndSelect)
        if self._current is not None and self._rows.rowCount():
            number, before = self._current
            at = self._rows.row_of(number)
            index = self._rows.index(min(before, self._rows.rowCount() - 1) if at < 0 else at)
            self.selectionModel().setCurrentIndex(
                index, SelectionFlag.NoUpdate if there else SelectionFlag.ClearAndSelect
            )
        self._tell()

    def _ranges(self, rows: Iterable[int]) -> QItemSelection:
        """Rows, in rising order, as few ranges: selecting ten thousand of one row each would take long."""
        found, first, last = QItemSelection(), -1, -2
        for at in rows:
            if at != last + 1:
                self._add(found, first, last)
                first = at
            last = at
        self._add(found, first, last)
        return found

    def _add(self, found: QItemSelection, first: int, last: int) -> None:
        if first >= 0:
            found.select(self._rows.index(first), self._rows.index(last))
