"""A table of who says what: a row for each statement or fact, a column for each report."""

from collections.abc import Collection, Iterable

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from reader.ui.comparison.pane.pane import PINCH, StepCounter, pinched
from reader.ui.look.theme import Theme
from reader.ui.story.cells.delegate import CellDelegate
from reader.ui.story.cells.nothing import say_nothing
from reader.ui.story.cells.text import CellText
from reader.ui.story.grid_model import GridModel, GridRows
from reader.ui.story.heads import ReportHeads, RowHeads
from reader.ui.story.rows import StoryRows
from reader.ui.widgets.enter_keys import ENTER_KEYS

# Pixels of a column at least: four words fit on a line, and five columns in a window of 1440 beside the
# list of reports and the row headings.
LEAST_COLUMN = 186
# Pixels of the table's height below which cells have fewer lines, so that a fourth row is in sight. Those
# of a row with a fact that differs keep theirs, as its value may stand in the last one.
LOW, LOW_LINES = 400, 3
# Rows above which all have the same height: to fit each to its text takes too long.
MOST_FITTED = 2_000
# Rows that are fitted to their text before the first paint, and then in each event-loop turn: a row takes a
# fifth of a millisecond. Those in sight are all fitted before the first paint, too.
FITTED_AT_ONCE, FITTED_A_TURN = 10, 20


