"""Limits on files of unknown origin: sizes in bytes, times in seconds."""

from dataclasses import dataclass

MEGABYTE = 1 << 20

FILE = 100 * MEGABYTE
"""The largest file that is opened."""
TEXT = 20 * MEGABYTE
"""The longest text that is read, in bytes or code points: some thirty novels."""
ZIP_MEMBER = 64 * MEGABYTE
"""The largest part of a zip file, unpacked."""
ZIP_TOTAL = 256 * MEGABYTE
"""The largest sum of all parts of a zip file, unpacked."""
# The largest size of an unpacked part as a multiple of its packed size: prose has 4, empty tables 100.
ZIP_RATIO = 200
ZIP_RATIO_FROM = MEGABYTE
"""Parts that unpack to less than this may have any ratio: they do no harm."""
# Parts of a zip file: no document has so many.
ZIP_MEMBERS = 20_000
TAG = MEGABYTE
"""The longest tag of a page without its embedded data; longer ones hang libxml2's parser."""
# Articles in one file; a file with more is refused as a whole.
ARTICLES = 20_000
RESULT = 256 * MEGABYTE
"""The largest answer that is taken from the child process."""


@dataclass(frozen=True, slots=True)
class Allowance:
    """What the child process may use for one file.

    Attributes:
        seconds: of CPU time, after which it is ended and the file is refused. Waiting on a busy machine does
            not count.
        patience: seconds by the clock after which it is given up: a child that is suspended uses no CPU time
            and would be waited for without end.
        memory: bytes of address space, or on macOS, which cannot limit that, of resident memory.
    """

    seconds: float = 15.0
    patience: float = 600.0
    memory: int = 1024 * MEGABYTE


ALLOWANCE = Allowance()
