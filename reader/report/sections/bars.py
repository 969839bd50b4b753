"""How much of each report stands in passages of which degree, counted in words."""

from collections import Counter

from reader.compare.arrangement.counts import degree_of
from reader.compare.model import Comparison, Degree
from reader.compare.side import Side
from reader.report.blocks import Bar, Bars, Fill
from reader.report.subject import Subject

_FILLS = {
    Degree.SAME: Fill.SAME,
    Degree.WRITTEN: Fill.WRITTEN,
    Degree.REWORDED: Fill.REWORDED,
    Degree.RELATED: Fill.RELATED,
}


def bars(subject: Subject) -> Bars:
    """A bar a report."""
    return Bars(tuple(Bar(side, subject.title(side), fills(subject.comparison, side)) for side in Side))


def fills(comparison: Comparison, side: Side) -> tuple[tuple[Fill, int], ...]:
    """How many words of that report are of each fill, in the order in which a bar shows them.

    A sentence with several partners counts once, with the one that it has most in common with.
    """
    degrees = degree_of(comparison, side)
    reading = comparison.of(side)
    words: Counter[Fill] = Counter()
    for sentence in reading.sentences:
        degree = degrees.get(sentence.index)
        paired = _FILLS[degree] if degree else Fill.ONLY
        words[paired if sentence.kind.is_compared else Fill.LEFT_OUT] += reading.words_of(sentence.index)
    return tuple((fill, words[fill]) for fill in Fill)
