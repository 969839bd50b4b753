"""Which pieces of text, gaps and folds the two panes show, in one of three reading orders."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import Enum, StrEnum, auto
from itertools import groupby

from reader.compare.arrangement.rows import Order
from reader.compare.arrangement.stops import is_difference
from reader.compare.model import Comparison, Pair, Reading
from reader.compare.side import Both, Side, Sided
from reader.text.model import Sentence, Span
from reader.ui.comparison.layout.levels import Level, levels

NOWHERE = Span(0, 0)
"""The empty span, of gaps and of an empty selection."""


class ReadingOrder(Enum):
    """The order of the two panes: each report's own, or that of one report for both."""

    OWN = auto()
    FOLLOW_LEFT = auto()
    FOLLOW_RIGHT = auto()


class Related(StrEnum):
    """How related passages are shown: with word marks, pale, or as plain text without bands."""

    SHOWN = "shown"
    PALE = "pale"
    HIDDEN = "hidden"


class PieceKind(Enum):
    """The kinds of pieces in a pane."""

    TEXT = auto()
    ASIDE = auto()  # left out of the comparison: a caption, a credit, an advert
    GAP = auto()  # nothing here: what stands across is only in the other report
    FOLDED_ASIDE = auto()
    FOLDED_ALIKE = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one report, or a gap or fold.

    Attributes:
        kind: what it is.
        sentences: indices of the sentences it shows or hides, in order; empty for a gap.
        span: its place in the article's text; empty for a gap.
        opens: whether a new paragraph begins here.
        pair: the pair of its row, whose marks alone it shows; None where the orders are the reports' own.
        again: those of its sentences that a piece further up shows already; they are written fainter.
        is_later_part: whether it continues the piece above, as very long ones are cut in parts.
    """

    kind: PieceKind
    sentences: tuple[int, ...] = ()
    span: Span = NOWHERE
    opens: bool = True
    pair: Pair | None = None
    again: frozenset[int] = frozenset()
    is_later_part: bool = False


@dataclass(frozen=True, slots=True)
class Arrangement(Sided):
    """The pieces of both panes; level if piece i of one side stands beside piece i of the other."""

    left: tuple[Piece, ...] = ()
    right: tuple[Piece, ...] = ()
    is_level: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """What the user has chosen to see.

    Attributes:
        order: the reading order.
        differences_only: fold what is alike, except `context` passages around each difference.
        context: how many.
        show_asides: show asides instead of folding them.
        unfolded: side and first sentence of each fold that was opened by hand.
        related: how related passages are shown.
        every_word: mark each word that differs, even where nearly the whole passage does.
    """

    order: ReadingOrder = ReadingOrder.OWN
    differences_only: bool = False
    context: int = 1
    show_asides: bool = False
    unfolded: frozenset[tuple[Side, int]] = field(default_factory=frozenset)
    related: Related = Related.PALE
    every_word: bool = False


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
    reading = comparison.of(side)
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
    reading = comparison.of(side)
    alike = {i for p in comparison.pairs if not is_difference(p) for i in p.of(side)}
    alike -= {i for p in comparison.pairs if is_difference(p) for i in p.of(side)}
    body = (s.index for s in reading.sentences if s.kind.is_compared)
    passage_of = {i: p.number for p in comparison.pairs for i in p.of(side)}
    passages = [set(group) for _, group in groupby(body, lambda i: passage_of.get(i, 0))]
    near: set[int] = set()
    for k, passage in enumerate(passages):
        if not passage <= alike:
            near = near.union(*passages[max(0, k - choice.context) : k + choice.context + 1])
    return frozenset(alike - near)


def _followed(
    comparison: Comparison, leader: Side, choice: Choice
) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    order = _ORDERS.of(leader)
    context = choice.context if choice.differences_only else None
    found = levels(comparison, order, context, choice.unfolded, with_asides=choice.show_asides)
    before = -1
    leading, following = [], []
    for level in found:
        leading.append(_beside(comparison, level, leader, before))
        following.append(_beside(comparison, level, leader.other, -1))
        before = level.of(leader)[-1] if level.of(leader) else -1
    return tuple(leading), tuple(following)


def _beside(comparison: Comparison, level: Level, side: Side, before: int) -> Piece:
    reading, sentences = comparison.of(side), level.of(side)
    if not sentences:
        return Piece(PieceKind.GAP)
    if level.is_fold:
        return _piece(reading, _FOLDED_ALIKE, list(sentences))
    first = reading.sentences[sentences[0]]
    kind = PieceKind.TEXT if first.kind.is_compared else PieceKind.ASIDE
    opens = before < 0 or reading.sentences[before].paragraph != first.paragraph
    found = _piece(reading, kind, list(sentences), opens=opens)
    return replace(found, pair=level.pair, again=level.again(side))


def _piece(reading: Reading, kind: PieceKind, sentences: list[int], *, opens: bool = True) -> Piece:
    first, last = reading.sentences[sentences[0]].span, reading.sentences[sentences[-1]].span
    return Piece(kind, tuple(sentences), Span(first.start, last.end), opens)


_ORDERS = Both(Order.LEFT, Order.RIGHT)
_FOLDED_ASIDE, _FOLDED_ALIKE = PieceKind.FOLDED_ASIDE, PieceKind.FOLDED_ALIKE
