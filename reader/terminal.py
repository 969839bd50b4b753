"""The one way to write to the terminal, so that no control character of a text takes effect there."""

import errno
import io
import os
import sys

from reader.text.harmless import harmless, harmless_line

# Characters of a line that is overwritten: terminals are 80 wide, and a line that wraps would stay.
_LONGEST_PROGRESS = 78
# The descriptors 0, 1 and 2 of every process are input, output and errors.
_STANDARD_STREAMS = 3


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
    """Print one line to standard output."""
    if sys.stdout:  # as in complain
        sys.stdout.write(f"{harmless_line(text)}\n")


def say_row(*parts: str) -> None:
    """Print one line of parts with tabs between; a tab or a line break within a part is made harmless."""
    if sys.stdout:
        sys.stdout.write("\t".join(harmless_line(part) for part in parts) + "\n")


def is_watched() -> bool:
    """Whether standard error is a terminal, which a person may be watching."""
    return sys.stderr is not None and sys.stderr.isatty()


def show_progress(text: str) -> None:
    """Overwrite the current line of standard error; "" clears it. For a terminal that is watched."""
    if sys.stderr:
        sys.stderr.write(f"\r{harmless_line(text)[:_LONGEST_PROGRESS]}\x1b[K")
        sys.stderr.flush()


def complain(text: str) -> None:
    """Print on one line of standard error what went wrong."""
    if sys.stderr:  # a program without a console on Windows has none
        sys.stderr.write(f"parallax: {harmless_line(text)}\n")


def write_output(content: bytes, *, is_text: bool) -> None:
    """Write a report to standard output: text without control characters, other bytes as they are.

    Raises:
        OSError: standard output is closed, or the program was started without one.
    """
    if not sys.stdout:
        raise OSError(errno.EBADF, "there is no terminal")
    if is_text:
        content = harmless(content.decode("utf-8", "replace")).encode()
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()
