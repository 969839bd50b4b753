"""A row of the table of options: what belongs to an option besides its type and its default."""

from collections.abc import Iterator
from dataclasses import field, fields
from enum import StrEnum, auto
from typing import Any, NamedTuple, TypeVar

from reader.kinds import Control, ValueKind

T = TypeVar("T")
_ROW = "option"


class Group(StrEnum):
    """The headings of options in the dialog and in the help of the command line."""

    CONTENTS = auto()
    PASSAGES = auto()
    PAGE = auto()


class Option(NamedTuple):
    """How an option is given on the command line and in the dialog.

    Attributes:
        kind: which values it takes.
        group: under which heading it stands.
        flag: its flag on the command line.
        help: its help on the command line.
        control: its control in the dialog; None where the dialog makes one from the reports.
        metavar: the name of its value in the help of the command line.
        without: for a set, the flag that leaves names out of it.
        is_kept: the choice is kept for the next report.
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
    """A field of a frozen dataclass with its default and its row."""
    made: T = field(default=default, metadata={_ROW: row})
    return made


def rows_of(options: type[Any]) -> Iterator[tuple[str, Option]]:
    """The names of all options of the table, each with its row."""
    return ((each.name, each.metadata[_ROW]) for each in fields(options))
