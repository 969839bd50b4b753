"""The word lists of a language, read from resources/language once."""

from functools import cache
from pathlib import Path

from reader.paths import resources


def language_folder(language: str) -> Path:
    """Where the data of that language stand; the folder need not exist."""
    return resources() / "language" / language


@cache
def word_set(language: str, name: str) -> frozenset[str]:
    """The words of one list, in lower case; empty when there is no such list for the language."""
    return frozenset(word.lower() for line in remarks_removed(language, name) for word in line.split())


@cache
def remarks_removed(language: str, name: str) -> tuple[str, ...]:
    """The lines of resources/language/<language>/<name>.txt that say something, stripped."""
    path = language_folder(language) / f"{name}.txt"
    if not language.isalpha() or not path.is_file():
        return ()
    lines = (line.strip() for line in path.read_text("utf-8").splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))
