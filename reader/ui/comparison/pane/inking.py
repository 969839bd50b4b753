"""Paints the pieces of a report: grounds, underlines, boxes, edge bars, numbers and the text."""

from bisect import bisect_left
from dataclasses import dataclass, field
from itertools import groupby, zip_longest

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextCharFormat, QTextLayout

from reader.compare.arrangement.marks import Stroke
from reader.compare.side import Side
from reader.text.model import Span
from reader.ui.comparison.layout.arrangement import NOWHERE
from reader.ui.comparison.pane.caret import draw_caret
from reader.ui.comparison.pane.hyphens import draw_hyphens
from reader.ui.comparison.pane.marks import Tone
from reader.ui.comparison.pane.measures import label_scale
from reader.ui.comparison.pane.set_text import SetPiece
from reader.ui.comparison.pane.signs import draw_corners, draw_note_signs
from reader.ui.comparison.pane.text_column import Heights, Ink, TextColumn
from reader.ui.look.fonts import chrome_font
from reader.ui.look.theme import Theme

# Pixels from the text to an edge bar: clear of the letters, and nearer to them than to the pane's edge.
BAR_DISTANCE = 14.0
# Pixels of an edge bar's width: wider than a caret, which has one or two.
BAR_WIDTH = 3.0
# Pixels of an underline: seen on a screen of any density, and clear of the next line.
UNDERLINE = 2.0


@dataclass(frozen=True)
class Highlights:
    """What is painted over the marks; spans and positions are in the article's text.

    Attributes:
        chosen: the sentences of the selected stop, painted brighter. chosen_row: the only row in which they
            are brighter; None for all.
        focused: the sentence that was clicked or stepped to last. has_keyboard: whether the pane has it.
        fold: the first sentence of the focused fold; focused is None then.
        caret: the position of the caret; None until a key has moved it.
        selected: the selected text.
        hits: the results of a search. current_hit: the one gone to last. answering: words underlined because
            they translate each other.
    """

    chosen: frozenset[int] = frozenset()
    chosen_row: int | None = None
    focused: int | None = None
    has_keyboard: bool = False
    fold: int | None = None
    caret: int | None = None
    selected: Span = NOWHERE
    hits: tuple[Span, ...] = ()
    current_hit: Span = NOWHERE
    answering: tuple[Span, ...] = ()

    @property
    def cursor(self) -> int | None:
        """The sentence that the arrow keys go on from: the focused fold or sentence, else the selection."""
        held = (self.fold, self.focused, min(self.chosen, default=None))
        return next((at for at in held if at is not None), None)

    @property
    def framed(self) -> int | None:
        """The sentence that is painted with a frame."""
        return self.cursor if self.has_keyboard and self.fold is None else self.focused


