"""Things joined two by two, and the groups that this makes."""

from collections.abc import Iterable
from typing import Generic, TypeVar

T = TypeVar("T")


class Groups(Generic[T]):
    """Things of which any two can be joined (union and find)."""

    def __init__(self, things: Iterable[T]) -> None:
        self._over = {thing: thing for thing in things}

    def join(self, one: T, other: T) -> None:
        """Put both into one group, which is named by the one."""
        self._over[self._root(other)] = self._root(one)

    def groups(self) -> list[list[T]]:
        """The groups, each in the order in which its things were given, by their first things."""
        found: dict[T, list[T]] = {}
        for thing in self._over:
            found.setdefault(self._root(thing), []).append(thing)
        return list(found.values())

    def _root(self, thing: T) -> T:
        while self._over[thing] != thing:
            self._over[thing] = self._over[self._over[thing]]
            thing = self._over[thing]
        return thing
