"""`parallax library check`: looks for damage in the whole library."""

from pathlib import Path

from reader.cli.library.progress import bar_of
from reader.cli.reports import counted
from reader.library.disk.examination import is_whole
from reader.library.store import Library
from reader.terminal import complain, say

# The exit code for a library that is damaged.
DAMAGED = 1
SAVE_IT = "open it in the window to save what can be read"
"""What a person can do about that."""


def check_library(path: Path) -> int:
    """Print that the library is sound, or name the reports that are lost or changed; gives the exit code."""
    with Library(path) as library:
        if not library.is_damaged and _is_whole(path):
            reports, events = sum(library.counts().values()), len(library.stories())
            say(f"sound: {counted(reports, 'report')} in {counted(events, 'event')}")
            return 0
        library.read_around_damage()
        for report in library.damaged:
            complain(f"{report.name or f'report {report.id}'}: {'lost' if report.is_lost else 'changed'}")
        complain(f"{path} is damaged; {SAVE_IT}")
        return DAMAGED


def _is_whole(path: Path) -> bool:
    with bar_of(f"checking {path.name}") as bar:
        return is_whole(path, bar.check, bar.watch)
