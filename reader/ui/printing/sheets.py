"""The pages of a PDF as pictures, the same for screen and printer."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from math import ceil
from threading import Lock

import pypdfium2
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from reader.report.anonymity.hiding import Hidden
from reader.report.blocks import Document

NOTHING_HIDDEN = Hidden()
_ONE_AT_A_TIME = Lock()
"""pdfium cannot be used by two threads at once, not even for different documents."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A printable laid out in pages.

    Attributes:
        document: its blocks.
        pdf: the pages as they are exported, previewed and printed.
        count: how many there are.
        hidden: what an anonymous report hides, for the user to check.
    """

    document: Document
    pdf: bytes
    count: int
    hidden: Hidden = NOTHING_HIDDEN


def laid(document: Document, pdf: bytes, hidden: Hidden = NOTHING_HIDDEN) -> Laid:
    """A document with its PDF, whose pages are counted."""
    with opened(pdf) as sheets:
        return Laid(document, pdf, sheets.count, hidden)


class Sheets:
    """An open PDF; close it, or use `opened`."""

    def __init__(self, pdf: bytes) -> None:
        with _ONE_AT_A_TIME:
            self._document = pypdfium2.PdfDocument(pdf)
            self.count: int = len(self._document)
            self._size = QSizeF(*self._document.get_page_size(0))
        self._open: tuple[int, pypdfium2.PdfPage] | None = None

    @property
    def size(self) -> QSizeF:
        """The size of a page in points; all pages have the same."""
        return self._size

    def close(self) -> None:
        """Close the document."""
        with _ONE_AT_A_TIME:
            self._document.close()

    def rows(self, scale: float) -> int:
        """How many rows of pixels a page has, at scale pixels a point."""
        return ceil(self._size.height() * scale)

    def picture(
        self, number: int, scale: float, first: int = 0, end: int | None = None, *, is_grey: bool = False
    ) -> QImage:
        """The picture of a page, numbered from 0, at scale pixels a point; of its rows first up to end."""
        total = self.rows(scale)
        below = total - (total if end is None else end)
        crop = (0.0, _edge(below, scale), 0.0, _edge(first, scale))
        with _ONE_AT_A_TIME:
            bitmap = self._page(number).render(scale=scale, crop=crop, grayscale=is_grey)
            form = QImage.Format.Format_Grayscale8 if is_grey else QImage.Format.Format_BGR888
            return QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, form).copy()

    def _page(self, number: int) -> pypdfium2.PdfPage:
        """The open page, which stays open for its next band."""
        if self._open is None or self._open[0] != number:
            self._open = (number, self._document[number])
        return self._open[1]


def _edge(rows: int, scale: float) -> float:
    """Rows of pixels in points, a little less: pypdfium2 rounds them up to whole pixels."""
    return (rows - 0.5) / scale if rows else 0.0


@contextmanager
def opened(pdf: bytes) -> Iterator[Sheets]:
    """The pages of a PDF, open within this context."""
    sheets = Sheets(pdf)
    try:
        yield sheets
    finally:
        sheets.close()
