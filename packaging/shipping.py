"""What PyInstaller finds and nothing uses: languages, plugins and libraries that a package is spared."""

import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path, PurePath

from elf import forget_search_path

from reader.languages.syllables import DICTIONARIES

Found = tuple[str, str, str]
"""One file as PyInstaller lists it: where it goes, where it comes from, of what kind it is."""

LANGUAGES = ("en", "de", "fr", "ar")
"""Those of the window and of print."""

# Themes, screens and services that no window needs on X11, Wayland, Windows or macOS; https is Python's own.
UNUSED = (
    *("libqgtk3", "libqeglfs", "libqlinuxfb", "libqvnc", "libqvkkhrdisplay", "libQt6Egl", "libqminimal"),
    *("libivi-shell", "libqt-shell", "libfullscreen-shell", "libwl-shell", "libQt6WlShell"),
    *("libqevdev", "libqtuiotouch", "libqtiff", "libqwbmp", "libqtga", "libqicns", "libqwebp"),
    *("qminimal", "qdirect2d", "qtuiotouch", "qtiff", "qwbmp", "qtga", "qicns", "qwebp"),
)
UNUSED_FOLDERS = (
    "plugins/tls/",
    "plugins/networkinformation/",
    "plugins/wayland-graphics-integration-client/",
)


def without_unused(files: Iterable[Found], needs: Callable[[str], Iterable[str]]) -> list[Found]:
    """The files that something uses.

    Args:
        files: all that were found.
        needs: the names of the libraries that the library of that path is linked with.
    """
    kept = [file for file in files if not _is_unused(PurePath(file[0]))]
    return _reached(kept, needs) if sys.platform == "linux" else kept


def finish(folder: Path) -> None:
    """Take names for debuggers, and folders of this machine, out of the libraries of a folder.

    Trap: numpy's own libraries were moved about by auditwheel; once stripped they can't be loaded.
    """
    libraries = [path for path in folder.rglob("*.so*") if path.is_file() and not path.is_symlink()]
    ours = [path for path in libraries if "numpy.libs" not in path.parts]
    subprocess.run(["strip", "--strip-unneeded", *map(str, ours)], check=True)
    for path in ours:
        forget_search_path(path)


def _is_unused(path: PurePath) -> bool:
    name, whole = path.name, path.as_posix()
    if name.startswith(UNUSED) or any(folder in whole for folder in UNUSED_FOLDERS):
        return True
    if "/translations/" in whole and path.suffix == ".qm" and "PySide6" in whole:
        return not any(path.stem == f"qtbase_{language}" for language in LANGUAGES)
    if path.parent.as_posix() == "pyphen/dictionaries":
        return path.stem.partition("hyph_")[2] not in {*DICTIONARIES, *DICTIONARIES.values()}
    return path.parent.name == "locale-data" and path.suffix == ".dat" and not _is_wanted_locale(path.stem)


def _is_wanted_locale(stem: str) -> bool:
    return stem.partition("_")[0] in {"root", *LANGUAGES}


def _reached(files: list[Found], needs: Callable[[str], Iterable[str]]) -> list[Found]:
    """Without the libraries that only something unused is linked with."""
    libraries = {PurePath(file[0]).name: file for file in files if _is_plain_library(file)}
    is_code = {"BINARY", "EXTENSION"}
    open_paths = [file[1] for file in files if file[2] in is_code and not _is_plain_library(file)]
    reached: set[str] = set()
    while open_paths:
        for name in {PurePath(needed).name for needed in needs(open_paths.pop())} & libraries.keys():
            if name not in reached:
                reached.add(name)
                open_paths.append(libraries[name][1])
    gone = libraries.keys() - reached
    return [file for file in files if PurePath(file[0]).name not in gone]


def _is_plain_library(file: Found) -> bool:
    """Whether only the links of others can ask for it; what lies among modules may be loaded by name."""
    path = PurePath(file[0])
    is_shared = path.parent in {PurePath(), PurePath("PySide6/Qt/lib")} and ".so" in path.name
    return file[2] == "BINARY" and is_shared and not path.name.startswith("libpython")
