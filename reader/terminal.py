"""The one door to the terminal: what is said there, and what is written there, drives nothing."""

import errno
import io
import os
import sys

from reader.text.harmless import harmless, harmless_line

# Letters of a line that is written over: one that wraps would stay.
_ALONG = 78
# Input, output and errors, which every process has as its files 0, 1 and 2.
_STANDARD_STREAMS = 3


def make_ready() -> None:
    """Let nothing that is printed fail: not for a stream that is closed, nor for a letter that it lacks.

    What is opened next would get the number of a standard stream that is closed, and be taken for it by
    whatever is started later: an empty stream is put in its place.
    """
    for number in range(_STANDARD_STREAMS):
        try:
            os.fstat(number)
        except OSError:
            os.set_inheritable(os.open(os.devnull, os.O_RDWR), True)  # noqa: FBT003  # the system's own call
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def say(text: str) -> None:
    """Print one line."""
    if sys.stdout:  # as below
        sys.stdout.write(f"{harmless_line(text)}\n")


def say_row(*parts: str) -> None:
    """Print one line of several parts with a tab between, none of which can look like two."""
    if sys.stdout:
        sys.stdout.write("\t".join(harmless_line(part) for part in parts) + "\n")


def watches() -> bool:
    """Whether a person may be watching standard error as it is written."""
    return sys.stderr is not None and sys.stderr.isatty()


def say_along(text: str) -> None:
    """Write a short line over the one before; "" takes it away. For a person who watches alone."""
    if sys.stderr:
        sys.stderr.write(f"\r{harmless_line(text)[:_ALONG]}\x1b[K")
        sys.stderr.flush()


def complain(text: str) -> None:
    """Say on one line of standard error what went wrong."""
    if sys.stderr:  # a program without a console on Windows has none
        sys.stderr.write(f"parallax: {harmless_line(text)}\n")


def put_out(content: bytes, *, is_text: bool) -> None:
    """Write a report to standard output; text is made harmless first, other bytes are for another program.

    Raises:
        OSError: standard output is closed, or the program was started without one.
    """
    if not sys.stdout:
        raise OSError(errno.EBADF, "there is no terminal")
    if is_text:
        content = harmless(content.decode("utf-8", "replace")).encode()
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()
