"""A report as a column of pieces, laid out when they come into sight; other heights are estimated."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from math import ceil

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont

from reader.compare.arrangement.marks import Stroke
from reader.compare.model import Pair, Reading
from reader.text.model import Kind, Sentence, Span
from reader.ui.comparison.layout.arrangement import Piece, PieceKind
from reader.ui.comparison.pane.heights import RowHeights
from reader.ui.comparison.pane.marks import SentenceMarks, Tone
from reader.ui.comparison.pane.measures import Face
from reader.ui.comparison.pane.set_text import SetPiece, set_piece

# The part of a ragged line that is filled on average, to estimate the height of what is not laid out yet.
FULLNESS = 0.96

Heights = tuple[float, float]
"""Top and bottom of what is in sight, in pixels from the top of a piece."""


@dataclass(frozen=True, slots=True)
class Ink:
    """What is painted behind a sentence: its ground in a tone, and strokes; in coordinates of the piece."""

    sentence: int
    tone: Tone
    ground: list[QRectF]
    strokes: list[tuple[Stroke, list[QRectF]]]


class TextColumn:
    """The pieces of one report, by row; heights are in pixels from the top of the column."""

    def __init__(self, reading: Reading, pieces: tuple[Piece, ...], marks: SentenceMarks, face: Face) -> None:
        self.reading, self.pieces, self.marks, self.face = reading, pieces, marks, face
        self.width = 0.0
        self.rows = RowHeights([], [])
        self._guessed: list[float] = []
        self.peer: TextColumn | None = None
        self.in_lines: dict[int, SetPiece] = {}
        self._settled: set[int] = set()  # rows whose height is known
        self._inks: dict[int, dict[int, Ink]] = {}  # by row and sentence
        self._chosen: Pair | None = None
        self._piece_of = {s: i for i, piece in reversed(list(enumerate(pieces))) for s in piece.sentences}
        self._row_of = {p.pair.number: i for i, p in reversed(list(enumerate(pieces))) if p.pair}
        self._lengths = [len(piece.span) if piece.kind in _SHOWN else 0 for piece in pieces]

    def set_width(self, width: float, face: Face) -> None:
        """Use another width and face, for which everything has to be laid out again."""
        if (width, face) == (self.width, self.face) and not self.peer:
            return
        self.width, self.face = width, face
        self.in_lines, self._inks, self._settled = {}, {}, set()
        self._guessed = self._estimates()
        self.rows = RowHeights(list(self._guessed), self._gaps())

    def level_with(self, other: "TextColumn") -> None:
        """Share heights with the other column, so that pieces with the same number begin level."""
        self.rows = other.rows = RowHeights(
            list(map(max, self.rows.heights, other.rows.heights)),
            list(map(max, self.rows.gaps, other.rows.gaps)),
        )
        self.peer, other.peer = other, self

    def typeset(self, row: int) -> SetPiece | None:
        """The piece of a row laid out in lines, now if need be; None for gaps and folds."""
        if row not in self.in_lines and self.pieces[row].kind in _SHOWN:
            span = self.pieces[row].span
            article = self.reading.article
            text, font = span.of(article.text), self._font(row)
            self.in_lines[row] = set_piece(
                text, span.start, font, self.width, self.face.line, article.language
            )
        return self.in_lines.get(row)

    def adopt(self, other: "TextColumn") -> None:
        """Take over pieces that another column of the same text has laid out in the same way."""
        here, there = ((c.width, c.face, c.reading.article.language) for c in (self, other))
        if here == there:
            for row, found in other.in_lines.items():
                ours, theirs = self.pieces[row : row + 1], other.pieces[row : row + 1]
                alike = [(p.kind, p.span) for p in ours] == [(p.kind, p.span) for p in theirs]
                if alike and found.layout.font() == self._font(row):
                    self.in_lines[row] = found

    def is_set(self, row: int) -> bool:
        """Whether the height of a row is known, not estimated."""
        return row in self._settled or self.pieces[row].kind not in _SHOWN

    def settle(self, row: int) -> None:
        """Lay out a piece, and the one beside it in a level layout, so that the row's height is known."""
        if row not in self._settled:
            peer = self.peer.measured(row) if self.peer else 0.0
            self.rows.set_height(row, max(self.measured(row), peer))
            self._settled.add(row)

    def measured(self, row: int) -> float:
        """The height of a piece, which is laid out if need be."""
        found = self.typeset(row)
        return found.height if found else self.face.line

    def settle_between(self, top: float, bottom: float) -> range:
        """Lay out all rows between two heights; the rows that are there in the end."""
        row = self.rows.at(top) if self.pieces else 0
        first = row
        while row < len(self.pieces) and self.rows.top(row) <= bottom:
            self.settle(row)
            row += 1
        return range(first, row)

    def inks(self, row: int, seen: Heights | None = None) -> list[Ink]:
        """What is painted behind the sentences of a piece, or only of those in sight."""
        piece, found = self.pieces[row], self.typeset(row)
        if found is None:
            return []
        made = self._inks.setdefault(row, {})
        sentences = self._sentences_seen(row, seen) if seen else piece.sentences
        for sentence in sentences:
            if sentence not in made:
                made[sentence] = self._ink(sentence, found, piece)
        return [made[sentence] for sentence in sentences]

    def sentences_between(self, top: float, bottom: float) -> Iterator[tuple[Piece, tuple[int, ...]]]:
        """The pieces between two heights, each with its sentences of which a line is there."""
        for row in self.rows.between(top, bottom):
            above = self.rows.top(row)
            yield self.pieces[row], self._sentences_seen(row, (top - above, bottom - above))

    def strokes(self, sentence: int, row: int) -> list[tuple[Stroke, Span]]:
        """The strokes within a sentence as it is shown in a row."""
        return self._strokes(sentence, self.pieces[row].pair)

    def begins(self, sentence: int, row: int) -> bool:
        """Whether a sentence begins in a row, which may have a later part of it."""
        return self.pieces[row].span.start <= self.reading.sentences[sentence].span.start

    def whole(self, row: int) -> int:
        """The row, or the first of those that together have a very long piece."""
        while row and self.pieces[row].is_later_part:
            row -= 1
        return row

    def choose(self, pair: Pair | None) -> None:
        """Show the strokes of one pair alone in its sentences, which may have several; None shows all."""
        for held in (self._chosen, pair):
            for sentence in (*held.left, *held.right) if held else ():
                self._forget_parts(self._piece_of.get(sentence))
            self._forget_parts(self._row_of.get(held.number) if held else None)
        self._chosen = pair

    def row_of(self, sentence: int) -> int | None:
        """The row that shows or hides a sentence, the first of several; None where there is none."""
        return self._piece_of.get(sentence)

    def row_at(self, point: int) -> int | None:
        """The row that shows or hides a position of the article, or the sentence before it."""
        row = self.row_of(self.sentence_before(point)) if self.reading.sentences else None
        return None if row is None else self._part(row, point)

    def sentence_before(self, point: int) -> int:
        """The sentence with a position of the article, or the last one before it; there has to be one."""
        return max(0, bisect_right(self.reading.sentences, point, key=_start) - 1)

    def folded_row(self, sentence: int | None) -> int | None:
        """The row of the fold that hides a sentence; None for one that is shown."""
        row = None if sentence is None else self.row_of(sentence)
        return row if row is not None and self.pieces[row].kind not in _SHOWN else None

    @cached_property
    def stations(self) -> list[int]:
        """What the arrow keys step through: the shown sentences, and the first one of each fold."""
        pieces = ((piece.sentences, piece.kind in _SHOWN) for piece in self.pieces)
        return list(dict.fromkeys(s for held, is_shown in pieces for s in (held if is_shown else held[:1])))

    def station_of(self, sentence: int) -> int | None:
        """The number, from 0, of the station of a sentence or of the fold that hides it."""
        row = self.folded_row(sentence)
        return self._station_numbers.get(sentence if row is None else self.pieces[row].sentences[0])

    @cached_property
    def _station_numbers(self) -> dict[int, int]:
        return {sentence: number for number, sentence in enumerate(self.stations)}

    def row_of_pair(self, pair: Pair) -> int | None:
        """The row of a pair in a level layout; None in others, or where a fold hides it."""
        return self._row_of.get(pair.number)

    def extent(self, sentences: tuple[int, ...]) -> tuple[float, float] | None:
        """The top and bottom of consecutive sentences, estimated where they are not laid out yet."""
        rows = [self._piece_of[s] for s in sentences if s in self._piece_of]
        if not rows:
            return None
        spans = self.reading.sentences[sentences[0]].span, self.reading.sentences[sentences[-1]].span
        last = spans[1].end - 1
        return self._y(rows[0], spans[0].start), self._y(self._part(rows[-1], last), last) + self.face.line

    def sentence_at(self, at: QPointF) -> int | None:
        """The sentence at a point of the column; None between pieces and on folds and gaps."""
        place = self.point_at(at)
        if place is None or at.y() > self.rows.top(place[0]) + self.measured(place[0]):
            return None
        piece = self.pieces[place[0]]
        held = bisect_right(self.reading.sentences, place[1], key=_start) - 1
        return min(max(held, piece.sentences[0]), piece.sentences[-1])

    def point_at(self, at: QPointF) -> tuple[int, int] | None:
        """The row, and the position in the article, nearest to a point; None on folds and gaps."""
        if not self.pieces:
            return None
        row = self.rows.at(at.y())
        found = self.typeset(row)
        if found is None:
            return None
        return (row, found.point_at(QPointF(at.x(), at.y() - self.rows.top(row))))

    def sentences_in(self, span: Span) -> tuple[int, ...]:
        """The sentences of which a part is in a span of the article."""
        first = max(0, bisect_right(self.reading.sentences, span.start, key=_start) - 1)
        last = bisect_left(self.reading.sentences, span.end, key=_start)
        held = (s for s in self.reading.sentences[first:last] if s.span.end > span.start)
        return tuple(s.index for s in held)

    def _sentences_seen(self, row: int, seen: Heights) -> tuple[int, ...]:
        """The sentences of a piece of which a line is in sight; all, if it is not laid out yet."""
        sentences, found = self.pieces[row].sentences, self.in_lines.get(row)
        if found is None:
            return sentences
        span = found.between(*seen)
        first = bisect_right(sentences, span.start, key=self._begin) - 1
        return sentences[max(first, 0) : bisect_left(sentences, span.end, key=self._begin)]

    def _begin(self, sentence: int) -> int:
        return self.reading.sentences[sentence].span.start

    def _part(self, row: int, point: int) -> int:
        """The row with a position of the article, from the first row on that has a part of its sentence."""
        while self.pieces[row].span.end <= point and self._has_later_part(row):
            row += 1
        return row

    def _has_later_part(self, row: int) -> bool:
        return row + 1 < len(self.pieces) and self.pieces[row + 1].is_later_part

    def _forget_parts(self, row: int | None) -> None:
        if row is None:
            return
        self._inks.pop(row, None)
        while self._has_later_part(row):
            row += 1
            self._inks.pop(row, None)

    def _estimates(self) -> list[float]:
        """The estimated heights of all pieces."""
        line, part = self.face.line, self.face.character / self.width / FULLNESS
        return [line * ceil(length * part) or line for length in self._lengths]

    def _gaps(self) -> list[float]:
        """The gap before each piece, in pixels."""
        paragraph, passage = self.face.paragraph_gap, self.face.passage_gap
        gaps = [paragraph if piece.opens else passage for piece in self.pieces]
        return [0.0, *gaps[1:]] if gaps else []

    def _y(self, row: int, point: int) -> float:
        if row in self.in_lines:
            return self.rows.top(row) + self.in_lines[row].top_of(point)
        span = self.pieces[row].span
        if self.pieces[row].kind not in _SHOWN or not len(span):
            return self.rows.top(row)
        part = (point - span.start) / len(span)
        return self.rows.top(row) + int(self._guessed[row] / self.face.line * part) * self.face.line

    def _font(self, row: int) -> QFont:
        kinds = {self.reading.sentences[s].kind for s in self.pieces[row].sentences}
        return self.face.title if kinds == {Kind.TITLE} else self.face.font

    def _ink(self, sentence: int, found: SetPiece, piece: Piece) -> Ink:
        ground = found.rects(self.reading.sentences[sentence].span)
        tone = self.marks.tone(sentence, piece.pair)
        return Ink(
            sentence, tone, ground, [(k, found.rects(s)) for k, s in self._strokes(sentence, piece.pair)]
        )

    def _strokes(self, sentence: int, pair: Pair | None) -> list[tuple[Stroke, Span]]:
        if pair is None:
            return self.marks.strokes(sentence, self._chosen)
        return self.marks.in_row(sentence, pair, is_chosen=pair == self._chosen)


_SHOWN = {PieceKind.TEXT, PieceKind.ASIDE}


def _start(sentence: Sentence) -> int:
    return sentence.span.start
