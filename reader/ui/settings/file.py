"""The settings file, kept between runs; one that would crash or stop Qt is set aside."""

import re
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSettings

INI = QSettings.Format.IniFormat
# Bytes of a settings file that is read at all: a thousand times what the program ever writes.
MOST_BYTES = 1_000_000
OBJECT = re.compile(rb'[=,][\s"]*(?:\\[^x0-7abfnrtv"?\'\\][\s"]*)*(?:@(?!@|ByteArray\()|\\x0*40|\\0*100)')
"""The start of a value that Qt would unpack into an object; the program writes none."""


def open_store(file: Path | None = None) -> QSettings:
    """Open the settings kept in that file, by default in the user's settings folder.

    A file that Qt cannot read safely is renamed to *.damaged; if that fails, *.instead is used beside it.
    """
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
    """Whether Qt can read the file safely, and at once.

    Trap: Qt crashes over some of the objects that a file can have it make, and waits for ever for a pipe.
    """
    try:
        if not file.exists() or file.is_dir():
            return True
        return file.is_file() and file.stat().st_size <= MOST_BYTES and not OBJECT.search(file.read_bytes())
    except OSError:
        return True
