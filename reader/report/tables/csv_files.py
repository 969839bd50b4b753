"""Tables as CSV, one or all in a zip file; no spreadsheet takes a cell for a formula."""

import csv
import re
from collections.abc import Mapping, Sequence
from io import BytesIO, StringIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from reader.report.dates import now
from reader.report.sections.passages import shown
from reader.report.tables.table import CellValue, DataTable
from reader.text.checking import Checkpoint, checked, unchecked

# Lines that are written between two checks.
OFTEN = 50
_FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_UNSEEN = re.compile(r"[\s\u00ad\u061c\u180e\u200b-\u200f\u2060-\u2064\ufeff]+")
"""What a spreadsheet may drop from the beginning of a cell before it looks for a formula."""
# The first moment that a zip file can give as a date.
_FIRST_MOMENT = (1980, 1, 1, 0, 0, 0)
# The permission of a file that everybody may read, in the place that zip files have for it.
_READABLE = 0o644 << 16


def to_csv(table: DataTable, check: Checkpoint = unchecked) -> bytes:
    """The table with its header, as UTF-8 with a byte order mark, which spreadsheets need."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(map(_written, table.header))
    for line in checked(table.lines, check, OFTEN):
        writer.writerow(map(_written, line))
    return out.getvalue().encode("utf-8-sig", "replace")


def csv_files(tables: Sequence[DataTable], check: Checkpoint = unchecked) -> dict[str, bytes]:
    """Each table as a file, by the file's name."""
    return {f"{table.name}.csv": to_csv(table, check) for table in tables}


def zipped(files: Mapping[str, bytes]) -> bytes:
    """A zip file of these files by their names: the same bytes for the same files and moment."""
    made, moment = BytesIO(), max(now().timetuple()[:6], _FIRST_MOMENT)
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = ZipInfo(name, moment)
            entry.compress_type, entry.external_attr = ZIP_DEFLATED, _READABLE
            archive.writestr(entry, content)
    return made.getvalue()


def no_formula(cell: str) -> str:
    """The cell, behind an apostrophe where a spreadsheet would take it for a formula."""
    unseen = _UNSEEN.match(cell)
    return f"'{cell}" if cell.startswith(_FORMULA, unseen.end() if unseen else 0) else cell


def _written(cell: CellValue) -> str:
    return no_formula(shown(cell)) if isinstance(cell, str) else str(cell)
