"""Reads the lines of a PDF's pages, with their places, in the order of the file, by pdfium."""

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

# Pages that are read: an issue of a newspaper has some hundred; of a book the beginning is enough.
MOST_PAGES = 2_000
# Characters of a page: no page holds a thousandth of that, and a hostile one could fill the memory.
MOST_CHARACTERS = 20_000_000
_BREAKING_HYPHENS = {0x02, 0xFFFE}
"""pdfium's codes for a hyphen at the end of a line, after which it gives no line break."""
_HYPHENS = {0x02: "-", 0xFFFE: "-", 0xAD: "-"}
# Gaps, as multiples of the size, that separate columns, not words.
_COLUMN_GAP = 1.6
# Letters of a line whose heights are measured: more of them give the same median.
_SAMPLES = 8
# How far most fonts reach above and below the baseline, as multiples of the size.
_ASCENT, _DESCENT = 0.93, 0.24
# Links times lines of a page: no page to be read has more, and comparing them takes a second.
_MOST_PAIRS = 1_000_000
# Characters from which a document is not searched for pictures: it has text.
_FEW = 1_000
# Pages that are searched for pictures: scans have them on the first, and searching a book takes seconds.
_FIRST_PAGES = 5
_NEW_LINE = {0x0A, 0x0D}
_LOOSE_MARK = re.compile(r"(?<=[,.!?…]) ”(?=\s|$)")
"""A closing quotation mark behind a space that is only a gap of the font."""


@dataclass(frozen=True, slots=True)
class PdfLine:
    """A line of a page, with places in points from the page's lower left corner.

    On right-to-left pages they are from the lower right corner, so that each line begins at its left.

    Attributes:
        text: its characters, without spaces at its ends.
        page: the number of the page, from 0.
        left, right: where it begins and ends.
        bottom, top: how far its font reaches down and up.
        linked: the share of its width in links, 0 to 1.
        block: its paragraph or heading in a tagged document.
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
        """The height of the line in points, ascenders and descenders included."""
        return self.top - self.bottom


@dataclass(frozen=True, slots=True)
class PdfPages:
    """The content of a PDF.

    Attributes:
        lines: of each page.
        heights: of each page, in points.
        properties: the document's own Title, Author and so on.
        has_pictures: the document has few words and shows pictures, as a scan does.
    """

    lines: tuple[tuple[PdfLine, ...], ...]
    heights: tuple[float, ...]
    properties: Mapping[str, str]
    has_pictures: bool = False


def read_pages(data: bytes) -> PdfPages:
    """The content of a PDF; raises Unreadable for a locked file, PdfiumError for a damaged one."""
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
    """The lines in a range of letters that pdfium may give in any order, as in right-to-left text."""
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
    """The ranges of a line between wide gaps: pdfium joins lines of neighbouring columns."""
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
    """Bottom and top of the median letter: ligatures and other fonts differ, and spaces have none."""
    step = max(1, (end - start) // _SAMPLES)
    boxes = [text.get_charbox(place, loose=True) for place in range(start, end, step)]
    boxes = [box for box in boxes if box[3] > box[1]] or boxes
    boxes.sort(key=lambda box: box[3] - box[1])
    _, bottom, _, top = boxes[len(boxes) // 2]
    return bottom, top


def _height_of_font(text: Any, place: int) -> tuple[float, float]:
    """Bottom and top of a letter's font: for many Arabic letters pdfium gives the box of the ink."""
    from pypdfium2 import raw

    matrix, left, baseline = raw.FS_MATRIX(), ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetMatrix(text.raw, place, ctypes.byref(matrix))
    raw.FPDFText_GetCharOrigin(text.raw, place, ctypes.byref(left), ctypes.byref(baseline))
    size = raw.FPDFText_GetFontSize(text.raw, place) * abs(matrix.d)
    return baseline.value - _DESCENT * size, baseline.value + _ASCENT * size


_SPACES = {0x20, 0xA0, 0x09, 0x200B, 0}
