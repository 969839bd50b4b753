"""Work that can be stopped: a check that long work calls, and that raises when nobody wants the rest."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TypeVar

T = TypeVar("T")

Checkpoint = Callable[[], None]
"""Called again and again by work that lasts; raises StoppedError to end it."""

OFTEN = 250  # lines, sentences or words at most that are handled between two checks: some milliseconds
SOME = 40  # the same of facts that are put together
FEW = 3  # the same of sentences that are read for all they state


class StoppedError(Exception):
    """Nobody wants the rest of this work any more."""


def unchecked() -> None:
    """The check of work that nobody stops."""


def checked(items: Iterable[T], check: Checkpoint, often: int = OFTEN) -> Iterator[T]:
    """The items as they are; check is called before each stretch of so many."""
    upcoming = iter(items)
    while True:
        check()
        stretch = tuple(islice(upcoming, often))
        yield from stretch
        if len(stretch) < often:
            return
