"""Reads the lines of a PDF by pypdf: slow and without places, but for files that crash pdfium."""

import io
import logging

from pypdf import PageObject, PdfReader
from pypdf.errors import DependencyError, PyPdfError

from reader.library.formats.file import Unreadable
from reader.library.formats.pdf.by_pdfium import MOST_PAGES, PdfLine, PdfPages
from reader.library.importing.refusal import DamageReason, FormatReason

_PYPDF_RAISES = (
    PyPdfError, ArithmeticError, AssertionError, AttributeError, LookupError, MemoryError,
    NotImplementedError, OSError, RecursionError, TypeError, ValueError,
)  # fmt: skip
"""What pypdf raises for damaged files, its own errors included."""
# Points of every line: pypdf gives no sizes, and this is the usual one.
_SIZE = 12.0


def read_pages(data: bytes) -> PdfPages:
    """The lines of all pages, one below the other; raises Unreadable."""
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise Unreadable(FormatReason.LOCKED)
        texts = [_text(page) for page, _ in zip(reader.pages, range(MOST_PAGES), strict=False)]
        metadata = {str(key).lstrip("/"): str(value) for key, value in (reader.metadata or {}).items()}
    except DependencyError:
        raise Unreadable(FormatReason.LOCKED) from None
    except _PYPDF_RAISES:
        raise Unreadable(DamageReason.CUT_OFF) from None
    if texts and not any(texts):
        raise Unreadable(DamageReason.CUT_OFF)
    pages = tuple(_lines(text or "", number) for number, text in enumerate(texts))
    return PdfPages(pages, tuple(_SIZE * (len(page) + 10) for page in pages), metadata)


def _text(page: PageObject) -> str | None:
    """The text of a page; None for a page that is damaged, or too large unpacked."""
    try:
        return page.extract_text()
    except _PYPDF_RAISES:
        return None


def _lines(text: str, page: int) -> tuple[PdfLine, ...]:
    written = text.splitlines()
    top = _SIZE * (len(written) + 5)
    return tuple(
        PdfLine(words.strip(), page, 0.0, top - _SIZE * (row + 1), 5.0 * len(words), top - _SIZE * row)
        for row, words in enumerate(written)
        if words.strip()
    )
