"""The lines of a PDF's pages in the order in which they were written, each with its place, by pdfium."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from reader.library.formats.file import Unreadable
from reader.library.repairs import joined_surrogates

MOST_PAGES = 2_000
MOST_CHARACTERS = 20_000_000
_BREAKING_HYPHENS = {0x02, 0xFFFE}
"""What pdfium calls a hyphen at the end of a line; it gives the next line as if it went on there."""
_HYPHENS = {0x02: "-", 0xFFFE: "-", 0xAD: "-"}
_COLUMN_GAP = 1.6
"""Times the size of the letters: a space this wide parts two columns, not two words."""
_SAMPLES = 8
"""Letters of a line whose height is asked for."""
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
    for place, code in enumerate([*codes, 0x0A]):
        if code in _NEW_LINE or code in _BREAKING_HYPHENS:
            end = place + (code in _BREAKING_HYPHENS)
            for first, last in _pieces(text, codes, start, end):
                yield _line(text, codes, first, last, page)
            start = place + 1


def _pieces(text: Any, codes: list[int], start: int, end: int) -> Iterator[tuple[int, int]]:
    """The line's parts between wide gaps: pdfium runs the lines of neighbouring columns together."""
    words = list(_words(codes, start, end))
    if not words:
        return
    first, (_, before) = words[0][0], words[0]
    for word, after in words[1:]:
        _, bottom, right, top = text.get_charbox(before - 1, loose=True)
        left = text.get_charbox(word, loose=True)[0]
        if left - right > _COLUMN_GAP * (top - bottom):
            yield first, before
            first = word
        before = after
    yield first, before


def _words(codes: list[int], start: int, end: int) -> Iterator[tuple[int, int]]:
    first = start
    for place in range(start, end + 1):
        if place == end or codes[place] in _SPACES:
            if place > first:
                yield first, place
            first = place + 1


def _line(text: Any, codes: list[int], start: int, end: int, page: int) -> Line:
    characters = "".join(map(chr, codes[start:end])).translate(_HYPHENS)
    left = text.get_charbox(start, loose=True)[0]
    right = text.get_charbox(end - 1, loose=True)[2]
    bottom, top = _usual_height(text, start, end)
    words = " ".join(
        joined_surrogates(characters).split()
    )  # on some platforms pdfium tells characters in halves
    return Line(words, page, left, bottom, max(left, right), top)


def _usual_height(text: Any, start: int, end: int) -> tuple[float, float]:
    """Bottom and top of most of its letters: ligatures and signs of another font have boxes of their own."""
    step = max(1, (end - start) // _SAMPLES)
    boxes = [text.get_charbox(place, loose=True) for place in range(start, end, step)]
    boxes.sort(key=lambda box: box[3] - box[1])
    _, bottom, _, top = boxes[len(boxes) // 2]
    return bottom, top


_SPACES = {0x20, 0xA0, 0x09, 0x200B, 0}
