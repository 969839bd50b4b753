"""Where the pairs stand in either report."""

from reader.compare.model import Degree
from reader.compare.side import Both, Side
from reader.report.blocks import OrderLine, OrderMap
from reader.report.subject import Subject, count


def order_map(subject: Subject) -> OrderMap:
    """A line a pair, from its place in A to its place in B, both from 0 (top) to 1."""
    comparison = subject.comparison
    sizes = Both.each(lambda side: max(len(subject.reading(side).sentences), 1))
    lines = tuple(
        OrderLine(
            _middle(p.left) / sizes.left,
            _middle(p.right) / sizes.right,
            p.is_moved,
            p.degree is Degree.RELATED,
        )
        for p in comparison.pairs
    )
    moved = sum(line.is_moved for line in lines)
    stay = len(lines) - moved
    words = f"{count(stay, 'pair')} in the same order in both reports, {moved} elsewhere."
    left, right = subject.title(Side.LEFT), subject.title(Side.RIGHT)
    return OrderMap(left, right, lines, words)


def _middle(sentences: tuple[int, ...]) -> float:
    return (sentences[0] + sentences[-1] + 1) / 2
