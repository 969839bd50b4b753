"""CSV from the command line: one table, or all of them in a zip file or a folder."""

import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from reader.cli.output import deliver
from reader.cli.parsing import BadInputError, Parser
from reader.report.export import Format
from reader.report.tables.csv_files import csv_files, to_csv, zipped
from reader.report.tables.table import DataTable
from reader.terminal import complain

_ZIP = ".zip"


def add_table(parser: Parser, names: Sequence[str]) -> None:
    """Let the command write one of these tables alone."""
    parser.add_argument(
        "--table",
        choices=names,
        default="",
        help=f"of CSV, one table: {', '.join(names)}; all of them go into a .zip file or a folder",
    )


def check_table(wanted: Namespace) -> None:
    """Refuse a table where there is none, or where all of them are asked for."""
    if wanted.table and wanted.form is not Format.CSV:
        raise BadInputError("--table is for --format csv")
    if wanted.table and wanted.output and _holds_all(wanted.output):
        raise BadInputError(f"--table names one table, but {wanted.output} would hold all of them")


def deliver_csv(tables: Sequence[DataTable], wanted: Namespace) -> None:
    """Write all tables into the zip file or the folder that was named, else the one that was asked for."""
    output = wanted.output
    if output is None or not _holds_all(output):
        _deliver_one(tables, wanted)
    elif _is_zip(output):
        deliver(zipped(csv_files(tables)), wanted)
    else:
        _fill(output, csv_files(tables))


def _deliver_one(tables: Sequence[DataTable], wanted: Namespace) -> None:
    name = wanted.table or tables[0].name
    if not wanted.table and sys.stderr and sys.stderr.isatty():  # a person reads it
        others = ", ".join(table.name for table in tables[1:])
        complain(
            f"this is the table {name}; --table gives another one: {others}."
            " All of them: --output with a .zip file or a folder."
        )
    deliver(to_csv(next(table for table in tables if table.name == name)), wanted)


def _fill(folder: Path, files: dict[str, bytes]) -> None:
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise BadInputError(f"the folder {folder} could not be made.") from error
    for name, content in files.items():
        deliver(content, Namespace(output=folder / name))


def _holds_all(path: Path) -> bool:
    return path.is_dir() or _is_zip(path) or not (path.suffix or path.exists())


def _is_zip(path: Path) -> bool:
    return path.suffix.lower() == _ZIP and not path.is_dir()
