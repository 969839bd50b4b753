"""The list of reports at the left: search, the story's heading, the rows, and where to drop more."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from reader.compare.side import Both, Side
from reader.ui.importing.drop_hint import DropHint
from reader.ui.look.fonts import chrome_font
from reader.ui.look.icons import icon
from reader.ui.look.theme import Theme
from reader.ui.reports.delegate import SourcesDelegate, badge_rect
from reader.ui.reports.list_model import AT_ONCE, Role, SourcesModel
from reader.ui.reports.row import SourceRow, WrittenRows
from reader.ui.stories.button import StoryButton
from reader.ui.widgets.plain import PlainText
from reader.ui.widgets.plurals import tr

FOUND_SIZE = 8.5
"""Points of the line below the search."""


class SourceList(QListView):
    """The rows; a click reads a report as B, with Ctrl or Shift as A; Enter, B and A do it by keyboard."""

    chosen = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Reports"))
        self.setMouseTracking(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(AT_ONCE)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setFrameShape(QListView.Shape.NoFrame)

    @property
    def current_number(self) -> int | None:
        """The id of the report that the keyboard acts on."""
        row = self.currentIndex().data(Role.ROW)
        return row.number if isinstance(row, SourceRow) else None

    def bring_current(self) -> bool:
        """Scroll to the row of the keyboard if it cannot be seen; whether it could be."""
        is_seen = self.viewport().rect().intersects(self.visualRect(self.currentIndex()))
        self.scrollTo(self.currentIndex())
        return is_seen

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._choose_at(event.position().toPoint(), event.modifiers())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current_number is not None:
            self.chosen.emit(Side.RIGHT, self.current_number)
        else:
            super().keyPressEvent(event)

    def _choose_at(self, point: QPoint, held: Qt.KeyboardModifier) -> None:
        index = self.indexAt(point)
        row = index.data(Role.ROW)
        if isinstance(row, SourceRow):
            rect = self.visualRect(index)
            badges = Both.each(lambda side: badge_rect(rect, side, self.layoutDirection()))
            button = next((side for side, badge in badges.items() if badge.contains(point)), None)
            to_left = held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
            self.chosen.emit(button or (Side.LEFT if to_left else Side.RIGHT), row.number)


class Sources(QWidget):
    """The whole panel; says which report is to be read on which side."""

    chosen = Signal(object, int)
    current_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search, self.found = QLineEdit(), PlainText()
        self.story = StoryButton()
        self.list = SourceList()
        self.hint = DropHint()
        self._model, self._delegate = SourcesModel(self), SourcesDelegate(self)
        self._magnifier = QAction(self)
        self._left: int | None = None
        self._set_up_search()
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._delegate)
        self.list.chosen.connect(self.chosen)
        self.list.selectionModel().currentChanged.connect(self.current_changed)
        self._lay_out()

    def show_rows(
        self, rows: WrittenRows, complete: Callable[[SourceRow], SourceRow], left: int | None
    ) -> None:
        """Show these reports, with what complete() adds to each; left is being read as A."""
        number = self.list.current_number
        self._model.show_rows(rows, complete)
        self.search.setVisible(bool(len(rows)))
        self._tell_found()
        if left != self._left:  # its row has a line less
            self._left = left
            self.list.scheduleDelayedItemsLayout()
        if number is not None:
            self.point_at(number)
        elif len(rows):
            self.point_at(rows.number(0))

    def point_at(self, number: int) -> None:
        """Let the keyboard act on that report."""
        at = self._model.row_of(number)
        if at >= 0:
            index = self._model.index(at)
            self.list.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._delegate.theme = theme
        self._magnifier.setIcon(icon("search", theme))
        self.hint.set_theme(theme)
        self.story.set_theme(theme)
        self.list.viewport().update()

    def _set_up_search(self) -> None:
        self.search.setObjectName("search")
        self.search.setPlaceholderText(self.tr("Search reports"))
        self.search.setAccessibleName(self.tr("Search reports"))
        self.search.setClearButtonEnabled(True)
        self.search.setAcceptDrops(False)  # a dropped text is a report, wherever it falls
        self.search.addAction(self._magnifier, QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._model.search)
        self._model.sifted.connect(self._tell_found)
        self._model.recounted.connect(self.list.viewport().update)
        self.search.returnPressed.connect(self._open_first)
        self.search.hide()
        self.found.setProperty("faint", "true")
        self.found.setFont(chrome_font(FOUND_SIZE))
        self.found.hide()

    def _tell_found(self) -> None:
        """Say how many of the reports the search leaves."""
        shown, every = self._model.counts
        self.found.setVisible(self._model.is_searched and not self.search.isHidden())
        count = tr("{found} of %Ln report(s)", "", every).format(found=QLocale().toString(shown))
        self.found.setText(count)
        self.search.setAccessibleDescription(count if self._model.is_searched else "")

    def _open_first(self) -> None:
        """Read the first report that the search leaves; one that is being read already is pointed at."""
        row = self._model.index(0).data(Role.ROW)
        if isinstance(row, SourceRow):
            self.point_at(row.number)
            self.list.setFocus()
            if row.side is None and self._model.is_searched:
                self.chosen.emit(Side.RIGHT, row.number)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 12)
        column.setSpacing(0)
        rows = ((self.search, 10), (self.found, 16), (self.story, 8), (self.list, 0), (self.hint, 12))
        for widget, margin in rows:
            held = QVBoxLayout()
            held.setContentsMargins(margin, 0, margin, 0)
            held.addWidget(widget)
            column.addLayout(held, stretch=1 if widget is self.list else 0)
            column.addSpacing({self.search: 10, self.story: 4, self.list: 10}.get(widget, 0))
