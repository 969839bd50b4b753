"""Dropped paths into the files to read: folders opened, what belongs to a saved page passed over."""

import os
import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path

_COMPANIONS = (
    "_files",
    ".files",
    "_fichiers",
    "-Dateien",
    "_archivos",
    "_file",
    "-filer",
    "_bestanden",
    ".assets",
)
"""What browsers call the folder beside a page saved whole."""
_PAGES = (".html", ".htm", ".xhtml")
_LINKS = (".url", ".webloc", ".desktop")
_SYSTEM = frozenset({"desktop.ini", "thumbs.db", "__macosx"})
# Files taken from one drop: somebody dropped a disk by mistake. One more is given when there are more.
MOST = 20_000
# What Windows says of a folder that stands for another: FILE_ATTRIBUTE_REPARSE_POINT.
_ELSEWHERE = 0x400
IsWanted = Callable[[], bool]
"""Asked at each folder whether to go on."""


def gather(
    paths: Iterable[Path], is_wanted: IsWanted = lambda: True, *, is_endless: bool = False
) -> tuple[Path, ...]:
    """The files to read: those named, and all in the folders named, sorted within each; each once.

    No more is looked at than is taken, which is all of them where it is endless, and nothing once it is no
    longer wanted.

    Hidden files, pipes and the like, the folders of saved pages, links to folders and links out of a folder
    that was named are passed over; of a link and another file of the same name side by side, the other
    counts. A folder that cannot be listed and a link that leads nowhere are kept, so that they can be named.
    """
    found: dict[Path, None] = {}
    most = sys.maxsize - 1 if is_endless else MOST
    for path in paths:
        for file in _files_of(path, is_wanted, most):
            found.setdefault(file)
            if len(found) > most:
                return _without_doubles(found)
    return _without_doubles(found)


def leading_out(paths: Iterable[Path], is_wanted: IsWanted = lambda: True) -> tuple[Path, ...]:
    """The links in the folders named that lead out of them, which nobody has named: they are not followed."""
    folders = [path for path in paths if is_folder(path)]
    return tuple(
        link
        for folder in folders
        for link in sorted(islice(_below(folder, is_wanted, whole=True), MOST + 1), key=_by_name)
        if is_link_out(link, _real(folder))
    )


def _files_of(path: Path, is_wanted: IsWanted, most: int) -> list[Path]:
    if not is_folder(path):
        return [path]
    home = _real(path)
    found = (file for file in _below(path, is_wanted) if not is_link_out(file, home))
    return sorted(islice(found, most + 1), key=_by_name)


def is_link_out(path: Path, home: str) -> bool:
    """Whether it is a link to something that is there, but not in that folder."""
    try:
        return path.is_symlink() and path.exists() and not Path(_real(path)).is_relative_to(home)
    except OSError:
        return False


def _real(path: Path) -> str:
    return os.path.realpath(path)


def is_folder(path: Path) -> bool:
    """Whether a folder stands there; no for a path that the system refuses to look at."""
    try:
        return path.is_dir()
    except OSError:
        return False


def _below(folder: Path, is_wanted: IsWanted, *, whole: bool = False) -> Iterator[Path]:
    """The files in a folder and in those in it; the whole of it has links to folders and devices too."""
    waiting = [folder]  # os.walk calls itself, and folders can be nested deeper than it may
    while waiting and is_wanted():
        here = waiting.pop()
        try:
            with os.scandir(here) as listed:
                found = [entry for entry in listed if _is_of_person(entry.name)]
        except OSError:
            yield here
            continue
        folders = [here / entry.name for entry in found if _is_own_folder(entry)]
        files = [here / entry.name for entry in found if not entry.is_dir(follow_symlinks=False)]
        pages = {path.stem for path in files if path.name.lower().endswith(_PAGES)}
        waiting += [path for path in folders if not _is_companion(path.name, pages)]
        yield from files if whole else filter(_is_file_or_lost, files)


def _is_file_or_lost(path: Path) -> bool:
    """Whether it is a file, or a link that leads nowhere, which is named then; no pipe, no device."""
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except OSError:
        return True


def _is_own_folder(entry: os.DirEntry[str]) -> bool:
    """Whether it is a folder that stands there itself: a junction of Windows may lead round in a circle."""
    if not entry.is_dir(follow_symlinks=False):
        return False
    return not getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0) & _ELSEWHERE


def _is_of_person(name: str) -> bool:
    return not name.startswith((".", "~$")) and name.lower() not in _SYSTEM


def _is_companion(name: str, pages: set[str]) -> bool:
    return any(name.endswith(ending) and name.removesuffix(ending) in pages for ending in _COMPANIONS) or (
        name.endswith("_files")
    )


def _without_doubles(found: Iterable[Path]) -> tuple[Path, ...]:
    held = tuple(found)
    read = {(path.parent, path.stem) for path in held if path.suffix.lower() not in _LINKS}
    return tuple(
        path for path in held if path.suffix.lower() not in _LINKS or (path.parent, path.stem) not in read
    )


def _by_name(path: Path) -> tuple[str, str]:
    return str(path).casefold(), str(path)
