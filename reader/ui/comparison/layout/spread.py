"""The layout of two reports side by side: pieces, marks and heights of both columns, without widgets."""

from collections import deque
from collections.abc import Iterable, Iterator

from reader.compare.arrangement.outline import Outline
from reader.compare.model import Pair
from reader.compare.side import Both, Side
from reader.ui.comparison.labels import instead
from reader.ui.comparison.layout.arrangement import (
    Arrangement,
    Choice,
    Piece,
    PieceKind,
    ReadingOrder,
    arrange,
)
from reader.ui.comparison.layout.parts import in_parts
from reader.ui.comparison.pane.marks import Marks, Tone
from reader.ui.comparison.pane.measures import Face
from reader.ui.comparison.pane.text_column import TextColumn
from reader.ui.comparison.scrolling.following import Chain

# Characters of both reports together up to which all is laid out, so that every height is exact.
SMALL = 40_000
# Characters that are laid out in one event-loop turn: a thousand take a millisecond on a slow machine.
SET_AT_ONCE = 8_000


class Spread:
    """The columns of both sides for one comparison and one Choice; can be made in any thread."""

    def __init__(self, outline: Outline, choice: Choice, face: Face) -> None:
        self.outline, self.choice, self.face = outline, choice, face
        self.comparison = comparison = outline.comparison
        self.chain = Chain(outline.links)
        self.marks = Both.each(
            lambda side: Marks(outline, side, related=choice.related, every_word=choice.every_word)
        )
        self.arrangement: Arrangement = in_parts(
            arrange(comparison, choice), comparison.left, comparison.right
        )
        self.columns = Both.each(
            lambda side: TextColumn(comparison.of(side), self.arrangement.of(side), self.marks.of(side), face)
        )
        self.labels = Both.each(self._labels)
        self._of_folds = {
            (side, piece.sentences[0]): self._folded(side, piece)
            for side, pieces in Both(self.arrangement.left, self.arrangement.right).items()
            for piece in pieces
            if piece.kind is PieceKind.FOLDED_ALIKE
        }
        self._widths: tuple[Both[float], Face] | None = None
        self._begun: tuple[Both[float], Face] | None = None
        self._unset: deque[tuple[TextColumn, int]] = deque()

    @property
    def is_level(self) -> bool:
        """Whether partners stand at the same height, so that both sides scroll as one."""
        return self.arrangement.is_level

    @property
    def is_short(self) -> bool:
        """Whether both reports together are so short that all of them is laid out."""
        return sum(len(self.comparison.of(side).article.text) for side in Side) <= SMALL

    def estimate(self, widths: Both[float], face: Face) -> None:
        """Use these widths and this face; heights stay estimates until pieces are laid out."""
        if self._widths == (widths, face):
            return
        self.face, self._widths = face, (widths, face)
        for side, column in self.columns.items():
            column.set_width(widths.of(side), face)
        if self.is_level:
            self.columns.left.level_with(self.columns.right)

    def set_widths(self, widths: Both[float], face: Face) -> None:
        """Use these widths and this face, and begin to lay out short reports; long ones as they are seen.

        A layout that was begun with the same widths goes on in later turns.
        """
        self.estimate(widths, face)
        if self._begun != self._widths:
            self._begin(self._every_row() if self.is_short else ())
            self.set_some()

    def set_ahead(self, side: Side, top: float, bottom: float) -> None:
        """Lay out what a side shows between two heights, or the next pieces of short reports.

        Does nothing before the widths of the columns are known.
        """
        if self._widths is None:
            return
        if not self.is_short:
            self.columns.of(side).settle_between(top, bottom)
            return
        if self._begun != self._widths:
            self._begin(self._every_row())
        self.set_some()

    def adopt(self, other: "Spread | None", *, is_swapped: bool) -> None:
        """Take over pieces that another layout of the same two texts has laid out in the same way."""
        if other is not None:
            for side, column in self.columns.items():
                column.adopt(other.columns.of(side.other if is_swapped else side))

    def _begin(self, rows: Iterable[tuple[TextColumn, int]]) -> None:
        self._begun, self._unset = self._widths, deque(rows)

    def _every_row(self) -> Iterator[tuple[TextColumn, int]]:
        rows = range(max(len(column.pieces) for column in self.columns))
        return ((each, row) for row in rows for each in self.columns if row < len(each.pieces))

    @property
    def is_set(self) -> bool:
        """Whether no piece is waiting for set_some()."""
        return not self._unset

    def set_some(self) -> None:
        """Lay out the next pieces of short reports, about SET_AT_ONCE characters."""
        letters = 0
        while self._unset and letters < SET_AT_ONCE:
            column, row = self._unset.popleft()
            letters += 0 if column.is_set(row) else len(column.pieces[row].span)
            column.settle(row)

    def extent(self, side: Side, sentences: tuple[int, ...]) -> tuple[float, float] | None:
        """The top and bottom of sentences in the column of a side; None where they are not in it."""
        return self.columns.of(side).extent(sentences)

    def ends(self, pair: Pair) -> tuple[tuple[float, float] | None, tuple[float, float] | None]:
        """The top and bottom of both passages of a pair.

        In a level layout a passage is shown beside each of its partners; the one in the pair's row counts.
        """
        left, right = self.extent(Side.LEFT, pair.left), self.extent(Side.RIGHT, pair.right)
        if not self.is_level:
            return left, right
        leader = Side.LEFT if self.choice.order is ReadingOrder.FOLLOW_LEFT else Side.RIGHT
        column = self.columns.of(leader)
        row = column.row_of_pair(pair)
        row = column.row_of(pair.of(leader)[0]) if row is None else row
        if row is None:
            return None, None
        top = column.rows.top(row)
        left, right = ((top, top + self.columns.of(side).measured(row)) for side in Side)
        return left, right

    def _labels(self, side: Side) -> dict[int, str]:
        """The labels of gaps and folds on a side, by row."""
        article, across = self.comparison.of(side).article, self.comparison.of(side.other).article.name
        pieces = enumerate(self.columns.of(side).pieces)
        seen = ((row, p) for row, p in pieces if not self._is_spoken_elsewhere(side, row))
        found = ((row, instead(piece, article, across)) for row, piece in seen)
        return {row: text for row, text in found if text}

    def _is_spoken_elsewhere(self, side: Side, row: int) -> bool:
        """Whether a gap needs no label: an aside stands across, or what this side tells in another place."""
        if self.columns.of(side).pieces[row].kind is not PieceKind.GAP:
            return False
        sentences = self.columns.of(side.other).pieces[row].sentences
        return not any(self.marks.of(side.other).tone(s) is Tone.ONLY for s in sentences)

    def pairs_between(self, side: Side, top: float, bottom: float) -> Iterator[Pair]:
        """The pairs with a sentence between two heights of a side's column; some may come twice."""
        marks = self.marks.of(side)
        for piece, sentences in self.columns.of(side).sentences_between(top, bottom):
            if piece.pair is not None:
                yield from (piece.pair,) if marks.is_shown(piece.pair) else ()
            elif piece.kind is PieceKind.FOLDED_ALIKE:
                yield from self._of_folds[side, piece.sentences[0]]
            elif piece.kind is PieceKind.TEXT:
                yield from (pair for sentence in sentences for pair in marks.pairs(sentence))

    def _folded(self, side: Side, piece: Piece) -> tuple[Pair, ...]:
        """Of a fold's pairs, which may be thousands, one for each row across: the bands would coincide."""
        across = self.columns.of(side.other)
        pairs = (pair for sentence in piece.sentences for pair in self.marks.of(side).pairs(sentence))
        return tuple({across.row_of(pair.of(side.other)[0]): pair for pair in pairs}.values())
