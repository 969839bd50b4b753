"""The path of a user's library, where no other is named."""

import os
import sys
from pathlib import Path

APPLICATION = "parallax"
LIBRARY = "library.sqlite"


def usual_library() -> Path:
    """The path of the file, which need not exist yet."""
    return _data_folder() / APPLICATION / LIBRARY


def _data_folder() -> Path:
    """The user's folder for local data of programs; the same as Qt's GenericDataLocation."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    named = os.environ.get("XDG_DATA_HOME", "")
    return Path(named) if Path(named).is_absolute() else Path.home() / ".local" / "share"
