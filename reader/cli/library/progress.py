"""How far a command is, on one line of a terminal that is written over and gone at the end; nowhere else."""

from collections.abc import Iterator, Sequence
from time import monotonic
from typing import TypeVar

from reader.terminal import say_along, watches

T = TypeVar("T")

# Seconds between two changes of the line: more often nobody can read it.
PAUSE = 0.1


def told_along(items: Sequence[T], what: str) -> Iterator[T]:
    """The items as they are; a person who watches is told how many are done."""
    if not watches() or len(items) < 2:  # noqa: PLR2004  # of one there is no progress
        yield from items
        return
    told = 0.0
    try:
        for done, item in enumerate(items):
            if monotonic() - told > PAUSE:
                say_along(f"{what}: {done} of {len(items)}")
                told = monotonic()
            yield item
    finally:
        say_along("")
