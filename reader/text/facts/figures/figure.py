"""One figure of a sentence, and what sort of quantity it is."""

from dataclasses import dataclass
from enum import StrEnum


class Measure(StrEnum):
    """What sort of quantity it is."""

    NUMBER = "number"
    MONEY = "money"
    PERCENT = "percent"
    AGE = "age"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure.

    Attributes:
        first, last: its tokens, both included.
        form: its normal form, without "about" and its like.
        counted_from: the token from which the thing counted may be named; past the end when none is.
        unit: what it is measured in where that is written without a space ("58km").
        bound: what its own words add: "90-plus" is at least that.
        thing: what it counts or ranks where its own words tell: the century, the king of that name.
        is_nobody: whether its own words say whom it counts: nobody, no one.
        is_article: whether it is "a woman", which counts only face to face with "two women".
    """

    first: int
    last: int
    form: str
    measure: Measure
    counted_from: int
    unit: str = ""
    bound: str = ""
    thing: str = ""
    is_article: bool = False
    is_nobody: bool = False
