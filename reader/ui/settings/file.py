"""The file in which settings are kept between two runs; one that could do harm is set aside."""

import re
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSettings

INI = QSettings.Format.IniFormat
# A thousand times of what is ever written into it.
MOST_BYTES = 1_000_000
OBJECT = re.compile(rb'[=,][\s"]*(?:\\[^x0-7abfnrtv"?\'\\][\s"]*)*(?:@(?!@|ByteArray\()|\\x0*40|\\0*100)')
"""Where a value begins that Qt would make an object from; nothing of ours does."""


def open_store(file: Path | None = None) -> QSettings:
    """What is kept about the program between two runs: in that file, or in the user's settings folder."""
    found = file or _folder() / "parallax.ini"
    if not _is_harmless(found):
        with suppress(OSError):
            found.replace(found.with_name(f"{found.name}.damaged"))
        if not _is_harmless(found):
            found = found.with_name(f"{found.name}.instead")
    return QSettings(str(found), INI)


def _folder() -> Path:
    organisation = QSettings(INI, QSettings.Scope.UserScope, "Parallax").fileName()
    return Path(organisation).with_suffix("")


def _is_harmless(file: Path) -> bool:
    """Whether Qt can read the file at once.

    Trap: Qt crashes over some of the objects that a file can have it make, and waits for ever for a pipe.
    """
    try:
        if not file.exists() or file.is_dir():
            return True
        return file.is_file() and file.stat().st_size <= MOST_BYTES and not OBJECT.search(file.read_bytes())
    except OSError:
        return True
