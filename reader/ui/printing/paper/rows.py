"""Level rows and tables on paper: columns side by side that part together when a page ends."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.compare.side import Both, Side
from reader.report.blocks import Gap, Inline, Mark, Row, Rows, Table, Text
from reader.ui.printing.paper.faces import Face, Ink, Sheet, points
from reader.ui.printing.paper.flow import WORTH_SPLITTING, Piece
from reader.ui.printing.paper.text import Canvas, Lines, Setting

NUMBERS = 50.0  # points for sentence numbers and degree at the left, beside text of the default size or less
GUTTER = 16.0  # points between the columns
PAD = 5.0  # points above and below the text of a row
EDGE = 7.0  # points from the bar of what stands in one report alone to its text
LINE_TO_WRITE_ON = 23.0  # points from one ruled line to the next: a hand's writing
BETWEEN_PARAGRAPHS = 0.45  # of the type size
FEWEST_LINES = 2  # left behind or carried over when a row is parted
CONTINUES, CONTINUED = "goes on ↓", "↑ goes on"


class Column:
    """Paragraphs under each other, whose lines are counted through."""

    def __init__(
        self,
        paragraphs: Sequence[Text],
        setting: Setting,
        x: float,
        width: float,
        between: float = BETWEEN_PARAGRAPHS,
    ) -> None:
        self.x, self.width = x, width
        self._between = points(setting.size) * between
        self._lines = [Lines(text, setting, width) for text in paragraphs]
        self.count = sum(lines.count for lines in self._lines)

    def height(self, first: int, last: int) -> float:
        """Of the lines from first up to but without last."""
        parts = self._parts(first, last)
        return sum(lines.height(a, b) for lines, a, b in parts) + self._between * max(len(parts) - 1, 0)

    def natural_width(self) -> float:
        """Of the longest line; never more than the column's own."""
        return max((lines.width() for lines in self._lines), default=0.0)

    def fitting(self, room: float, first: int) -> int:
        """The line, from first on, that no longer fits."""
        last = first
        while last < self.count and self.height(first, last + 1) <= room:
            last += 1
        return last

    def draw(self, canvas: Canvas, x: float, y: float, first: int, last: int) -> None:
        """Draw these lines."""
        for lines, a, b in self._parts(first, last):
            lines.draw(canvas, x + self.x, y, a, b)
            y += lines.height(a, b) + self._between

    def _parts(self, first: int, last: int) -> list[tuple[Lines, int, int]]:
        found, at = [], 0
        for lines in self._lines:
            a, b = max(first - at, 0), min(last - at, lines.count)
            if a < b:
                found.append((lines, a, b))
            at += lines.count
        return found


