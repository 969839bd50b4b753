"""Where the library of this user is unless another is named: in the folder in which the window keeps it."""

import os
import sys
from pathlib import Path

APPLICATION = "parallax"
LIBRARY = "library.sqlite"


def usual_library() -> Path:
    """The file; it need not be there yet."""
    return _data_folder() / APPLICATION / LIBRARY


def _data_folder() -> Path:
    """The user's folder for data of programs on this machine, as Qt finds it too."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    named = os.environ.get("XDG_DATA_HOME", "")
    return Path(named) if Path(named).is_absolute() else Path.home() / ".local" / "share"
