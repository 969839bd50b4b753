"""The pairs that both reports tell in one order."""

from collections.abc import Sequence

from reader.compare.model import Pair


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
