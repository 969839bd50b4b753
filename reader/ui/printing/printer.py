"""Prints pages: those of the PDF, as pictures at the printer's resolution."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from reader.report.options import Look, Options
from reader.text.checking import Checkpoint
from reader.ui.printing.sheets import Laid, Sheets, opened

# Dots an inch at most: letters are no sharper with more, and a picture grows with the square.
FINEST = 600
# Inches of a page that are drawn at a time, in a few hundredths of a second, for which the preview waits.
BAND = 0.35
# Points of an inch.
_INCH = 72.0

Watch = Callable[[int, int], None]
"""Is told how many pages are done and how many there are; may raise to stop the work."""


class CannotPrintError(Exception):
    """The printer did not accept the pages."""


def prepare(printer: QPrinter, report: Laid) -> None:
    """Set paper, orientation and the name of the print job; the margins are in the pages."""
    printer.setPageLayout(page_layout(report.document.options))
    printer.setFullPage(True)
    printer.setDocName(report.document.title)
    printer.setCreator("Parallax")


def page_layout(options: Options) -> QPageLayout:
    """The paper and orientation of some options, without margins."""
    width, height = options.paper.size
    size = QPageSize(QSizeF(width, height), QPageSize.Unit.Point, options.paper.value.title())
    turned = QPageLayout.Orientation.Landscape if options.landscape else QPageLayout.Orientation.Portrait
    return QPageLayout(size, turned, QMarginsF(), QPageLayout.Unit.Point)


def print_pages(report: Laid, printer: QPrinter, watch: Watch) -> int:
    """Print the pages chosen in the print dialog; returns how many.

    Raises:
        CannotPrintError: the printer cannot be painted on.
    """
    painter = QPainter()
    if not painter.begin(printer):
        raise CannotPrintError("The printer did not take the report.")
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    try:
        return _paint_pages(report, printer, painter, watch)
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()


def _paint_pages(report: Laid, printer: QPrinter, painter: QPainter, watch: Watch) -> int:
    pages, scale = wanted_pages(report.count, printer), min(printer.resolution(), FINEST) / _INCH
    is_grey = report.document.options.look is not Look.COLOUR
    with opened(report.pdf) as sheets:
        for done, number in enumerate(pages):
            if done:
                printer.newPage()
            page = _page(sheets, number, scale, partial(watch, done, len(pages)), is_grey=is_grey)
            painter.drawImage(QRectF(QPointF(), sheets.size * printer.resolution() / _INCH), page)
    return len(pages)


def _page(sheets: Sheets, number: int, scale: float, watch: Checkpoint, *, is_grey: bool) -> QImage:
    """The picture of a whole page, drawn band by band."""
    total, step = sheets.rows(scale), round(BAND * _INCH * scale)
    whole = QImage()
    for first in range(0, total, step):
        watch()
        band = sheets.picture(number, scale, first, min(first + step, total), is_grey=is_grey)
        whole = QImage(band.width(), total, band.format()) if whole.isNull() else whole
        _put(band, whole, first)
    return whole


def _put(band: QImage, whole: QImage, first: int) -> None:
    """Copy the rows of a band to their place in the page, whose row numbered first is its first."""
    start = first * whole.bytesPerLine()
    memoryview(whole.bits())[start : start + band.sizeInBytes()] = memoryview(band.constBits())


def wanted_pages(count: int, printer: QPrinter) -> tuple[int, ...]:
    """The pages chosen in the print dialog, from 0, or all; repeated for copies the printer cannot make."""
    ranges = printer.pageRanges()
    chosen = tuple(at for at in range(count) if ranges.isEmpty() or ranges.contains(at + 1))
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        chosen = chosen[::-1]
    return chosen * copies if printer.collateCopies() else tuple(at for at in chosen for _ in range(copies))
