"""Work that can be stopped: a check that long work calls, and that raises when nobody wants the rest."""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from typing import TypeVar

T = TypeVar("T")

Checkpoint = Callable[[], None]
"""Called again and again by work that lasts; raises StoppedError to end it."""

Watch = Callable[[int, int], None]
"""Told by work that lasts how much of how much is done; raises StoppedError to end it."""

# Lines, sentences or words at most that are handled between two checks: some milliseconds.
OFTEN = 250
# Facts at most that are put together between two checks: each takes longer than a word.
SOME = 40
# Sentences at most that are read for all they state between two checks: each takes a millisecond.
FEW = 3


class StoppedError(Exception):
    """Nobody wants the rest of this work any more."""


def unchecked() -> None:
    """The check of work that nobody stops."""


def unwatched(_done: int, _of: int) -> None:
    """The watch of work that nobody follows."""


def checked(items: Iterable[T], check: Checkpoint, often: int = OFTEN) -> Iterator[T]:
    """The items as they are; check is called before each stretch of so many."""
    if isinstance(items, list | tuple) and len(items) < often:  # most are few: they are handed on at once
        check()
        return iter(items)
    return chain.from_iterable(_in_stretches(iter(items), check, often))


def _in_stretches(upcoming: Iterator[T], check: Checkpoint, often: int) -> Iterator[tuple[T, ...]]:
    is_last = False
    while not is_last:
        check()
        stretch = tuple(islice(upcoming, often))
        is_last = len(stretch) < often
        yield stretch
