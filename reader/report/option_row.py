"""One row of the table of options, kept with the field of Options that it belongs to."""

from collections.abc import Iterator
from dataclasses import field, fields
from enum import StrEnum, auto
from typing import Any, NamedTuple, TypeVar

from reader.kinds import Control, ValueKind

T = TypeVar("T")
_ROW = "option"


class Group(StrEnum):
    """What options are about: they stand together in the dialog and in the help of the command line."""

    CONTENTS = auto()
    PASSAGES = auto()
    PAGE = auto()


class Option(NamedTuple):
    """All but the type and the default, which come before it in the row.

    Attributes:
        kind: what it can be.
        group: what it is about.
        flag: its word on the command line.
        help: what the command line says of it.
        control: how it stands in the dialog; None where the dialog makes it from the reports.
        metavar: what its value is called in the help of the command line.
        without: of a set, the flag that takes names out of it.
        is_kept: it is chosen again for the next report; else it belongs to one report.
    """

    kind: ValueKind[Any]
    group: Group
    flag: str
    help: str
    control: Control | None = None
    metavar: str = ""
    without: str = ""
    is_kept: bool = True


def option(default: T, row: Option) -> T:
    """A row of the table: a field of a frozen dataclass with its value at first."""
    made: T = field(default=default, metadata={_ROW: row})
    return made


def rows_of(options: type[Any]) -> Iterator[tuple[str, Option]]:
    """The rows of the table by the names of their fields."""
    return ((each.name, each.metadata[_ROW]) for each in fields(options))
