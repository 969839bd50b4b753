"""The one door to the terminal: what is said there, and what is written there, drives nothing."""

import sys

from reader.text.harmless import harmless, harmless_line


def say(text: str) -> None:
    """Print one line."""
    sys.stdout.write(f"{harmless_line(text)}\n")


def complain(text: str) -> None:
    """Say on one line of standard error what went wrong."""
    if sys.stderr:  # a program without a console on Windows has none
        sys.stderr.write(f"parallax: {harmless_line(text)}\n")


def put_out(content: bytes, *, is_text: bool) -> None:
    """Write a report to standard output; text is made harmless first, other bytes are for another program."""
    if is_text:
        content = harmless(content.decode("utf-8", "replace")).encode()
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()
