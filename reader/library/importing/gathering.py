"""Finds the files to read among dropped paths: those in folders too, but not the parts of saved pages."""

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
"""Endings of the folders that browsers make beside a complete saved page."""
_PAGES = (".html", ".htm", ".xhtml")
_LINKS = (".url", ".webloc", ".desktop")
_SYSTEM = frozenset({"desktop.ini", "thumbs.db", "__macosx"})
# Files taken from one drop: more come from a disk dropped by mistake. One more is given where there are more.
MOST = 20_000
# FILE_ATTRIBUTE_REPARSE_POINT of the Windows API: a folder that is a link to another.
_ELSEWHERE = 0x400
IsWanted = Callable[[], bool]
"""Called at each folder; whether to go on."""


def gather(
    paths: Iterable[Path], is_wanted: IsWanted = lambda: True, *, is_endless: bool = False
) -> tuple[Path, ...]:
    """The files to read: those named, and all in the folders named, sorted within each; each once.

    At most MOST + 1 are given, or all with is_endless; the search ends when it is no longer wanted.

    Hidden files, pipes and the like, the folders of saved pages, links to folders and links out of a named
    folder are left out, and so is a shortcut beside another file of the same name. A folder that cannot be
    listed and a broken link are given, so that they can be named as unreadable.
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
    """The links in the named folders that lead out of them, and are not followed."""
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
    """Whether a path is a link to something that exists outside the folder home."""
    try:
        return path.is_symlink() and path.exists() and not Path(_real(path)).is_relative_to(home)
    except OSError:
        return False


def _real(path: Path) -> str:
    return os.path.realpath(path)


def is_folder(path: Path) -> bool:
    """Whether a path is a folder; False where the system refuses to say."""
    try:
        return path.is_dir()
    except OSError:
        return False


def _below(folder: Path, is_wanted: IsWanted, *, whole: bool = False) -> Iterator[Path]:
    """The files in a folder and its subfolders; with whole, links to folders and devices too."""
    waiting = [folder]  # os.walk is recursive, and folders can be nested more deeply than Python allows
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
    """Whether a path is a regular file or a broken link; no pipe, no device."""
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except OSError:
        return True


def _is_own_folder(entry: os.DirEntry[str]) -> bool:
    """Whether an entry is a folder and no link; a junction of Windows may lead in a circle."""
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
