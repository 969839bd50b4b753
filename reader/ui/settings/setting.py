"""One setting: its name, its value at first, its kind and its control; and how it is kept in a file."""

from typing import Generic, NamedTuple, TypeVar

from PySide6.QtCore import QSettings

from reader.kinds import Control, ValueKind

T = TypeVar("T")


class Setting(NamedTuple, Generic[T]):
    """One row: the name it is kept under, its value at first, its kind, and its control if it has one."""

    name: str
    default: T
    kind: ValueKind[T]
    control: Control | None = None


def kept(store: QSettings, setting: Setting[T]) -> T:
    """The value in the settings file; the default where that has none, or one that cannot be.

    A file may be of a later version, or damaged: whatever it holds, the window opens.
    """
    words = store.value(setting.name)
    found = setting.kind.read(words) if isinstance(words, str) else None
    return setting.default if found is None else found


def keep(store: QSettings, setting: Setting[T], value: T) -> None:
    """Write a value as its kind reads it."""
    words = " ".join(map(str, value)) if isinstance(value, tuple) else str(value)
    store.setValue(setting.name, words)
