"""The print preview: the pages one below the other, as they will be printed."""

from collections import OrderedDict

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from reader.ui.hearing.roles import PAGES
from reader.ui.printing.sheets import Laid, Sheets

# Pixels around and between pages, so that each is seen as a sheet.
BETWEEN = 14
# Pages kept as pictures: those in sight, and some to scroll back to.
KEPT = 6
_SHADE, _EDGE, _SHEET = QColor("#8a8780"), QColor("#55524c"), QColor("#ffffff")  # paper is white in any theme


class PagesPreview(QAbstractScrollArea):
    """Shows pages as wide as the room allows; only those in sight are painted."""

    page_changed = Signal(int, int)  # the page in view from 1, and how many there are

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets: Sheets | None = None
        self._pictures: OrderedDict[tuple[int, float], QImage] = OrderedDict()
        self.setObjectName(PAGES)
        self.setAccessibleName(self.tr("Preview of the printed pages"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._tell_page)

    def show_pages(self, laid: Laid) -> None:
        """Show other pages, scrolled to the same part as the old ones."""
        bar = self.verticalScrollBar()
        part = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self.close_pages()
        self._sheets = Sheets(laid.pdf)
        self._measure()
        bar.setValue(round(part * bar.maximum()))
        self._tell_page()
        self.viewport().update()

    def close_pages(self) -> None:
        """Close the pages' PDF, and show nothing."""
        if self._sheets is not None:
            self._sheets.close()
        self._sheets = None
        self._pictures.clear()

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return self._sheets.count if self._sheets else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), _SHADE)
        if self._sheets is None:
            return
        for number in range(self._sheets.count):
            sheet = self._place(number)
            if sheet.intersects(QRectF(event.rect())):
                painter.fillRect(sheet.translated(2, 2), _EDGE)
                painter.fillRect(sheet, _SHEET)
                painter.drawImage(self._on_a_dot(sheet.topLeft()), self._picture(self._sheets, number))

    def _picture(self, sheets: Sheets, number: int) -> QImage:
        """The picture of a page at the screen's resolution."""
        key = (number, self._scale() * self.devicePixelRatioF())
        if key not in self._pictures:
            picture = sheets.picture(*key)
            picture.setDevicePixelRatio(self.devicePixelRatioF())  # so that Qt does not scale it
            self._pictures[key] = picture
            while len(self._pictures) > KEPT:
                self._pictures.popitem(last=False)
        self._pictures.move_to_end(key)
        return self._pictures[key]

    def _on_a_dot(self, place: QPointF) -> QPointF:
        """The place rounded to whole pixels of the device."""
        ratio = self.devicePixelRatioF()
        return QPointF(round(place.x() * ratio) / ratio, round(place.y() * ratio) / ratio)

    def _page_size(self) -> QSizeF:
        return self._sheets.size if self._sheets else QSizeF(1.0, 0.0)

    def _scale(self) -> float:
        return max(self.viewport().width() - 2 * BETWEEN, 1) / self._page_size().width()

    def _step(self) -> float:
        return self._page_size().height() * self._scale() + BETWEEN

    def _place(self, number: int) -> QRectF:
        y = BETWEEN + number * self._step() - self.verticalScrollBar().value()
        return QRectF(QPointF(BETWEEN, y), self._page_size() * self._scale())

    def _measure(self) -> None:
        bar, tall = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(tall)
        bar.setSingleStep(48)
        bar.setRange(0, max(0, round(BETWEEN + self.page_count * self._step()) - tall))

    def _tell_page(self) -> None:
        self.viewport().update()
        if self._sheets is not None:
            middle = self.verticalScrollBar().value() + self.viewport().height() / 2
            page = min(int(middle / self._step()), self.page_count - 1)
            told = self.tr("Page {page} of {all}, as it will be printed.")
            self.setAccessibleDescription(told.format(page=page + 1, all=self.page_count))
            self.page_changed.emit(page + 1, self.page_count)
