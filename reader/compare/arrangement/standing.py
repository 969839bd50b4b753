"""Where a fact that two reports state differently stands: its sentences, and the pair that holds it."""

from bisect import bisect_right

from reader.compare.model import Comparison, Pair
from reader.compare.side import Both, Side
from reader.compare.telling import Discrepancy
from reader.text.model import Span


def sentence_of(comparison: Comparison, side: Side, span: Span) -> int:
    """The index of the sentence in which a stretch of that report's text begins."""
    sentences = comparison.of(side).sentences
    return max(0, bisect_right(sentences, span.start, key=lambda s: s.span.start) - 1)


def sentences_of(comparison: Comparison, found: Discrepancy) -> Both[tuple[int, ...]]:
    """The sentences of either report in which it stands, the one that is told first in front."""

    def held(side: Side) -> tuple[int, ...]:
        spans = (found.of(side), *found.every(side))
        return tuple(dict.fromkeys(sentence_of(comparison, side, span) for span in spans))

    return Both.each(held)


def pair_of(comparison: Comparison, found: Discrepancy) -> Pair | None:
    """The first pair of which either passage states it; None where it stands in passages that do not pair."""
    left, right = (set(held) for held in sentences_of(comparison, found))
    return next(
        (p for p in comparison.pairs if not left.isdisjoint(p.left) and not right.isdisjoint(p.right)), None
    )
