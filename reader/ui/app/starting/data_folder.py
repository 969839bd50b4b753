"""The folder of this user in which the program keeps its library and its log."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def data_folder() -> Path:
    """The user's data folder for this program on this machine; it need not exist yet.

    On Windows not the roaming one, which is copied to a server whenever the user logs off.
    """
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation))
