"""What a setting or an option can be: each kind reads its own words and no others.

Trap: the bare frame of the window needs this, and dataclasses take 8 ms, named tuples 2.
"""

import re
from typing import Generic, NamedTuple, Protocol, TypeVar

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
AnyName = TypeVar("AnyName", bound=str)

COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


class ValueKind(Protocol[T_co]):
    """Reads a value; None stands for words that are none of its values."""

    def read(self, words: str) -> T_co | None:
        """The value that the words stand for."""


class Flag:
    """Yes or no."""

    def read(self, words: str) -> bool | None:
        """Whether the words say yes."""
        return {"true": True, "false": False}.get(words.casefold())


class Real(NamedTuple):
    """A number within bounds: set in steps, or without steps by a slider, as a percentage or as it is."""

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
    """A whole number within bounds."""

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
    """Any of a few names, with commas between them; may be none of them."""

    names: tuple[AnyName, ...]

    def read(self, words: str) -> frozenset[AnyName] | None:
        """All the names, where every word is one."""
        wanted = {word.strip().casefold() for word in words.split(",") if word.strip()}
        found = frozenset(name for name in self.names if name in wanted)
        return found if len(found) == len(wanted) else None


class Colour:
    """A colour as "#rrggbb"."""

    def read(self, words: str) -> str | None:
        """The colour, where the words are one."""
        return words if COLOUR.fullmatch(words) else None


class Text(NamedTuple):
    """Words that somebody else makes sense of, up to a length."""

    most: int

    def read(self, words: str) -> str | None:
        """The words, where they are not too long."""
        return words if len(words) <= self.most else None


class FontFamily(NamedTuple):
    """The name of a face that the system has; "" for the one that comes with the program."""

    most: int = 100

    def read(self, words: str) -> str | None:
        """The name, where it is not too long for one."""
        return words if len(words) <= self.most else None


class Several(NamedTuple, Generic[T]):
    """So many of one kind, with a space between them."""

    kind: ValueKind[T]
    number: int

    def read(self, words: str) -> tuple[T, ...] | None:
        """All of them, where there are as many as there should be."""
        found = tuple(value for each in words.split() if (value := self.kind.read(each)) is not None)
        return found if len(found) == self.number == len(words.split()) else None


class Control(NamedTuple):
    """How a value stands in a dialog; in English, translated where it is shown.

    Attributes:
        label: what comes before it, with the letter that Alt goes to; "" where nothing does.
        text: what stands on it; of what has no words on it, what a screen reader calls it.
        hint: one more sentence: under it in the settings, in its tooltip beside the pages.
        blank: what an empty line of text stands for, shown greyed in it.
        names: what the names of a OneOf or a SetOf are called, in their order.
        needs: the name of the flag without which it changes nothing.
    """

    label: str = ""
    text: str = ""
    hint: str = ""
    blank: str = ""
    names: tuple[str, ...] = ()
    needs: str = ""
