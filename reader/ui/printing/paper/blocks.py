"""Every block of a report as pieces for paper."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QRectF, Qt

from reader.compare.side import Side
from reader.report.blocks import (
    Bars,
    Block,
    Contents,
    ContentsLine,
    Document,
    Figures,
    Head,
    Heading,
    Heads,
    Inline,
    Mark,
    OrderMap,
    Paragraph,
    Rows,
    Ruled,
    Style,
    Table,
    Text,
)
from reader.ui.printing.paper.charts import BarsPiece, FiguresPiece, OrderMapPiece
from reader.ui.printing.paper.faces import Face, Ink, Sheet, points
from reader.ui.printing.paper.flow import Piece, gap
from reader.ui.printing.paper.rows import (
    GUTTER,
    LINE_TO_WRITE_ON,
    Column,
    Levelled,
    line,
    rows_pieces,
    table_pieces,
)
from reader.ui.printing.paper.text import Canvas, Lines, Setting

_SIZES = {Style.BODY: 9.0, Style.LEAD: 10.5, Style.SMALL: 7.8, Style.LEGEND: 7.4, Style.READING: 9.5}
_HEADINGS = {1: 16.0, 2: 8.2, 3: 9.5}  # points
_SECTION = 2  # the level set in small capitals over a rule


def title_pieces(document: Document, sheet: Sheet, ink: Ink) -> Iterator[Piece]:
    """The report's title over a heavy rule."""
    width = sheet.text_width
    title = _Text(Lines((Inline(document.title),), Setting(ink, Face.BOLD, sheet.scaled(17)), width))
    title.bookmark = (1, document.title)
    subtitle = Setting(ink, Face.PLAIN, sheet.scaled(8.8), is_faint=True)
    title.keeps_next = True
    yield title
    under = _Text(Lines((Inline(document.subtitle),), subtitle, width), above=points(2))
    under.keeps_next = True
    yield under
    yield _Rule(ink, width, 1.6, 9)


def pieces_of(block: Block, sheet: Sheet, ink: Ink) -> Iterator[Piece]:
    """The pieces of one block, in order."""
    match block:
        case Heading():
            yield _heading(block, sheet, ink)
        case Paragraph():
            yield _paragraph(block, sheet, ink)
        case Heads():
            yield from _heads(block, sheet, ink)
        case Rows():
            yield from rows_pieces(block, sheet, ink)
        case Table():
            yield from table_pieces(block, sheet, ink)
        case Contents():
            yield from (_Entry(entry, sheet, ink) for entry in block.entries)
        case _:
            yield _drawn(block, sheet, ink)


def _drawn(block: Figures | Bars | OrderMap | Ruled, sheet: Sheet, ink: Ink) -> Piece:
    match block:
        case Figures():
            return FiguresPiece(block, sheet, ink)
        case Bars():
            return BarsPiece(block, sheet, ink)
        case OrderMap():
            return OrderMapPiece(block, sheet, ink)
        case Ruled():
            return _RuledLines(block.lines, sheet, ink)
        case _:
            assert_never(block)


@dataclass
class _Text(Piece):
    lines: Lines
    first: int = 0
    last: int = -1
    below: float = 0.0
    above: float = 0.0

    def __post_init__(self) -> None:
        self.last = self.lines.count if self.last < 0 else self.last
        self.height = self.above + self.lines.height(self.first, self.last) + self.below

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        self.lines.draw(canvas, x, y + self.above, self.first, self.last)

    def split(self, room: float) -> tuple[Piece, Piece] | None:
        cut = self.first
        while cut < self.last and self.lines.height(self.first, cut + 1) <= room - self.above:
            cut += 1
        if not self.first < cut < self.last:
            return None
        head = _Text(self.lines, self.first, cut, above=self.above)
        head.anchor = self.anchor
        return head, _Text(self.lines, cut, self.last, self.below)


class _Rule(Piece):
    def __init__(self, ink: Ink, width: float, weight: float, room: float) -> None:
        self._ink, self._width, self._weight = ink, width, points(weight)
        self.height = points(room)
        self.keeps_next = True

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        area = QRectF(x, y + self.height / 2, self._width, self._weight)
        canvas.painter.fillRect(area, self._ink.text)


class _SectionHead(Piece):
    """Small spaced capitals over a rule."""

    def __init__(self, heading: Heading, sheet: Sheet, ink: Ink) -> None:
        setting = Setting(ink, Face.BOLD, sheet.scaled(_HEADINGS[_SECTION]), spacing=0.7)
        self._lines = Lines((Inline(heading.text.upper()),), setting, sheet.text_width)
        self._ink, self._width = ink, sheet.text_width
        self._above = points(12)
        self.height = self._above + self._lines.height() + points(7)
        self.keeps_next = True

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        self._lines.draw(canvas, x, y + self._above)
        line(canvas.painter, x, y + self.height - points(5), x + self._width, self._ink.rule)


