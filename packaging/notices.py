"""Gathers the licences of everything that a packaged program ships; what has none stops the build."""

import re
import subprocess
import sys
import sysconfig
from collections import defaultdict
from collections.abc import Iterable, Iterator
from importlib.metadata import distributions
from pathlib import Path, PurePath

from reader.notices import GATHERED, Notice, of_data, of_distribution, ours, whole_licences, written

Found = tuple[str, str, str]
ROOT = Path(__file__).resolve().parents[1]
SYSTEM = "/usr"
DEBIAN = Path("/usr/share/doc")
COMMON = Path("/usr/share/common-licenses")
_PYTHON, _PARALLAX, _WINDOWS = "Python", "Parallax", "Windows"
_CRATE = re.compile(rb"/([a-z][a-z0-9_-]*-\d+\.\d+\.\d+[0-9a-z.+-]*)/src/")
_WHOLE_TEXT = re.compile(r"/usr/share/common-licenses/([A-Za-z0-9.-]*[A-Za-z0-9])")


class UnlicensedError(Exception):
    """Something is shipped of which nobody knows under which licence."""


def gather(files: Iterable[Found], target: Path) -> Found:
    """Write the notices of those files into a file, and give it as one that is shipped too."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(notices(files, of_distribution("pyinstaller")), "utf-8")
    return f"reader/resources/licences/{GATHERED}", str(target), "DATA"


def notices(files: Iterable[Found], *others: Notice) -> str:
    """The notices of all that these files are of, each with the names of its files, and other notices.

    Raises:
        UnlicensedError: naming what has no owner, or an owner without a licence.
    """
    shipped = _by_owner(list(files))
    told = [
        ours(),
        *(_notice(owner, names) for owner, names in sorted(shipped.items()) if owner != _PARALLAX),
    ]
    lacking = [notice.name for notice in told if not notice.text.strip()]
    if lacking:
        raise UnlicensedError(f"these come without the text of a licence: {', '.join(lacking)}")
    told += [*others, *of_data(), *whole_licences()]
    return written([*told, *_referred_to(notice.text for notice in told)])


def _by_owner(files: list[Found]) -> dict[str, set[str]]:
    """Who made each file; what is nobody's raises."""
    known = _of_distributions()
    shipped: dict[str, set[str]] = defaultdict(set)
    others: dict[Path, str] = {}
    for name, source, kind in files:
        path = Path(source)
        if not source or not path.exists():
            continue  # a link within the package, or a module that is built in
        owner = _owner(path, known)
        if owner:
            shipped[owner].add(_shown(name, kind))
        else:
            others[path.resolve()] = name
    for path, owner in _of_debian(others).items():
        shipped[f"debian:{owner}"].add(PurePath(others.pop(path)).name)
    if others:
        raise UnlicensedError(f"nobody knows whose these are: {', '.join(map(str, sorted(others)))}")
    return shipped


def _owner(path: Path, known: dict[str, str]) -> str:
    if found := known.get(str(path.resolve())):
        return found
    if path.name == "base_library.zip":  # what Python itself needs to start, packed by PyInstaller
        return _PYTHON
    if ROOT in path.parents and ".venv" not in path.parts:
        return _PARALLAX
    if any(Path(folder).resolve() in path.resolve().parents for folder in _of_python()):
        return _PYTHON
    return _WINDOWS if sys.platform == "win32" and "System32" in path.parts else ""


def _of_python() -> set[str]:
    """The folders of Python itself: its prefix too, but that of the system's own Python holds everything."""
    modules = sysconfig.get_path("stdlib")
    return {modules} if sys.base_prefix == SYSTEM else {modules, sys.base_prefix}


def _of_distributions() -> dict[str, str]:
    """Of each file of the installed distributions, the name of that distribution."""
    found: dict[str, str] = {}
    for held in distributions():
        site = Path(str(held.locate_file(""))).resolve()
        lines = (held.read_text("RECORD") or "").splitlines()
        found |= dict.fromkeys((f"{site}/{line.partition(',')[0]}" for line in lines), held.metadata["Name"])
    return found


def _of_debian(paths: Iterable[Path]) -> dict[Path, str]:
    """Of each path that belongs to one of Debian's packages, its name.

    Trap: a package may know /usr/lib as /lib.
    """
    asked = {spelling: path for path in paths for spelling in (str(path), str(path).removeprefix("/usr"))}
    if not asked or sys.platform != "linux":
        return {}
    done = subprocess.run(
        ["dpkg-query", "--search", *asked],
        capture_output=True,
        text=True,
        check=False,
    )
    lines = (line.rpartition(": ") for line in done.stdout.splitlines())
    return {asked[path]: names.partition(":")[0] for names, _, path in lines if path in asked}


def _notice(owner: str, names: set[str]) -> Notice:
    kind, _, package = owner.rpartition(":")
    held = f"Here as: {', '.join(sorted(names))}\n\n"
    if owner == _PYTHON:
        text = Path(sysconfig.get_path("stdlib"), "LICENSE.txt").read_text("utf-8")
        return Notice(f"Python {sys.version.split()[0]}", "PSF-2.0", held + text)
    if owner == _WINDOWS:
        return Notice("Microsoft's run-time libraries", "redistributable as parts of a program", held)
    if kind == "debian":
        file = DEBIAN / package / "copyright"
        return Notice(
            f"{package} (of Debian)", "see below", held + file.read_text("utf-8") if file.is_file() else ""
        )
    notice = of_distribution(owner)
    text = f"{held}{_crates()}{notice.text}" if owner == "typst" else held + notice.text
    return Notice(notice.name, notice.licence, text if notice.text else "")


def _crates() -> str:
    """What is built into the typesetter, as the paths in it tell."""
    [library] = [file for file in _of_distributions() if "_typst" in PurePath(file).name]
    found = {name.decode() for name in _CRATE.findall(Path(library).read_bytes())}
    return f"Built into it: {', '.join(sorted(found))}\n\n"


def _referred_to(texts: Iterable[str]) -> Iterator[Notice]:
    """The whole texts of licences that Debian keeps once for all."""
    for name in sorted({name for text in texts for name in _WHOLE_TEXT.findall(text)}):
        file = COMMON / name
        if file.is_file():
            yield Notice(f"{COMMON}/{name}", "the whole text", file.read_text("utf-8"))


def _shown(name: str, kind: str) -> str:
    """A module's package, a library's name, or the folder that a file is in."""
    if kind.startswith("PY"):
        return name.partition(".")[0]
    path = PurePath(name)
    return path.name if kind in {"BINARY", "EXTENSION"} else path.parts[0]
