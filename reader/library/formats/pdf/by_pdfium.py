"""The lines of a PDF's pages in the order in which they were written, each with its place, by pdfium."""

import ctypes
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from reader.library.formats.file import Unreadable
from reader.library.formats.pdf import bidi
from reader.library.formats.pdf import links as pdf_links
from reader.library.formats.pdf.structure import TaggedBlock, TaggedBlocks
from reader.library.importing.refusal import FormatReason
from reader.library.importing.repairs import joined_surrogates

# A newspaper's whole issue has some hundred pages, so more is a book, of which the start is read.
MOST_PAGES = 2_000
# Of a page: no page of paper holds a thousandth of it, and a hostile one could fill memory.
MOST_CHARACTERS = 20_000_000
_BREAKING_HYPHENS = {0x02, 0xFFFE}
"""What pdfium calls a hyphen at the end of a line; it gives the next line as if it went on there."""
_HYPHENS = {0x02: "-", 0xFFFE: "-", 0xAD: "-"}
# Times the size of the letters: a space this wide parts two columns, not two words.
_COLUMN_GAP = 1.6
# Letters of a line whose height is asked for.
_SAMPLES = 8
# Times the size of a font: how far letters reach above and below their line in most.
_ASCENT, _DESCENT = 0.93, 0.24
# Links times lines of a page: no page for people has more, and to look through them takes a second.
_MOST_PAIRS = 1_000_000
# Characters of a document that is not looked through for pictures: it has text.
_FEW = 1_000
# A scanned report shows its pictures on the first pages, and looking through a book of them takes seconds.
_FIRST_PAGES = 5
_NEW_LINE = {0x0A, 0x0D}
_LOOSE_MARK = re.compile(r"(?<=[,.!?…]) ”(?=\s|$)")
"""A closing mark behind a space that nobody wrote: some fonts set it a little apart."""


@dataclass(frozen=True, slots=True)
class PdfLine:
    """One line of a page; places in points from the page's lower left corner.

    On pages whose writing runs from right to left, from the lower right corner: each line begins on its left.

    Attributes:
        text: its characters, spaces at the ends gone.
        page: number of the page, from 0.
        left: where it begins.
        bottom: the lowest its font reaches.
        right: where it ends.
        top: the highest its font reaches.
        linked: the share of it that leads elsewhere when clicked.
        block: the paragraph or heading that a tagged document says it is of.
    """

    text: str
    page: int
    left: float
    bottom: float
    right: float
    top: float
    linked: float = 0.0
    block: TaggedBlock | None = None

    @property
    def size(self) -> float:
        """The height of its letters, ascenders and descenders included."""
        return self.top - self.bottom


@dataclass(frozen=True, slots=True)
class PdfPages:
    """What is read of a PDF.

    Attributes:
        lines: of each page.
        heights: of each page, in points.
        properties: Title, Author and so on, as the document states them.
        has_pictures: whether a document of few words shows pictures, as a scan does.
    """

    lines: tuple[tuple[PdfLine, ...], ...]
    heights: tuple[float, ...]
    properties: Mapping[str, str]
    has_pictures: bool = False


def read_pages(data: bytes) -> PdfPages:
    """The lines of all pages; raises Unreadable for a locked file, PdfiumError for a damaged one."""
    import pypdfium2
    from pypdfium2 import PdfDocument

    try:
        document = PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise Unreadable(FormatReason.LOCKED) from None
        raise
    try:
        pages = [_read_page(document, number) for number in range(min(len(document), MOST_PAGES))]
        properties = document.get_metadata_dict(skip_empty=True)
        words = sum(len(line.text) for lines, _ in pages for line in lines)
        has_pictures = words < _FEW and any(map(_has_picture, islice(document, _FIRST_PAGES)))
    finally:
        document.close()
    lines, heights = zip(*pages, strict=True) if pages else ((), ())
    return PdfPages(lines, heights, properties, has_pictures)


def _has_picture(page: Any) -> bool:  # pypdfium2 has no types
    from pypdfium2 import raw

    return next(page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE]), None) is not None


