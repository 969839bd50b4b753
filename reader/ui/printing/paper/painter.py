"""A report laid out and painted page by page onto anything Qt can print to."""

from collections.abc import Callable, Generator
from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter

from reader.report.blocks import Document, Inline, Ruled
from reader.report.options import Options
from reader.ui.printing.paper.blocks import pieces_of, title_pieces
from reader.ui.printing.paper.faces import UNITS, Face, Ink, Sheet, points
from reader.ui.printing.paper.flow import Pages, Piece, flow
from reader.ui.printing.paper.rows import line
from reader.ui.printing.paper.scripts import unprintable_notice
from reader.ui.printing.paper.text import Canvas, Lines, Setting

Report = Callable[[int, int], None]
"""Told how many of how many steps are done; may raise to stop the work."""


class CannotPrintError(Exception):
    """The printer or the file refused; its text is one plain sentence."""


@dataclass(frozen=True)
class Laid:
    """A document on its pages, ready to be painted any number of times."""

    document: Document
    sheet: Sheet
    ink: Ink
    pages: Pages

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self.pages.pages)


@dataclass(frozen=True)
class Painted:
    """What painting found out: the rectangles, in units, of links, with page and target."""

    links: tuple[tuple[int, QRectF, str], ...]


def lay_out(document: Document, report: Report | None = None) -> Laid:
    """Put a document onto pages; needs a QGuiApplication with the program's fonts.

    What comes back is to be painted in the same thread: see report_dialog_layout.
    """
    steps = layout_steps(document)
    while True:
        try:
            done, total = next(steps)
        except StopIteration as last:
            laid: Laid = last.value
            return laid
        if report is not None:
            report(done, 2 * total)


def layout_steps(document: Document) -> Generator[tuple[int, int], None, Laid]:
    """The same in small steps, each giving how many of how many are done; its value is the layout."""
    sheet, ink = Sheet(document.options), Ink(document.options)
    pieces: list[Piece] = list(title_pieces(document, sheet, ink))
    blocks = [*document.blocks, *unprintable_notice(document)]
    for at, block in enumerate(blocks):
        yield at, len(blocks)
        for piece in pieces_of(block, sheet, ink):
            pieces.append(piece)
            yield at, len(blocks)
        if any(isinstance(following, Ruled) for following in blocks[at + 1 : at + 2]):
            pieces[-1].keeps_next = True  # a question stands over the lines for its answer
    return Laid(document, sheet, ink, flow(pieces, sheet))


def page_layout(options: Options) -> QPageLayout:
    """The paper without margins of its own: the layout keeps them."""
    width, height = options.paper.size
    size = QPageSize(QSizeF(width, height), QPageSize.Unit.Point, options.paper.value.title())
    turned = QPageLayout.Orientation.Landscape if options.landscape else QPageLayout.Orientation.Portrait
    return QPageLayout(size, turned, QMarginsF(), QPageLayout.Unit.Point)


def paint(
    laid: Laid,
    device: QPagedPaintDevice,
    pages: range | None = None,
    report: Report | None = None,
) -> Painted:
    """Paint these pages, all without a range, onto a printer or a PDF.

    Raises:
        CannotPrintError: the device can't be painted on.
    """
    wanted = range(laid.count) if pages is None else pages
    painter = QPainter()
    if not painter.begin(device):
        raise CannotPrintError("The printer did not take the report.")
    links: list[tuple[int, QRectF, str]] = []
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for done, number in enumerate(wanted):
            if done:
                device.newPage()
            painter.resetTransform()
            painter.scale(device.logicalDpiX() / 72 / UNITS, device.logicalDpiY() / 72 / UNITS)
            links += paint_page(laid, painter, number)
            if report is not None:
                report(len(wanted) + done, 2 * len(wanted))
    finally:
        painter.end()
    return Painted(tuple(links))


def paint_page(laid: Laid, painter: QPainter, number: int) -> list[tuple[int, QRectF, str]]:
    """Paint one page, counted from 0, with a painter that is scaled to units; gives its links."""
    places = {name: page for name, (page, _) in laid.pages.anchors.items()}
    canvas = Canvas(painter, number, places)
    for y, piece in laid.pages.pages[number]:
        piece.draw(canvas, laid.sheet.left, y)
    _footer(laid, canvas)
    return canvas.links


def _footer(laid: Laid, canvas: Canvas) -> None:
    sheet, ink = laid.sheet, laid.ink
    top = sheet.height - points(33)
    line(canvas.painter, sheet.left, top, sheet.right, ink.rule)
    setting = Setting(ink, Face.PLAIN, 7.4, is_faint=True)
    right = Setting(ink, Face.PLAIN, 7.4, is_faint=True, align=Qt.AlignmentFlag.AlignRight)
    page = Lines((Inline(f"Page {canvas.page + 1} of {laid.count}"),), right, points(90))
    page.draw(canvas, sheet.right - points(90), top + points(5))
    words = Lines((Inline(laid.document.footer),), setting, sheet.text_width - points(110))
    words.draw(canvas, sheet.left, top + points(5), 0, 1)
