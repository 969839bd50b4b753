"""A table of plain values, for spreadsheets and statistics."""

from collections.abc import Iterable
from dataclasses import dataclass

from reader.report.sections.passages import shown

CellValue = str | int | float
TableLine = tuple[CellValue, ...]


@dataclass(frozen=True, slots=True)
class DataTable:
    """A table, made while it is written.

    Attributes:
        name: of its file or sheet.
        header: the names of its columns.
        lines: each as long as the header; can be iterated once only.
    """

    name: str
    header: tuple[str, ...]
    lines: Iterable[TableLine]


def one_line(text: str) -> str:
    """The text on one line, without characters that cannot be shown."""
    return shown(" ".join(text.split()))


def yes_or_no(is_so: object) -> str:
    """A truth as "yes" or "no", as TRUE is translated by some spreadsheets."""
    return "yes" if is_so else "no"
