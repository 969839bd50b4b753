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
    """Add --table, one of these names, to the command."""
    parser.add_argument(
        "--table",
        choices=names,
        default="",
        help="with --format csv, write this table only; for all, --output with a .zip file or a folder",
    )


def check_table(wanted: Namespace) -> None:
    """Raise BadInputError where --table names one table without CSV, or where all would be written."""
    if wanted.table and wanted.form is not Format.CSV:
        raise BadInputError("--table needs --format csv")
    if wanted.table and wanted.output and _holds_all(wanted.output):
        raise BadInputError(f"--table names one table, but {wanted.output} would hold all of them")


def deliver_csv(tables: Sequence[DataTable], wanted: Namespace) -> None:
    """Write all tables where --output is a zip file or a folder; else the table of --table, or the first."""
    output = wanted.output
    if output is None or not _holds_all(output):
        _deliver_one(tables, wanted)
    elif _is_zip(output):
        deliver(zipped(csv_files(tables)), wanted)
    else:
        _write_files(output, csv_files(tables))


def _deliver_one(tables: Sequence[DataTable], wanted: Namespace) -> None:
    name = wanted.table or tables[0].name
    if not wanted.table and sys.stderr and sys.stderr.isatty():  # a person is at the terminal
        others = ", ".join(table.name for table in tables[1:])
        complain(
            f"this is the table {name}; --table gives another one: {others}."
            " All of them: --output with a .zip file or a folder."
        )
    deliver(to_csv(next(table for table in tables if table.name == name)), wanted)


def _write_files(folder: Path, files: dict[str, bytes]) -> None:
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise BadInputError(f"the folder {folder} could not be made") from error
    for name, content in files.items():
        deliver(content, Namespace(output=folder / name))


def _holds_all(path: Path) -> bool:
    return path.is_dir() or _is_zip(path) or not (path.suffix or path.exists())


def _is_zip(path: Path) -> bool:
    return path.suffix.lower() == _ZIP and not path.is_dir()