@dataclass
class Inker:
    """Paints rows of a column; one for each pane.

    Attributes:
        label_size: points of the numbers beside the text.
        mirrored: whether bars are on the right, as for right-to-left text.
        shows_numbers: whether sentences are numbered.
    """

    theme: Theme
    side: Side
    label_size: float
    mirrored: bool = False
    shows_numbers: bool = False
    highlights: Highlights = field(default_factory=Highlights)

    @property
    def edge(self) -> QColor:
        """The colour of lines and bars of this side."""
        return QColor(self.theme.lines.of(self.side))

    def draw(
        self, painter: QPainter, column: TextColumn, row: int, corner: QPointF, seen: Heights | None = None
    ) -> None:
        """Paint the piece of a row with its top left corner at a point; only what is in seen, if given."""
        found = column.typeset(row)
        if found is None:
            return
        painter.translate(corner)
        inks = column.inks(row, seen)
        for ink in inks:
            self._ground(painter, ink, column.whole(row))
            for stroke, rects in sorted(ink.strokes, key=lambda s: s[0].value):
                for rect in rects:
                    self._stroke(painter, stroke, rect)
        begun = [ink for ink in inks if ink.ground and column.begins(ink.sentence, row)]
        self._edges(painter, column, inks, begun)
        self._numbers(painter, column, row, begun)
        draw_note_signs(painter, self.theme, column, begun, mirrored=self.mirrored)
        self._hits(painter, found, seen)
        for rect in (rect for word in self.highlights.answering for rect in found.rects(word)):
            self._stroke(painter, Stroke.WORD, rect)
        self._text(painter, column, row, found, seen)
        if self.highlights.has_keyboard and self.highlights.caret is not None:
            draw_caret(painter, found, self.highlights.caret)
        painter.translate(-corner.x(), -corner.y())

    def _ground(self, painter: QPainter, ink: Ink, row: int) -> None:
        ground = self._ground_colour(ink, row)
        if ground:
            for rect in ink.ground:
                painter.fillRect(rect, QColor(ground))
        if ink.tone is Tone.RELATED:
            is_chosen = self._is_chosen(ink, row)
            colour = self.theme.faint_ink if is_chosen else self.theme.related
            draw_corners(painter, colour, ink.ground, mirrored=self.mirrored)
        if self._is_chosen(ink, row):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.theme.reworded), 1.0))
            painter.drawPath(_outline(ink.ground))
        if ink.sentence == self.highlights.framed:
            colour = self.theme.focus if self.highlights.has_keyboard else self.theme.bar
            painter.setPen(QPen(QColor(colour), 1.5 if self.highlights.has_keyboard else 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(_outline([rect.adjusted(-2, 0, 2, 0) for rect in ink.ground]))

    def _is_chosen(self, ink: Ink, row: int) -> bool:
        held = self.highlights
        return ink.sentence in held.chosen and held.chosen_row in {None, row}

    def _ground_colour(self, ink: Ink, row: int) -> str:
        theme, is_chosen = self.theme, self._is_chosen(ink, row)
        match ink.tone:
            case Tone.SAME | Tone.REWORDED | Tone.RELATED | Tone.PLAIN if is_chosen:
                return theme.chosen_tint
            case Tone.SAME:
                return theme.same_tint
            case Tone.REWORDED:
                return theme.pair_tint
            case Tone.RELATED:
                return theme.related_tint
            case Tone.PLAIN | Tone.ASIDE:
                return theme.chip if is_chosen else ""
            case Tone.ONLY:
                return theme.tints.of(self.side) if is_chosen else ""

    def _edges(self, painter: QPainter, column: TextColumn, inks: list[Ink], begun: list[Ink]) -> None:
        for (is_only, is_moved), group in groupby(inks, lambda ink: _edge_kind(column, ink)):
            held = [ink for ink in group if ink.ground]
            if held and (is_only or is_moved):
                top, bottom = held[0].ground[0].top(), held[-1].ground[-1].bottom()
                self._edge(painter, self._edge_x(column), top, bottom, is_moved=is_moved)
        for ink in begun:
            if column.marks.is_moved(ink.sentence):
                self._partner(painter, column, ink)

    def _edge_x(self, column: TextColumn) -> float:
        return column.width + BAR_DISTANCE if self.mirrored else -BAR_DISTANCE

    def _edge(self, painter: QPainter, x: float, top: float, bottom: float, *, is_moved: bool) -> None:
        pen = QPen(self.edge, BAR_WIDTH - 1 if is_moved else BAR_WIDTH)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap if is_moved else Qt.PenCapStyle.RoundCap)
        if is_moved:
            pen.setDashPattern([2.5, 2.0])
        painter.setPen(pen)
        painter.drawLine(QPointF(x, top + 1), QPointF(x, bottom - 1))

    def _partner(self, painter: QPainter, column: TextColumn, ink: Ink) -> None:
        pair = column.marks.moved(ink.sentence)
        if pair is not None:
            partner = pair.of(self.side.other)
            arrow = "↓" if partner[0] > ink.sentence else "↑"
            x, number = self._edge_x(column), f"{arrow}{partner[0] + 1}"
            self._label(painter, number, x, ink.ground[0], to_left=not self.mirrored)

    def _numbers(self, painter: QPainter, column: TextColumn, row: int, inks: list[Ink]) -> None:
        """Paint the number of each sentence if that is asked for; of repeated sentences always."""
        begun: dict[float, tuple[QRectF, list[str]]] = {}
        again = column.pieces[row].again
        for ink in inks:
            if self.shows_numbers or ink.sentence in again:
                begun.setdefault(ink.ground[0].top(), (ink.ground[0], []))[1].append(str(ink.sentence + 1))
        x = 0.0 if self.mirrored else column.width
        for rect, numbers in begun.values():
            several = f"{numbers[0]}–{numbers[-1]}"
            fits = len(numbers) > 1 and len(several) <= _LONGEST_NUMBER
            self._label(painter, several if fits else numbers[0], x, rect, to_left=self.mirrored)

    def _label(self, painter: QPainter, text: str, x: float, beside: QRectF, *, to_left: bool) -> None:
        painter.setFont(chrome_font(self.label_size))
        painter.setPen(QColor(self.theme.faint_ink))
        wide = _LABEL_WIDTH * label_scale()
        left = x - 4 - wide if to_left else x + 4
        side = Qt.AlignmentFlag.AlignRight if to_left else Qt.AlignmentFlag.AlignLeft
        box = QRectF(left, beside.top(), wide, beside.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side, text)

    def _stroke(self, painter: QPainter, stroke: Stroke, rect: QRectF) -> None:
        match stroke:
            case Stroke.WORD:
                word = self.theme.word_tints.of(self.side)
                painter.fillRect(rect, QColor(word))
                painter.fillRect(
                    QRectF(rect.left(), rect.bottom() - UNDERLINE, rect.width(), UNDERLINE), self.edge
                )
            case Stroke.VARIANT:
                painter.setPen(QPen(QColor(self.theme.faint_ink), 1.2, Qt.PenStyle.DotLine))
                y = rect.bottom() - 1.5
                painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
            case Stroke.FACT | Stroke.SPELLING:
                is_fact = stroke is Stroke.FACT
                style = Qt.PenStyle.SolidLine if is_fact else Qt.PenStyle.DashLine
                painter.setPen(QPen(QColor(self.theme.fact), 1.3, style))
                painter.setBrush(QColor(self.theme.fact_tint) if is_fact else Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(rect.adjusted(-0.5, 0.5, 0.5, -0.5), 3, 3)

    def _hits(self, painter: QPainter, found: SetPiece, seen: Heights | None) -> None:
        """Paint the results within what is seen: one letter may occur in a piece a thousand times."""
        hits = self.highlights.hits
        span = found.between(*seen) if seen else Span(found.start, found.start + len(found.text))
        first = max(0, bisect_left(hits, span.start, key=lambda hit: hit.start) - 1)
        last = bisect_left(hits, span.end, key=lambda hit: hit.start)
        for hit in hits[first:last]:
            is_current = hit == self.highlights.current_hit
            painter.setPen(QPen(QColor(self.theme.focus), 2 if is_current else 1))
            painter.setBrush(QColor(self.theme.active if is_current else self.theme.chip))
            for rect in found.rects(hit):
                painter.drawRoundedRect(rect.adjusted(-1, 1, 1, -1), 3, 3)

    def _text(
        self, painter: QPainter, column: TextColumn, row: int, found: SetPiece, seen: Heights | None
    ) -> None:
        is_aside = all(ink.tone is Tone.ASIDE for ink in column.inks(row, seen))
        painter.setPen(QColor(self.theme.faint_ink if is_aside else self.theme.ink))
        quiet = self._quiet(column, row, found)
        top, bottom = seen or (0.0, found.height)
        clip = QRectF(0.0, top, column.width, bottom - top)
        found.layout.draw(painter, QPointF(0, 0), [*quiet, *self._selections(found)], clip)
        draw_hyphens(painter, found.layout, found.hyphens)

    def _quiet(self, column: TextColumn, row: int, found: SetPiece) -> list[QTextLayout.FormatRange]:
        """The sentences that a row further up shows already, as format ranges in fainter ink."""
        style = QTextCharFormat()
        style.setForeground(QColor(self.theme.faint_ink))
        sentences = column.reading.sentences
        return [_range(found, sentences[i].span, style) for i in sorted(column.pieces[row].again)]

    def _selections(self, found: SetPiece) -> list[QTextLayout.FormatRange]:
        style = QTextCharFormat()
        style.setBackground(QColor(self.theme.focus))
        style.setForeground(QColor(self.theme.paper))
        chosen = _range(found, self.highlights.selected, style)
        return [chosen] if chosen.length > 0 else []


def _range(found: SetPiece, span: Span, style: QTextCharFormat) -> QTextLayout.FormatRange:
    """The part of a span that is in the piece, as a format range."""
    start = min(max(span.start - found.start, 0), len(found.text))
    end = max(start, min(span.end - found.start, len(found.text)))
    made = QTextLayout.FormatRange()
    first, last = found.positions.units(start), found.positions.units(end)
    made.start, made.length, made.format = first, last - first, style
    return made


def _outline(rects: list[QRectF]) -> QPainterPath:
    """The outline round all lines of a sentence together."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for rect, following in zip_longest(rects, rects[1:]):
        end = following.top() + 1 if following else rect.bottom()
        path.addRect(rect.left() - 0.5, rect.top(), rect.width() + 1, end - rect.top())
    return path.simplified()


def _edge_kind(column: TextColumn, ink: Ink) -> tuple[bool, bool]:
    return ink.tone is Tone.ONLY, column.marks.is_moved(ink.sentence)


# Pixels of a label's width: two numbers and a dash fit in.
_LABEL_WIDTH = 40.0
# Characters of a label at most, so that it fits its width; of longer ones only the first number is shown.
_LONGEST_NUMBER = 5