class Grid(QTableView):
    """Shows rows, and emits what is opened, which menu is wanted, and that Escape was pressed.

    Args:
        theme: its colours.
        name: for screen readers.
        lines: of a cell at most; the rest is in the tooltip, the cell in full, and the report.
        parent: of this widget.

    Attributes:
        nothing: the sentence that stands in the table where it has no rows.
    """

    wanted = Signal(int, int)  # row, report
    menu_wanted = Signal(int, int, object)  # row, report, QPoint of the screen; row -1 at the head
    left = Signal()  # Escape was pressed
    seen = Signal()
    ended = Signal()  # there is no further fact that differs
    zoom_wanted = Signal(int)  # steps, up is larger

    def __init__(self, theme: Theme, name: str, lines: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = self._most_lines = lines
        self._is_to_fit, self.nothing = False, ""
        self.rows, self._delegate = GridModel(self), CellDelegate(theme, self)
        self.heads = ReportHeads(theme, self.rows, self)
        self.side = RowHeads(theme, self.rows, self.heads.visible, self)
        self.setObjectName("grid")
        self.setAccessibleName(name)
        self.setHorizontalHeader(self.heads)
        self.setVerticalHeader(self.side)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.heads.setMinimumSectionSize(LEAST_COLUMN)
        self.heads.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.side.setDefaultSectionSize(self._delegate.height(lines))
        self._zooming, self._pinching = StepCounter(), StepCounter(PINCH)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fit_when_seen)
        self._fitted, self._later = 0, QTimer(self, interval=0)
        self._later.timeout.connect(self._fit_more)
        self.heads.sectionResized.connect(lambda *_: self._soon.start())
        self.heads.sectionMoved.connect(lambda *_: self.side.viewport().update())
        self.verticalScrollBar().valueChanged.connect(lambda _: self.seen.emit())
        self.verticalScrollBar().valueChanged.connect(lambda _: self.side.viewport().update())
        self.doubleClicked.connect(self._open)
        self._let_menus_open()

    def set_theme(self, theme: Theme) -> None:
        """Use another theme."""
        self._delegate.theme = self.heads.theme = self.side.theme = theme
        for part in (self, self.heads, self.side):
            part.viewport().update()

    def set_zoom(self, zoom: float) -> None:
        """Set the size of type, 1.0 as designed."""
        self._delegate.set_zoom(zoom)
        self.side.setDefaultSectionSize(self._delegate.height(self._lines))
        self._fit_when_seen()
        self.viewport().update()

    def show_rows(self, story: StoryRows | None, rows: GridRows) -> None:
        """Show other rows; the current row stays current if it is among them."""
        was = self.currentIndex()
        kept = self.rows.rows[was.row()] if was.isValid() and was.row() < len(self.rows.rows) else None
        self.rows.show_rows(story, rows)
        self._fit_when_seen()
        if kept is not None and rows:
            there = rows.index(kept) if kept in rows else min(was.row(), len(rows) - 1)
            self.go_to(there, was.column())

    def go_to(self, row: int, report: int) -> None:
        """Make a cell the current one and scroll to it; in a hidden column that of the column before it."""
        self._fit_to(row + 1)
        index = self.rows.index(row, self._shown(report))
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def show_columns(self, reports: Collection[int]) -> None:
        """Show the columns of these reports alone; the current cell moves into one of them."""
        for report in range(self.rows.columnCount()):
            self.setColumnHidden(report, report not in reports)
        at = self.currentIndex()
        if at.isValid() and self.isColumnHidden(at.column()):
            self.setCurrentIndex(self.rows.index(at.row(), self._shown(at.column())))

    def _shown(self, report: int) -> int:
        """The report, or the one that stands before it, or else first, where its column is hidden."""
        if not self.isColumnHidden(report):
            return report
        place, there = self.heads.visualIndex(report), self.heads.visible()
        before = [n for n in there if self.heads.visualIndex(n) < place]
        return next(reversed(before), next(iter(there), report))

    def in_sight(self) -> tuple[int, int]:
        """The first and last row in sight; -1 where there is none."""
        bottom = self.viewport().height() - 1
        last = self.side.logicalIndexAt(bottom)
        return self.side.logicalIndexAt(0), last if last >= 0 else len(self.rows.rows) - 1

    def next_difference(self, by: int) -> bool:
        """Go to the next row, with -1 the previous one, in which a fact differs; whether there is one."""
        start = self.currentIndex().row()
        start = start if start >= 0 or by > 0 else len(self.rows.rows)
        ends = range(start + by, len(self.rows.rows) if by > 0 else -1, by)
        row = next((n for n in ends if self.rows.rows[n].differs), None)
        if row is None:
            return False
        cells = self.rows.rows[row].cells
        differing = (n for n in self.heads.visible() if (cell := cells[n]) and cell.differs)
        self.go_to(row, next(differing, self.currentIndex().column()))
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        is_empty = self.rows.story is not None and not self.rows.rows
        say_nothing(self, self._delegate.theme, self.nothing if is_empty else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        if plain and event.key() in ENTER_KEYS:
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif plain and event.key() == Qt.Key.Key_Space:
            self.toggle_full()
        elif event.key() == Qt.Key.Key_D and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            if not self.next_difference(-1 if event.modifiers() else 1):
                self.ended.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl ask for another zoom."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        elif steps := self._zooming.steps(event.angleDelta().y()):
            self.zoom_wanted.emit(steps)
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Ask for another zoom when two fingers pinch the table on a touchpad."""
        if (spread := pinched(event)) is None:
            return super().viewportEvent(event)
        if steps := self._pinching.steps(spread):
            self.zoom_wanted.emit(steps)
        return True

    def toggle_full(self) -> None:
        """Show the cells of the current row in full, or in short again."""
        row = self.currentIndex().row()
        if row >= 0:
            self.rows.show_in_full(row, is_full=row not in self.rows.full)
            self._fit_row(row, self.heads.visible())
            self.scrollTo(self.currentIndex())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.currentIndex()
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            self.setCurrentIndex(index)
        if index.isValid():
            at = self.visualRect(index).center() if event.reason() is not event.Reason.Mouse else event.pos()
            self.menu_wanted.emit(index.row(), index.column(), self.viewport().mapToGlobal(at))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_to_fit:
            self._soon.start()  # the columns have their widths in the next turn

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.side.fit(self.width())
        super().resizeEvent(event)
        self._take_lines(min(self._most_lines, LOW_LINES) if self.height() < LOW else self._most_lines)
        self.seen.emit()

    def sizeHint(self) -> QSize:
        return QSize(LEAST_COLUMN, self._delegate.height(self._lines))

    def _take_lines(self, most: int) -> None:
        """Show that many lines of a cell at most."""
        if most != self._lines:
            self._lines = most
            self.side.setDefaultSectionSize(self._delegate.height(most))
            self._fit_when_seen()

    def _let_menus_open(self) -> None:
        self.heads.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.heads.customContextMenuRequested.connect(
            lambda at: self.menu_wanted.emit(
                -1, self.heads.logicalIndexAt(at), self.heads.viewport().mapToGlobal(at)
            )
        )

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.wanted.emit(index.row(), index.column())

    def _fit_when_seen(self) -> None:
        """Fit the rows to their text now, or once the table is shown."""
        self._is_to_fit = True
        if self.isVisible():
            self._fit()

    def _fit(self) -> None:
        """Fit each row to its text: those down to the last in sight now, the others over several turns."""
        self._is_to_fit, self._fitted = False, 0
        rows = len(self.rows.rows)
        self._fit_to(min(rows, FITTED_AT_ONCE))
        bottom = self.verticalOffset() + self.viewport().height()
        while self._is_fitting and self.side.sectionPosition(self._fitted) <= bottom:
            self._fit_to(self._fitted + 1)
        self.seen.emit()
        if self._is_fitting:
            self._later.start()

    @property
    def _is_fitting(self) -> bool:
        """Whether rows are still to be fitted."""
        return self._fitted < len(self.rows.rows) <= MOST_FITTED and not self._is_to_fit

    def _fit_to(self, end: int) -> None:
        """Fit all rows before that one, whose heights are final then."""
        columns = self.heads.visible() if self._is_fitting else []
        while self._is_fitting and self._fitted < end:
            self._fit_row(self._fitted, columns)
            self._fitted += 1

    def _fit_more(self) -> None:
        self._fit_to(self._fitted + FITTED_A_TURN)
        if not self._is_fitting:
            self._later.stop()
            self.seen.emit()

    def _fit_row(self, row: int, columns: list[int]) -> None:
        width = self.heads.sectionSize(columns[0]) if columns else LEAST_COLUMN
        told = self.rows.with_words(row, columns)
        texts = (self.rows.text(self.rows.index(row, n)) for n in told)
        if row in self.rows.full:
            high = max((self._delegate.whole_height(text, width) for text in texts), default=0)
        else:
            most = self._most_lines if self.rows.rows[row].differs else self._lines
            high = self._delegate.height(self._lines_of(texts, width, most))
        self.side.resizeSection(row, max(high, self.side.needed(row)))

    def _lines_of(self, texts: Iterable[CellText], width: int, most: int) -> int:
        """How many lines a row of these cells has in short, without looking further once it has the most."""
        lines = 0
        for text in texts:
            lines = max(lines, self._delegate.lines(text, width, most))
            if lines >= most:
                return most
        return lines
