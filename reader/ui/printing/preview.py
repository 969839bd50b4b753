"""The pages of a report on the screen as they will be printed, one under the other."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from reader.ui.printing.paper.painter import Laid, paint_page

BETWEEN = 14  # pixels around and between pages
_SHADE, _EDGE, _SHEET = QColor("#8a8780"), QColor("#55524c"), QColor("#ffffff")  # paper is white in any theme


class PagesPreview(QAbstractScrollArea):
    """Shows a laid-out report as wide as the room allows; only the pages in sight are painted."""

    page_changed = Signal(int, int)  # the page in view from 1, and how many there are

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._laid: Laid | None = None
        self.setAccessibleName(self.tr("Preview of the printed pages"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._tell_page)

    def show_pages(self, laid: Laid) -> None:
        """Show these pages, at the place in the report where the old ones were."""
        bar = self.verticalScrollBar()
        part = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self._laid = laid
        self._measure()
        bar.setValue(round(part * bar.maximum()))
        self._tell_page()
        self.viewport().update()

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return self._laid.count if self._laid else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), _SHADE)
        if self._laid is None:
            return
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        for number in range(self._laid.count):
            sheet = self._place(number)
            if sheet.intersects(QRectF(event.rect())):
                self._paint_sheet(painter, number, sheet)

    def _paint_sheet(self, painter: QPainter, number: int, sheet: QRectF) -> None:
        laid = self._laid
        if laid is None:
            return
        painter.save()
        painter.fillRect(sheet.translated(2, 2), _EDGE)
        painter.fillRect(sheet, _SHEET)
        painter.setClipRect(sheet)
        painter.translate(sheet.topLeft())
        painter.scale(self._scale(), self._scale())
        paint_page(laid, painter, number)
        painter.restore()

    def _scale(self) -> float:
        width = self._laid.sheet.width if self._laid else 1.0
        return max(self.viewport().width() - 2 * BETWEEN, 1) / width

    def _step(self) -> float:
        return (self._laid.sheet.height * self._scale() if self._laid else 0.0) + BETWEEN

    def _place(self, number: int) -> QRectF:
        sheet = self._laid.sheet if self._laid else None
        if sheet is None:
            return QRectF()
        y = BETWEEN + number * self._step() - self.verticalScrollBar().value()
        return QRectF(
            QPointF(BETWEEN, y), QPointF(BETWEEN + sheet.width * self._scale(), y + self._step() - BETWEEN)
        )

    def _measure(self) -> None:
        bar, tall = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(tall)
        bar.setSingleStep(48)
        bar.setRange(0, max(0, round(BETWEEN + self.page_count * self._step()) - tall))

    def _tell_page(self) -> None:
        self.viewport().update()
        if self._laid is not None:
            middle = self.verticalScrollBar().value() + self.viewport().height() / 2
            page = min(int(middle / self._step()), self.page_count - 1)
            self.page_changed.emit(page + 1, self.page_count)
