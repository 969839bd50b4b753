"""Which files of watched folders are there, whole and new."""

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
"""Files by their paths, each with its size and when it was last written."""
LEFT_OUT = (".part", ".partial", ".crdownload", ".download", ".tmp", ".opdownload", ".!ut", ENDING)
"""How the name ends of a file that is not wholly written, and of case files, which a person opens."""
BESIDE_DATABASES = ("-wal", "-shm", "-journal")
"""How the name ends of what SQLite lays beside a database."""
# Nanoseconds for which a file must not have been written: a slow download or a scanner pauses for less.
SETTLED = 30 * 10**9
# Files that come in at once: some minutes' work, after which the next are looked for.
AT_ONCE = 2_000


class Arrival(NamedTuple):
    """How a file was when it came in: its size and when it was written, and the SHA-256 of its bytes."""

    state: str
    digest: str


Arrivals = Mapping[str, Arrival]
"""Files by their paths, as known_as gives them."""


@dataclass(frozen=True, slots=True)
class NewFiles:
    """What is new in watched folders.

    Attributes:
        fresh: files that are to come in, by their paths.
        touched: files that came in before and hold the same bytes as then.
    """

    fresh: Arrivals
    touched: Arrivals


def known_as(path: str) -> str:
    """The path as it is remembered: another one for each file, though its name be no text."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def states_in(folders: Iterable[Path], is_wanted: IsWanted = lambda: True) -> dict[str, str]:
    """The files in folders and in those within them, but case files and what a download has not finished."""
    there = {folder for folder in folders if _is_there(folder)}
    found = {}
    for path in gather(sorted(there), is_wanted, is_endless=True):
        if path.suffix.lower() not in LEFT_OUT and path not in there:
            with suppress(OSError):
                told = path.stat()
                found[str(path)] = f"{told.st_size} {told.st_mtime_ns}"
    return found


def whole_and_new(before: FileStates, now: FileStates, arrived: Arrivals, moment: int) -> Iterator[str]:
    """The files that were the same in two looks, rest since a while, and did not come in as they are.

    Args:
        before: what was seen in the look before.
        now: what is seen.
        arrived: what came in.
        moment: of this look, in nanoseconds.
    """
    for path, state in now.items():
        size, written = map(int, state.split())
        is_whole = size > 0 and before.get(path) == state and abs(moment - written) >= SETTLED
        if is_whole and arrived.get(known_as(path), ("", ""))[0] != state:
            yield path


def told_apart(
    paths: Iterable[str], now: FileStates, arrived: Arrivals, library: Path, is_wanted: IsWanted
) -> NewFiles:
    """Which of some files are to come in, a part of them if they are many, and which were merely touched.

    Databases, and what lies beside them, are left out: they would grow with what comes from them.
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
    except OSError:  # it is named as one that cannot be read
        return False


def _is_of_library(path: Path, library: Path) -> bool:
    """Whether it is the library, a copy of it or what is kept beside it, whatever is in it."""
    aside = f"{library.stem} - set aside"
    homes = [path.parent] if path.name.startswith(library.name) else []
    if path.parent.name == aside:
        homes.append(path.parent.parent)
    return any(os.path.realpath(home) == os.path.realpath(library.parent) for home in homes)


def _digest(path: str) -> str:
    """SHA-256 of what can be read of a file, "" for one that cannot, or is too large, to be read."""
    try:
        with Path(path).open("rb") as file:
            is_readable = os.fstat(file.fileno()).st_size <= limits.FILE
            return file_digest(file, "sha256").hexdigest() if is_readable else ""
    except OSError:
        return ""


def _is_there(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:
        return False
