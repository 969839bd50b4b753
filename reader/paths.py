"""The folders of the program's own files: inside the installed package, or beside it in a checkout."""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """The folder of word lists, icons, fonts, translations and the guide."""
    return _shipped("resources")


def seeds() -> Path:
    """The folder of the sample story."""
    return _shipped("seeds")


def _shipped(name: str) -> Path:
    inside = PACKAGE / name
    return inside if inside.is_dir() else PACKAGE.parent / name
