"""Which things of two reports may be one, found by what they have in common: each two is met once."""

from collections.abc import Callable, Collection, Container, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from reader.compare.side import Both
from reader.text.checking import FEW, SOME, Checkpoint, checked

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Shelved(Generic[T]):
    """The things of one report, for all reports with which it is compared.

    Attributes:
        things: in order.
        standing: of each shelf the numbers of those that stand on it.
    """

    things: Sequence[T]
    standing: Mapping[Hashable, list[int]]


def shelved(
    things: Sequence[T], shelves_of: Callable[[T], Collection[Hashable]], check: Checkpoint
) -> Shelved[T]:
    """The things of a report; shelves_of gives the shelves on which one stands."""
    standing: dict[Hashable, list[int]] = {}
    for number, thing in checked(enumerate(things), check, SOME):
        for shelf in shelves_of(thing):
            standing.setdefault(shelf, []).append(number)
    return Shelved(things, standing)


def met_on_shelves(
    ours: Shelved[T],
    theirs: Shelved[T],
    most: int,
    check: Checkpoint,
    asked: Both[Container[int]] | None = None,
) -> Iterator[tuple[T, T]]:
    """Every two that stand on one shelf, in their order; asked are the numbers of those that are looked at.

    A shelf with more than `most` pairs, its things of one report times those of the other, is left out.
    """
    wanted = asked or Both(range(len(ours.things)), range(len(theirs.things)))
    met: dict[int, set[int]] = {}
    for shelf in checked([*ours.standing.keys() & theirs.standing.keys()], check, SOME):
        mine = [number for number in ours.standing[shelf] if number in wanted.left]
        its = [number for number in theirs.standing[shelf] if number in wanted.right]
        if len(mine) * len(its) <= most:
            for number in mine:
                met.setdefault(number, set()).update(its)
    for one in checked(sorted(met), check, FEW):
        yield from ((ours.things[one], theirs.things[other]) for other in sorted(met[one]))
