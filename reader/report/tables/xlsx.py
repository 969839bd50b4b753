"""Tables as sheets of one Excel workbook, in which no text becomes a formula or a link."""

from collections.abc import Iterator, Sequence
from datetime import UTC
from io import BytesIO
from itertools import chain, islice

from xlsxwriter import Workbook
from xlsxwriter.format import Format as CellFormat
from xlsxwriter.worksheet import Worksheet

from reader.report.dates import now
from reader.report.sections.passages import shown
from reader.report.tables.table import CellValue, DataTable, TableLine
from reader.text.checking import Checkpoint, checked, unchecked

# Lines that are written between two checks.
OFTEN = 50
# Lines that a sheet of Excel holds below its header; the rest goes into further sheets.
MOST_LINES = 1_048_575
# UTF-16 units that a cell of Excel holds; it calls a file with longer cells damaged.
LONGEST_CELL = 32_767
# Widths of columns, in digits: a date fits into the first, a sentence takes few lines in the second.
_NARROW, _WIDE = 12, 60
_OF_SENTENCES = ("text", "headline", "note")
"""The ends of the names of columns that hold sentences, which are wide and wrapped."""


def to_xlsx(tables: Sequence[DataTable], check: Checkpoint = unchecked) -> bytes:
    """The workbook: the same bytes for the same tables and moment."""
    out = BytesIO()
    safe = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with Workbook(out, safe) as book:
        book.set_properties({"author": "Parallax", "created": now().astimezone(UTC).replace(tzinfo=None)})
        bold = book.add_format({"bold": True, "bottom": 1})
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        for table in tables:
            for name, lines in _sheets(table):
                _fill(book.add_worksheet(name), table.header, checked(lines, check, OFTEN), bold, wrapped)
    return out.getvalue()


def _sheets(table: DataTable) -> Iterator[tuple[str, Iterator[TableLine]]]:
    """The sheets of a table by their names: one, and more where its lines do not fit."""
    lines, number = iter(table.lines), 1
    yield table.name, islice(lines, MOST_LINES)
    for first in lines:
        number += 1
        yield f"{table.name} {number}", chain([first], islice(lines, MOST_LINES - 1))


def _fill(
    sheet: Worksheet,
    header: tuple[str, ...],
    lines: Iterator[TableLine],
    bold: CellFormat,
    wrapped: CellFormat,
) -> None:
    for column, name in enumerate(header):
        is_wide = name.endswith(_OF_SENTENCES)
        sheet.set_column(column, column, _WIDE if is_wide else _NARROW, wrapped if is_wide else None)
        _put(sheet, 0, column, name, bold)
    sheet.freeze_panes(1, 0)
    row = 0
    for row, line in enumerate(lines, 1):  # the last number is needed below
        for column, cell in enumerate(line):
            _put(sheet, row, column, cell)
    sheet.autofilter(0, 0, row, len(header) - 1)


def _put(sheet: Worksheet, row: int, column: int, cell: CellValue, style: CellFormat | None = None) -> None:
    if isinstance(cell, str):
        sheet.write_string(row, column, _fitting(shown(cell)), style)
    else:
        sheet.write_number(row, column, cell, style)


def _fitting(text: str) -> str:
    """The text, cut with "…" where a cell cannot hold it."""
    written = text.encode("utf-16-le", "replace")
    if len(written) <= 2 * LONGEST_CELL:
        return text
    return written[: 2 * (LONGEST_CELL - 1)].decode("utf-16-le", "ignore") + "…"
