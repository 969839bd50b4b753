"""The one way to write to the terminal, so that no control character of a text takes effect there."""

import errno
import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from reader.text.harmless import harmless, harmless_line

# The descriptors 0, 1 and 2 of every process are input, output and errors.
_STANDARD_STREAMS = 3


class OutputError(Exception):
    """Standard output takes no more, as on a full disk; the error of the system is its cause."""


def prepare_streams() -> None:
    """Prepare the standard streams, so that printing never fails: what one cannot show becomes "?".

    A closed stream is replaced by the null device; otherwise the next file opened would get its number,
    and child processes would take that file for the stream.
    """
    for number in range(_STANDARD_STREAMS):
        try:
            os.fstat(number)
        except OSError:
            os.set_inheritable(os.open(os.devnull, os.O_RDWR), True)  # noqa: FBT003  # the system's own call
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def say(text: str) -> None:
    """Print one line to standard output; raises OutputError."""
    _print(harmless_line(text))


def say_row(*parts: str) -> None:
    """Print one line of parts with tabs between; a tab or a line break within a part is made harmless.

    Raises:
        OutputError: standard output takes no more.
    """
    _print("\t".join(harmless_line(part) for part in parts))


def _print(line: str) -> None:
    if sys.stdout:  # as in complain
        with _told():
            sys.stdout.write(f"{line}\n")


def finish_output() -> None:
    """Hand over all that was printed; raises OutputError."""
    if sys.stdout:
        with _told():
            sys.stdout.flush()


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise  # the reader of our output (head, less) has left: not an error
    except OSError as error:
        sys.stdout = None  # else Python would try to write the rest again at its end
        raise OutputError from error


def is_watched() -> bool:
    """Whether standard error is a terminal, which a person may be watching."""
    return sys.stderr is not None and sys.stderr.isatty()


def complain(text: str) -> None:
    """Print on one line of standard error what went wrong."""
    if sys.stderr:  # a program without a console on Windows has none
        sys.stderr.write(f"parallax: {harmless_line(text)}\n")


def write_output(content: bytes, *, is_text: bool) -> None:
    """Write a report to standard output: text without control characters, other bytes as they are.

    Raises:
        OutputError: standard output is full or closed, or the program was started without one.
    """
    if is_text:
        content = harmless(content.decode("utf-8", "replace")).encode()
    with _told():
        if not sys.stdout:
            raise OSError(errno.EBADF, "there is no terminal")
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
