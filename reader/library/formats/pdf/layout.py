"""Makes paragraphs of the lines of pages: orders columns, marks running heads, joins divided words."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.library.formats.pdf.by_pdfium import PdfLine, PdfPages
from reader.library.formats.pdf.hyphens import LineEnds
from reader.library.formats.pdf.structure import TaggedBlock
from reader.text.counting import is_unparted

# The share of a page's height, at its top and its bottom, that has running heads and page numbers.
_EDGE = 0.09
# Code points of a banner, which is on most pages: shorter lines may be headings or initials.
_BANNER = 20
_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"^(?:page |seite |p\.? ?)?\d{1,4}(?: ?(?:/|of|von|de|sur) ?\d{1,4})?$", re.IGNORECASE
)
_ADDRESS = re.compile(r"^(?:https?|file)://\S+(?:\s+\d{1,4} ?/ ?\d{1,4})?$")
_PRINTED_AT = re.compile(r"^\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}[:.]\d{2}")
# The ratio of sizes from which a line begins a new paragraph: less is italics, or an initial.
_NEW_SIZE = 1.18
# Distances, as multiples of the page's usual one, from which a line begins a new paragraph.
_GAP = 1.35
# The share of the widest line's width from which a line is a wide one.
_WIDE = 0.7
# Distances below wide lines from which they have a usual value.
_ENOUGH_WIDE = 4
# The quantile of the usual distance: below the middle, as others are gaps between paragraphs.
_USUAL_SHARE = 0.4
# The largest distance of two lines as a multiple of their size.
_LEADING = 1.25
# The same for lines larger than the rest of the page: those of a headline.
_LARGE_LEADING = 1.6
# Distances, as multiples of the usual one, between which there is an empty line.
_EMPTY_LINE = 1.8
# The indent of a paragraph's first line as a multiple of its size.
_INDENT = 0.8
# The share of its column's width from which a line is full, so that its paragraph may go on.
_SHORT = 0.85
_JOINING = {"and", "or", "und", "oder", "bzw.", "et", "ou", "y", "o"}
"""Words before which a hyphen stands for an omitted part: "short- and long-term"."""
# The difference of linked shares between a line that is a link and one that is none.
_LINK_ENDS = 0.9
# The same between a menu and the text that follows it on the next page.
_LINK_APART = 0.5
_STOPS = tuple('.!?…:”"»’)。！？：」』')
_WORDS_OF_A_LETTER = frozenset("AEIOUYÀÉ")
_HEADINGS = frozenset({"H1", "Title"})
# The share of lines with the block of the next: with less, each line is tagged as a paragraph.
_IN_BLOCKS = 0.2
# The share of lines followed by one in another column on a page that is written row by row.
_SWITCHES = 0.3


@dataclass(frozen=True, slots=True)
class PdfParagraph:
    """A paragraph of a PDF.

    Attributes:
        text: on one line, without hyphens of divided words.
        size: the height of its first line, in points.
        page: the page on which it begins, from 0.
        is_furniture: it is a running head, a foot or a page number.
        linked: the share of its letters in links, 0 to 1.
        is_heading: the document's structure calls it title or H1.
        left: the left edge of its lines, in points.
    """

    text: str
    size: float
    page: int
    is_furniture: bool = False
    linked: float = 0.0
    is_heading: bool = False
    left: float = 0.0


def paragraphs(
    pages: PdfPages, starts: frozenset[PdfLine] = frozenset(), ends: frozenset[PdfLine] = frozenset()
) -> list[PdfParagraph]:
    """All paragraphs in the order of reading; lines in starts begin one, lines in ends end one."""
    is_tagged = _is_tagged(pages)
    furniture = _furniture(pages) - starts - ends
    line_ends = LineEnds(line.text for page in pages.lines for line in page)
    usual = _pitch([line for page in pages.lines for line in page])  # of all pages together
    found: list[list[PdfLine]] = []
    last: list[PdfLine] = []
    of_blocks: dict[TaggedBlock | None, list[PdfLine]] = {}
    for page in pages.lines:
        body = _in_columns([line for line in page if line not in furniture])
        pitch = min(_pitch(body), usual) if starts else _pitch(body)
        for line in body:
            held = of_blocks.get(line.block, last) if is_tagged else last
            if held is not last and _is_initial(held):  # it was painted before all else
                found.append(found.pop(found.index(held)))
            is_apart = bool(held) and (line in starts or held[-1] in ends)
            if not held or is_apart or not _goes_on(held, line, pitch, is_tagged=is_tagged):
                held = []
                found.append(held)
            held.append(line)
            last = held
            if line.block is not None:
                of_blocks[line.block] = held
        found.extend([line] for line in page if line in furniture)
    return [_joined(held, line_ends, is_furniture=held[0] in furniture) for held in found]


def _is_initial(held: Sequence[PdfLine]) -> bool:
    """Whether a paragraph so far is only a large first letter."""
    return len(held) == 1 and len(held[0].text) == 1


def _is_cut_from(before: str, word: str) -> bool:
    """Whether a text is the initial of the word that follows: one letter, and no word by itself."""
    is_initial = len(before) == 1 and before.isupper() and before not in _WORDS_OF_A_LETTER
    return is_initial and word[:1].islower()


def _is_tagged(pages: PdfPages) -> bool:
    """Whether the document's blocks are paragraphs: some programs tag each line as one."""
    pairs = [(one.block, other.block) for page in pages.lines for one, other in pairwise(page)]
    return sum(one is not None and one == other for one, other in pairs) > _IN_BLOCKS * len(pairs)


