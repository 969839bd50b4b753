"""The lines of a PDF's pages in the order in which they were written, each with its place, by pdfium."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from reader.library.formats.file import Unreadable
from reader.library.repairs import joined_surrogates

MOST_PAGES = 2_000
MOST_CHARACTERS = 20_000_000
_SOFT_HYPHENS = {0x02: "-", 0xFFFE: "-", 0xAD: "-"}
"""What pdfium calls a hyphen at the end of a line."""
_NEW_LINE = {0x0A, 0x0D}
LOCKED = "it is locked with a password; save it without one first."


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page; places in points from the page's lower left corner.

    Attributes:
        text: its characters, spaces at the ends gone.
        page: number of the page, from 0.
        left: where it begins.
        bottom: the lowest its font reaches.
        right: where it ends.
        top: the highest its font reaches.
    """

    text: str
    page: int
    left: float
    bottom: float
    right: float
    top: float

    @property
    def size(self) -> float:
        """The height of its letters, ascenders and descenders included."""
        return self.top - self.bottom


@dataclass(frozen=True, slots=True)
class Pages:
    """What is read of a PDF.

    Attributes:
        lines: of each page.
        heights: of each page, in points.
        properties: Title, Author and so on, as the document states them.
    """

    lines: tuple[tuple[Line, ...], ...]
    heights: tuple[float, ...]
    properties: Mapping[str, str]


def read_pages(data: bytes) -> Pages:
    """The lines of all pages; raises Unreadable for a locked file, PdfiumError for a damaged one."""
    import pypdfium2
    from pypdfium2 import PdfDocument

    try:
        document = PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise Unreadable(LOCKED) from None
        raise
    try:
        pages = [_read_page(document, number) for number in range(min(len(document), MOST_PAGES))]
        properties = document.get_metadata_dict(skip_empty=True)
    finally:
        document.close()
    return Pages(tuple(lines for lines, _ in pages), tuple(height for _, height in pages), properties)


def _read_page(document: Any, number: int) -> tuple[tuple[Line, ...], float]:  # pypdfium2 has no types
    page = document[number]
    text = page.get_textpage()
    found = tuple(_lines(text, number))
    height = float(page.get_height())
    text.close()
    page.close()
    return found, height


def _lines(text: Any, page: int) -> Iterator[Line]:  # see above
    from pypdfium2 import raw

    count = min(text.count_chars(), MOST_CHARACTERS)
    codes = [raw.FPDFText_GetUnicode(text.raw, place) for place in range(count)]
    start = 0
    for place in range(count + 1):
        if place == count or codes[place] in _NEW_LINE:
            if line := _line(text, codes, start, place, page):
                yield line
            start = place + 1


def _line(text: Any, codes: list[int], start: int, end: int, page: int) -> Line | None:  # see above
    while start < end and codes[start] in _SPACES:
        start += 1
    while start < end and codes[end - 1] in _SPACES:
        end -= 1
    if start == end:
        return None
    characters = "".join(_SOFT_HYPHENS.get(code) or chr(code) for code in codes[start:end] if code)
    left, bottom, _, top = text.get_charbox(start, loose=True)
    _, _, right, _ = text.get_charbox(end - 1, loose=True)
    return Line(joined_surrogates(characters), page, left, bottom, max(left, right), top)


_SPACES = {0x20, 0xA0, 0x09, 0x200B, 0}
