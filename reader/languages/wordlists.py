"""The word lists of a language, read from resources/language once."""

from functools import cache
from pathlib import Path

from reader.paths import resources


def language_folder(language: str) -> Path:
    """Where the data of that language stand; the folder need not exist."""
    return resources() / "language" / language


@cache
def word_set(language: str, name: str, section: str = "") -> frozenset[str]:
    """The words of one list, or of one section of it, in lower case; empty where there is no such list."""
    return frozenset(word.lower() for line in lines(language, name, section) for word in line.split())


@cache
def lines(language: str, name: str, section: str = "") -> tuple[str, ...]:
    """The lines of resources/language/<language>/<name>.txt that say something, stripped.

    A line of the form [section] opens a section; what stands before the first one is section "".
    Lines that start with # are remarks.
    """
    path = language_folder(language) / f"{name}.txt"
    if not language.isalpha() or not path.is_file():
        return ()
    found, current = [], ""
    for line in map(str.strip, path.read_text("utf-8").splitlines()):
        if line.startswith("[") and line.endswith("]"):
            current = line[1:-1]
        elif line and not line.startswith("#") and current == section:
            found.append(line)
    return tuple(found)
