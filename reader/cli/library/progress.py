"""Progress of a command on one line of the terminal, which is cleared at the end."""

from collections.abc import Iterator, Sequence
from time import monotonic
from typing import TypeVar

from reader.terminal import is_watched, show_progress

T = TypeVar("T")

# Seconds between two changes of the line: nobody can read it when it changes more often.
PAUSE = 0.1


def with_progress(items: Sequence[T], verb: str) -> Iterator[T]:
    """Yields the items; a person at the terminal sees how many are done, behind a verb such as "reading"."""
    if not is_watched() or len(items) < 2:  # noqa: PLR2004  # of one there is no progress
        yield from items
        return
    shown = 0.0
    try:
        for done, item in enumerate(items):
            if monotonic() - shown > PAUSE:
                show_progress(f"{verb}: {done} of {len(items)}")
                shown = monotonic()
            yield item
    finally:
        show_progress("")
