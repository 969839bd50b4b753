"""The files of a language, in resources/languages/CODE, read once each."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from reader.paths import resources

ANY = "any"
"""The folder of what looks the same in every language."""

Sections = Mapping[str, tuple[str, ...]]


def folder_of(code: str) -> Path:
    """Where the data of that language stand; the folder need not exist."""
    return resources() / "languages" / code


@cache
def codes() -> tuple[str, ...]:
    """The languages of which something is known, in order."""
    folders = folder_of("").iterdir()
    return tuple(sorted(folder.name for folder in folders if folder.is_dir() and folder.name != ANY))


@cache
def sections(code: str, name: str) -> Sections:
    """The lines of a file that say something, stripped, by the [section] that they stand in.

    What comes before the first one is section ""; a line that starts with # is a remark. A language
    without the file has no sections.
    """
    found: dict[str, list[str]] = {}
    section = ""
    for line in map(str.strip, _lines(code, name)):
        if line.startswith("[") and line.endswith("]"):
            section = line[1:-1]
        elif line and not line.startswith("#"):
            found.setdefault(section, []).append(line)
    return MappingProxyType({name: tuple(lines) for name, lines in found.items()})


def rows(code: str, name: str) -> tuple[tuple[str, ...], ...]:
    """The lines of a table, as their fields between tabs; a line that starts with # is a remark."""
    lines = (line for line in _lines(code, name) if line and not line.startswith("#"))
    return tuple(tuple(line.split("\t")) for line in lines)


def _lines(code: str, name: str) -> list[str]:
    path = folder_of(code) / name
    return path.read_text("utf-8").splitlines() if code.isalpha() and path.is_file() else []
