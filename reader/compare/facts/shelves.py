"""Which things of two reports may be one, found by what they have in common: each two is met once."""

from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterator, Sequence
from typing import TypeVar

from reader.text.checking import FEW, SOME, Checkpoint, checked

T = TypeVar("T")


def met_on_shelves(
    ours: Sequence[T],
    theirs: Sequence[T],
    shelves_of: Callable[[T], Collection[Hashable]],
    most: int,
    check: Checkpoint,
) -> Iterator[tuple[T, T]]:
    """Every two that stand on one shelf, in their order; shelves_of gives those on which a thing stands.

    A shelf with more than `most` pairs, its things of one report times those of the other, is left out.
    """
    mine, its = ([shelves_of(each) for each in checked(held, check, SOME)] for held in (ours, theirs))
    often = Counter(shelf for held in mine for shelf in held)
    standing: dict[Hashable, list[int]] = {}
    for n, held in enumerate(its):
        for shelf in held:
            standing.setdefault(shelf, []).append(n)
    looked_at = {shelf: held for shelf, held in standing.items() if often[shelf] * len(held) <= most}
    for one, shelves in checked(zip(ours, mine, strict=True), check, FEW):
        for n in sorted({n for shelf in shelves for n in looked_at.get(shelf, ())}):
            yield one, theirs[n]