@dataclass
class Levelled(Piece):
    """Columns that begin on one level; a part of them, cut[i] = first and last line of column i."""

    ink: Ink
    width: float
    columns: tuple[Column, ...]
    cut: tuple[tuple[int, int], ...]
    rule: QColor | None
    bars: tuple[tuple[float, QColor, Qt.PenStyle], ...] = ()
    ruled: int = 0
    continues: tuple[Lines | None, Lines | None] = (None, None)
    pad: float = PAD

    def __post_init__(self) -> None:
        tallest = max((c.height(*cut) for c, cut in zip(self.columns, self.cut, strict=True)), default=0)
        self.height = tallest + 2 * points(self.pad) + self.ruled * points(LINE_TO_WRITE_ON)
        self.height += sum(mark.height() for mark in self.continues if mark is not None)

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        """Columns, the bar of a passage told by one report alone, ruled lines, and the rule below."""
        before, after = self.continues
        top = y + points(self.pad) + (before.height() if before else 0)
        if before:
            before.draw(canvas, x, y + points(self.pad))
        for column, cut in zip(self.columns, self.cut, strict=True):
            column.draw(canvas, x, top, *cut)
        foot = y + self.height
        if after:
            after.draw(canvas, x, foot - points(self.pad) - after.height())
        end = foot - points(self.pad) - (after.height() if after else 0)
        for at, colour, style in self.bars:
            canvas.painter.setPen(QPen(colour, points(1.8), style, Qt.PenCapStyle.FlatCap))
            canvas.painter.drawLine(QPointF(x + at, top), QPointF(x + at, end))
        self._draw_lines_to_write_on(canvas.painter, x, foot)
        if self.rule is not None:
            line(canvas.painter, x, foot, x + self.width, self.rule, dashed=after is not None)

    def split(self, room: float) -> tuple[Piece, Piece] | None:
        """Each column up to what fits, and all the rest on the next page, marked on both."""
        marks = self._marks()
        room -= 2 * points(self.pad) + sum(m.height() for m in (self.continues[0], marks[0]) if m)
        cuts = [column.fitting(room, a) for column, (a, _) in zip(self.columns, self.cut, strict=True)]
        ends = [min(cut, b) for cut, (_, b) in zip(cuts, self.cut, strict=True)]
        taken = [end - a for end, (a, _) in zip(ends, self.cut, strict=True)]
        left = [b - end for end, (_, b) in zip(ends, self.cut, strict=True)]
        if max(taken) < FEWEST_LINES or any(
            n < 1 for n, (a, b) in zip(taken, self.cut, strict=True) if b > a
        ):
            return None
        if max(left) < 1 and not self.ruled:
            return None
        return self._part(ends, marks[0], first=True), self._part(ends, marks[1], first=False)

    def _part(self, ends: list[int], mark: Lines, *, first: bool) -> "Levelled":
        pairs = zip(ends, self.cut, strict=True)
        cut = tuple((a, end) if first else (end, b) for end, (a, b) in pairs)
        part = Levelled(
            self.ink,
            self.width,
            self.columns,
            cut,
            self.rule,
            self.bars,
            0 if first else self.ruled,
            (self.continues[0], mark) if first else (mark, self.continues[1]),
            self.pad,
        )
        part.repeat = self.repeat
        part.anchor = self.anchor if first else ""
        return part

    def _marks(self) -> tuple[Lines, Lines]:
        setting = Setting(self.ink, Face.PLAIN, 6.5, is_faint=True)
        return Lines((Inline(CONTINUES),), setting, self.width), Lines(
            (Inline(CONTINUED),), setting, self.width
        )

    def _draw_lines_to_write_on(self, painter: QPainter, x: float, foot: float) -> None:
        for at in range(self.ruled):
            y = foot - points(self.pad) - at * points(LINE_TO_WRITE_ON)
            line(painter, x + self.columns[1].x, y, x + self.width, self.ink.rule)


def rows_pieces(block: Rows, sheet: Sheet, ink: Ink) -> Iterator[Piece]:
    """The head with both reports' names, then every row."""
    left, right = _columns(sheet)
    setting = Setting(ink, Face.BOLD, sheet.scaled(7.6))
    names = (
        Column([(Inline(block.left),)], _sided(setting, Side.LEFT), *left),
        Column([(Inline(block.right),)], _sided(setting, Side.RIGHT), *right),
    )
    head = _whole(ink, sheet, names, ink.rule, pad=3.0)
    head.keeps_next = True
    yield head
    for row in block.rows:
        piece = _gap_row(row, sheet, ink) if isinstance(row, Gap) else _row(row, sheet, ink)
        piece.repeat = head
        yield piece


def table_pieces(block: Table, sheet: Sheet, ink: Ink) -> list[Piece]:
    """The header, then every row; numbers stand at the right of their column."""
    header = tuple((Inline(name, Mark.STRONG),) for name in block.header)
    head = _table_row(block, header, sheet, ink, is_head=True)
    head.keeps_next = True
    pieces: list[Piece] = [_caption(block, sheet, ink), head] if block.shows_caption else [head]
    for cells in block.rows:
        piece = _table_row(block, cells, sheet, ink, is_head=False)
        piece.repeat = head
        pieces.append(piece)
    _keep_together(pieces, len(block.rows), sheet)
    return pieces