class _Entry(Piece):
    """A line of the contents with its page's number at the right, both of them a link."""

    def __init__(self, entry: ContentsLine, sheet: Sheet, ink: Ink) -> None:
        self._entry, self._sheet, self._ink = entry, sheet, ink
        self._indent = points(14 * (entry.level - 1))
        face = Face.BOLD if entry.level == 1 else Face.PLAIN
        self._setting = Setting(ink, face, sheet.scaled(9))
        width = sheet.text_width - self._indent - points(40)
        self._lines = Lines((Inline(entry.text, Mark.PLAIN, entry.target),), self._setting, width)
        self.height = self._lines.height() + points(1.5)

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        self._lines.draw(canvas, x + self._indent, y)
        number = str(canvas.pages.get(self._entry.target, 0) + 1)
        right = Setting(self._ink, Face.PLAIN, self._setting.size, align=Qt.AlignmentFlag.AlignRight)
        page = Lines((Inline(number, Mark.PLAIN, self._entry.target),), right, points(36))
        page.draw(canvas, x + self._sheet.text_width - points(36), y)


class _RuledLines(Piece):
    def __init__(self, count: int, sheet: Sheet, ink: Ink) -> None:
        self._count, self._width, self._ink = count, sheet.text_width, ink
        self.height = points(LINE_TO_WRITE_ON) * count + points(4)

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        for at in range(1, self._count + 1):
            line(canvas.painter, x, y + at * points(LINE_TO_WRITE_ON), x + self._width, self._ink.rule)


def _heading(block: Heading, sheet: Sheet, ink: Ink) -> Piece:
    piece: Piece
    if block.level == _SECTION:
        piece = _SectionHead(block, sheet, ink)
    else:
        setting = Setting(ink, Face.BOLD, sheet.scaled(_HEADINGS[block.level]))
        piece = _Text(
            Lines((Inline(block.text),), setting, sheet.text_width), above=points(8), below=points(4)
        )
        piece.keeps_next = True
    piece.new_page = block.new_page
    piece.anchor = block.anchor
    piece.bookmark = (block.level, block.text)
    return piece


def _paragraph(block: Paragraph, sheet: Sheet, ink: Ink) -> Piece:
    face = Face.READING if block.style is Style.READING else Face.PLAIN
    face = Face.BOLD if block.style is Style.LEAD else face
    setting = Setting(ink, face, sheet.scaled(_SIZES[block.style]), is_faint=block.style is Style.LEGEND)
    piece = _Text(Lines(block.text, setting, sheet.text_width), above=points(4), below=points(2))
    piece.anchor = block.anchor
    return piece


def _heads(block: Heads, sheet: Sheet, ink: Ink) -> Iterator[Piece]:
    width = (sheet.text_width - points(GUTTER)) / 2
    places = ((block.left, 0.0), (block.right, width + points(GUTTER)))
    if ink.is_coloured:
        yield _SideRules(ink, width)
    name = Setting(ink, Face.PLAIN, sheet.scaled(10.5))
    names = (Column([_name(head)], name, x, width) for head, x in places)
    yield _levelled(tuple(names), sheet, ink, 1.0)
    small = Setting(ink, Face.PLAIN, sheet.scaled(8.6))
    facts = (Column([(Inline(said),) for said in head.lines], small, x, width, 0.1) for head, x in places)
    piece = _levelled(tuple(facts), sheet, ink, 3.0)
    piece.rule = ink.rule
    yield piece
    yield gap(6)


def _name(head: Head) -> Text:
    return (Inline(f"{head.label} · "), Inline(head.name, Mark.STRONG))


def _levelled(columns: tuple[Column, ...], sheet: Sheet, ink: Ink, pad: float) -> Levelled:
    cut = tuple((0, column.count) for column in columns)
    return Levelled(ink, sheet.text_width, columns, cut, None, pad=pad)


class _SideRules(Piece):
    """The colours of A and B over their heads."""

    def __init__(self, ink: Ink, width: float) -> None:
        self._ink, self._width = ink, width
        self.height = points(5)
        self.keeps_next = True

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        for side, at in ((Side.LEFT, x), (Side.RIGHT, x + self._width + points(GUTTER))):
            canvas.painter.fillRect(QRectF(at, y, self._width, points(2.4)), self._ink.side(side))
