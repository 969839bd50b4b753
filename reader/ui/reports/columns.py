"""The list of reports as columns: the headings, which sort the list, and the painting of a row below them."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QWidget

from reader.ui.look.fonts import chrome_font, text_scale
from reader.ui.look.theme import Theme
from reader.ui.reports.list_order import ListOrder
from reader.ui.reports.row import SourceRow
from reader.ui.reports.tag_dots import dots_width, paint_dots
from reader.ui.reports.writing import DETAIL_SIZE, MARGIN, turned, write

ORDERS = (ListOrder.OUTLET, ListOrder.HEADLINE, ListOrder.DATE, ListOrder.WORDS, ListOrder.LIKENESS)
"""What a click on each heading sorts the list by."""
# Pixels of each column at first, in which most entries fit; the headline also takes what is left over.
WIDTHS = (122, 160, 88, 82, 122)
# Pixels of the row of headings, before the desktop's scale.
HEIGHT = 26
# Pixels left empty between a column's text and the next column, so that the two aren't read as one.
BETWEEN = 8


class ColumnHeads(QHeaderView):
    """The headings of the columns, whose widths can be dragged; sorted_by is emitted at a click on one."""

    sorted_by = Signal(object)  # ListOrder

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        heads = QStandardItemModel(0, len(ORDERS), self)
        likeness = self.tr("In common with A")
        named = (self.tr("Outlet"), self.tr("Headline"), self.tr("Date"), self.tr("Length"), likeness)
        heads.setHorizontalHeaderLabels(named)
        self.setModel(heads)
        self.setObjectName("columns")
        self.setAccessibleName(self.tr("Columns of the list"))
        self.setFont(chrome_font(DETAIL_SIZE))
        self.setSectionsClickable(True)
        self._fit()
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(WIDTHS):
            self.resizeSection(column, width)
        self.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.sectionClicked.connect(lambda column: self.sorted_by.emit(ORDERS[column]))
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(round(HEIGHT * text_scale()))

    def show_order(self, order: ListOrder) -> None:
        """Mark the column that the list is sorted by, if any."""
        self.setSortIndicatorShown(order in ORDERS)
        if order in ORDERS:
            falling = order not in {ListOrder.OUTLET, ListOrder.HEADLINE}
            sign = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
            self.setSortIndicator(ORDERS.index(order), sign)

    def paint_row(self, painter: QPainter, rect: QRect, row: SourceRow, theme: Theme, taken: int) -> None:
        """Paint a row as columns; taken is the pixels at its end that buttons or a letter need."""
        bold, small = chrome_font(DETAIL_SIZE, bold=True), chrome_font(DETAIL_SIZE)
        words = (row.counted_words,) if row.counted_words else ()
        cells = ((row.name,), (row.title or row.name,), (row.date,), words, row.judged)
        last = rect.right() - taken
        for column, forms in enumerate(cells):
            start = rect.left() + self.sectionPosition(column) + (MARGIN if column == 0 else 0)
            end = min(rect.left() + self.sectionPosition(column) + self.sectionSize(column) - BETWEEN, last)
            if forms and end > start:
                cell = turned(painter, rect, QRect(start, rect.top(), end - start, rect.height()))
                if ORDERS[column] is ListOrder.HEADLINE:
                    paint_dots(painter, cell, row.tags, theme)
                    cell = turned(painter, cell, cell.adjusted(0, 0, -dots_width(row.tags), 0))
                ink = theme.ink if column <= 1 else theme.faint_ink
                write(painter, cell, forms, small if column else bold, ink)
