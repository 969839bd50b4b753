"""`parallax read`: shows what Parallax reads from files."""

from collections.abc import Sequence

from reader.cli.output import add_output, deliver, settle_form
from reader.cli.parsing import Parser
from reader.cli.reports import loaded_from, refuse
from reader.library.importing.description import as_json, as_text
from reader.report.export import Format

FORMS = Format.TEXT, Format.JSON


def read_reports(words: Sequence[str]) -> int:
    """Print fields, kinds and text of every file, going on after a bad one; gives the exit code."""
    wanted = read_parser().parse_args(words)
    settle_form(wanted, FORMS)
    loaded, refused = loaded_from(wanted.reports)
    if loaded:
        content = as_json(loaded) if wanted.form is Format.JSON else as_text(loaded)
        deliver(f"{content}\n".encode("utf-8", "replace"), wanted)
    return refuse(refused) if refused else 0


def read_parser() -> Parser:
    """The parser of the command's arguments."""
    parser = Parser("parallax read", description="Show what Parallax reads from files.")
    parser.add_argument("reports", nargs="+", metavar="REPORT", help="files, or folders of them")
    add_output(parser, FORMS)
    return parser