def _keep_together(pieces: list[Piece], rows: int, sheet: Sheet) -> None:
    """No last row alone on a page, and a small table whole, as long as that leaves no page half empty."""
    room = WORTH_SPLITTING * (sheet.foot - sheet.top)
    if sum(piece.height for piece in pieces) <= room:
        held = pieces[:-1]
    else:
        held = pieces[-2:-1] if rows > 1 and sum(piece.height for piece in pieces[-2:]) <= room else []
    for piece in held:
        piece.keeps_next = True


def _caption(block: Table, sheet: Sheet, ink: Ink) -> Piece:
    setting = Setting(ink, Face.PLAIN, sheet.scaled(8), is_faint=True)
    column = Column([(Inline(block.caption),)], setting, 0, sheet.text_width)
    piece = _whole(ink, sheet, (column,), None, pad=3.5)
    piece.keeps_next = True
    return piece


def line(painter: QPainter, x: float, y: float, x2: float, colour: QColor, *, dashed: bool = False) -> None:
    """A thin level rule."""
    pen = QPen(colour, points(0.6))
    if dashed:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.drawLine(QPointF(x, y), QPointF(x2, y))


def _row(row: Row, sheet: Sheet, ink: Ink) -> Levelled:
    left, right = _columns(sheet)
    beside = left[0] - points(EDGE + 1)
    small = Setting(ink, Face.PLAIN, sheet.scaled(6.8), is_faint=True)
    text = Setting(ink, Face.READING, sheet.scaled(9.5))
    columns = (
        Column([(Inline(n),) for n in row.numbers], small, 0, beside, 0),
        Column(row.left, _sided(text, Side.LEFT), *left),
        Column(row.right, _sided(text, Side.RIGHT), *right),
    )
    piece = _whole(ink, sheet, columns, ink.hair, row.ruled)
    edges = Both(left[0] - points(EDGE), right[0] - points(EDGE))
    if row.only is not None:
        piece.bars = ((edges.of(row.only), ink.side(row.only), Qt.PenStyle.SolidLine),)
    if row.is_related:
        piece.bars = tuple((x, ink.rule, Qt.PenStyle.DotLine) for x in edges)
    piece.anchor = row.anchor
    return piece


def _gap_row(row: Gap, sheet: Sheet, ink: Ink) -> Levelled:
    setting = Setting(ink, Face.PLAIN, sheet.scaled(7.5), is_faint=True)
    x = _columns(sheet)[0][0]
    column = Column([(Inline(f"… {row.text}"),)], setting, x, sheet.text_width - x)
    return _whole(ink, sheet, (column,), ink.hair)


def _table_row(block: Table, cells: Sequence[Text], sheet: Sheet, ink: Ink, *, is_head: bool) -> Levelled:
    columns, x = [], 0.0
    for at, (cell, part) in enumerate(zip(cells, block.widths, strict=True)):
        width = part * sheet.text_width
        is_quoted = not is_head and bool(block.languages) and at > 0
        setting = Setting(
            ink,
            Face.READING if is_quoted else Face.PLAIN,
            sheet.scaled(9.2 if is_quoted else 8),
            align=Qt.AlignmentFlag.AlignRight if at in block.numeric else Qt.AlignmentFlag.AlignLeft,
        )
        columns.append(Column([cell], setting, x, width - points(GUTTER / 2)))
        x += width
    return _whole(ink, sheet, tuple(columns), ink.rule if is_head else ink.hair, pad=3.5)


def _whole(
    ink: Ink, sheet: Sheet, columns: tuple[Column, ...], rule: QColor | None, ruled: int = 0, pad: float = PAD
) -> Levelled:
    cut = tuple((0, column.count) for column in columns)
    return Levelled(ink, sheet.text_width, columns, cut, rule, ruled=ruled, pad=pad)


def _sided(setting: Setting, side: Side) -> Setting:
    return Setting(setting.ink, setting.face, setting.size, side)


def _columns(sheet: Sheet) -> tuple[tuple[float, float], tuple[float, float]]:
    """Where each text column begins, and how wide it is."""
    beside = points(max(NUMBERS, sheet.scaled(NUMBERS)))
    width = (sheet.text_width - beside - points(GUTTER)) / 2
    return (beside, width), (beside + points(GUTTER) + width, width)
