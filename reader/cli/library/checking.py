"""Looking through a whole library for damage, and saying what was found."""

from pathlib import Path

from reader.library.disk.examination import is_whole
from reader.library.store import Library
from reader.terminal import complain, say

# The exit code for a library of which not all is as it was kept.
DAMAGED = 1


def check_library(path: Path) -> int:
    """Say that all is sound, or which reports are not."""
    with Library(path) as library:
        if not library.is_damaged and is_whole(path):
            reports, events = sum(library.counts().values()), len(library.stories())
            say(f"sound: {reports} reports in {events} events")
            return 0
        library.read_around_damage()
        for report in library.damaged:
            complain(f"{report.name or f'report {report.id}'}: {'lost' if report.is_lost else 'changed'}")
        complain(f"{path} is damaged; open it in the window to save what can be read")
        return DAMAGED
