"""Where what a command has made goes: to a file, or to the terminal."""

import sys
from argparse import Namespace
from pathlib import Path

from reader.cli.parsing import BadInputError, Parser
from reader.report.arguments import one_of
from reader.report.export import Format
from reader.report.writers.saving import CannotSaveError, reason_of, save
from reader.terminal import put_out


def add_output(parser: Parser, forms: tuple[Format, ...]) -> None:
    """Let the command write in one of these formats, to a file or to the terminal."""
    parser.add_argument(
        "--format",
        type=one_of(forms),
        choices=forms,
        default=Format.TEXT,
        dest="form",
        help="format of the output (default: text)",
    )
    parser.add_argument(
        "--output", type=Path, metavar="FILE", help="write to this file instead of the terminal"
    )


def check_output(wanted: Namespace) -> None:
    """Refuse what no terminal can show."""
    if not wanted.form.is_text and wanted.output is None and sys.stdout and sys.stdout.isatty():
        raise BadInputError(f"{wanted.form} cannot be shown in a terminal: name a file with --output")


def deliver(content: bytes, wanted: Namespace) -> None:
    """Write what was made where it was wanted."""
    if wanted.output is None:
        _print(content, wanted.form)
        return
    try:
        save(wanted.output, content)
    except CannotSaveError as error:
        raise BadInputError(str(error)) from error


def _print(content: bytes, form: Format) -> None:
    try:
        put_out(content, is_text=form.is_text)
    except BrokenPipeError:
        raise  # who reads our output has seen enough: no error
    except OSError as error:
        sys.stdout = None  # else Python tries to write the rest once more when it ends
        raise BadInputError(f"the output could not be written: {reason_of(error, Path())}.") from error
