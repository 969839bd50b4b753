"""Progress of a command: a bar on the terminal's last line, which leaves before anything else is printed."""

from collections.abc import Iterable, Iterator
from time import monotonic
from typing import TypeVar

from reader.terminal import is_watched, show_progress

T = TypeVar("T")

# Seconds between two changes of the bar: nobody can read it when it changes more often.
PAUSE = 0.1
# Signs of a bar: with its words it fits into the narrowest terminal in use.
BAR = 24


def with_progress(items: Iterable[T], total: int, verb: str) -> Iterator[T]:
    """Yields the items; a person at the terminal sees how many are done while the next one is made.

    Args:
        items: made one by one, as they are asked for.
        total: how many there are; of one there is no progress.
        verb: what is done to them, such as "reading".
    """
    if not is_watched() or total < 2:  # noqa: PLR2004  # of one there is no progress
        yield from items
        return
    shown = monotonic()
    show_progress(_bar(0, total, verb))
    try:
        for done, item in enumerate(items, 1):
            show_progress("")
            yield item
            if monotonic() - shown > PAUSE:
                show_progress(_bar(done, total, verb))
                shown = monotonic()
    finally:
        show_progress("")


def _bar(done: int, total: int, verb: str) -> str:
    full = BAR * done // total
    return f"{verb}: [{'#' * full}{'-' * (BAR - full)}] {done} of {total}"
