"""The panel of events above the list: the inbox and all events, each with how many reports it has."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QLocale,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from reader.ui.look.fonts import chrome_font, text_scale
from reader.ui.widgets.carried import KIND
from reader.ui.widgets.context_menu import offer
from reader.ui.widgets.enter_keys import ENTER_KEYS
from reader.ui.widgets.plain import isolated, shown_line, tip
from reader.ui.widgets.plurals import listed, tr

Index = QModelIndex | QPersistentModelIndex

NO_INDEX = QModelIndex()
# Points of a row, a little smaller than the chrome's, so that more events are in sight.
SIZE = 9.0
# Pixels of a row's height: enough to be hit by a pointer.
ROW_HEIGHT = 24
# Pixels of the frame that shows when the panel has the keyboard: one is seen, and more would take room from
# the rows.
EDGE = 1
KEYS = ENTER_KEYS | {Qt.Key.Key_Space}
"""The keys that open the current event."""


@dataclass(frozen=True, slots=True)
class EventRow:
    """A row of the panel.

    Attributes:
        number: the event's id; None for an inbox that was never used.
        name: of the event.
        count: how many reports it has.
        guessed: how many of these are in it by a guess that nobody has confirmed.
    """

    number: int | None
    name: str
    count: int
    guessed: int = 0


class EventModel(QAbstractTableModel):
    """The model of the panel: name and count of each event; emits what is dropped on one."""

    dropped = Signal(object, object)  # the row, the ids of the reports

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[EventRow, ...] = ()
        self.opened: int | None = None

    def show_rows(self, rows: Sequence[EventRow], opened: int) -> None:
        """Show these rows; opened is the id of the open event. Only rows that changed are updated."""
        shown, was_opened = self.rows, self.opened
        if [row.number for row in rows] != [row.number for row in shown]:
            self.beginResetModel()
            self.rows, self.opened = tuple(rows), opened
            self.endResetModel()
            return
        self.rows, self.opened = tuple(rows), opened
        for at, (before, row) in enumerate(zip(shown, rows, strict=True)):
            if before != row or (row.number in {was_opened, opened} and was_opened != opened):
                self.dataChanged.emit(self.index(at, 0), self.index(at, 1))

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDropEnabled

    def mimeTypes(self) -> list[str]:
        return [KIND]

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if not parent.isValid() or not data.hasFormat(KIND):
            return False
        self.dropped.emit(self.rows[parent.row()], json.loads(bytes(data.data(KIND).data())))
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self.rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(row)[column]
            case Qt.ItemDataRole.ToolTipRole:
                return tip(listed(self._said(row)))
            case Qt.ItemDataRole.AccessibleTextRole:
                return listed(self._said(row)) if column == 0 else self._said(row)[1]
            case Qt.ItemDataRole.TextAlignmentRole if column == 1:
                return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.FontRole if row.number == self.opened:
                return chrome_font(SIZE, bold=True)
            case _:
                return None

    def _shown(self, row: EventRow) -> tuple[str, str]:
        count = QLocale().toString(row.count) if row.count else ""
        if row.guessed:
            count = self.tr("{count} ?", "how many reports; some are a guess").format(count=count)
        return isolated(shown_line(row.name)), count

    def _said(self, row: EventRow) -> list[str]:
        said = [isolated(shown_line(row.name)), tr("%Ln report(s)", "how many are acted upon", row.count)]
        if row.guessed:
            said.append(tr("%Ln of them guessed", "how many reports of an event", row.guessed))
        return [*said, self.tr("open")] if row.number == self.opened else said


class EventList(QTableView):
    """The panel: a click, Return or Space opens an event, Delete removes it, drops move reports into it."""

    chosen = Signal(object)  # EventRow
    removal_wanted = Signal(object)  # EventRow

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_ = EventModel(self)
        self.setObjectName("events")
        self.setAccessibleName(self.tr("Events"))
        self.setModel(self.model_)
        self.setFont(chrome_font(SIZE))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self.clicked.connect(lambda index: self.chosen.emit(self.model_.rows[index.row()]))

    def show_rows(self, rows: Sequence[EventRow], opened: int) -> None:
        """Show these rows, and select the open event."""
        if (tuple(rows), opened) == (self.model_.rows, self.model_.opened):
            return
        self.model_.show_rows(rows, opened)
        at = next((at for at, row in enumerate(rows) if row.number == opened), -1)
        flags = QItemSelectionModel.SelectionFlag
        index = self.model_.index(at, 0)
        self._make_room()
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def fit(self, most: int) -> None:
        """Make the panel as high as its rows, or as many of them as are whole in most pixels."""
        height = _row_height()
        self.verticalHeader().setDefaultSectionSize(height)
        rows = max(1, min(most // height, len(self.model_.rows)))
        self._make_room()
        self.setFixedHeight(height * rows + 2 * EDGE)
        self.scrollToTop()
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self._current
        if row is not None and event.key() in KEYS:
            self.chosen.emit(row)
        elif row is not None and event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit(row)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the event, and then its menu."""
        if (row := self._current) is None:
            return
        self.chosen.emit(row)
        menu = QMenu(self)
        offer(menu, self.actions())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _make_room(self) -> None:
        """Make the column of counts as wide as the largest ones and the bold one need."""
        rows, model = self.model_.rows, self.model_
        wide = {at for at, row in enumerate(rows) if row.number == model.opened}
        wide.add(max(range(len(rows)), key=lambda at: rows[at].count, default=0))
        wide.add(max(range(len(rows)), key=lambda at: rows[at].count * bool(rows[at].guessed), default=0))
        self.setColumnWidth(1, max(self.sizeHintForIndex(model.index(at, 1)).width() for at in wide))

    @property
    def _current(self) -> EventRow | None:
        index = self.currentIndex()
        return self.model_.rows[index.row()] if index.isValid() else None


def _row_height() -> int:
    return round(ROW_HEIGHT * text_scale())
