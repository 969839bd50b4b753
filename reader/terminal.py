"""The one door to the terminal: what is said there, and what is written there, drives nothing."""

import errno
import io
import os
import sys

from reader.text.harmless import harmless, harmless_line

_STANDARD_STREAMS = 3
"""Input, output and errors, which every process has as its files 0, 1 and 2."""


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