def _read_page(document: Any, number: int) -> tuple[tuple[PdfLine, ...], float]:  # pypdfium2 has no types
    page = document[number]
    text = page.get_textpage()
    codes = _codes(text)
    from_right = bidi.is_right_to_left("".join(map(chr, codes)))
    blocks = TaggedBlocks(page, text)
    found = tuple(line for line in _lines(text, codes, number, blocks, from_right=from_right) if line.text)
    links = pdf_links.places(page)
    if len(links) * len(found) < _MOST_PAIRS:
        boxes = [(line.left, line.bottom, line.right, line.top) for line in found]
        found = tuple(
            replace(line, linked=pdf_links.share(box, links)) for line, box in zip(found, boxes, strict=True)
        )
    if from_right:
        width = float(page.get_width())
        found = tuple(replace(line, left=width - line.right, right=width - line.left) for line in found)
    height = float(page.get_height())
    text.close()
    page.close()
    return found, height


def _codes(text: Any) -> list[int]:  # see above
    from pypdfium2 import raw

    count = min(text.count_chars(), MOST_CHARACTERS)
    return [raw.FPDFText_GetUnicode(text.raw, place) for place in range(count)]


def _lines(
    text: Any, codes: list[int], page: int, blocks: TaggedBlocks, *, from_right: bool
) -> Iterator[PdfLine]:
    start = 0
    for place, code in enumerate([*codes, 0x0A]):
        if code in _NEW_LINE or code in _BREAKING_HYPHENS:
            end = place + (code in _BREAKING_HYPHENS)
            characters = "".join(map(chr, codes[start:end]))
            if from_right or bidi.has_right_to_left(characters):
                whole = from_right or bidi.is_right_to_left(characters)
                block = blocks.at(start, end)
                found = _lines_by_place(text, codes, range(start, end), page, from_right=whole)
                yield from (replace(line, block=block) for line in found)
            else:
                for first, last in _pieces(text, codes, start, end):
                    yield replace(_line(text, codes, first, last, page), block=blocks.at(first, last))
            start = place + 1


def _lines_by_place(
    text: Any, codes: list[int], places: range, page: int, *, from_right: bool
) -> Iterator[PdfLine]:
    """The pieces of a line whose letters pdfium may give in any order."""
    glyphs, letters = [], []
    for word, (first, last) in enumerate(_words(codes, places.start, places.stop)):
        for place in range(first, last):
            letter = chr(codes[place]).translate(_HYPHENS)
            is_mark = bool(unicodedata.combining(letter))
            left, _, right, _ = text.get_charbox(place, loose=not is_mark)
            glyphs.append(bidi.Glyph(letter, left, right, word))
            letters.append(place)
    if not glyphs:
        return
    bottom, top = _height_of_font(text, letters[len(letters) // 2])
    pieces = list(bidi.parts(glyphs, _COLUMN_GAP * (top - bottom)))
    for piece in pieces if from_right else reversed(pieces):
        words = " ".join(bidi.logical(piece, top - bottom, from_right=from_right).split())
        left, right = min(glyph.left for glyph in piece), max(glyph.right for glyph in piece)
        if words:
            yield PdfLine(words, page, left, bottom, right, top)


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


def _line(text: Any, codes: list[int], start: int, end: int, page: int) -> PdfLine:
    characters = "".join(map(chr, codes[start:end])).translate(_HYPHENS)
    left = text.get_charbox(start, loose=True)[0]
    right = text.get_charbox(end - 1, loose=True)[2]
    bottom, top = _usual_height(text, start, end)
    words = " ".join(
        joined_surrogates(characters).split()
    )  # on some platforms pdfium tells characters in halves
    return PdfLine(_LOOSE_MARK.sub("”", words), page, left, bottom, max(left, right), top)


def _usual_height(text: Any, start: int, end: int) -> tuple[float, float]:
    """Bottom and top of most of its letters: ligatures and signs of another font have boxes of their own."""
    step = max(1, (end - start) // _SAMPLES)
    boxes = [text.get_charbox(place, loose=True) for place in range(start, end, step)]
    boxes.sort(key=lambda box: box[3] - box[1])
    _, bottom, _, top = boxes[len(boxes) // 2]
    return bottom, top


def _height_of_font(text: Any, place: int) -> tuple[float, float]:
    """Bottom and top of a letter's font: of many letters in Arabic, pdfium gives the box of the ink only."""
    from pypdfium2 import raw

    matrix, left, baseline = raw.FS_MATRIX(), ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetMatrix(text.raw, place, ctypes.byref(matrix))
    raw.FPDFText_GetCharOrigin(text.raw, place, ctypes.byref(left), ctypes.byref(baseline))
    size = raw.FPDFText_GetFontSize(text.raw, place) * abs(matrix.d)
    return baseline.value - _DESCENT * size, baseline.value + _ASCENT * size


_SPACES = {0x20, 0xA0, 0x09, 0x200B, 0}
