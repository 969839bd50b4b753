"""`parallax library`: the library without a window, for scripts and for those who work in a terminal."""

import sqlite3
from argparse import SUPPRESS, Namespace
from collections.abc import Callable, Sequence
from pathlib import Path

from reader.cli.library.adding import add_reports, import_cases
from reader.cli.library.checking import DAMAGED, SAVE_IT, check_library
from reader.cli.library.exporting import CASE, export_references
from reader.cli.library.listing import list_reports, search_reports
from reader.cli.parsing import BadInputError, Parser
from reader.kinds import Whole
from reader.library.disk.identity import Nature, nature
from reader.library.disk.troubles import Trouble, UnusableLibrary, trouble_of
from reader.library.disk.usual_place import usual_library
from reader.library.searching.finding import MOST
from reader.library.store import Library
from reader.report.arguments import parser_of
from reader.report.references import Reference
from reader.terminal import complain

# Reports that can be asked for: as many as the largest library that was measured holds.
MOST_HITS = 10_000

MADE_HERE = frozenset({"add", "import"})
"""The commands that create a library where there is none."""


def run_library(words: Sequence[str]) -> int:
    """Run one of the commands on the library and give its exit code.

    Raises:
        BadInputError: the words make no sense, or the library can't be used; its text says why.
    """
    wanted = library_parser().parse_args(words)
    path = wanted.library or usual_library()
    if wanted.command not in MADE_HERE:
        _check_filled(path)
    try:
        if wanted.command == "check":
            return check_library(path)
        with Library(path) as library:
            code = _COMMANDS[wanted.command](library, wanted)
            if not library.is_damaged:
                return code
            complain(f"{path} is damaged, and not all of it could be read; {SAVE_IT}")
            return code or DAMAGED
    except UnusableLibrary as error:
        raise BadInputError(str(error)) from error
    except sqlite3.Error as error:
        raise BadInputError(_trouble_in_words(error, path)) from error


_COMMANDS: dict[str, Callable[[Library, Namespace], int]] = {
    "list": list_reports,
    "add": add_reports,
    "search": search_reports,
    "export": export_references,
    "import": import_cases,
}


def _check_filled(path: Path) -> None:
    """Raise BadInputError where opening would make a library of nothing, or of an empty file."""
    try:
        found = nature(path)
    except OSError:
        return  # opening it says what the matter is
    if found is Nature.NEW:
        is_there = path.exists()
        raise BadInputError(f"{path} is empty, no library" if is_there else f"there is no library at {path}")


def _trouble_in_words(error: sqlite3.Error, path: Path) -> str:
    match trouble_of(error):
        case Trouble.BUSY:
            return f"the library {path} is in use by another program; try again"
        case Trouble.READ_ONLY:
            return f"the library {path} can be read but not written"
        case Trouble.FULL:
            return f"there is no room left on the disk of {path}"
        case Trouble.DAMAGED:
            return f"the library {path} is damaged; {SAVE_IT}"
        case _:
            return f"the library {path} could not be used: {error}"


def library_parser() -> Parser:
    """The parser of the commands on a library and their arguments."""
    parser = Parser("parallax library", description="List, search, fill and check a library of reports.")
    _add_library(parser, None)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, does: str) -> Parser:
        added = commands.add_parser(name, help=does, description=f"{does.capitalize()}.")
        _add_library(added, SUPPRESS)  # what stood before the command holds
        return added

    listed = command("list", "list the events, or the reports of one")
    listed.add_argument("--event", metavar="NAME", help="list the reports of this event")
    added = command("add", "add reports to an event")
    added.add_argument("reports", nargs="+", metavar="REPORT", help="files, or folders of them")
    added.add_argument(
        "--event",
        metavar="NAME",
        help="the event, created if there is none of that name (default: the newest)",
    )
    _add_search(command("search", "search all reports"))
    _add_export(command("export", "write the sources as references, or an event as a case file"))
    imported = command("import", "merge case files into the library")
    imported.add_argument("cases", nargs="+", type=Path, metavar="FILE", help="case files or libraries")
    command("check", "look through the whole library for damage")
    return parser


def _add_library(parser: Parser, default: str | None) -> None:
    parser.add_argument(
        "--library",
        type=Path,
        metavar="FILE",
        default=default,
        help="use this library instead of the usual one",
    )


def _add_search(command: Parser) -> None:
    command.add_argument(
        "words",
        nargs="+",
        metavar="WORD",
        help='words, "phrases", source:, date:, event: and tag: (quote phrases for the shell)',
    )
    command.add_argument(
        "--most",
        type=parser_of(Whole(1, MOST_HITS)),
        default=MOST,
        metavar="N",
        help=f"show at most N reports (default: {MOST})",
    )


def _add_export(command: Parser) -> None:
    forms = (*map(str, Reference), CASE)
    command.add_argument(
        "--format",
        choices=forms,
        dest="form",
        help="references, or a case file of one event (default: that of --output's ending, or ris)",
    )
    command.add_argument("--event", metavar="NAME", help="export only this event")
    command.add_argument(
        "--output", type=Path, metavar="FILE", help="write to this file instead of the terminal"
    )
