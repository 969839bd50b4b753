"""The command line: opens the window, or runs one of the commands that need none."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from reader import VERSION
from reader.cli.parsing import BAD_INPUT, BadInputError, Parser
from reader.terminal import OutputError, complain, finish_output, prepare_streams, say

# Trap: only the standard library and the parser may be imported here, as the first window waits for it.

USAGE = """
  parallax [REPORT …] [--library FILE] [--sample]       open the window
  parallax compare A B [C …] --format FORMAT [OPTION …] compare without a window
  parallax story A B [C …] --format FORMAT [OPTION …]   who says what in all of them
  parallax read REPORT … [--format text|json]           show what Parallax reads
  parallax library COMMAND …                            list, add, search, export, import, check"""
# The exit code of a fault in the program itself.
OUR_FAULT = 1
EPILOG = "To open a report that is called compare, story, read or library, write ./ before its name."


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and give its exit code: 0, 2 for bad input, or 1 when the program itself failed."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    prepare_streams()
    code = _code_of(words)
    if arguments is None and _is_command(words):
        gc.freeze()  # else Python collects garbage once more before it ends, which takes a tenth of the time
    return code


def _code_of(words: list[str]) -> int:
    try:
        return _run(words)
    except BadInputError as error:
        complain(str(error))
        return BAD_INPUT
    except KeyboardInterrupt:
        return 130  # what a shell gives a command that Ctrl+C ended
    except BrokenPipeError:
        sys.stdout = None  # the reader of our output (head, less) has left: nothing more to flush
        return 0
    except OutputError as error:
        complain(_unwritten(error))
        return BAD_INPUT
    except Exception as error:  # noqa: BLE001  # an unforeseen fault is one line, never a traceback
        complain(_bug_in_words(error))
        return OUR_FAULT


def _unwritten(error: OutputError) -> str:
    from reader.report.writers.saving import reason_of

    cause = error.__cause__
    reason = reason_of(cause, Path()) if isinstance(cause, OSError) else str(cause)
    return f"the output could not be written: {reason}."


def _bug_in_words(error: Exception) -> str:
    from reader.library.importing.faults import where_raised

    return (
        "this is a fault in Parallax, not in the reports, which were left unchanged."
        f" To report the bug, quote this: {'; '.join(where_raised(error))}"
    )


def _run(words: list[str]) -> int:
    code = _run_command(words) if _is_command(words) else _open_window(words)
    finish_output()
    return code


def _run_command(words: list[str]) -> int:
    _start_no_threads_of_numpy()
    is_collecting = gc.isenabled()
    gc.disable()  # collecting garbage takes a tenth of the time, and the process ends soon
    try:
        return _command(words[0], words[1:])
    finally:
        if is_collecting:
            gc.enable()


def _start_no_threads_of_numpy() -> None:
    """Which it would start even with no work for them, and which take a seventh of its import."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def _is_command(words: list[str]) -> bool:
    return words[:1] in (["compare"], ["read"], ["story"], ["library"])


def _command(command: str, words: list[str]) -> int:
    match command:  # each imports only what it needs
        case "compare":
            from reader.cli.compare import compare_reports

            return compare_reports(words)
        case "story":
            from reader.cli.story import tell_story

            return tell_story(words)
        case "library":
            from reader.cli.library.command import run_library

            return run_library(words)
        case _:
            from reader.cli.read import read_reports

            return read_reports(words)


def _open_window(words: list[str]) -> int:
    wanted = window_parser().parse_args(words)
    if wanted.version:
        say(f"Parallax {VERSION}")
        return 0
    _start_no_threads_of_numpy()
    gc.disable()  # nothing of what is imported is garbage; the furnished window collects by itself
    from reader.ui.app.starting.start import run

    return run(wanted.reports, wanted.library, sample=wanted.sample)


def window_parser() -> Parser:
    """The parser of a command line without a command."""
    parser = Parser("parallax", usage=USAGE, epilog=EPILOG, description="Compare news reports side by side.")
    parser.add_argument("reports", nargs="*", metavar="REPORT", help="files and folders to open")
    parser.add_argument("--library", metavar="FILE", help="use this library instead of the usual one")
    parser.add_argument("--sample", action="store_true", help="open the sample event")
    parser.add_argument("--version", action="store_true", help="print the version and exit")
    return parser


if __name__ == "__main__":
    sys.exit(main())
