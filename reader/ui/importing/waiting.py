"""Waits for a library that another program is writing to."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from time import sleep
from typing import TypeVar

from reader.library.disk.troubles import Trouble, Unusable, UnusableLibrary, trouble_of

T = TypeVar("T")

# Seconds that SQLite itself waits for the lock: it does not notice meanwhile that the work was cancelled.
PATIENCE = 0.2
# Seconds between two attempts, so that waiting costs next to nothing.
PAUSE = 0.1


@dataclass(frozen=True, slots=True)
class Held:
    """Delivered when an import has to wait, as another program is writing to the library or has locked it."""


def when_free(act: Callable[[], T], is_wanted: Callable[[], bool], tell: Callable[[Held], None]) -> T:
    """Do something to the library, and again while another program has it locked; tell is called once then.

    Raises:
        sqlite3.Error, UnusableLibrary: another error, or the lock once is_wanted is false.
    """
    is_told = False
    while True:
        try:
            return act()
        except (sqlite3.Error, UnusableLibrary) as error:
            if not _is_held(error) or not is_wanted():
                raise
        if not is_told:
            tell(Held())
            is_told = True
        sleep(PAUSE)


def _is_held(error: sqlite3.Error | UnusableLibrary) -> bool:
    if isinstance(error, UnusableLibrary):
        return error.why is Unusable.BUSY
    return trouble_of(error) is Trouble.BUSY
