"""Comparisons of short reports made by hand, for what is laid out and counted."""

from reader.compare.model import Comparison, Degree, Pair, Reading, Share
from reader.compare.side import Both
from reader.text.model import Article, Kind, Sentence, Span


def reading(sentences: int, *, paragraph: int = 2, asides: frozenset[int] = frozenset()) -> Reading:
    """A report of numbered sentences, so many to a paragraph; some are left out of the comparison."""
    words = [f"Sentence {n:03}." for n in range(sentences)]
    spans = [Span(n * 14, n * 14 + 13) for n in range(sentences)]
    kinds = [Kind.CAPTION if n in asides else Kind.BODY for n in range(sentences)]
    held = (Sentence(n, spans[n], kinds[n], n // paragraph) for n in range(sentences))
    return Reading(Article(" ".join(words)), tuple(held))


def paired(
    left: Reading,
    right: Reading,
    cells: set[tuple[int, int]],
    moved: frozenset[tuple[int, int]] = frozenset(),
) -> Comparison:
    """The two with these pairs of sentences, all reworded."""
    pairs = tuple(
        Pair(n, (i,), (j,), 0.95, Degree.REWORDED, is_moved=(i, j) in moved)
        for n, (i, j) in enumerate(sorted(cells), 1)
    )
    only = [
        tuple(s.index for s in side.sentences if s.kind.is_compared and s.index not in held)
        for side, held in ((left, {i for i, _ in cells}), (right, {j for _, j in cells}))
    ]
    return Comparison(left, right, pairs, (), Both(*only), (), Share(0, 0), Share(0, 0))
