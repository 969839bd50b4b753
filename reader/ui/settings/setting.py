"""A setting, and how its value is read from and written to the settings file."""

from typing import Generic, NamedTuple, TypeVar

from PySide6.QtCore import QSettings

from reader.kinds import Control, ValueKind

T = TypeVar("T")


class Setting(NamedTuple, Generic[T]):
    """A row of the table of settings.

    Attributes:
        name: the key in the settings file.
        default: the value until it is changed.
        kind: the type with its bounds.
        control: its words in the dialog; None keeps it out of there.
    """

    name: str
    default: T
    kind: ValueKind[T]
    control: Control | None = None


def kept(store: QSettings, setting: Setting[T]) -> T:
    """The value in the settings file; the default where it has none, or one out of bounds.

    A file may come from a later version, or be damaged: whatever it holds, the window has to open.
    """
    words = store.value(setting.name)
    found = setting.kind.read(words) if isinstance(words, str) else None
    return setting.default if found is None else found


def keep(store: QSettings, setting: Setting[T], value: T) -> None:
    """Write a value in the form that its kind reads."""
    words = " ".join(map(str, value)) if isinstance(value, tuple) else str(value)
    store.setValue(setting.name, words)
