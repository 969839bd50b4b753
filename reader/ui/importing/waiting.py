"""Waits for another program to let go of the library, as long as what is to be kept in it is still wanted."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from time import sleep
from typing import TypeVar

from reader.library.disk.troubles import Trouble, Unusable, UnusableLibrary, trouble_of

T = TypeVar("T")

# Seconds that SQLite waits by itself; it looks at nothing meanwhile.
PATIENCE = 0.2
# Seconds until it is tried again.
PAUSE = 0.1


@dataclass(frozen=True, slots=True)
class Held:
    """Nothing can be kept just now: another program is writing to the library, or has locked it."""


def when_free(act: Callable[[], T], is_wanted: Callable[[], bool], tell: Callable[[Held], None]) -> T:
    """Do something to the library, again and again while another program stands in the way.

    Raises what kept it from being done once that is something else, or it is wanted no more.
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
