"""The user's folder in which the program keeps its library and its log."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def data_folder() -> Path:
    """The program's data folder of this user on this machine; it need not exist yet.

    On Windows it is the local one, not the roaming one, which is copied to a server at each log-off.
    """
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation))
