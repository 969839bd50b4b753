"""Left and right: which of the two reports is meant, and values of which each report has its own."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

T = TypeVar("T")
U = TypeVar("U")
T_co = TypeVar("T_co", covariant=True)


class Side(StrEnum):
    """Which of the two reports: left is A on screen, right is B."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> "Side":
        """The report across the gutter."""
        return Side.RIGHT if self is Side.LEFT else Side.LEFT

    @property
    def letter(self) -> str:
        """What the side is called on screen."""
        return LETTERS.of(self)


class _TwoEnded(Protocol[T_co]):
    @property
    def left(self) -> T_co: ...

    @property
    def right(self) -> T_co: ...


class Sided:
    """Anything with a left and a right of one type, so that either can be asked for by its side."""

    __slots__ = ()

    def of(self: _TwoEnded[T], side: Side) -> T:
        """What that report has."""
        return self.left if side is Side.LEFT else self.right


@dataclass(frozen=True, slots=True)
class Both(Sided, Generic[T_co]):
    """One value for each of the two reports."""

    left: T_co
    right: T_co

    def __iter__(self) -> Iterator[T_co]:
        """Left, then right."""
        return iter((self.left, self.right))

    @staticmethod
    def each(make: Callable[[Side], T]) -> "Both[T]":
        """What is made for either side."""
        return Both(make(Side.LEFT), make(Side.RIGHT))

    def map(self, change: Callable[[T_co], U]) -> "Both[U]":
        """Both values changed in one way."""
        return Both(change(self.left), change(self.right))

    def swapped(self) -> "Both[T_co]":
        """The two the other way round."""
        return Both(self.right, self.left)

    def with_(self: "Both[T]", side: Side, value: T) -> "Both[T]":
        """Both values, with another one on that side."""
        return replace(self, **{side.value: value})

    def items(self) -> tuple[tuple[Side, T_co], tuple[Side, T_co]]:
        """Each value with its side."""
        return (Side.LEFT, self.left), (Side.RIGHT, self.right)


LETTERS = Both("A", "B")


def whichever_side(left: tuple[int, str], right: tuple[int, str]) -> tuple[int, int, str, str]:
    """By what two places, each with its text or its words, come before others, whichever side stands left.

    The earliest come first, then the nearest to each other, then those whose earlier place has the lesser
    words.
    """
    first, then = sorted((left, right))
    return first[0] + then[0], then[0] - first[0], first[1], then[1]
