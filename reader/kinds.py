"""The kinds of value that a setting or an option can have; each parses its own values from text.

Trap: the bare frame of the window needs this, and dataclasses take 8 ms, named tuples 2.
"""

import re
from typing import Generic, NamedTuple, Protocol, TypeVar

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
AnyName = TypeVar("AnyName", bound=str)

COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


# Characters: longer than the name of any font family, short enough for a line of settings.
LONGEST_FAMILY = 100


class ValueKind(Protocol[T_co]):
    """Parses a value from text."""

    def read(self, words: str) -> T_co | None:
        """The value that the words stand for; None where they stand for none of this kind."""


class Flag:
    """Yes or no."""

    def read(self, words: str) -> bool | None:
        """The value of "true" or "false", in capitals or not."""
        return {"true": True, "false": False}.get(words.casefold())


class Real(NamedTuple):
    """A number from least to most, both included.

    Attributes:
        is_percentage: it is shown as a percentage: 0.7 as 70 %.
        step: between two values of a spin box; None for a slider.
    """

    least: float
    most: float
    is_percentage: bool = False
    step: float | None = None

    def read(self, words: str) -> float | None:
        """The number, where it is within the bounds."""
        try:
            found = float(words)
        except ValueError:
            return None
        return found if self.least <= found <= self.most else None


class Whole(NamedTuple):
    """A whole number from least to most, both included."""

    least: int
    most: int

    def read(self, words: str) -> int | None:
        """The number, where it is within the bounds."""
        try:
            found = int(words)
        except ValueError:
            return None
        return found if self.least <= found <= self.most else None


class OneOf(NamedTuple, Generic[AnyName]):
    """One of a few names."""

    names: tuple[AnyName, ...]

    def read(self, words: str) -> AnyName | None:
        """The name that the words are."""
        return next((name for name in self.names if name == words), None)


class SetOf(NamedTuple, Generic[AnyName]):
    """Any number of a few names, none included, with commas between them."""

    names: tuple[AnyName, ...]

    def read(self, words: str) -> frozenset[AnyName] | None:
        """The names, in capitals or not, where every word is one of them."""
        wanted = {word.strip().casefold() for word in words.split(",") if word.strip()}
        found = frozenset(name for name in self.names if name in wanted)
        return found if len(found) == len(wanted) else None


class Colour:
    """A colour as "#rrggbb"."""

    def read(self, words: str) -> str | None:
        """The colour, where the words are one."""
        return words if COLOUR.fullmatch(words) else None


class Text(NamedTuple):
    """Any text of at most so many characters."""

    most: int

    def read(self, words: str) -> str | None:
        """The words, where they are not too long."""
        return words if len(words) <= self.most else None


class FontFamily(NamedTuple):
    """The name of a font family of the system; "" for the one that comes with the program."""

    most: int = LONGEST_FAMILY

    def read(self, words: str) -> str | None:
        """The name, where it is not too long for one."""
        return words if len(words) <= self.most else None


class Several(NamedTuple, Generic[T]):
    """A fixed number of values of one kind, with spaces between them."""

    kind: ValueKind[T]
    number: int

    def read(self, words: str) -> tuple[T, ...] | None:
        """All of them, where there are as many as there should be."""
        found = tuple(value for each in words.split() if (value := self.kind.read(each)) is not None)
        return found if len(found) == self.number == len(words.split()) else None


class Control(NamedTuple):
    """How a value is set in a dialog; its words are English and translated where they are shown.

    Attributes:
        label: before the field, with & before the letter that goes with Alt; "" for none.
        text: on a box or a group; a field without words on it is called so by a screen reader.
        hint: a sentence of explanation: below the field in Settings, a tooltip in the print preview.
        blank: what an empty field stands for, greyed in it.
        names: the labels of the names of a OneOf or a SetOf, in their order.
        needs: the name of the flag without which the value has no effect.
    """

    label: str = ""
    text: str = ""
    hint: str = ""
    blank: str = ""
    names: tuple[str, ...] = ()
    needs: str = ""
