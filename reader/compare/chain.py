"""The pairs that both reports tell in one order: the heaviest chain along which neither steps back."""

from collections.abc import Iterable, Sequence

from reader.compare.model import Pair
from reader.text.checking import Checkpoint, checked, unchecked

ChainLink = tuple[tuple[int, ...], tuple[int, ...]]
"""The passage of A and that of B."""


def heaviest_chain(
    links: Sequence[ChainLink], weights: Sequence[float], check: Checkpoint = unchecked, *, may_overlap: bool
) -> tuple[int, ...]:
    """The numbers of the links in the chain of greatest total weight, in its order.

    Each begins behind the end of the one before in both reports; where they may overlap, not before its
    beginning.
    """
    import numpy as np

    order = sorted(range(len(links)), key=lambda k: (links[k][0][0], links[k][1][0]))
    left, right = (np.array([links[k][side][0] for k in order], np.int64) for side in (0, 1))
    ends = (np.array([links[k][side][-1] + 1 for k in order], np.int64) for side in (0, 1))
    left_free, right_free = (left, right) if may_overlap else ends  # where the next one may begin
    best, before = np.zeros(len(order)), np.full(len(order), -1)
    for at, k in checked(enumerate(order), check):
        reachable = best[:at] * ((left_free[:at] <= left[at]) & (right_free[:at] <= right[at]))
        last = int(reachable.argmax()) if at else -1
        if at and reachable[last] > 0:
            before[at] = last
            best[at] = best[last]
        best[at] += weights[k]
    found: list[int] = []
    at = int(best.argmax()) if order else -1
    while at >= 0:
        found.append(order[at])
        at = int(before[at])
    return tuple(found[::-1])


def moved(
    places: Sequence[tuple[int, int]], weights: Sequence[float], check: Checkpoint = unchecked
) -> tuple[bool, ...]:
    """For each pair, given where its passages begin, whether its partner stands elsewhere in the order.

    A moved pair is out of order with its neighbours, however far the articles differ in length.
    """
    links = [((left,), (right,)) for left, right in places]
    stays = {*heaviest_chain(links, weights, check, may_overlap=True)}
    return tuple(k not in stays for k in range(len(places)))


def in_one_order(pairs: Iterable[Pair], check: Checkpoint = unchecked) -> tuple[Pair, ...]:
    """The heaviest run of pairs whose passages follow each other in both reports, counted in sentences."""
    held = tuple(pairs)
    links = [(pair.left, pair.right) for pair in held]
    weights = [float(len(left) + len(right)) for left, right in links]
    return tuple(held[k] for k in heaviest_chain(links, weights, check, may_overlap=False))


def steady(pairs: Iterable[Pair], check: Checkpoint = unchecked) -> tuple[ChainLink, ...]:
    """Of the pairs that are not told elsewhere those that follow each other in both reports."""
    held = in_one_order((pair for pair in pairs if not pair.is_moved), check)
    return tuple((pair.left, pair.right) for pair in held)
