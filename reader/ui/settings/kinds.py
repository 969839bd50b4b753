"""What a setting can be: each kind knows its own words in the settings file, and takes no others.

Trap: the bare frame of the window needs this, and dataclasses take 8 ms, named tuples 2.
"""

import re
from typing import Generic, NamedTuple, Protocol, TypeVar

from PySide6.QtCore import QSettings

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


class Kind(Protocol[T_co]):
    """Reads a value; None stands for words that are none of its values."""

    def read(self, words: str) -> T_co | None: ...


class Flag:
    """Yes or no."""

    def read(self, words: str) -> bool | None:
        return {"true": True, "false": False}.get(words.casefold())


class Number(NamedTuple):
    """A number within bounds; shown as a percentage or as it is."""

    least: float
    most: float
    is_percentage: bool = False

    def read(self, words: str) -> float | None:
        try:
            found = float(words)
        except ValueError:
            return None
        return found if self.least <= found <= self.most else None


class Whole(NamedTuple):
    """A whole number within bounds."""

    least: int
    most: int

    def read(self, words: str) -> int | None:
        try:
            found = int(words)
        except ValueError:
            return None
        return found if self.least <= found <= self.most else None


class OneOf(NamedTuple):
    """One of a few names."""

    names: tuple[str, ...]

    def read(self, words: str) -> str | None:
        return words if words in self.names else None


class Colour:
    """A colour as "#rrggbb"."""

    def read(self, words: str) -> str | None:
        return words if COLOUR.fullmatch(words) else None


class Text(NamedTuple):
    """Words that somebody else makes sense of, up to a length."""

    most: int

    def read(self, words: str) -> str | None:
        return words if len(words) <= self.most else None


class Several(NamedTuple, Generic[T]):
    """So many of one kind, with a space between them."""

    kind: Kind[T]
    number: int

    def read(self, words: str) -> tuple[T, ...] | None:
        found = tuple(value for each in words.split() if (value := self.kind.read(each)) is not None)
        return found if len(found) == self.number == len(words.split()) else None


class Line(NamedTuple):
    """How a setting stands in the dialog; in English, translated where it is shown.

    Attributes:
        label: what stands before it, with the letter that Alt goes to; "" where it goes with the one above.
        text: what stands on it, or what a screen reader calls it.
        hint: what stands under it.
        names: what the names of a OneOf are called, in their order.
        needs: the flag without which it changes nothing.
    """

    label: str
    text: str
    hint: str = ""
    names: tuple[str, ...] = ()
    needs: "Setting[bool] | None" = None


class Setting(NamedTuple, Generic[T]):
    """One setting: the name it is kept under, its value at first, its kind, and its line if it has one."""

    name: str
    default: T
    kind: Kind[T]
    line: Line | None = None


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
