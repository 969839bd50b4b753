"""A table of plain values with a name, as programs that count and sort take it."""

from collections.abc import Iterable
from dataclasses import dataclass

from reader.report.sections.passages import shown

CellValue = str | int | float
TableLine = tuple[CellValue, ...]


@dataclass(frozen=True, slots=True)
class DataTable:
    """A table.

    Attributes:
        name: of its file or sheet.
        header: what each column is called.
        lines: each as long as the header; gone through once.
    """

    name: str
    header: tuple[str, ...]
    lines: Iterable[TableLine]


def one_line(text: str) -> str:
    """An article's words without breaks, as they may be shown."""
    return shown(" ".join(text.split()))


def yes(is_so: object) -> str:
    """A truth as a word, which every program reads alike."""
    return "yes" if is_so else "no"
