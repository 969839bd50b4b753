"""What stands where in the two panes: pieces of text, gaps and folds, in one of three reading orders."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import groupby

from reader.compare.model import Comparison, Reading, Side
from reader.text.model import Sentence, Span
from reader.ui.view.level_rows import LevelRow, ends, level_rows
from reader.ui.view.stops import is_difference

NOWHERE = Span(0, 0)
"""The empty stretch of text, of what stands nowhere and of an empty selection."""


class ReadingOrder(Enum):
    """In which order the two reports are read."""

    OWN = auto()
    FOLLOW_LEFT = auto()
    FOLLOW_RIGHT = auto()


class PieceKind(Enum):
    """What a piece of a pane is."""

    TEXT = auto()
    ASIDE = auto()  # a caption, a credit, an advert: not part of the comparison
    GAP = auto()  # nothing here; the other report alone has what stands across
    FOLDED_ASIDE = auto()
    FOLDED_ALIKE = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one report, or what stands in its place.

    Attributes:
        sentences: indices of the sentences it shows or hides, in order; empty for a gap.
        span: where it stands in the article's text; empty for a gap.
        opens: whether a new paragraph begins here.
    """

    kind: PieceKind
    sentences: tuple[int, ...] = ()
    span: Span = NOWHERE
    opens: bool = True


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The pieces of both panes; level when piece i of one side stands beside piece i of the other."""

    left: tuple[Piece, ...] = ()
    right: tuple[Piece, ...] = ()
    is_level: bool = False

    def side(self, side: Side) -> tuple[Piece, ...]:
        """The pieces of that side."""
        return self.left if side is Side.LEFT else self.right


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person chose to see.

    Attributes:
        differences_only: hide what is alike, but for `context` passages around each difference.
        show_asides: show what is not part of the comparison.
        unfolded: first sentences of folds that were opened one by one.
    """

    order: ReadingOrder = ReadingOrder.OWN
    differences_only: bool = False
    context: int = 1
    show_asides: bool = False
    unfolded: frozenset[tuple[Side, int]] = field(default_factory=frozenset)


def arrange(comparison: Comparison, choice: Choice) -> Arrangement:
    """The pieces of both panes in the chosen order."""
    match choice.order:
        case ReadingOrder.OWN:
            left, right = (_own(comparison, side, choice) for side in Side)
            return Arrangement(left, right)
        case ReadingOrder.FOLLOW_LEFT:
            leading, following = _followed(comparison, Side.LEFT, choice)
            return Arrangement(leading, following, is_level=True)
        case ReadingOrder.FOLLOW_RIGHT:
            leading, following = _followed(comparison, Side.RIGHT, choice)
            return Arrangement(following, leading, is_level=True)


def _own(comparison: Comparison, side: Side, choice: Choice) -> tuple[Piece, ...]:
    reading = comparison.side(side)
    hidden = _alike(comparison, side, choice)

    def sort(sentence: Sentence) -> tuple[PieceKind, int]:
        if not sentence.kind.is_compared:
            return (PieceKind.ASIDE, sentence.paragraph) if choice.show_asides else (_FOLDED_ASIDE, -1)
        if sentence.index in hidden:
            return _FOLDED_ALIKE, -1
        return PieceKind.TEXT, sentence.paragraph

    pieces = (
        _piece(reading, kind, [s.index for s in group])
        for (kind, _), group in groupby(reading.sentences, sort)
    )
    return tuple(p for piece in pieces for p in _opened(reading, side, piece, choice))


def _opened(reading: Reading, side: Side, piece: Piece, choice: Choice) -> Iterator[Piece]:
    folded = {_FOLDED_ASIDE: PieceKind.ASIDE, _FOLDED_ALIKE: PieceKind.TEXT}.get(piece.kind)
    if folded is None or (side, piece.sentences[0]) not in choice.unfolded:
        yield piece
        return
    for _, group in groupby(piece.sentences, lambda i: reading.sentences[i].paragraph):
        yield _piece(reading, folded, list(group))


