"""Shortcuts chosen by the user: how they are kept, which others they clash with, and which are reserved."""

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace

from PySide6.QtGui import QKeySequence

from reader.ui.app.action_table import ActionRow, Where
from reader.ui.settings.table import KEYS, Preferences

Own = Mapping[str, tuple[str, ...]]
"""The shortcuts of the actions that do not have their default ones."""
# Shortcuts of one action at most: more than anybody remembers.
MOST_KEYS = 6

_MEETING = {
    Where.WINDOW: frozenset(Where),
    Where.READING: frozenset({Where.WINDOW, Where.READING, Where.PAIR}),
    Where.LIST: frozenset({Where.WINDOW, Where.LIST}),
    Where.PAIR: frozenset({Where.WINDOW, Where.READING, Where.PAIR}),
}
"""The places of shortcuts that clash with one of a place; in the list those of a pair give way."""

_MOVING = frozenset(
    {
        *("Tab", "Backtab", "Return", "Enter", "Esc", "Space"),
        *("Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown"),
    }
)
"""Reserved keys, alone and with Shift: they move about in, open or close whatever has the keyboard."""


def own_keys(preferences: Preferences) -> Own:
    """The shortcuts that are kept; what is damaged is left out."""
    with suppress(ValueError, AttributeError, RecursionError):
        found = json.loads(preferences.value(KEYS) or "{}").items()
        return {do: tuple(map(written, keys)) for do, keys in found if _is_keys(keys)}
    return {}


def keep_own(preferences: Preferences, own: Own) -> None:
    """Keep these shortcuts in the settings."""
    preferences.change(KEYS, json.dumps(own, sort_keys=True) if own else "")


def with_own(rows: Sequence[ActionRow], own: Own) -> tuple[ActionRow, ...]:
    """The table with the user's shortcuts in place of the defaults.

    Where a later version gives one of them to another action, that action does without it.
    """
    chosen = [replace(row, keys=own[row.do]) for row in rows if row.do in own]
    changed = {row.do: row for row in chosen}
    taken = {(written(key), place) for row in chosen for key in row.keys for place in _MEETING[row.where]}

    def without_taken(row: ActionRow) -> ActionRow:
        kept = tuple(key for key in row.keys if (written(key), row.where) not in taken)
        return row if kept == row.keys else replace(row, keys=kept)

    return tuple(changed.get(row.do) or without_taken(row) for row in rows)


def without_usual(rows: Sequence[ActionRow], wanted: Sequence[ActionRow]) -> Own:
    """The shortcuts of a table that differ from the defaults in rows."""
    usual = {row.do: tuple(map(written, row.keys)) for row in rows}
    return {row.do: row.keys for row in wanted if tuple(map(written, row.keys)) != usual[row.do]}


def rivals(rows: Sequence[ActionRow], row: ActionRow, key: str) -> list[ActionRow]:
    """The other actions whose shortcut a key is, in places where it would clash with this action's."""
    return [
        other
        for other in rows
        if other.do != row.do and other.where in _MEETING[row.where] and key in map(written, other.keys)
    ]


def given(rows: Sequence[ActionRow], row: ActionRow, key: str) -> tuple[ActionRow, ...]:
    """The table with a shortcut added to an action, before its others, and taken from its rivals."""
    losing = {rival.do for rival in rivals(rows, row, key)}

    def changed(one: ActionRow) -> ActionRow:
        kept = tuple(each for each in one.keys if written(each) != key)
        if one.do == row.do:
            return replace(one, keys=(key, *kept)[:MOST_KEYS])
        return replace(one, keys=kept) if one.do in losing else one

    return tuple(map(changed, rows))


def written(key: str) -> str:
    """A shortcut in Qt's portable form, in which it is kept and compared."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def moves_about(key: str) -> bool:
    """Whether a shortcut, in portable form, is reserved for moving about."""
    return key.removeprefix("Shift+") in _MOVING


def _is_keys(found: object) -> bool:
    return isinstance(found, list) and len(found) <= MOST_KEYS and all(isinstance(key, str) for key in found)
