"""How much of a stranger's file is read before saying no: sizes in bytes, times in seconds."""

from dataclasses import dataclass

MEGABYTE = 1 << 20

FILE = 100 * MEGABYTE
"""The longest file that is opened at all."""
TEXT = 20 * MEGABYTE
"""The longest plain text, in bytes or code points, that is read: some thirty novels."""
ZIP_MEMBER = 64 * MEGABYTE
"""The longest unpacked part of a zip file."""
ZIP_TOTAL = 256 * MEGABYTE
"""The longest sum of the unpacked parts of a zip file."""
# How many times its packed size a part may unpack to: prose 4, empty tables 100.
ZIP_RATIO = 200
ZIP_RATIO_FROM = MEGABYTE
"""A part that unpacks to less than this may have any ratio: it can do no harm."""
# The largest number of parts in a zip file.
ZIP_MEMBERS = 20_000
TAG = MEGABYTE
"""The longest single tag of a page once its embedded data is taken out; longer ones hang libxml2's parser."""
# The largest number of articles in one file; no more are taken, and none when there are more.
ARTICLES = 20_000
RESULT = 256 * MEGABYTE
"""The longest answer taken from the child process."""


@dataclass(frozen=True, slots=True)
class Allowance:
    """What the child process may use for one file.

    Attributes:
        seconds: of its own computing that it may take; after that it is ended and the file counts as
            unreadable. A busy machine, on which it waits for its turn, takes nothing of them.
        patience: seconds by the clock after which it counts as standing still: a child that sleeps, or is
            stopped, computes nothing and would be waited for without end.
        memory: bytes: of address space, or on macOS, which limits none, of what is held in memory.
    """

    seconds: float = 15.0
    patience: float = 600.0
    memory: int = 1024 * MEGABYTE


ALLOWANCE = Allowance()
