"""The sidebar: the search field, the panel of events, the event's heading, its reports, the drop box."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from reader.compare.side import Side
from reader.ui.importing.drop_hint import DropHint
from reader.ui.look.fonts import chrome_font
from reader.ui.look.icons import icon
from reader.ui.look.theme import Theme
from reader.ui.reports.list_model import Role, SourcesModel
from reader.ui.reports.list_order import ListOrder
from reader.ui.reports.row import SourceRow, WrittenRows
from reader.ui.reports.source_list import SourceList
from reader.ui.search.hit_list import HitList
from reader.ui.stories.button import StoryButton
from reader.ui.stories.event_list import EventList
from reader.ui.widgets.plain import PlainText, tip
from reader.ui.widgets.plurals import tr

# Points of the line below the search, a little smaller than the list's, which matters more.
FOUND_SIZE = 8.5


# Pixels of the sidebar's height from which it has room for the drop box below the rows.
HINT_FROM = 330
# The largest part of the height that the panel of events takes: the reports need more.
EVENTS_SHARE = 0.35
# The same while reports of other events are listed below, which need the room more.
EVENTS_BESIDE_HITS = 0.15


class Sources(QWidget):
    """The sidebar; emits chosen (side, id) when a report is to be read, and selected at a new selection."""

    chosen = Signal(object, int)
    selected = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search, self.found = QLineEdit(), PlainText()
        self.story, self.events = StoryButton(), EventList()
        self._model = SourcesModel(self)
        self.list = SourceList(self._model)
        self.hits, self.hint = HitList(), DropHint()
        self._magnifier, self.saved = QAction(self), QAction(self.tr("Saved searches"), self)
        self._elsewhere = ""
        self._set_up_search()
        self.list.chosen.connect(self.chosen)
        self.list.selected.connect(self.selected)
        self.hits.appeared.connect(self._fit_events)
        self._lay_out()

    def show_rows(
        self, rows: WrittenRows, complete: Callable[[SourceRow], SourceRow], left: int | None
    ) -> None:
        """Show these reports; complete() adds side and counts to a row, left is the id of A."""
        if left != self.list.painter.left:  # its row has a line less
            self.list.painter.left = left
            self.list.scheduleDelayedItemsLayout()
        self._model.show_rows(rows, complete)
        self._tell_found()
        if self.list.current_number is None and len(rows):
            self.point_at(rows.number(0))

    def show_search(self, *, is_shown: bool) -> None:
        """Show or hide the search field, which needs reports in some event."""
        self.search.setVisible(is_shown)
        self._tell_found()

    def tell_elsewhere(self, told: str) -> None:
        """Say behind the number of reports found what the other events have; "" where nobody knows yet."""
        self._elsewhere = told
        self._tell_found()

    def sort_by(self, order: ListOrder) -> None:
        """Sort the reports in that order, and mark its column."""
        self.list.heads.show_order(order)
        self._model.sort_by(order)

    def point_at(self, number: int) -> None:
        """Make the report with that id the current and only selected one."""
        self.list.point_at(number)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.list.painter.theme = theme
        self._magnifier.setIcon(icon("search", theme))
        self.saved.setIcon(icon("saved", theme))
        self.hits.set_theme(theme)
        self.hint.set_theme(theme)
        self.story.set_theme(theme)
        self.list.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the drop box where there is little room: reports can be dropped anywhere on the window."""
        super().resizeEvent(event)
        self.hint.setVisible(self.height() >= HINT_FROM)
        self._fit_events()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_events()

    def show_events(self, *, is_shown: bool) -> None:
        """Show or hide the panel of events."""
        self.events.setVisible(is_shown)
        self._fit_events()

    def _fit_events(self) -> None:
        share = EVENTS_SHARE if self.hits.isHidden() else EVENTS_BESIDE_HITS
        self.events.fit(round(self.height() * share))

    def _set_up_search(self) -> None:
        self.search.setObjectName("search")
        self.search.setPlaceholderText(self.tr("Search reports"))
        self.search.setAccessibleName(self.tr("Search reports"))
        self.search.setToolTip(
            tip(
                self.tr("Words, or “a phrase in quotation marks”; narrow down with source: date: event: tag:")
            )
        )
        self.search.setClearButtonEnabled(True)
        self.search.setAcceptDrops(False)  # a dropped text is a report, wherever it falls
        self.search.addAction(self._magnifier, QLineEdit.ActionPosition.LeadingPosition)
        self.search.addAction(self.saved, QLineEdit.ActionPosition.TrailingPosition)
        self.search.textChanged.connect(self._model.search)
        self._model.sifted.connect(self._tell_found)
        self._model.recounted.connect(self.list.viewport().update)
        self.search.returnPressed.connect(self._open_first)
        self.search.hide()
        self.found.setProperty("faint", "true")
        self.found.setFont(chrome_font(FOUND_SIZE))
        self.found.setWordWrap(True)
        self.found.hide()
        self.events.hide()

    def _tell_found(self) -> None:
        """Show how many of the reports match the search."""
        shown, every = self._model.counts
        self.found.setVisible(self._model.is_searched and not self.search.isHidden())
        count = tr("{found} of %Ln report(s)", "", every).format(found=QLocale().toString(shown))
        told = " · ".join(part for part in (count, self._elsewhere) if part)
        self.found.setText(told)
        self.search.setAccessibleDescription(told if self._model.is_searched else "")

    def _open_first(self) -> None:
        """Read the first report that matches as B; one that is being read already only becomes current."""
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
        rows = (
            *((self.search, 10), (self.found, 16), (self.events, 8), (self.story, 8)),
            *((self.list.heads, 0), (self.list, 0), (self.hits, 0), (self.hint, 12)),
        )
        for widget, margin in rows:
            held = QVBoxLayout()
            held.setContentsMargins(margin, 0, margin, 0)
            held.addWidget(widget)
            column.addLayout(held, stretch=1 if widget in (self.list, self.hits) else 0)
            column.addSpacing({self.search: 10, self.events: 4, self.story: 4, self.list: 10}.get(widget, 0))