def _furniture(pages: PdfPages) -> frozenset[PdfLine]:
    """The lines that are running heads and feet, page numbers, or banners on most pages."""
    lines = [line for page in pages.lines for line in page]
    edges = {line for line in lines if is_at_edge(line, pages.heights[line.page])}
    heads = Counter(pattern for pattern, _ in {(_NUMBER.sub("#", line.text), line.page) for line in edges})
    texts = Counter(text for text, _ in {(line.text, line.page) for line in lines})
    some, most = max(1, len(pages.lines) // 3), max(2, len(pages.lines) // 2)
    return frozenset(
        line
        for line in lines
        if (line in edges and (heads[_NUMBER.sub("#", line.text)] > some or _is_of_printing(line.text)))
        or (texts[line.text] > most and len(line.text) >= _BANNER)
    )


def is_at_edge(line: PdfLine, height: float) -> bool:
    """Whether a line is at the top or the bottom of a page of that height (points)."""
    return line.bottom > height * (1 - _EDGE) or line.top < height * _EDGE


def _is_of_printing(text: str) -> bool:
    return bool(_PAGE_NUMBER.match(text) or _ADDRESS.match(text) or _PRINTED_AT.match(text))


def _in_columns(lines: list[PdfLine]) -> list[PdfLine]:
    """The lines in their order, or column by column where they were written row by row across columns."""
    switches = sum(
        1
        for one, other in pairwise(lines)
        if abs(one.bottom - other.bottom) < one.size / 2 and other.left > one.right
    )
    if len(lines) < 8 or switches < _SWITCHES * len(lines) / 2:  # noqa: PLR2004  # a few lines have no columns
        return lines
    gap = _gap(lines)
    if gap is None:
        return lines
    ordered: list[PdfLine] = []
    left: list[PdfLine] = []
    right: list[PdfLine] = []
    for line in sorted(lines, key=lambda line: -line.top):
        if line.left < gap < line.right:  # across both columns: what is above it comes first
            ordered += [*left, *right, line]
            left, right = [], []
        else:
            (left if line.right <= gap else right).append(line)
    return [*ordered, *left, *right]


def _gap(lines: Sequence[PdfLine]) -> float | None:
    """The place between two columns through which hardly any line passes; None for none."""
    first, last = min(line.left for line in lines), max(line.right for line in lines)
    places = [first + (last - first) * share / 40 for share in range(8, 33)]
    passing = {place: sum(line.left < place < line.right for line in lines) for place in places}
    best = min(places, key=lambda place: (passing[place], abs(place - (first + last) / 2)))
    return best if passing[best] <= len(lines) * 0.2 else None


def _pitch(lines: Sequence[PdfLine]) -> float:
    """The usual distance of two lines of a paragraph, measured below wide lines, most of which go on."""
    widest = max((line.right - line.left for line in lines), default=0.0)
    steps = [
        (one.bottom - other.bottom, one.right - one.left > _WIDE * widest)
        for one, other in pairwise(lines)
        if 0 < one.bottom - other.bottom < 3 * one.size and one.page == other.page
    ]
    wide = [step for step, is_wide in steps if is_wide]
    chosen = wide if len(wide) >= _ENOUGH_WIDE else [step for step, _ in steps]
    return sorted(chosen)[int(_USUAL_SHARE * len(chosen))] if chosen else 0.0


def _goes_on(held: Sequence[PdfLine], line: PdfLine, pitch: float, *, is_tagged: bool) -> bool:
    last = held[-1]
    if is_tagged and last.block is not None and line.block is not None:
        return last.block == line.block and not _is_below_an_empty_line(last, line, pitch)
    return _goes_on_by_its_look(held, line, pitch)


def _goes_on_by_its_look(held: Sequence[PdfLine], line: PdfLine, pitch: float) -> bool:
    last = held[-1]
    if max(last.size, line.size) > _NEW_SIZE * min(last.size, line.size):
        return False
    step = last.bottom - line.bottom
    ends = last.text.endswith(_STOPS)
    if last.page != line.page or step < -line.size or line.left > last.right:  # the next page or column
        is_alike = abs(last.linked - line.linked) < _LINK_APART
        return not ends and is_alike and (_begins_inside(held, line) or last.text.endswith(("-", ",")))
    if abs(step) < line.size / 2:  # a part of the same line
        return True
    if _is_below_a_gap(last, line, pitch) or _leads_elsewhere_alone(held, line, pitch):
        return False
    column = max(held, key=lambda one: one.right)
    is_short = last.right - last.left < _SHORT * (max(column.right, line.right) - min(column.left, line.left))
    if is_short and ends:
        return False
    body_left = held[1].left if len(held) > 1 else last.left
    return not (line.left - body_left > _INDENT * line.size and ends)


def _is_below_a_gap(last: PdfLine, line: PdfLine, pitch: float) -> bool:
    """Whether there is more than the usual distance between a line and the one above it on the page."""
    leading = _LEADING if line.size <= pitch else _LARGE_LEADING
    step = last.bottom - line.bottom
    return last.page == line.page and bool(pitch) and step > max(_GAP * pitch, leading * line.size)


def _is_below_an_empty_line(last: PdfLine, line: PdfLine, pitch: float) -> bool:
    """Whether an empty line is between two lines, by which some pages separate paragraphs in one block."""
    return last.page == line.page and last.bottom - line.bottom > _EMPTY_LINE * max(pitch, line.size)


def _begins_inside(held: Sequence[PdfLine], line: PdfLine) -> bool:
    """Whether a line on the next page continues a sentence; without capitals, below a full line."""
    first, last = line.text[:1], held[-1]
    widest = max(one.right - one.left for one in held[:-1]) if len(held) > 1 else 0.0
    is_full = 0 < _SHORT * widest < last.right - last.left
    return first.islower() or (is_full and first.isalpha() and first.lower() == first.upper())


def _leads_elsewhere_alone(held: Sequence[PdfLine], line: PdfLine, pitch: float) -> bool:
    """Whether of a line and the one above it only one is a link.

    A full line of text may go on with a link, but not that of a headline.
    """
    last = held[-1]
    width = max(held[0].right, last.right, line.right) - min(last.left, line.left)
    may_go_on = (
        line.size <= pitch and last.right - last.left > _SHORT * width and not last.text.endswith(_STOPS)
    )
    return abs(last.linked - line.linked) > _LINK_ENDS and not may_go_on


def _may_be_of_a_word(character: str) -> bool:
    """Whether a hyphen behind the character is one, as in "U.S.-based" or "12-metre", and no dash."""
    return character.isalnum() or character == "."


def _joined(held: Sequence[PdfLine], line_ends: LineEnds, *, is_furniture: bool) -> PdfParagraph:
    text = held[0].text
    for line in held[1:]:
        before, word = text.rstrip(), line.text
        is_parted = before.endswith(("-", "‐")) and _may_be_of_a_word(before[-2:-1])
        if is_parted and word.split(" ")[0] not in _JOINING:
            head, tail = before[:-1].split(" ")[-1], word.split(" ")[0]
            text = before + word if line_ends.keeps_hyphen(head, tail) else before[:-1] + word
        elif _is_cut_from(before, word) or (is_unparted(before[-1:]) and is_unparted(word[:1])):
            text = before + word
        else:
            text = f"{before} {word}"
    linked = sum(line.linked * len(line.text) for line in held) / sum(len(line.text) for line in held)
    block = held[0].block
    is_heading = block is not None and block.kind in _HEADINGS
    size = round(held[0].size, 1)  # the document gives slightly different sizes for letters of one size
    left = min(line.left for line in held)
    return PdfParagraph(text, size, held[0].page, is_furniture, linked, is_heading, left)
