"""Progress of a command: a bar on the terminal's last line, which leaves before anything else is printed."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from threading import RLock
from time import monotonic
from typing import Any, TypeVar

from reader.terminal import is_watched
from reader.text.harmless import harmless_line

T = TypeVar("T")

# Seconds of work until a bar is shown of what may be done at once.
PATIENCE = 1.0
# Seconds between two changes of the bar: nobody can read it when it changes more often.
PAUSE = 0.1
# Letters of what is told on a bar: in the narrowest terminal in use the bar itself has as many.
LONGEST = 40
# Columns of a terminal that does not say how many it has: most have these.
USUAL = 80
# Columns of the ^C that a terminal writes behind a bar.
OF_STOPPING = 2
# Rows that tqdm takes a terminal to have: it hides a bar in one that does not say how many.
ROWS = 24
FORM = "{desc}: {percentage:3.0f}%|{bar}| {n_fmt} of {total_fmt} [{elapsed}]"
FORM_WITHOUT_TOTAL = "{desc} [{elapsed}]"


class ProgressBar:
    """A bar that comes after some seconds, if anybody watches."""

    def __init__(self, told: str, patience: float) -> None:
        self._told, self._due = told, monotonic() + patience
        self._is_watched = is_watched() and os.environ.get("TERM") != "dumb"  # which overwrites no line
        self._shown: Any = None
        self._is_on_line = False

    def check(self) -> None:
        """Show the time that has passed: the checkpoint of long work."""
        self._show(None, 0)

    def watch(self, done: int, of: int) -> None:
        """Show how much of how much is done: the watch of long work."""
        self._show(of, done)

    def clear(self) -> None:
        """Make room for a line, until the bar is shown again."""
        if self._is_on_line:
            self._shown.clear()
            self._is_on_line = False

    def close(self) -> None:
        """Leave the terminal as it was, without the ^C of somebody who stopped the work."""
        if self._shown is not None:
            self._shown.display(" " * (self._shown.ncols + OF_STOPPING))
            self._shown.clear()
            self._shown.close()

    def _show(self, total: int | None, done: int) -> None:
        if not self._is_watched or monotonic() < self._due:
            return
        if self._shown is None:
            self._shown, self._is_on_line = _made(self._told, total), True
            self._shown.refresh()
        if total is not None:
            self._shown.bar_format, self._shown.total = FORM, total
        self._is_on_line |= bool(self._shown.update(max(0, done - self._shown.n)))


def _made(told: str, total: int | None) -> Any:
    """A bar of tqdm's, not yet shown: ^C may come while it is."""
    from tqdm import tqdm  # noqa: PLC0415  # most commands are over before a bar is shown

    tqdm.monitor_interval = 0  # no thread beside ours
    tqdm.set_lock(RLock())  # else it makes one for several processes
    name = harmless_line(told)
    return tqdm(
        desc=name if len(name) <= LONGEST else f"{name[: LONGEST - 1]}…",
        total=total,
        file=sys.stderr,
        leave=False,
        delay=PAUSE,
        miniters=0,
        mininterval=PAUSE,
        ncols=_room(),
        nrows=ROWS,
        bar_format=FORM_WITHOUT_TOTAL if total is None else FORM,
        colour=None,
    )


def _room() -> int:
    """The columns of a bar: a line that is full goes on in the next one, and stays there."""
    try:
        columns = os.get_terminal_size(sys.stderr.fileno()).columns
    except (OSError, ValueError):
        columns = 0
    return max(1, (columns or USUAL) - OF_STOPPING - 1)


@contextmanager
def bar_of(told: str, patience: float = PATIENCE) -> Iterator[ProgressBar]:
    """A bar for a person at the terminal, once the work takes so many seconds; gone when it is done."""
    bar = ProgressBar(told, patience)
    try:
        yield bar
    finally:
        bar.close()


def with_progress(items: Iterable[T], total: int, verb: str) -> Iterator[T]:
    """Yields the items; a person at the terminal sees how many are done while the next one is made.

    Args:
        items: made one by one, as they are asked for.
        total: how many there are; of one there is no progress.
        verb: what is done to them, such as "reading".
    """
    if total < 2:  # noqa: PLR2004  # of one there is no progress
        yield from items
        return
    with bar_of(verb, patience=0) as bar:
        bar.watch(0, total)
        for done, item in enumerate(items, 1):
            bar.clear()
            yield item
            bar.watch(done, total)
