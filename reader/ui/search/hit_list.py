"""The list of hits, reports found in other events, below the list of reports."""

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QToolButton, QVBoxLayout, QWidget

from reader.library.searching.finding import Hit, Results
from reader.ui.look.fonts import chrome_font
from reader.ui.look.icons import icon
from reader.ui.look.theme import Theme
from reader.ui.search.hit_delegate import ROW, HitDelegate
from reader.ui.search.hit_row import HitRow, hit_row
from reader.ui.widgets.enter_keys import ENTER_KEYS
from reader.ui.widgets.plain import PlainText, isolated, tip
from reader.ui.widgets.plurals import tr

Index = QModelIndex | QPersistentModelIndex

# Points of the line above the rows, as of the line below the search of the list of reports.
HEAD_SIZE = 8.5


class HitModel(QAbstractListModel):
    """The model of the list of hits."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hits: tuple[Hit, ...] = ()

    def show_hits(self, hits: tuple[Hit, ...]) -> None:
        """Replace the hits."""
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = hit_row(self.hits[index.row()])
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case Qt.ItemDataRole.ToolTipRole:
                return tip(row.explained)
            case _:
                return row if role == ROW else None


class HitView(QListView):
    """The view of the list of hits; a click or Return opens one."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER_KEYS and self.currentIndex().isValid():
            self.clicked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class HitList(QWidget):
    """A line with the number of hits, and their rows; hidden where there are none."""

    chosen = Signal(object)  # HitRow
    closed = Signal()
    appeared = Signal()  # or disappeared

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head, self.view, self._close = PlainText(), HitView(), QToolButton()
        self._model, self._painter = HitModel(self), HitDelegate(self)
        self.head.setProperty("faint", "true")
        self.head.setFont(chrome_font(HEAD_SIZE))
        self.view.setAccessibleName(self.tr("Found in other events"))
        self.view.setModel(self._model)
        self.view.setItemDelegate(self._painter)
        self.view.setMouseTracking(True)
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.clicked.connect(self._choose)
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(self.tr("Close the results"))
        self._close.setToolTip(tip(self.tr("Close the results")))
        self._close.clicked.connect(self.closed)
        self._lay_out()
        self.hide()

    @property
    def rows(self) -> tuple[HitRow, ...]:
        """The rows of all hits."""
        return tuple(map(hit_row, self._model.hits))

    def show_results(self, found: Results) -> None:
        """Show the results of a search."""
        self._model.show_hits(found.hits)
        told = tr("%Ln report(s) in other events", "", len(found.hits))
        if found.is_more:
            number = QLocale().toString(len(found.hits))
            told = self.tr("The best {number} reports in other events").format(number=number)
        self.head.setText(told)
        self.view.setAccessibleDescription(told)
        if self.isHidden() is bool(found.hits):
            self.setVisible(bool(found.hits))
            self.appeared.emit()

    def show_alike(self, found: Results, name: str) -> None:
        """Show the reports that are most like the one of that name, and take the keyboard."""
        self.show_results(found)
        told = tr("%Ln report(s) most like {name}", "", len(found.hits)).format(name=isolated(name))
        self.head.setText(told)
        self.view.setAccessibleDescription(told)
        self.view.setCurrentIndex(self._model.index(0))
        self.view.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Use another theme."""
        self._painter.theme = theme
        self._close.setIcon(icon("close", theme))
        self.view.viewport().update()

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, HitRow):
            self.chosen.emit(row)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(2)
        self.head.setContentsMargins(16, 0, 0, 0)
        self.head.setWordWrap(True)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 8, 0)
        line.addWidget(self.head, 1)
        line.addWidget(self._close)
        column.addLayout(line)
        column.addWidget(self.view)
