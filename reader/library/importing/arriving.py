"""Tells which files of watched folders are complete and new."""

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path
from typing import NamedTuple

from reader.library.cases.merging import ENDING
from reader.library.disk.identity import MAGIC
from reader.library.importing import limits
from reader.library.importing.gathering import IsWanted, gather

FileStates = Mapping[str, str]
"""Files by their paths, each with "size time", the time of its last write in nanoseconds."""
LEFT_OUT = (".part", ".partial", ".crdownload", ".download", ".tmp", ".opdownload", ".!ut", ENDING)
"""Endings of unfinished downloads, and of case files, which a person opens."""
BESIDE_DATABASES = ("-wal", "-shm", "-journal")
"""Endings of the files that SQLite keeps beside a database."""
# Nanoseconds for which a file must not have been written: slow downloads and scanners pause for less.
SETTLED = 30 * 10**9
# Files that come in at once: some minutes' work, after which the folders are looked at again.
AT_ONCE = 2_000


class Arrival(NamedTuple):
    """The state of a file when it came in, as in FileStates, and the SHA-256 of its bytes."""

    state: str
    digest: str


Arrivals = Mapping[str, Arrival]
"""Files that came in, by their paths as known_as() gives them."""


@dataclass(frozen=True, slots=True)
class NewFiles:
    """The new files of watched folders, by their paths.

    Attributes:
        fresh: files that are to come in.
        touched: files that came in before, with the same bytes.
    """

    fresh: Arrivals
    touched: Arrivals


def known_as(path: str) -> str:
    """The path as it is stored: unique, even where a name is not valid text."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def states_in(folders: Iterable[Path], is_wanted: IsWanted = lambda: True) -> dict[str, str]:
    """The files in folders and their subfolders, without case files and unfinished downloads."""
    there = {folder for folder in folders if is_there(folder)}
    found = {}
    for path in gather(sorted(there), is_wanted, is_endless=True):
        if path.suffix.lower() not in LEFT_OUT and path not in there:
            with suppress(OSError):
                told = path.stat()
                found[str(path)] = f"{told.st_size} {told.st_mtime_ns}"
    return found


def whole_and_new(before: FileStates, now: FileStates, arrived: Arrivals, moment: int) -> Iterator[str]:
    """The files that are complete, unchanged for SETTLED, and new in this state.

    Args:
        before: the files at the look before.
        now: the files now.
        arrived: the files that came in.
        moment: the time now, in nanoseconds.
    """
    for path, state in now.items():
        size, written = map(int, state.split())
        is_whole = size > 0 and before.get(path) == state and abs(moment - written) >= SETTLED
        if is_whole and arrived.get(known_as(path), ("", ""))[0] != state:
            yield path


def told_apart(
    paths: Iterable[str], now: FileStates, arrived: Arrivals, library: Path, is_wanted: IsWanted
) -> NewFiles:
    """Divide files into those that are to come in, at most AT_ONCE, and those that were only touched.

    Databases and the files beside them are left out: they would grow with what comes from them.
    """
    fresh: dict[str, Arrival] = {}
    touched: dict[str, Arrival] = {}
    for path in paths:
        if len(fresh) >= AT_ONCE or not is_wanted():
            break
        if not _is_of_database(Path(path), library):
            arrival, known = Arrival(now[path], _digest(path)), arrived.get(known_as(path))
            is_same = known is not None and known.digest == arrival.digest != ""
            (touched if is_same else fresh)[path] = arrival
    return NewFiles(fresh, touched)


def _is_of_database(path: Path, library: Path) -> bool:
    if path.name.endswith(BESIDE_DATABASES) or _is_of_library(path, library):
        return True
    try:
        with path.open("rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except OSError:  # it comes in, and is refused by name
        return False


def _is_of_library(path: Path, library: Path) -> bool:
    """Whether a path is of the library, a backup of it, or a file that was set aside."""
    aside = f"{library.stem} - set aside"
    homes = [path.parent] if path.name.startswith(library.name) else []
    if path.parent.name == aside:
        homes.append(path.parent.parent)
    return any(os.path.realpath(home) == os.path.realpath(library.parent) for home in homes)


def _digest(path: str) -> str:
    """SHA-256 of a file's bytes; "" where it cannot be read or is too large."""
    try:
        with Path(path).open("rb") as file:
            is_readable = os.fstat(file.fileno()).st_size <= limits.FILE
            return file_digest(file, "sha256").hexdigest() if is_readable else ""
    except OSError:
        return ""


def is_there(folder: Path) -> bool:
    """Whether a folder can be found just now; of one on a network that may take long."""
    try:
        return folder.is_dir()
    except OSError:
        return False
