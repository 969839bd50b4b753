"""Takes over what was chosen of an event in another library: A and B, who says what, saved searches."""

import sqlite3
from collections.abc import Mapping

from reader.library.searching import saved
from reader.library.settings_of_events import PAIR, SHOWN, renumbered_pair, renumbered_shown

# Bytes of a setting that is read: twice those of the columns of as many reports as a case file may have.
MOST_BYTES = 200_000
OF_EVENTS = {PAIR: renumbered_pair, SHOWN: renumbered_shown}
"""The beginnings of the keys of settings, and how their reports are renumbered."""
SETTINGS = "state WHERE key IN ({}) OR {}".format(
    f"'{saved.KEY}'", " OR ".join(f"key GLOB '{key} [0-9]*'" for key in OF_EVENTS)
)
"""The rows of the state that a merge may change."""


def held_settings(db: sqlite3.Connection, event: int) -> dict[str, str]:
    """The settings of an event by the beginnings of their keys, and all saved searches."""
    of_event = {key: _value(db, f"{key} {event}") for key in OF_EVENTS}
    return of_event | {saved.KEY: _value(db, saved.KEY)}


def take_settings(
    theirs: Mapping[str, str], here: sqlite3.Connection, event: tuple[int, str], reports: Mapping[int, int]
) -> None:
    """Take over what is not chosen here already.

    Args:
        theirs: what held_settings() gave of another library, whose values are a stranger's.
        here: this library.
        event: its number and name here.
        reports: their ids here by those there.
    """
    number, name = event
    for key, renumbered in OF_EVENTS.items():
        mine = f"{key} {number}"
        if not _value(here, mine):
            _set(here, mine, renumbered(theirs[key], reports))
    searches = _value(here, saved.KEY)
    fresh = saved.of_event(theirs[saved.KEY], name, searches)
    if fresh:
        _set(here, saved.KEY, saved.written_searches((*saved.read_searches(searches), *fresh)))


def _value(db: sqlite3.Connection, key: str) -> str:
    """A value of the state; "" where there is none, or one that is no text or too long."""
    query = (
        "SELECT CAST(value AS BLOB) FROM state WHERE key = ? AND typeof(value) = 'text'"
        " AND length(CAST(value AS BLOB)) <= ?"
    )
    found = db.execute(query, (key, MOST_BYTES)).fetchone()
    return bytes(found[0]).decode("utf-8", "replace") if found else ""


def _set(db: sqlite3.Connection, key: str, value: str) -> None:
    if value:
        db.execute("INSERT OR REPLACE INTO state VALUES (?, ?)", (key, value))