def _alike(comparison: Comparison, side: Side, choice: Choice) -> frozenset[int]:
    if not choice.differences_only:
        return frozenset()
    reading = comparison.side(side)
    alike = {i for p in comparison.pairs if not is_difference(p) for i in ends(p, side)}
    alike -= {i for p in comparison.pairs if is_difference(p) for i in ends(p, side)}
    body = (s.index for s in reading.sentences if s.kind.is_compared)
    passage_of = {i: p.number for p in comparison.pairs for i in ends(p, side)}
    passages = [set(group) for _, group in groupby(body, lambda i: passage_of.get(i, 0))]
    near: set[int] = set()
    for k, passage in enumerate(passages):
        if not passage <= alike:
            near = near.union(*passages[max(0, k - choice.context) : k + choice.context + 1])
    return frozenset(alike - near)


def _followed(
    comparison: Comparison, leader: Side, choice: Choice
) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    ours, theirs = comparison.side(leader), comparison.side(leader.other)
    every = level_rows(comparison, leader, with_asides=choice.show_asides)
    hidden = _alike(comparison, leader, choice)
    rows = [row for held in _gathered(every, hidden) for row in _folded(held, leader, hidden, choice)]
    before = [-1] + [row.leading[-1] if row.leading else -1 for row, _ in rows[:-1]]
    return (
        tuple(
            _beside(ours, row.leading, last, is_fold=fold)
            for (row, fold), last in zip(rows, before, strict=True)
        ),
        tuple(_beside(theirs, row.following, -1, is_fold=fold) for row, fold in rows),
    )


def _gathered(rows: list[LevelRow], hidden: frozenset[int]) -> Iterator[list[LevelRow]]:
    """Rows as they are; those next to each other that are hidden as one, without what is shown elsewhere."""
    shown = {i for row in rows if not _is_hidden(row, hidden) for i in row.following}
    for is_hidden, group in groupby(rows, lambda row: _is_hidden(row, hidden)):
        if is_hidden:
            yield [LevelRow(r.leading, tuple(i for i in r.following if i not in shown)) for r in group]
        else:
            yield from ([row] for row in group)


def _folded(
    rows: list[LevelRow], leader: Side, hidden: frozenset[int], choice: Choice
) -> list[tuple[LevelRow, bool]]:
    """The rows that stand for these, and whether they are a fold."""
    leading, following = tuple(i for r in rows for i in r.leading), {i for r in rows for i in r.following}
    fold = LevelRow(leading, tuple(sorted(following)))
    if not _is_hidden(fold, hidden):
        return [(row, False) for row in rows]
    names = {(leader, leading[0]), *((leader.other, i) for i in fold.following[:1])}
    return [(row, False) for row in rows] if names & choice.unfolded else [(fold, True)]


def _is_hidden(row: LevelRow, hidden: frozenset[int]) -> bool:
    return bool(row.leading) and set(row.leading) <= hidden


def _beside(reading: Reading, sentences: tuple[int, ...], before: int, *, is_fold: bool) -> Piece:
    if not sentences:
        return Piece(PieceKind.GAP)
    if is_fold:
        return _piece(reading, _FOLDED_ALIKE, list(sentences))
    first = reading.sentences[sentences[0]]
    kind = PieceKind.TEXT if first.kind.is_compared else PieceKind.ASIDE
    opens = before < 0 or reading.sentences[before].paragraph != first.paragraph
    return _piece(reading, kind, list(sentences), opens=opens)


def _piece(reading: Reading, kind: PieceKind, sentences: list[int], *, opens: bool = True) -> Piece:
    first, last = reading.sentences[sentences[0]].span, reading.sentences[sentences[-1]].span
    return Piece(kind, tuple(sentences), Span(first.start, last.end), opens)


_FOLDED_ASIDE, _FOLDED_ALIKE = PieceKind.FOLDED_ASIDE, PieceKind.FOLDED_ALIKE
