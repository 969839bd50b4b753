"""Folders that are watched: which they are, what has come from them, and which files are whole by now."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from reader.library.cases.merging import ENDING
from reader.library.events import Events
from reader.library.importing.gathering import IsWanted, gather
from reader.library.rows import clean

FileStates = Mapping[str, str]
"""Files by their paths, each with its size and when it was last written."""
LEFT_OUT = (".part", ".partial", ".crdownload", ".download", ".tmp", ".opdownload", ".!ut", ENDING)
"""How the name ends of a file that is not wholly written, and of case files, which a person opens."""


class Watched(Events):
    """A library into which files come by themselves."""

    def watched_folders(self) -> tuple[Path, ...]:
        """The folders that are watched, by name."""
        query = "SELECT folder FROM watched ORDER BY folder"
        return self._ask(lambda db: tuple(Path(folder) for (folder,) in db.execute(query)))

    def watch(self, folder: Path) -> None:
        """Watch a folder, and those in it, from now on; what is in it now comes in, too."""
        self._update_all("INSERT OR IGNORE INTO watched VALUES (?)", [(clean(str(folder)),)])

    def unwatch(self, folder: Path) -> None:
        """Watch a folder no longer; what came from it stays."""
        self._update_all("DELETE FROM watched WHERE folder = ?", [(clean(str(folder)),)])

    def arrived(self) -> FileStates:
        """The files that came in from watched folders, as they were then."""
        return self._ask(lambda db: dict(db.execute("SELECT path, state FROM arrived").fetchall()))

    def note_arrived(self, files: FileStates) -> None:
        """Remember that these have come in."""
        self._update_all("INSERT OR REPLACE INTO arrived VALUES (?, ?)", list(files.items()))


def states_in(folders: Iterable[Path], is_wanted: IsWanted = lambda: True) -> dict[str, str]:
    """The files in folders and in those within them, but case files and what a download has not finished."""
    there = [folder for folder in folders if _is_there(folder)]
    found = {}
    for path in gather(there, is_wanted):
        if path.suffix.lower() not in LEFT_OUT and path not in there:
            with suppress(OSError):
                told = path.stat()
                found[clean(str(path))] = f"{told.st_size} {told.st_mtime_ns}"
    return found


def whole_and_new(before: FileStates, now: FileStates, arrived: FileStates) -> dict[str, str]:
    """The files that were the same in two looks, have something in them, and did not come in yet."""
    return {
        path: state
        for path, state in now.items()
        if before.get(path) == state and arrived.get(path) != state and not state.startswith("0 ")
    }


def _is_there(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:
        return False
