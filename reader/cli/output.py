"""The output of a command: to a file, or to the terminal."""

import sys
from argparse import Namespace
from pathlib import Path

from reader.cli.parsing import BadInputError, Parser
from reader.report.arguments import one_of
from reader.report.export import Format
from reader.report.writers.saving import CannotSaveError, save
from reader.terminal import write_output


def add_output(parser: Parser, forms: tuple[Format, ...]) -> None:
    """Add --format, one of these, and --output to the command."""
    parser.add_argument(
        "--format",
        type=one_of(forms),
        choices=forms,
        dest="form",
        help="format of the output (default: that of the ending of --output's FILE, or text)",
    )
    parser.add_argument(
        "--output", type=Path, metavar="FILE", help="write to this file instead of the terminal"
    )


def settle_form(wanted: Namespace, forms: tuple[Format, ...]) -> None:
    """Take the format from the ending of the file that is written, where none was asked for.

    Raises:
        BadInputError: it is the ending of a format that is not one of these.
    """
    if wanted.form is None:
        ending = wanted.output.suffix.lower() if wanted.output else ""
        endings = {".zip": Format.CSV} | {form.suffix: form for form in Format}
        wanted.form = endings.get(ending, Format.TEXT)
        if wanted.form not in forms:
            known = " or ".join(forms)
            raise BadInputError(f"{wanted.output} would not be {wanted.form}: choose {known} with --format")


def check_output(wanted: Namespace) -> None:
    """Settle the format; raise BadInputError where one that is not text would go to a terminal."""
    settle_form(wanted, tuple(Format))
    if not wanted.form.is_text and wanted.output is None and sys.stdout and sys.stdout.isatty():
        raise BadInputError(f"{wanted.form} cannot be shown in a terminal: name a file with --output")


def deliver(content: bytes, wanted: Namespace) -> None:
    """Write to the file of --output, or to standard output; raises BadInputError or OutputError."""
    if wanted.output is None:
        write_output(content, is_text=wanted.form.is_text)
        return
    try:
        save(wanted.output, content)
    except CannotSaveError as error:
        raise BadInputError(str(error)) from error
