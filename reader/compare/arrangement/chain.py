"""The pairs that both reports tell in one order."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from reader.compare.model import Pair

Link = tuple[tuple[int, ...], tuple[int, ...]]
"""The passage of A and that of B."""


def heaviest_chain(pairs: Sequence[Pair]) -> tuple[Pair, ...]:
    """The heaviest run of pairs whose passages follow each other in both reports, counted in sentences."""
    ordered = sorted(pairs, key=lambda p: (p.left[0], p.right[0]))
    best: list[tuple[int, int]] = []  # weight of the heaviest chain that ends here, and its last but one
    for at, pair in enumerate(ordered):
        before = [
            (best[k][0], k)
            for k in range(at)
            if ordered[k].left[-1] < pair.left[0] and ordered[k].right[-1] < pair.right[0]
        ]
        weight, link = max(before, default=(0, -1))
        best.append((weight + len(pair.left) + len(pair.right), link))
    at = max(range(len(best)), key=lambda k: best[k][0], default=-1)
    chain: list[Pair] = []
    while at >= 0:
        chain.append(ordered[at])
        at = best[at][1]
    return tuple(chain[::-1])


def steady(pairs: Iterable[Pair]) -> tuple[Link, ...]:
    """The longest part of the pairs that stands in one order in both; pairs told elsewhere are no part."""
    held = [(pair.left, pair.right) for pair in pairs if not pair.is_moved]
    ends: list[int] = []
    chains: list[int] = []
    before: list[int] = []
    for i, (_, right) in enumerate(held):
        k = bisect_left(ends, right[0])
        before.append(chains[k - 1] if k else -1)
        ends[k : k + 1] = [right[0]]
        chains[k : k + 1] = [i]
    found, i = [], chains[-1] if chains else -1
    while i >= 0:
        found.append(held[i])
        i = before[i]
    chain: list[Link] = []
    for left, right in reversed(found):
        if not chain or (left[0] > chain[-1][0][-1] and right[0] > chain[-1][1][-1]):
            chain.append((left, right))
    return tuple(chain)
