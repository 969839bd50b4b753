"""Which pairs have moved: those outside the heaviest chain of pairs that both articles tell in one order."""

from collections.abc import Sequence

import numpy as np

from reader.text.checking import Checkpoint, checked, unchecked


def moved(
    places: Sequence[tuple[int, int]], weights: Sequence[float], check: Checkpoint = unchecked
) -> tuple[bool, ...]:
    """For each pair, given where its passages begin, whether its partner stands elsewhere in the order.

    The chain that stays is the one of greatest total weight along which neither side steps back; a moved pair
    is out of order with its neighbours, however far the articles differ in length.
    """
    order = sorted(range(len(places)), key=places.__getitem__)
    right = np.array([places[k][1] for k in order], np.int64)
    best, before = np.zeros(len(order)), np.full(len(order), -1)
    for at, k in checked(enumerate(order), check):
        reachable = np.where(right[:at] <= right[at], best[:at], -1.0)
        if at and reachable.max() > 0:
            before[at] = int(reachable.argmax())
            best[at] = best[before[at]]
        best[at] += weights[k]
    stays: set[int] = set()
    at = int(best.argmax()) if order else -1
    while at >= 0:
        stays.add(order[at])
        at = int(before[at])
    return tuple(k not in stays for k in range(len(places)))
