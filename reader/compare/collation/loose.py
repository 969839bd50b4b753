"""Loose links: what the pairing joins and no statement does, and which reports may tell a statement so."""

from collections.abc import Iterator, Sequence
from itertools import product

from reader.compare.collation.likeness import Compared
from reader.compare.collation.values import LooseLink, Place, Statement

# The score of a loose link that is shown: of those below it, on six events, one in four was right, above it
# more than half.
LEAST_LIKELY = 0.55


def loose_links(compared: Compared, found: Sequence[Statement]) -> Iterator[LooseLink]:
    """What the pairing joins and no statement does."""
    statement = {place: n for n, each in enumerate(found) for place in each.places}
    for (one, other), comparison in compared.items():
        links: dict[tuple[Place, Place], float] = {}
        for pair in comparison.pairs:
            for left, right in product(pair.left, pair.right):
                ends = (one, left), (other, right)
                if statement.get(ends[0], -1) != statement.get(ends[1], -2):
                    links[ends] = max(links.get(ends, 0.0), pair.score)
        yield from (LooseLink(*ends, score) for ends, score in sorted(links.items()))


def likely(
    statements: Sequence[Statement], links: Sequence[LooseLink]
) -> dict[tuple[int, int], tuple[Place, ...]]:
    """Of a statement and a report without a sentence in it its linked sentences, the likeliest first."""
    number = {place: n for n, each in enumerate(statements) for place in each.places}
    found: dict[tuple[int, int], dict[Place, float]] = {}
    for end, other, score in _ends(links):
        if end in number and other[0] not in statements[number[end]].reports:
            held = found.setdefault((number[end], other[0]), {})
            held[other] = max(held.get(other, 0.0), score)
    return {key: tuple(sorted(held, key=lambda p: (-held[p], p))) for key, held in found.items()}


def _ends(links: Sequence[LooseLink]) -> Iterator[tuple[Place, Place, float]]:
    """Each link of those that are likely from both of its ends."""
    for link in links:
        if link.score >= LEAST_LIKELY:
            yield link.one, link.other, link.score
            yield link.other, link.one, link.score
